/** Says a verdict and the reasons for it in plain words. */
import { edtfInWords } from '../core/facts/dates/edtf.ts'
import type { Remark, Standing, Verdict } from '../core/study/judging/verdict.ts'
import { count, listInWords, locale } from './words.ts'

export const standingNames: Readonly<Record<Standing, string>> = {
  right: 'Right',
  near: 'Nearly right',
  wrong: 'Wrong',
}

type RemarkWords = { readonly [C in Remark['code']]: (remark: Extract<Remark, { readonly code: C }>) => string }

const words: RemarkWords = {
  empty: () => 'You gave no answer.',
  'too-long': ({ maxChars }) => `Your answer has more than ${count(maxChars, 'character')}, so it was not read.`,
  'differs-in-diacritics': ({ expected }) => `With its accents it is written “${expected}”.`,
  'name-order': ({ expected }) => `The name is usually written “${expected}”.`,
  'other-spelling': ({ expected }) => `Here the name is written “${expected}”.`,
  'part-of-name': ({ name }) => `The whole name is “${name}”.`,
  'initials-of-name': ({ name }) => `The whole name is “${name}”.`,
  'word-order': () => 'The words are right, in another order.',
  'title-added': ({ words: title }) => `“${title}” is a title, and was not asked for.`,
  'more-precise-date': ({ asked }) => `The ${asked} would have done; yours is more precise, and fits.`,
  'ambiguous-date': ({ readings }) =>
    `Your date can be read in two ways: ${listInWords(readings.map((reading) => edtfInWords(reading, locale)))}. The one that fits counts.`,
  spelling: ({ edits }) => `It is spelled differently in ${count(edits, 'place')}.`,
  'missing-words': ({ words: missing }) => `“${missing}” is missing.`,
  'extra-words': ({ words: extra }) => `“${extra}” does not belong to the answer.`,
  'given-name-differs': ({ expected }) => `The surname is right; the first name is “${expected}”.`,
  'ambiguous-name': ({ names }) => `This could be ${listInWords(names)}.`,
  'year-missing': ({ year }) => `The year is missing: ${year}.`,
  'weekday-differs': ({ expected }) => `The date is right, but it was a ${expected}.`,
  'less-precise-date': ({ asked, given }) => `The ${asked} was asked for, and you gave the ${given}.`,
  'month-misspelt': () => 'The month is misspelled.',
  'unit-missing': ({ unit }) => `The unit is missing: ${unit}.`,
  'other-date': ({ apart }) =>
    apart === null
      ? 'It was another date.'
      : `Your date is ${count(Math.abs(apart.count), apart.unit)} too ${apart.count < 0 ? 'early' : 'late'}.`,
  'no-date': () => 'A date was asked for, and this is none that can be read.',
  'number-differs': ({ expected, given }) =>
    `The number is ${expected.toLocaleString(locale)}, not ${given.toLocaleString(locale)}.`,
  'unit-differs': ({ expected, given }) => `The unit is ${expected}, not ${given}.`,
  'other-name': ({ name }) => `${name} is somebody or something else of this deck.`,
  opposite: ({ word }) => `“${word}” turns it into its opposite.`,
  'several-answers': () => 'You gave several answers; one was asked for.',
  'other-choice': () => 'You chose another one.',
  'other-order': ({ pairs }) =>
    pairs === 1
      ? 'Two events stand the wrong way round.'
      : `${count(pairs, 'pair')} of events stand the wrong way round.`,
  'other-answer': () => 'The answer is another one.',
}

export function remarkInWords(remark: Remark): string {
  // Each text takes the remark of its own code, which the compiler cannot follow through the look-up.
  const say = words[remark.code] as (remark: Remark) => string
  return say(remark)
}

/** "Wrong. Your date is 2 days too late." */
export const verdictInWords = ({ standing, remarks }: Pick<Verdict, 'standing' | 'remarks'>): string =>
  [`${standingNames[standing]}.`, ...remarks.map(remarkInWords)].join(' ')

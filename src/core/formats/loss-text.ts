/** Says every loss in plain English on one line, with its count: "Formatting of 3 cards is not carried over". */
import type { Loss, LossKind } from './loss.ts'

const lost: Readonly<Record<LossKind, (cards: string, count: number) => string>> = {
  evidence: (cards) => `The article's own words behind ${cards} stay here.`,
  attribution: (cards) => `Who said it, and when, stays here for ${cards}.`,
  'accepted-answers': (cards) => `Other answers that count as right stay here for ${cards}.`,
  'wrong-choices': (cards) => `Wrong answers to choose from stay here for ${cards}.`,
  'too-few-choices': (cards) =>
    `There are too few answers to choose from for ${cards}: asked for a short answer instead.`,
  order: (cards) => `Putting events in order becomes a plain question for ${cards}.`,
  formatting: (cards) => `Formatting stays here for ${cards}.`,
  media: (cards) => `Pictures and sound stay here for ${cards}.`,
  tags: (cards) => `Tags stay here for ${cards}.`,
  sources: (cards) => `The list of articles stays here for ${cards}.`,
  'article-text': (_, count) =>
    `Only what is quoted goes along, the whole text stays here: ${plural(count, 'article')}.`,
  schedule: (cards) => `When it comes up next is not known there for ${cards}.`,
  history: (cards) => `What was answered before is not known there for ${cards}.`,
  marks: (cards) => `Flags, and being suspended or buried, are not known there for ${cards}.`,
  separators: (cards) => `Signs that would cut the text there are replaced in ${cards}.`,
  characters: (cards) => `Signs that its files cannot hold were left out of ${cards}.`,
  shortened: (cards) => `Shortened, since it was too long: ${cards}.`,
  'card-skipped': (cards) => `Nothing is asked, so left out: ${cards}.`,
  script: (cards) => `Programs were taken out of ${cards}.`,
  style: (cards) => `Colours, fonts and places on the page were left out of ${cards}.`,
  marking: (cards) => `Marking in part, within a tolerance or by capitals is left out of ${cards}.`,
  'second-answer-part': (cards) => `Hints and fields to type in were left out of ${cards}.`,
  'unread-file': (_, count) => `Missing, too large or of a kind that is not shown: ${plural(count, 'file')}.`,
  options: (_, count) => `Settings of another program were left out: ${plural(count, 'deck')}.`,
  'filtered-deck': (cards) => `Back in the deck it is from: ${cards}.`,
  duplicate: (cards) => `Twice in the file, taken once: ${cards}.`,
}

export function lossText({ what, count, examples }: Loss): string {
  const shown =
    examples.length === 0
      ? ''
      : ` ${examples.map((example) => `“${example}”`).join(', ')}${count > examples.length ? ', …' : ''}`
  return `${lost[what](plural(count, 'card'), count)}${shown}`
}

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

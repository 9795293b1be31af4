/** Cuts an answer into the words that count, each with a key under which all its usual writings are equal. */
import { ordinals } from '../../facts/dates/lexicon.ts'
import { type Figure, opensWithDigit } from '../../facts/quantities/numbers.ts'
import { bareText, plainText, spelledOutText, tidyText } from './fold.ts'
import { readNumber } from './number-words.ts'
import { spellingKey } from './spelling.ts'

export interface Word {
  /** As it was written. */
  readonly surface: string
  /** In lower case and compatibility form, without the owner's ending. */
  readonly plain: string
  /** The same without diacritics. */
  readonly bare: string
  /** Equal for equal words: without diacritics, in one spelling; "#1200" for a number, however written. */
  readonly key: string
  /** Keys of other writings: with "ue" for "ü", with the owner's s. */
  readonly others: readonly string[]
  /** Of a number, in figures or words. */
  readonly value: number | null
}

/** A number, in figures or words. */
export type NumberWord = Word & { readonly value: number }
export const isNumber = (word: Word): word is NumberWord => word.value !== null

const token =
  /\d+\/\d+(?![\p{L}\d/])|\d+(?:[.,]\d+)*(?:k|m|mn|b|bn|tn)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:'[\p{L}\p{M}]+)*|[%&+$£€¥₹]|-/giu
/** "U.N.", "u. s. a.", "J. K.": single letters in a row. */
const initials = /(?<![\p{L}\p{M}\d'])(?:\p{L}(?:\. ?| ))+\p{L}(?![\p{L}\p{M}\d'])\.?/gu
/** "1.200.000" */
const dottedThousands = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])/g
/** "1.234,5" */
const dottedWithComma = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,])/g
/** "1,2 million" as much of the world writes it. */
const decimalComma = /(?<![\d.,])(\d+),(\d{1,2})(?![\d.,])/g
const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
])

/** Names and answers of a deck are held against what is typed over and over, so the words of short texts are kept. */
const known = new Map<string, readonly Word[]>()
const maxKnown = 10_000
const maxKnownChars = 100

export function wordsOf(text: string): readonly Word[] {
  const found = known.get(text)
  if (found) return found
  const words = cutWords(text)
  if (text.length > maxKnownChars) return words
  if (known.size >= maxKnown) known.clear()
  known.set(text, words)
  return words
}

function cutWords(text: string): readonly Word[] {
  const tidy = tidyText(text)
    .replace(initials, (letters) => letters.replace(/[. ]/g, ''))
    .replace(dottedThousands, (figures) => figures.replaceAll('.', ''))
    .replace(dottedWithComma, (figures) => figures.replaceAll('.', '').replace(',', '.'))
    .replace(decimalComma, '$1.$2')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/\bUS ?\$/gi, '$')
  const figures = [...tidy.matchAll(token)].map(({ 0: surface, index }): Figure => {
    return { surface, lower: surface.toLowerCase(), start: index, end: index + surface.length }
  })
  return readWords(figures, tidy)
}

function readWords(figures: readonly Figure[], text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]
    if (figure === undefined) break
    const number = readNumber(figures, at)
    if (number !== null) {
      const surface = text.slice(figure.start, figures[number.next - 1]?.end)
      const plain = plainText(surface)
      words.push({ surface, plain, bare: plain, key: `#${number.value}`, others: [], value: number.value })
      at = number.next - 1
    } else if (figure.lower === '-') {
      // A sign belongs to the number it touches and to nothing before it.
      const next = figures[at + 1]
      const isSign = next !== undefined && opensWithDigit(next.lower) && next.start === figure.end
      if (isSign && figures[at - 1]?.end !== figure.start) words.push(wordOf('minus'))
    } else words.push(wordOf(signs.get(figure.surface) ?? figure.surface))
  }
  return words
}

function wordOf(surface: string): Word {
  // The owner's ending says nothing by itself: "the Kremlin's spokesman" is "the Kremlin spokesman".
  const whole = plainText(surface)
  const plain = whole.replace(/'s$/, '').replaceAll("'", '')
  const bare = bareText(plain)
  const key = keyOf(bare)
  // Many leave the apostrophe out, or set it behind the s.
  const owned = whole.endsWith("'s") ? [keyOf(`${bare}s`)] : []
  const others = [keyOf(spelledOutText(plain)), ...owned].filter((other) => other !== key)
  return { surface, plain, bare, key, others, value: null }
}

/** The Arabic article is written onto its noun. */
const keyOf = (bare: string): string =>
  ordinalKey(bare) ?? spellingKey(/^\u0627\u0644.{3,}/u.test(bare) ? bare.slice(2) : bare)

/** "third" is "3rd". */
function ordinalKey(bare: string): string | undefined {
  const value = ordinals.get(bare) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(bare)?.[1]
  return value === undefined ? undefined : `${String(value)}th`
}

export const isSameWord = (one: Word, other: Word): boolean =>
  one.key === other.key || one.others.includes(other.key) || other.others.includes(one.key)

export const isSameSequence = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length && one.every((word, at) => isSameWord(word, other[at] ?? word))

/** "co-founder" is "cofounder", "al Assad" is "Alassad"; two numbers side by side stay two. */
export function isSameJoined(one: readonly Word[], other: readonly Word[]): boolean {
  const hasRun = (words: readonly Word[]) =>
    words.some((word, at) => isNumber(word) && words.slice(at + 1, at + 2).some(isNumber))
  const joined = (words: readonly Word[]) => words.map(({ key }) => key.replace('#', '')).join('')
  return !hasRun(one) && !hasRun(other) && one.length > 0 && joined(one) === joined(other)
}

export const inWriting = (words: readonly Word[]): string => words.map(({ surface }) => surface).join(' ')

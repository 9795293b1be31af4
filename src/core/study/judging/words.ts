/** Cuts an answer into the words that count, each with a key under which all its usual writings are equal. */
import { type Figure, numberAt, numberOpeners, opensWithDigit } from '../../facts/quantities/numbers.ts'
import { bareText, plainText, spelledOutText } from './fold.ts'
import { spellingKey } from './spelling.ts'

export interface Word {
  /** As it was written, in lower case and compatibility form. */
  readonly plain: string
  /** Equal for equal words: without diacritics, in one spelling; "#1200" for a number, however written. */
  readonly key: string
  /** With "ue" for "ü", where that differs from the key. */
  readonly spelledOut: string
  /** Of a number, in figures or words. */
  readonly value: number | null
}

/** A number, in figures or words. */
export type NumberWord = Word & { readonly value: number }
export const isNumber = (word: Word): word is NumberWord => word.value !== null

const token = /\d+(?:[.,]\d+)*(?:k|m|mn|b|bn|tn)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:'[\p{L}\p{M}]+)*|[%&+$£€¥₹]|-/gu
/** "U.N.", "u. s. a.", "J. K.": single letters in a row. */
const initials = /(?<![\p{L}\p{M}\d'])(?:\p{L}(?:\. ?| ))+\p{L}(?![\p{L}\p{M}\d'])\.?/gu
const signs: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }

export function wordsOf(text: string): readonly Word[] {
  const plain = plainText(text)
    .replace(initials, (letters) => letters.replace(/[. ]/g, ''))
    .replace(/\bper cent\b/g, 'percent')
  const figures = [...plain.matchAll(token)].map(({ 0: surface, index }): Figure => {
    return { surface, lower: surface, start: index, end: index + surface.length }
  })
  return readWords(figures)
}

function readWords(figures: readonly Figure[]): Word[] {
  const words: Word[] = []
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]
    if (figure === undefined) break
    const number = opensWithDigit(figure.lower) || numberOpeners.has(figure.lower) ? numberAt(figures, at) : null
    if (number !== null) {
      const plain = figures.slice(at, number.next).map(({ lower }) => lower)
      words.push({ plain: plain.join(' '), key: `#${number.value}`, spelledOut: '', value: number.value })
      at = number.next - 1
    } else if (figure.lower === '-') {
      // A sign belongs to the number it touches and to nothing before it.
      const next = figures[at + 1]
      const isSign = next !== undefined && opensWithDigit(next.lower) && next.start === figure.end
      if (isSign && figures[at - 1]?.end !== figure.start) words.push(wordOf('minus'))
    } else words.push(wordOf(signs[figure.lower] ?? figure.lower))
  }
  return words
}

function wordOf(lower: string): Word {
  // The owner's ending says nothing by itself: "the Kremlin's spokesman" is "the Kremlin spokesman".
  const plain = lower.replace(/'s$/, '').replaceAll("'", '')
  const key = keyOf(bareText(plain))
  const spelledOut = keyOf(spelledOutText(plain))
  return { plain, key, spelledOut: spelledOut === key ? '' : spelledOut, value: null }
}

/** The Arabic article is written onto its noun. */
const keyOf = (bare: string): string => spellingKey(/^\u0627\u0644.{3,}/u.test(bare) ? bare.slice(2) : bare)

export const isSameWord = (one: Word, other: Word): boolean =>
  one.key === other.key ||
  (one.spelledOut !== '' && one.spelledOut === other.key) ||
  (other.spelledOut !== '' && other.spelledOut === one.key)

export const isSameSequence = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length && one.every((word, at) => isSameWord(word, other[at] ?? word))

/** "co-founder" is "cofounder", "al Assad" is "Alassad"; two numbers side by side stay two. */
export function isSameJoined(one: readonly Word[], other: readonly Word[]): boolean {
  const hasRun = (words: readonly Word[]) =>
    words.some((word, at) => isNumber(word) && words.slice(at + 1, at + 2).some(isNumber))
  const joined = (words: readonly Word[]) => words.map(({ key }) => key.replace('#', '')).join('')
  return !hasRun(one) && !hasRun(other) && one.length > 0 && joined(one) === joined(other)
}

export const inWriting = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ')

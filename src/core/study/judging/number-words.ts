/** Reads the number that begins at a word of an answer: figures, words, "a dozen", "two-thirds", "2/3". */
import { ordinals } from '../../facts/dates/lexicon.ts'
import {
  type Figure,
  numberAt,
  numberOpeners,
  opensWithDigit,
  type ReadNumber,
} from '../../facts/quantities/numbers.ts'

/** Stand alone for one of their kind: "dozen", "hundred". */
const wholes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

export function readNumber(figures: readonly Figure[], at: number): ReadNumber | null {
  const word = figures[at]?.lower ?? ''
  const ratio = /^(\d{1,4})\/(\d{1,4})$/.exec(word)
  if (ratio) return Number(ratio[2]) === 0 ? null : { value: Number(ratio[1]) / Number(ratio[2]), next: at + 1 }
  if (word === 'a' && partAt(figures, at + 1)) return { value: 1 / (partAt(figures, at + 1) ?? 1), next: at + 2 }
  const number = opensWithDigit(word) || numberOpeners.has(word) ? numberAt(figures, at) : null
  if (number === null) {
    const whole = wholes.get(word)
    return whole === undefined ? null : { value: whole, next: at + 1 }
  }
  const next = figures[number.next]?.lower === '-' ? number.next + 1 : number.next
  const part = partAt(figures, next)
  return part !== null && number.value < part ? { value: number.value / part, next: next + 1 } : number
}

/** What "thirds" divides by; null where the word is no part of a whole. A second is none. */
function partAt(figures: readonly Figure[], at: number): number | null {
  const word = (figures[at]?.lower ?? '').replace(/(?<=\p{L}{3})s$/u, '')
  if (word === 'quarter') return 4
  const part = ordinals.get(word)
  return part === undefined || part < 3 ? null : part
}

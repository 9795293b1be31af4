/** Reads numbers, ordinals, amounts and spelled years, in digits and in words. */
import type { DateModifier } from '../../facts.ts'
import type { Lexemes } from '../lexeme.ts'
import { indefinites, ones, ordinalEndings, ordinals, tens } from '../lexicon.ts'

export interface Read<T> {
  readonly to: number
  readonly value: T
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** No number that counts time has more groups of three digits ("1,250,000"), or more words; the bounds keep runs of zeros linear. */
const maxGroups = 6
const maxWords = 16

function digits(l: Lexemes, i: number): Read<number> | undefined {
  if (l.at(i).kind !== 'number' || l.mark(i - 1) === '$') return undefined
  let value = l.number(i, 6)
  if (value === undefined) return undefined
  let to = i + 1
  while (to < i + 2 * maxGroups && l.joins(to, ',') && l.digits(to + 1) === 3 && l.digits(i) <= 3 && value < 1e9) {
    value = value * 1000 + (l.number(to + 1) ?? 0)
    to += 2
  }
  if (l.joins(to, '.') && l.digits(to + 1) > 0 && l.digits(to + 1) <= 4) {
    value += (l.number(to + 1) ?? 0) / 10 ** l.digits(to + 1)
    return { to: to + 2, value }
  }
  const half = fractions.get(l.mark(to))
  if (half !== undefined) return { to: to + 1, value: value + half }
  if (!l.glued(to) && l.number(to, 1) === 1 && l.joins(to + 1, '/') && l.digits(to + 2) === 1)
    return { to: to + 3, value: value + 1 / (l.number(to + 2) ?? 1) }
  return { to, value }
}

/** "twenty-four", "two hundred and ten", "a hundred" */
function spelled(l: Lexemes, i: number): Read<number> | undefined {
  let to = i
  let value = 0
  let part = 0
  let seen = false
  if ((l.word(i) === 'a' || l.word(i) === 'one') && (l.word(i + 1) === 'hundred' || l.word(i + 1) === 'thousand')) {
    part = 1
    to++
  }
  while (to < i + maxWords) {
    const word = l.word(to)
    const ten = tens.get(word)
    const one = ones.get(word)
    if (ten !== undefined && part % 100 === 0) {
      part += ten
      to++
      const unit = ones.get(l.word(l.joins(to, '-') ? to + 1 : to))
      if (unit !== undefined && unit > 0 && unit < 10) {
        part += unit
        to += l.joins(to, '-') ? 2 : 1
      }
    } else if (one !== undefined && part % 100 === 0) {
      part += one
      to++
    } else if (word === 'hundred' && part > 0 && part < 100) {
      part *= 100
      to++
    } else if (word === 'thousand' && part > 0 && value === 0) {
      value = part * 1000
      part = 0
      to++
    } else if (word === 'and' && seen && part % 100 === 0 && (ones.has(l.word(to + 1)) || tens.has(l.word(to + 1)))) {
      to++
      continue
    } else break
    seen = true
  }
  return seen ? { to, value: value + part } : undefined
}

export const readNumber = (l: Lexemes, i: number): Read<number> | undefined => digits(l, i) ?? spelled(l, i)

/** "5th", "fifth", "twenty-first" */
export function readOrdinal(l: Lexemes, i: number): Read<number> | undefined {
  const value = l.number(i, 3)
  if (value !== undefined) return l.glued(i + 1) && ordinalEndings.has(l.word(i + 1)) ? { to: i + 2, value } : undefined
  const ten = tens.get(l.word(i))
  if (ten === undefined) {
    const one = ordinals.get(l.word(i))
    return one === undefined ? undefined : { to: i + 1, value: one }
  }
  const at = l.joins(i + 1, '-') ? i + 2 : i + 1
  const one = ordinals.get(l.word(at))
  return one !== undefined && one < 10 ? { to: at + 1, value: ten + one } : undefined
}

/** "nineteen ninety-six", "two thousand and eight", "twenty ten" */
export function readSpelledYear(l: Lexemes, i: number): Read<number> | undefined {
  const first = ones.get(l.word(i)) ?? tens.get(l.word(i))
  if (first === 2 && l.word(i + 1) === 'thousand') {
    const whole = spelled(l, i)
    return whole && whole.value < 2100 ? whole : undefined
  }
  if (first === undefined || first < 13 || first > 20) return undefined
  const at = l.joins(i + 1, '-') ? i + 2 : i + 1
  if (l.word(at) === 'oh' || l.word(at) === 'hundred') {
    const last = l.word(at) === 'oh' ? ones.get(l.word(at + 1)) : 0
    if (last === undefined || last > 9) return undefined
    return { to: l.word(at) === 'oh' ? at + 2 : at + 1, value: first * 100 + last }
  }
  const rest = spelled(l, at)
  return rest && rest.value >= 10 && rest.value < 100 ? { to: rest.to, value: first * 100 + rest.value } : undefined
}

export interface Amount {
  /** null stands for "several". */
  readonly amount: number | null
  readonly mod?: DateModifier
}

export const crowds: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions'])

/** How many units: "three", "a couple of", "several", "two or three", "half a". */
export function readAmount(l: Lexemes, i: number): Read<Amount> | undefined {
  const word = l.word(i)
  const after = l.word(i + 1)
  if (word === 'half' && (after === 'a' || after === 'an')) return { to: i + 2, value: { amount: 0.5 } }
  if (indefinites.has(word)) return { to: i + 1, value: { amount: null } }
  if (crowds.has(word) && after === 'of') return { to: i + 2, value: { amount: null } }
  if ((word === 'couple' || word === 'dozen') && i > 0) {
    const to = after === 'of' ? i + 2 : i + 1
    return { to, value: word === 'couple' ? { amount: 2, mod: 'APPROX' } : { amount: 12 } }
  }
  if (word === 'a' || word === 'an' || word === 'another') {
    if (after === 'few' || indefinites.has(after)) return { to: i + 2, value: { amount: null } }
    if (after === 'good' && l.word(i + 2) === 'many') return { to: i + 3, value: { amount: null } }
    if (after === 'number' && l.word(i + 2) === 'of') return { to: i + 3, value: { amount: null } }
    if (after === 'couple' || after === 'dozen') return readAmount(l, i + 1)
    if (after === 'half') return { to: l.joins(i + 2, '-') ? i + 3 : i + 2, value: { amount: 0.5 } }
    return readRange(l, i) ?? { to: i + 1, value: { amount: 1 } }
  }
  return readRange(l, i)
}

function readRange(l: Lexemes, i: number): Read<Amount> | undefined {
  const low = readNumber(l, i)
  if (!low) return undefined
  if (l.says(low.to, 'and', 'a', 'half')) return { to: low.to + 3, value: { amount: low.value + 0.5 } }
  if (l.joins(low.to, '-') && l.word(low.to + 1) === 'and' && l.says(low.to + 3, 'a') && l.word(low.to + 5) === 'half')
    return { to: low.to + 6, value: { amount: low.value + 0.5 } }
  const joint = l.word(low.to)
  if (joint === 'to' || joint === 'or' || l.mark(low.to) === '-') {
    const at = joint === 'or' && l.word(low.to + 1) === 'even' ? low.to + 2 : low.to + 1
    const high = readNumber(l, at)
    // "ten-24": a dash joins two numbers of one range only where they rise.
    if (high && high.value > low.value) return { to: high.to, value: { amount: null } }
  }
  return { to: low.to, value: { amount: low.value } }
}

/** Reads years that are told from another one: "last year", "of that year", "a year earlier". */
import type { Lexemes } from '../lexeme.ts'
import type { Base, YearRef } from '../meaning.ts'
import { readNumber, type Read } from './numbers.ts'

/** How far away, and from where, each of these words moves a year or another unit. */
export const turns: ReadonlyMap<string, { readonly by: number; readonly base: Base }> = new Map([
  ['this', { by: 0, base: 'published' }],
  ['current', { by: 0, base: 'published' }],
  ['present', { by: 0, base: 'published' }],
  ['last', { by: -1, base: 'published' }],
  ['past', { by: -1, base: 'published' }],
  ['next', { by: 1, base: 'published' }],
  ['coming', { by: 1, base: 'published' }],
  ['upcoming', { by: 1, base: 'published' }],
  ['that', { by: 0, base: 'anchor' }],
  ['same', { by: 0, base: 'anchor' }],
  ['previous', { by: -1, base: 'anchor' }],
  ['preceding', { by: -1, base: 'anchor' }],
  ['prior', { by: -1, base: 'anchor' }],
  ['following', { by: 1, base: 'anchor' }],
  ['ensuing', { by: 1, base: 'anchor' }],
  ['subsequent', { by: 1, base: 'anchor' }],
])

const directions: ReadonlyMap<string, number> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
])

/** "two years ago", "seven years later" behind a month */
function readYearsAway(l: Lexemes, i: number): Read<YearRef> | undefined {
  const number = readNumber(l, i)
  if (!number || number.value % 1 !== 0 || l.word(number.to) !== 'years') return undefined
  const away = directions.get(l.word(number.to + 1))
  if (away === undefined) return undefined
  const base = l.word(number.to + 1) === 'ago' ? 'published' : 'anchor'
  return { to: number.to + 2, value: { base, years: away * number.value } }
}

export function readRelativeYear(l: Lexemes, i: number): Read<YearRef> | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  if (the && l.word(i + 1) === 'year')
    return l.word(i - 1) === 'of' ? { to: i + 2, value: { base: 'context', years: 0 } } : undefined
  if (
    (l.word(i) === 'a' || l.word(i) === 'one') &&
    l.word(i + 1) === 'year' &&
    /^(?:ago|earlier|before)$/.test(l.word(i + 2))
  )
    return { to: i + 3, value: { base: l.word(i + 2) === 'ago' ? 'published' : 'anchor', years: -1 } }
  const away = readYearsAway(l, i)
  if (away) return away
  const at = i + the + (l.word(i + the) === 'that' && l.word(i + the + 1) === 'same' ? 1 : 0)
  const turn = turns.get(l.word(at))
  if (!turn || l.word(at + 1) !== 'year') return undefined
  const base = the && turn.by !== 0 ? 'anchor' : turn.base
  return { to: at + 2, value: { base, years: turn.by } }
}

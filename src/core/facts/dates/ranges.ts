/** Pairs the two ends of a range ("from 2004 to 2009", "July 1–3, 1863") and lends the year of one to the other. */
import { isSeasonOfTwoYears } from './grammar/year-signs.ts'
import type { Lexemes } from './lexeme.ts'
import type { Expression, Meaning } from './meaning.ts'

/** Indexes of the first and the last expression. */
export type Range = readonly [first: number, last: number]

export interface Joined {
  readonly expressions: readonly Expression[]
  readonly ranges: ReadonlyMap<number, Range>
  /** Indexes of expressions that go with the one before: "May 3–9", "May 3 and 9". */
  readonly paired: ReadonlySet<number>
}

export function joinRanges(l: Lexemes, found: readonly Expression[]): Joined {
  const expressions = [...found]
  const ranges = new Map<number, Range>()
  const paired = new Set<number>()
  for (let index = found.length - 2; index >= 0; index--) {
    const first = expressions[index]
    const second = expressions[index + 1]
    if (!first || !second) continue
    const joint = jointOf(l, first, second)
    if (!joint) continue
    const lent = lend(first, second)
    if (lent) expressions[index] = lent
    paired.add(index + 1)
    if (joint === 'range' && isPoint(first.meaning) && isPoint(second.meaning) && !ranges.has(index + 1)) {
      ranges.set(index, [index, index + 1])
      ranges.set(index + 1, [index, index + 1])
    }
  }
  return { expressions, ranges, paired }
}

const isPoint = ({ kind }: Meaning): boolean => kind !== 'duration' && kind !== 'set' && kind !== 'reference'

function jointOf(l: Lexemes, first: Expression, second: Expression): 'range' | 'list' | undefined {
  const at = first.to
  const gap = second.from - at
  const after = l.word(at)
  const before = l.word(first.from - 1)
  if (gap > 0 && gap <= 2) {
    const the = gap === 2 ? l.word(at + 1) === 'the' : true
    if (gap === 1 && (l.mark(at) === '-' || isSeasonOfTwoYears(l, first.from))) return 'range'
    if (the && /^(?:to|through|until|till)$/.test(after)) return 'range'
    if (the && after === 'and') return before === 'between' ? 'range' : 'list'
    if (the && (after === 'or' || l.mark(at) === ',')) return 'list'
  }
  return undefined
}

/** "January 23 to March 9, 2014": the first end has the year of the second. */
function lend(first: Expression, second: Expression): Expression | undefined {
  const { meaning } = first
  if (meaning.kind !== 'date' || second.meaning.kind !== 'date' || meaning.year || meaning.turn !== undefined)
    return undefined
  const { year, month } = second.meaning
  if (!year || meaning.month === undefined || month === undefined) return undefined
  const wraps = meaning.month > month
  if (wraps && !('year' in year)) return undefined
  return { ...first, meaning: { ...meaning, year: wraps && 'year' in year ? { year: year.year - 1 } : year } }
}

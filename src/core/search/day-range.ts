/** The study days that a search for due or added cards means. */
import { dayMs } from '../time.ts'
import type { Comparison, DateTerm, DaysTerm } from './search.ts'

/** From the first day to the one after the last; null where there is no end. */
export interface DayRange {
  readonly from: number | null
  readonly to: number | null
}

export function daysMeant(term: DaysTerm | DateTerm, today: number): DayRange {
  if (term.is === 'date') return rangeOf(term.comparison, ...periodOf(term.date))
  // The longer ago, the earlier the day.
  const day = term.field === 'due' ? today + term.days : today - term.days
  return rangeOf(term.field === 'due' ? term.comparison : turned[term.comparison], day, day + 1)
}

const turned: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' }

function rangeOf(comparison: Comparison, start: number, end: number): DayRange {
  switch (comparison) {
    case '<':
      return { from: null, to: start }
    case '<=':
      return { from: null, to: end }
    case '=':
      return { from: start, to: end }
    case '>=':
      return { from: start, to: null }
    case '>':
      return { from: end, to: null }
  }
}

/** The first day of a year, month or day, and the first one after it. */
function periodOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  const dayNumber = (...[y, m, d]: [number, number, number]): number => Date.UTC(y, m - 1, d) / dayMs
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)]
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)]
  return [dayNumber(year, month, day), dayNumber(year, month, day + 1)]
}

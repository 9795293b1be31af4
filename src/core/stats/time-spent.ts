/** Time spent: minutes over the period, and how long one grade takes. */
import { groupBy } from '../cards/group-by.ts'
import type { DayGrades } from './day-grades.ts'
import { daysOf, inPeriod, placeOf, spansBefore, type DaySpan, type Period } from './period.ts'

export interface TimeSpent {
  readonly bars: readonly (DaySpan & { readonly durationMs: number; readonly grades: number })[]
  readonly durationMs: number
  readonly grades: number
  /** Days with a grade. */
  readonly studied: number
}

const mostBars = 60

export function gatherTimeSpent(rows: readonly DayGrades[], today: number, period: Period): TimeSpent {
  const chosen = inPeriod(rows, today, period)
  const spans = spansBefore(today, daysOf(period, chosen, today), mostBars)
  const atPlace = groupBy(chosen, ({ studyDay }) => placeOf(spans, studyDay))
  return {
    bars: spans.spans.map((span, at) => ({ ...span, ...sum(atPlace.get(at) ?? []) })),
    ...sum(chosen),
    studied: chosen.length,
  }
}

function sum(rows: readonly DayGrades[]): { readonly durationMs: number; readonly grades: number } {
  let durationMs = 0
  let grades = 0
  for (const row of rows) {
    durationMs += row.durationMs
    grades += row.grades
  }
  return { durationMs, grades }
}

/** How regularly one studies, without guilt: nothing is lost by a day off, and a planned break belongs to the run. */
import { isIn } from './calendar.ts'
import type { DayGrades } from './day-grades.ts'
import type { DaySpan } from './period.ts'

export interface Regularity {
  /** Days studied of the last 7 and 30, today included. */
  readonly ofLast7: number
  readonly ofLast30: number
  readonly studied: number
  /** Days studied without another day between them than those of a planned break; null before the first. */
  readonly longestRun: (DaySpan & { readonly studied: number }) | null
}

export function gatherRegularity(rows: readonly DayGrades[], today: number, breaks: readonly DaySpan[]): Regularity {
  const days = rows.map(({ studyDay }) => studyDay).filter((day) => day <= today)
  const since = (first: number): number => days.filter((day) => day >= first).length
  return {
    ofLast7: since(today - 6),
    ofLast30: since(today - 29),
    studied: days.length,
    longestRun: longestRun(days, breaks),
  }
}

type Run = NonNullable<Regularity['longestRun']>

function longestRun(days: readonly number[], breaks: readonly DaySpan[]): Run | null {
  let longest: Run | null = null
  let run: Run | null = null
  for (const day of days) {
    run =
      run !== null && isBridged(run.toDay, day, breaks) ? longer(run, day) : { fromDay: day, toDay: day, studied: 1 }
    if (run.studied > (longest?.studied ?? 0)) longest = run
  }
  return longest
}

const longer = (run: Run, day: number): Run => ({ ...run, toDay: day, studied: run.studied + 1 })

/** Whether each day between two days lies in a planned break. */
function isBridged(before: number, after: number, breaks: readonly DaySpan[]): boolean {
  for (let day = before + 1; day < after; day++) if (!isIn(breaks, day)) return false
  return true
}

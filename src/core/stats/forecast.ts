/** What is due when: reviews and learning steps day by day from today on, with what is overdue apart. */
import type { StudyCard } from '../study/study-card.ts'
import { studyDayOf, type LocalInstant } from '../study/study-day.ts'
import { placeOf, spansAfter, type DaySpan, type Period } from './period.ts'

export interface Forecast {
  /** Was due before today. */
  readonly overdue: number
  readonly bars: readonly (DaySpan & { readonly due: number })[]
  /** Comes up after the last bar. */
  readonly later: number
}

/** As the past of half a year and more is looked at, so far ahead. */
const farDays = 364
const mostBars = 52

export interface ForecastTime {
  readonly at: LocalInstant
  readonly rolloverHour: number
}

/** Cards that were never graded, or are suspended, have no day and count nowhere. */
export function gatherForecast(
  cards: readonly Pick<StudyCard, 'state' | 'mark'>[],
  { at, rolloverHour }: ForecastTime,
  period: Period,
): Forecast {
  const today = studyDayOf(at, rolloverHour)
  const spans = spansAfter(today, period ?? farDays, mostBars)
  const due = spans.spans.map(() => 0)
  let overdue = 0
  let later = 0
  for (const { state, mark } of cards) {
    if (state.phase === 'new' || mark.suspended) continue
    const day = state.dueDay ?? studyDayOf({ ms: state.dueMs, utcOffsetMin: at.utcOffsetMin }, rolloverHour)
    const place = placeOf(spans, day)
    if (day < today) overdue++
    else if (place === undefined) later++
    else due[place] = (due[place] ?? 0) + 1
  }
  return { overdue, bars: spans.spans.map((span, at) => ({ ...span, due: due[at] ?? 0 })), later }
}

/** What is due when: reviews and learning steps day by day from today on, with what is overdue apart. */
import { studyDayOf, type LocalInstant } from '../study/study-day.ts'
import type { GradedCard } from './graded-card.ts'
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

/** Suspended cards have no day and count nowhere. */
export function gatherForecast(
  cards: readonly Pick<GradedCard, 'dueDay' | 'dueMs' | 'suspended'>[],
  { at, rolloverHour }: ForecastTime,
  period: Period,
): Forecast {
  const today = studyDayOf(at, rolloverHour)
  const spans = spansAfter(today, period ?? farDays, mostBars)
  const due = spans.spans.map(() => 0)
  let overdue = 0
  let later = 0
  for (const { dueDay, dueMs, suspended } of cards) {
    if (suspended) continue
    const day = dueDay ?? studyDayOf({ ms: dueMs, utcOffsetMin: at.utcOffsetMin }, rolloverHour)
    const place = placeOf(spans, day)
    if (day < today) overdue++
    else if (place === undefined) later++
    else due[place] = (due[place] ?? 0) + 1
  }
  return { overdue, bars: spans.spans.map((span, at) => ({ ...span, due: due[at] ?? 0 })), later }
}

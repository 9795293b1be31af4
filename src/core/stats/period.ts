/** Stretches of study days that a chart counts by. */

/** Both days belong to it. */
export interface DaySpan {
  readonly fromDay: number
  readonly toDay: number
}

/** Days back from today, today included; null is everything. Whole weeks, so that every weekday counts as often. */
export type Period = (typeof periods)[number]
export const periods = [28, 91, 364, null] as const

/** Days, weeks, four weeks (so that each has the same weekdays), a quarter of a year, a year. */
const stepsDays = [1, 7, 28, 91, 364]
const longestStep = 364

/** The finest of the steps that covers so many days in at most so many stretches. */
function stepFor(days: number, atMost: number): number {
  return (
    stepsDays.find((step) => Math.ceil(days / step) <= atMost) ?? longestStep * Math.ceil(days / longestStep / atMost)
  )
}

export interface Spans {
  readonly stepDays: number
  /** The oldest first; the first may begin before what was asked for, so that all are equally long. */
  readonly spans: readonly DaySpan[]
}

/** Equally long stretches, of which the last ends today. */
export function spansBefore(today: number, days: number, atMost: number): Spans {
  const stepDays = stepFor(days, atMost)
  const count = Math.ceil(days / stepDays)
  const spans = Array.from({ length: count }, (_, at) => spanAt(today + 1 - (count - at) * stepDays, stepDays))
  return { stepDays, spans }
}

/** Equally long stretches, of which the first begins today. */
export function spansAfter(today: number, days: number, atMost: number): Spans {
  const stepDays = stepFor(days, atMost)
  const spans = Array.from({ length: Math.ceil(days / stepDays) }, (_, at) => spanAt(today + at * stepDays, stepDays))
  return { stepDays, spans }
}

const spanAt = (fromDay: number, days: number): DaySpan => ({ fromDay, toDay: fromDay + days - 1 })

/** The stretch that holds a day, by its place; undefined where none does. */
export function placeOf({ stepDays, spans }: Spans, day: number): number | undefined {
  const first = spans[0]
  if (first === undefined) return undefined
  const at = Math.floor((day - first.fromDay) / stepDays)
  return at >= 0 && at < spans.length ? at : undefined
}

/** Study days count from 1970, and no grade is older. */
export const firstDayOf = (today: number, period: Period): number => (period === null ? 0 : today - period + 1)

/** Of all that was graded until today, what lies in the period. */
export function inPeriod<T extends { readonly studyDay: number }>(
  rows: readonly T[],
  today: number,
  period: Period,
): readonly T[] {
  const first = firstDayOf(today, period)
  return rows.filter(({ studyDay }) => studyDay >= first && studyDay <= today)
}

/** Days the period covers; without an end as many as since the first of the rows. */
export function daysOf(period: Period, rows: readonly { readonly studyDay: number }[], today: number): number {
  if (period !== null) return period
  const first = rows.reduce((least, { studyDay }) => Math.min(least, studyDay), today)
  return today - first + 1
}

/** The line's scale: order and neighbourhood are true, while long empty stretches are drawn shorter than they were. */
import { civilDay, dayNumber, type DayNumber } from '../facts/dates/calendar.ts'
import type { DaySpan } from './day-span.ts'

export interface Scale {
  /** Pixels from the line's left end; days outside the events lie at its ends. */
  readonly at: (day: DayNumber) => number
  /** First days of years, with the year; as many as have room. */
  readonly years: readonly { readonly x: number; readonly label: string }[]
}

/** Pixels between two years' labels. */
const yearRoom = 48

/** @param width pixels from the first event to the last */
export function makeScale(spans: readonly DaySpan[], width: number): Scale {
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null))].sort(
    (a, b) => a - b,
  )
  // A gap counts by its logarithm: a week stays visible beside a decade.
  const weights = days.slice(1).map((day, index) => 0.5 + Math.log2(1 + day - (days[index] ?? day)))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const places: number[] = [0]
  for (const weight of weights) places.push((places.at(-1) ?? 0) + (weight / total) * width)
  const at = (day: DayNumber): number => {
    const after = days.findIndex((one) => one >= day)
    if (after < 0) return places.at(-1) ?? 0
    const [high, right] = [days[after] ?? day, places[after] ?? 0]
    if (after === 0) return right
    const [low, left] = [days[after - 1] ?? high, places[after - 1] ?? right]
    return left + ((day - low) / (high - low)) * (right - left)
  }
  return { at, years: yearMarks(days, at) }
}

function yearMarks(days: readonly DayNumber[], at: Scale['at']): Scale['years'] {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  // The last day is exclusive: the line of 2019 does not end with a mark for 2020.
  const [from, to] = [civilDay(first).year, civilDay(last - 1).year]
  const step = Math.max(1, Math.ceil((to - from) / 1_000))
  const marks: { x: number; label: string }[] = []
  for (let year = from; year <= to; year += step) {
    const x = at(dayNumber({ year, month: 1, day: 1 }))
    const before = marks.at(-1)
    if (before === undefined || x - before.x >= yearRoom)
      marks.push({ x, label: year > 0 ? String(year) : `${1 - year} BC` })
  }
  return marks
}

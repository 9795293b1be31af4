/** A stretch of the calendar at its own precision, with unknown parts left open, and its TIMEX3 value. */
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isoWeek,
  mondayOfWeek,
  quarterOfMonth,
  type DayNumber,
} from './calendar.ts'
import type { Season, Unit } from './meaning.ts'

type Grain = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** null is unknown. `year` is astronomical; for a week it is the ISO year, for a decade 198, for a century 19. */
export interface Point {
  readonly grain: Grain
  readonly year: number | null
  readonly month?: number | null
  readonly day?: number | null
  /** Of the week, quarter or half. */
  readonly index?: number | null
  readonly season?: Season
  readonly bc?: true
}

const pad = (value: number | null | undefined, digits: number): string =>
  value === null || value === undefined ? 'X'.repeat(digits) : String(value).padStart(digits, '0')

const yearText = (year: number | null): string => (year !== null && year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4))

export function timexOf(point: Point): string {
  const year = yearText(point.year)
  switch (point.grain) {
    case 'day':
      return `${year}-${pad(point.month, 2)}-${pad(point.day, 2)}`
    case 'month':
      return `${year}-${pad(point.month, 2)}`
    case 'week':
      return `${year}-W${pad(point.index, 2)}`
    case 'weekend':
      return `${year}-W${pad(point.index, 2)}-WE`
    case 'season':
      return `${year}-${point.season ?? 'XX'}`
    case 'quarter':
      return `${year}-Q${pad(point.index, 1)}`
    case 'half':
      return `${year}-H${pad(point.index, 1)}`
    case 'decade':
      return (point.bc ? 'BC' : '') + pad(point.year, 3)
    case 'century':
      return (point.bc ? 'BC' : '') + pad(point.year, 2)
    default:
      return year
  }
}

export const pointOfDay = (number: DayNumber): Point => ({ grain: 'day', ...civilDay(number) })

export const unknownDay: Point = { grain: 'day', year: null, month: null, day: null }

/** The one day that a point is, where all of it is known. */
export function dayOf(point: Point | null): DayNumber | null {
  if (!point || point.grain !== 'day') return null
  const { year, month, day } = point
  return year === null || !month || !day ? null : dayNumber({ year, month, day })
}

/** The months a season begins with; winter is that of the year's beginning. */
export const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The first month of a point that is at least as fine as a half-year; null where it is coarser or unknown. */
export function monthOf(point: Point | null): { readonly year: number; readonly month: number } | null {
  if (!point) return null
  const { grain, year, index } = point
  if (year === null || grain === 'decade' || grain === 'century') return null
  if (grain === 'week' || grain === 'weekend') return !index ? null : civilDay(mondayOfWeek({ year, week: index }) + 3)
  const month =
    grain === 'quarter'
      ? index && index * 3 - 2
      : grain === 'half'
        ? index && index * 6 - 5
        : grain === 'season'
          ? point.season && seasonMonth[point.season]
          : point.month
  return month ? { year, month } : null
}

export const yearOf = (point: Point | null): number | null =>
  !point || point.grain === 'decade' || point.grain === 'century' ? null : point.year

/** A day within the point to count weeks from. */
function someDay(point: Point | null): DayNumber | null {
  if (point && (point.grain === 'week' || point.grain === 'weekend') && point.year !== null && point.index)
    return mondayOfWeek({ year: point.year, week: point.index })
  return dayOf(point)
}

/** So many units away from a base, at the unit's precision; unknown where the base is too coarse. */
export function shifted(base: Point | null, unit: Unit, amount: number): Point {
  switch (unit) {
    case 'day':
    case 'night': {
      const day = dayOf(base)
      if (day !== null) return pointOfDay(day + amount)
      return amount === 0 && base?.grain === 'month'
        ? { grain: 'day', year: base.year, month: base.month ?? null, day: null }
        : { grain: 'day', year: null, month: null, day: null }
    }
    case 'fortnight':
      return shifted(base, 'week', amount * 2)
    case 'week':
    case 'weekend': {
      const day = someDay(base)
      if (day === null) return { grain: unit, year: null, index: null }
      const { year, week } = isoWeek(day + amount * 7)
      return { grain: unit, year, index: week }
    }
    case 'month': {
      const month = monthOf(base)
      return month
        ? { grain: 'month', ...addMonths(month.year, month.month, amount) }
        : { grain: 'month', year: null, month: null }
    }
    case 'quarter': {
      const month = monthOf(base)
      if (!month) return { grain: 'quarter', year: null, index: null }
      const to = addMonths(month.year, month.month, amount * 3)
      return { grain: 'quarter', year: to.year, index: quarterOfMonth(to.month) }
    }
    case 'decade':
    case 'century': {
      const size = unit === 'decade' ? 10 : 100
      const year = yearOf(base)
      return { grain: unit, year: year === null || year < 0 ? null : Math.floor(year / size) + amount }
    }
    default: {
      const year = yearOf(base)
      return { grain: 'year', year: year === null ? null : year + amount }
    }
  }
}

/** The month's last day where the day does not exist: "June 31" is no day. */
export const isPossibleDay = (year: number | null, month: number, day: number): boolean =>
  day <= daysInMonth(year ?? 2000, month)

/** A date as far as it is told, and what two such dates have to do with one another. */
import { dayNumber, isCivilDay } from '../../facts/dates/calendar.ts'
import { edtfOfDay } from '../../facts/dates/edtf.ts'
import type { Apart } from './verdict.ts'

export interface DateParts {
  /** Astronomical; the first one of a decade or century; null where none is named. */
  readonly year: number | null
  /** How many years it spans: 1, 10, 100. */
  readonly years: 1 | 10 | 100
  readonly month?: number
  readonly day?: number
  /** Part of a year: season 21 to 24, quarter 33 to 36, half 40 and 41, as EDTF codes them. */
  readonly part?: number
}

export type Grain = 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** Coarsest first; a season, quarter and half of a year are of one rank. */
const ranks: Readonly<Record<Grain, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  quarter: 3,
  season: 3,
  month: 4,
  day: 5,
}
export const rankOf = (grain: Grain): number => ranks[grain]

export function grainOf({ month, day, part, years }: DateParts): Grain {
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  if (part !== undefined) return part >= 40 ? 'half' : part >= 33 ? 'quarter' : 'season'
  return years === 1 ? 'year' : years === 10 ? 'decade' : 'century'
}

/** Null for intervals, times of day and whatever else is no single date. */
export function partsOfEdtf(edtf: string): DateParts | null {
  const [, decade, century] = /^(\d{3})X$|^(\d{2})XX$/.exec(edtf) ?? []
  if (decade !== undefined) return { year: Number(decade) * 10, years: 10 }
  if (century !== undefined) return { year: Number(century) * 100, years: 100 }
  const match = /^(-?\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(edtf)
  if (!match) return null
  const [, yearText = '', second, third] = match
  const year = yearText === 'XXXX' ? null : Number(yearText)
  if (second === undefined) return year === null ? null : { year, years: 1 }
  const code = Number(second)
  if (code > 12) return { year, years: 1, part: code }
  return { year, years: 1, month: code, ...(third === undefined ? {} : { day: Number(third) }) }
}

/** A day that its month has; a year not named may be a leap year. */
export const isPossible = ({ year, month, day }: DateParts): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (month !== undefined && isCivilDay({ year: year ?? 2000, month, day })))

/** Only what a grain asks for. */
export function coarsened(parts: DateParts, grain: Grain): DateParts {
  const { year, years, month } = parts
  if (rankOf(grain) >= rankOf(grainOf(parts))) return parts
  if (grain === 'month') return { year, years, ...(month === undefined ? {} : { month }) }
  if (grain === 'decade' || grain === 'century') {
    const span = grain === 'decade' ? 10 : 100
    return { year: year === null ? null : Math.floor(year / span) * span, years: span }
  }
  return grain === 'year' ? { year, years } : parts
}

/** First and last month of a part of a year; seasons overlap where hemispheres and habits differ. */
const monthsOfPart: Readonly<Record<number, readonly number[]>> = {
  21: [3, 4, 5, 6],
  22: [6, 7, 8, 9],
  23: [9, 10, 11, 12],
  24: [12, 1, 2, 3],
  33: [1, 2, 3],
  34: [4, 5, 6],
  35: [7, 8, 9],
  36: [10, 11, 12],
  40: [1, 2, 3, 4, 5, 6],
  41: [7, 8, 9, 10, 11, 12],
}

/** Whether nothing that both tell differs: "August 2019" and "5 August 2019" agree, "August 2019" and "1987" do not. */
export function isConsistent(one: DateParts, other: DateParts): boolean {
  if (one.year !== null && other.year !== null) {
    const overlaps = one.year < other.year + other.years && other.year < one.year + one.years
    if (!overlaps) return false
  }
  if (one.month !== undefined && other.month !== undefined && one.month !== other.month) return false
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return false
  return arePartsConsistent(one, other)
}

function arePartsConsistent(one: DateParts, other: DateParts): boolean {
  const within = (date: DateParts): readonly number[] | undefined =>
    date.month !== undefined ? [date.month] : date.part !== undefined ? monthsOfPart[date.part] : undefined
  const [a, b] = [within(one), within(other)]
  if (a === undefined || b === undefined) return true
  if (one.part !== undefined && other.part !== undefined && grainOf(one) === grainOf(other))
    return one.part === other.part
  return a.some((month) => b.includes(month))
}

/** How far the typed date is from the right one, in the finest unit that both tell; null where that is no number. */
export function apartFrom(typed: DateParts, right: DateParts): Apart | null {
  if (typed.year === null || right.year === null) return null
  if (typed.years !== 1 || right.years !== 1) return { count: typed.year - right.year, unit: 'year' }
  if (typed.month === undefined || right.month === undefined) return yearsApart(typed.year, right.year)
  if (typed.day === undefined || right.day === undefined)
    return { count: (typed.year - right.year) * 12 + typed.month - right.month, unit: 'month' }
  const numberOf = (year: number, { month = 1, day = 1 }: DateParts) => dayNumber({ year, month, day })
  return { count: numberOf(typed.year, typed) - numberOf(right.year, right), unit: 'day' }
}

const yearsApart = (typed: number, right: number): Apart | null =>
  typed === right ? null : { count: typed - right, unit: 'year' }

/** For telling what was read. */
export function edtfOfParts({ year, years, month, day, part }: DateParts): string {
  const yearText = year === null ? 'XXXX' : edtfOfDay({ year, month: 1, day: 1 }).slice(0, -6)
  if (years === 10) return `${yearText.slice(0, -1)}X`
  if (years === 100) return `${yearText.slice(0, -2)}XX`
  const code = month ?? part
  const pad = (value: number) => String(value).padStart(2, '0')
  return [yearText, ...(code === undefined ? [] : [pad(code)]), ...(day === undefined ? [] : [pad(day)])].join('-')
}

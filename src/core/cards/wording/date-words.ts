/** Dates as a card asks for and writes them: exactly as precise as their EDTF, in the article's order of day and month. */
import type { Precision } from '../../deck/deck.ts'
import { monthNames } from '../../facts/dates/calendar.ts'
import type { Style } from './style.ts'

export interface DatePoint {
  readonly precision: Exclude<Precision, 'time'>
  /** The year, the first year of the decade or century; null where the article names none. */
  readonly year: number | null
  readonly month?: number
  readonly day?: number
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number
}

/** The point a card can ask for; null for lists, uncertain digits in odd places, and what is no EDTF. */
export function datePoint(edtf: string): DatePoint | null {
  const [, decade, century] = /^(\d{3})X$|^(\d{2})XX$/.exec(edtf) ?? []
  if (decade !== undefined) return { precision: 'decade', year: Number(decade) * 10 }
  if (century !== undefined) return { precision: 'century', year: Number(century) * 100 }
  const match = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(edtf)
  if (!match) return null
  const [, yearText = '', monthText, dayText] = match
  const year = yearText === 'XXXX' ? null : Number(yearText)
  if (monthText === undefined) return year === null ? null : { precision: 'year', year }
  const month = Number(monthText)
  if (month > 20) return month <= 24 ? { precision: 'season', year, season: month - 20 } : null
  if (month < 1 || month > 12) return null
  return dayText === undefined
    ? { precision: 'month', year, month }
    : { precision: 'day', year, month, day: Number(dayText) }
}

/** What has happened or been said lies before the article: the date is another's, or was read wrongly. */
export function isAfter({ year, month, day }: DatePoint, published: DatePoint | null): boolean {
  if (published === null || published.year === null || year === null) return false
  if (year !== published.year) return year > published.year
  if (month === undefined || published.month === undefined) return false
  if (month !== published.month) return month > published.month
  // A report may be written the day after the one it is filed under.
  return day !== undefined && published.day !== undefined && day > published.day + 1
}

const seasonName = (season: number, style: Style): string =>
  ['spring', 'summer', style.spelling === 'american' ? 'fall' : 'autumn', 'winter'][season - 1] ?? ''

const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

/** "26 August 2019", "August 2016", "the summer of 2019", "2011", "the 1980s". */
export function pointInWords(point: DatePoint, style: Style): string {
  const { year } = point
  const month = monthNames[(point.month ?? 1) - 1] ?? ''
  switch (point.precision) {
    case 'day': {
      if (style.dateOrder === 'day-month') return `${point.day} ${month}${year === null ? '' : ` ${year}`}`
      return `${month} ${point.day}${year === null ? '' : `, ${year}`}`
    }
    case 'month':
      return year === null ? month : `${month} ${year}`
    case 'season':
      return `the ${seasonName(point.season ?? 1, style)}${year === null ? '' : ` of ${year}`}`
    case 'year':
      return String(year)
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `the ${ordinal(Math.floor((year ?? 0) / 100) + 1)} century`
  }
}

/** The answer of a card that asks for a date; says so where the article leaves the year open. */
export const dateAnswer = (point: DatePoint, style: Style): string =>
  pointInWords(point, style) + (point.year === null ? '; the article names no year' : '')

/** With its preposition, inside a question: "on 26 August 2019", "in August 2016". */
export const onDate = (point: DatePoint, style: Style): string =>
  `${point.precision === 'day' ? 'on' : 'in'} ${pointInWords(point, style)}${point.year === null ? ' (the article names no year)' : ''}`

/** The same where the sentence goes on: American dates are closed by a comma. */
export const onDateAmid = (point: DatePoint, style: Style): string =>
  onDate(point, style) +
  (point.precision === 'day' && point.year !== null && style.dateOrder === 'month-day' ? ',' : '')

/** Other spellings that are as right as the canonical one. */
export function acceptedDates(point: DatePoint, style: Style, edtf: string): string[] {
  const other: Style = { ...style, dateOrder: style.dateOrder === 'day-month' ? 'month-day' : 'day-month' }
  const shorts = [style, other].map((one) => pointInWords(point, one).replace(/^the /, ''))
  const found = [
    pointInWords(point, style),
    pointInWords(point, other),
    ...shorts,
    ...(point.year === null ? [] : [edtf]),
  ]
  return [...new Set(found)].filter((text) => text !== dateAnswer(point, style))
}

/** How a question asks for a date of this grain. */
export function whenQuestion({ precision, year }: DatePoint): string {
  switch (precision) {
    case 'day':
      return 'On what day'
    case 'month':
      return year === null ? 'In what month' : 'In what month and year'
    case 'season':
      return year === null ? 'In what season' : 'In what season and year'
    case 'year':
      return 'In what year'
    case 'decade':
      return 'In what decade'
    case 'century':
      return 'In what century'
  }
}

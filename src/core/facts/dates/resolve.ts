/** Fills the gaps of temporal expressions from the publication date, the dates named before, and the tense around. */
import type { DateType } from '../facts.ts'
import { civilDay, dayNumber, daysInMonth, isoWeek, nthWeekday, quarterOfMonth, weekdayOf } from './calendar.ts'
import { durationValue } from './duration-value.ts'
import { fixedHoliday, holidayIn } from './holiday.ts'
import type { Base, Meaning, YearRef } from './meaning.ts'
import {
  dayOfMonthPoint,
  halfYear,
  missingYear,
  quarterYear,
  seasonPoint,
  weekdayBase,
  weekdayPoint,
  weekendPoint,
} from './missing-parts.ts'
import type { Surroundings } from './surroundings.ts'
import { dayOf, isPossibleDay, monthOf, pointOfDay, shifted, timexOf, unknownDay, yearOf, type Point } from './value.ts'

export interface Resolved {
  readonly type: DateType
  readonly value: string
  /** The stretch of the calendar meant, for dates. */
  readonly point: Point | null
}

const date = (point: Point): Resolved => ({ type: 'DATE', value: timexOf(point), point })

export function resolve(meaning: Meaning, around: Surroundings): Resolved {
  switch (meaning.kind) {
    case 'clock':
      return resolveClock(meaning, around)
    case 'part': {
      const day = meaning.day ? pointOf(meaning.day, around) : dayAround(around)
      return { type: 'TIME', value: `${dayText(meaning.day, day)}T${meaning.part}`, point: day }
    }
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning), point: null }
    case 'set':
      return { type: 'SET', value: meaning.value, point: null }
    case 'reference':
      return { type: 'DATE', value: meaning.value, point: null }
    case 'weekday': {
      const point = pointOf(meaning, around)
      return { type: 'DATE', value: dayText(meaning, point), point: point.year === null ? null : point }
    }
    case 'shift':
      return resolveShift(meaning, around)
    default:
      return date(pointOf(meaning, around))
  }
}

/** A weekday without its date stays a weekday. */
const dayText = (meaning: Meaning | undefined, point: Point): string =>
  meaning?.kind === 'weekday' && point.year === null ? `XXXX-WXX-${meaning.weekday}` : timexOf(point)

type Shift = Extract<Meaning, { kind: 'shift' }>

/** "Two days later" without a date to count from, and hours, stay lengths. */
function resolveShift(meaning: Shift, around: Surroundings): Resolved {
  const { unit, amount, base } = meaning
  const length = {
    type: 'DURATION',
    value: durationValue({ kind: 'duration', amount: Math.abs(amount), unit }),
    point: null,
  } as const
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return length
  if (amount % 1 !== 0) return length
  const point = pointOf(meaning, around)
  const month = point.year === null && base === 'anchor' ? monthAround(meaning, around.anchor) : null
  if (month) return date(month)
  return point.year === null && base === 'anchor' && Math.abs(amount) > 1 ? length : date(point)
}

/** "two days later" in a story that knows its month but not its day: the month that most likely holds it. */
function monthAround({ unit, amount }: Shift, anchor: Point | null): Point | null {
  if (anchor?.grain !== 'month' || anchor.year === null || !anchor.month) return null
  const days = unit === 'day' ? amount : unit === 'week' ? amount * 7 : null
  if (days === null) return null
  const { year, month } = civilDay(dayNumber({ year: anchor.year, month: anchor.month, day: 15 }) + days)
  return { grain: 'month', year, month }
}

function pointOf(meaning: Meaning, around: Surroundings): Point {
  switch (meaning.kind) {
    case 'date':
      return datePoint(meaning, around)
    case 'numeric':
      return numericPoint(meaning, around.monthFirst)
    case 'weekday':
      return weekdayPoint(meaning, weekdayBase(meaning.base, around), around.tense)
    case 'nth':
      return nthPoint(meaning, around)
    case 'around':
      return aroundPoint(meaning, around)
    case 'decade':
      return { grain: 'decade', year: meaning.decade, ...(meaning.bc && { bc: true as const }) }
    case 'century':
      return { grain: 'century', year: meaning.century, ...(meaning.bc && { bc: true as const }) }
    case 'season':
      return meaning.year
        ? { grain: 'season', year: yearFrom(meaning.year, around), season: meaning.season }
        : seasonPoint(meaning, around)
    case 'quarter':
      return {
        grain: 'quarter',
        year: meaning.year ? yearFrom(meaning.year, around) : quarterYear(meaning.quarter, around),
        index: meaning.quarter,
      }
    case 'half':
      return {
        grain: 'half',
        year: meaning.year ? yearFrom(meaning.year, around) : halfYear(meaning.half, around),
        index: meaning.half,
      }
    case 'holiday':
      return holidayPoint(meaning, around)
    case 'same-period':
      return samePeriod(meaning, around)
    case 'shift':
      return shiftPoint(meaning, around)
    case 'part':
      return meaning.day ? pointOf(meaning.day, around) : dayAround(around)
    default:
      return unknownDay
  }
}

function baseOf(base: Base, { published, anchor, narrative }: Surroundings): Point | null {
  if (base === 'published') return published
  if (base === 'anchor') return anchor
  return narrative ? anchor : published
}

/** The quarter a report is about: the one named last, else the one that ended last. */
function reportedQuarter({ period, published }: Surroundings): Point {
  return period?.grain === 'quarter' ? period : shifted(published, 'quarter', -1)
}

function samePeriod({ years, of }: Extract<Meaning, { kind: 'same-period' }>, around: Surroundings): Point {
  const period = around.period ?? reportedQuarter(around)
  if (of !== undefined)
    return period.grain === 'quarter' && period.index ? { ...period, year: of } : { grain: 'year', year: of }
  return { ...period, year: period.year === null ? null : period.year + years }
}

function shiftPoint(meaning: Shift, around: Surroundings): Point {
  const { unit, amount, base, compares } = meaning
  const { period, narrative, published, sentenceDay, tense } = around
  if (compares && period?.grain === 'quarter' && period.year !== null) return { ...period, year: period.year - 1 }
  if (unit === 'quarter' && base === 'context') return reportedQuarter(around)
  if (unit === 'weekend' && amount === 0 && base !== 'anchor') return weekendPoint(narrative ? null : published, tense)
  const isDay = unit === 'day' || unit === 'night'
  if (base === 'context' && isDay && sentenceDay) return shifted(sentenceDay, unit, amount)
  return shifted(baseOf(base, around), unit, amount)
}

function dayAround({ sentenceDay, narrative, anchor, published, opensLine }: Surroundings): Point {
  if (opensLine && published?.grain === 'day') return published
  const day = sentenceDay ?? (narrative ? anchor : published)
  return day?.grain === 'day' ? day : unknownDay
}

function resolveClock(
  { hour, minute, zone, day }: Extract<Meaning, { kind: 'clock' }>,
  around: Surroundings,
): Resolved {
  const point = day ? pointOf(day, around) : dayAround(around)
  const two = (value: number): string => String(value).padStart(2, '0')
  const utc = zone === 'utc' || zone === 'gmt' ? 'Z' : ''
  return { type: 'TIME', value: `${dayText(day, point)}T${two(hour)}:${two(minute ?? 0)}${utc}`, point }
}

const yearFrom = (ref: YearRef, around: Surroundings): number | null => {
  if ('year' in ref) return ref.year
  const base = yearOf(baseOf(ref.base, around))
  return base === null ? null : base + ref.years
}

function datePoint(meaning: Extract<Meaning, { kind: 'date' }>, around: Surroundings): Point {
  const { month, day } = meaning
  if (month === undefined && day !== undefined) return dayOfMonthPoint(day, around)
  if (month === undefined) return { grain: 'year', year: meaning.year ? yearFrom(meaning.year, around) : null }
  const year = meaning.year
    ? yearFrom(meaning.year, around)
    : yearByWeekday(meaning, missingYear(month, day, meaning.turn, around, meaning.base), around)
  if (day === undefined) return { grain: 'month', year, month }
  return isPossibleDay(year, month, day) ? { grain: 'day', year, month, day } : { grain: 'month', year, month }
}

/** "Thursday, 16 September": of the years around publication the one whose weekday fits. */
function yearByWeekday(
  { month, day, weekday }: Extract<Meaning, { kind: 'date' }>,
  guess: number | null,
  { published }: Surroundings,
): number | null {
  if (weekday === undefined || month === undefined || day === undefined || !published || published.year === null)
    return guess
  const fits = (year: number): boolean =>
    isPossibleDay(year, month, day) && weekdayOf(dayNumber({ year, month, day })) === weekday
  if (guess !== null && fits(guess)) return guess
  return [published.year, published.year - 1, published.year + 1].find(fits) ?? guess
}

function nthPoint(meaning: Extract<Meaning, { kind: 'nth' }>, around: Surroundings): Point {
  const { n, weekday, month } = meaning
  const roughDay = n < 0 ? 28 : weekday === null ? n : n * 7 - 3
  const year = meaning.year ? yearFrom(meaning.year, around) : missingYear(month, roughDay, undefined, around)
  if (year === null && (weekday !== null || n < 0)) return { grain: 'month', year, month }
  const last = daysInMonth(year ?? 2000, month)
  if (weekday === null || year === null) return { grain: 'day', year, month, day: n < 0 ? last + 1 + n : n }
  const day = nthWeekday(year, month, weekday, n)
  return day.month === month ? { grain: 'day', ...day } : { grain: 'month', year, month }
}

function aroundPoint({ grain, of }: Extract<Meaning, { kind: 'around' }>, around: Surroundings): Point {
  const point = pointOf(of, around)
  if (grain === 'quarter') return { grain, year: point.year, index: point.month ? quarterOfMonth(point.month) : null }
  const day = dayOf(point)
  if (day === null) return { grain, year: null, index: null }
  const { year, week } = isoWeek(day)
  return { grain, year, index: week }
}

function numericPoint(
  { first, second, year }: Extract<Meaning, { kind: 'numeric' }>,
  monthFirst: boolean | null,
): Point {
  const reading = first > 12 ? false : second > 12 || first === second ? true : monthFirst
  if (reading === null) return { grain: 'day', year, month: null, day: null }
  const [month, day] = reading ? [first, second] : [second, first]
  return isPossibleDay(year, month, day) ? { grain: 'day', year, month, day } : { grain: 'month', year, month }
}

function holidayPoint(
  { holiday, year: ref, turn }: Extract<Meaning, { kind: 'holiday' }>,
  around: Surroundings,
): Point {
  const now = monthOf(around.published)
  const guess = holidayIn(holiday, now?.year ?? 2000)
  const year = ref ? yearFrom(ref, around) : guess ? missingYear(guess.month, guess.day, turn, around) : null
  const day = year === null ? undefined : holidayIn(holiday, year)
  if (day) return pointOfDay(dayNumber(day))
  const fixed = fixedHoliday(holiday)
  return fixed ? { grain: 'day', year: null, month: fixed[0], day: fixed[1] } : unknownDay
}

/** Fills the gaps of temporal expressions from the publication date, the dates named before, and the tense around. */
import type { DateType } from '../facts.ts'
import { addMonths, dayNumber, quarterOfMonth, weekdayOf, type CivilDay, type DayNumber } from './calendar.ts'
import { durationValue } from './duration-value.ts'
import { fixedHoliday, holidayIn } from './holiday.ts'
import type { Base, Meaning, Season, Turn, YearRef } from './meaning.ts'
import type { Tense } from './tense.ts'
import {
  dayOf,
  isPossibleDay,
  monthOf,
  pointOfDay,
  seasonMonth,
  shifted,
  timexOf,
  yearOf,
  type Point,
} from './value.ts'

/** What is known where an expression stands. */
export interface Surroundings {
  readonly published: Point | null
  /** The date last named. */
  readonly anchor: Point | null
  /** The quarter or month last named. */
  readonly period: Point | null
  /** The day named in the same sentence. */
  readonly sentenceDay: Point | null
  /** The passage tells a story of its own time, so that what is missing comes from the anchor. */
  readonly narrative: boolean
  readonly tense: Tense
  /** Whether the text writes 07/08 for 8 July; null where it gives no sign. */
  readonly monthFirst: boolean | null
}

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
      return { type: 'TIME', value: `${timexOf(day)}T${meaning.part}`, point: day }
    }
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning), point: null }
    case 'set':
      return { type: 'SET', value: meaning.value, point: null }
    case 'reference':
      return { type: 'DATE', value: meaning.value, point: null }
    case 'weekday': {
      const point = pointOf(meaning, around)
      return point.year === null ? { type: 'DATE', value: `XXXX-WXX-${meaning.weekday}`, point: null } : date(point)
    }
    case 'shift':
      return resolveShift(meaning, around)
    default:
      return date(pointOf(meaning, around))
  }
}

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
  return point.year === null && base === 'anchor' && Math.abs(amount) > 1 ? length : date(point)
}

const unknownDay: Point = { grain: 'day', year: null, month: null, day: null }

function pointOf(meaning: Meaning, around: Surroundings): Point {
  switch (meaning.kind) {
    case 'date':
      return datePoint(meaning, around)
    case 'numeric':
      return numericPoint(meaning, around.monthFirst)
    case 'weekday':
      return weekdayPoint(meaning.weekday, meaning.turn, weekdayBase(meaning.base, around), around.tense)
    case 'decade':
      return { grain: 'decade', year: meaning.decade, ...(meaning.bc && { bc: true as const }) }
    case 'century':
      return { grain: 'century', year: meaning.century, ...(meaning.bc && { bc: true as const }) }
    case 'season':
      return seasonPoint(meaning.season, meaning.year, meaning.turn, around)
    case 'quarter':
      return {
        grain: 'quarter',
        year: meaning.year ? yearFrom(meaning.year, around) : quarterYear(meaning.quarter, around),
        index: meaning.quarter,
      }
    case 'half':
      return { grain: 'half', year: yearFrom(meaning.year, around), index: meaning.half }
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

function shiftPoint({ unit, amount, base, compares }: Shift, around: Surroundings): Point {
  const { period, narrative, published, sentenceDay, tense } = around
  if (compares && period?.grain === 'quarter' && period.year !== null) return { ...period, year: period.year - 1 }
  if (unit === 'quarter' && base === 'context') return reportedQuarter(around)
  if (unit === 'weekend' && amount === 0 && base !== 'anchor') return weekendPoint(narrative ? null : published, tense)
  const isDay = unit === 'day' || unit === 'night'
  if (base === 'context' && isDay && sentenceDay) return shifted(sentenceDay, unit, amount)
  return shifted(baseOf(base, around), unit, amount)
}

/** On a weekday "over the weekend" looks back unless the verb looks ahead. */
function weekendPoint(published: Point | null, tense: Tense): Point {
  const day = dayOf(published)
  const back = day !== null && weekdayOf(day) <= 4 && tense !== 'future' ? -1 : 0
  return shifted(published, 'weekend', back)
}

function dayAround({ sentenceDay, narrative, anchor, published }: Surroundings): Point {
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
  return { type: 'TIME', value: `${timexOf(point)}T${two(hour)}:${two(minute ?? 0)}${utc}`, point }
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
  const year = meaning.year ? yearFrom(meaning.year, around) : missingYear(month, day, meaning.turn, around)
  if (day === undefined) return { grain: 'month', year, month }
  return isPossibleDay(year, month, day) ? { grain: 'day', year, month, day } : { grain: 'month', year, month }
}

/** "on the 18th": of the month named last in a story, else of the one around publication. */
function dayOfMonthPoint(day: number, { published, anchor, narrative, tense }: Surroundings): Point {
  const base = monthOf(narrative ? anchor : published)
  if (!base) return { grain: 'day', year: null, month: null, day }
  const isAhead =
    !narrative && published?.day !== undefined && published.day !== null && day > published.day && tense === 'past'
  const { year, month } = addMonths(base.year, base.month, isAhead ? -1 : 0)
  return isPossibleDay(year, month, day)
    ? { grain: 'day', year, month, day }
    : { grain: 'day', year: null, month: null, day }
}

/** The year of a month or day that is given without one. */
function missingYear(
  month: number,
  day: number | undefined,
  turn: Turn | undefined,
  around: Surroundings,
): number | null {
  const { published, anchor, narrative, tense } = around
  if (narrative && anchor && turn === undefined) return narrativeYear(month, anchor)
  const now = monthOf(published)
  if (!now || !published || published.grain === 'year') return null
  const order = month !== now.month ? month - now.month : day === undefined || !published.day ? 0 : day - published.day
  if (turn === 0) return now.year
  if (turn === -1) return order < 0 ? now.year : now.year - 1
  if (turn === 1) return order > 0 ? now.year : now.year + 1
  if (tense === 'past') return order <= 0 ? now.year : now.year - 1
  if (tense === 'future') return order >= 0 ? now.year : now.year + 1
  return nearestYear(month, day, { ...now, day: published.day ?? 15 })
}

/** Without a sign from the verb, a date without a year is the nearest one. */
function nearestYear(month: number, day: number | undefined, now: CivilDay): number {
  const daysAhead = (month - now.month) * 30.4 + ((day ?? now.day) - now.day)
  if (daysAhead > 183) return now.year - 1
  return daysAhead < -183 ? now.year + 1 : now.year
}

/** A story goes on in the year it is in; it turns the year where the month lies far behind. */
const turnOfYearMonths = 8

function narrativeYear(month: number, anchor: Point): number | null {
  const last = monthOf(anchor)
  if (!last || anchor.grain === 'year') return yearOf(anchor)
  return last.month - month >= turnOfYearMonths ? last.year + 1 : last.year
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

/** A story's weekdays are those around its last day, where it has named one. */
function weekdayBase(base: Base | undefined, { narrative, anchor, published }: Surroundings): Point | null {
  if (base === 'anchor') return anchor
  return narrative && base === undefined && anchor?.grain === 'day' ? anchor : published
}

function weekdayPoint(weekday: number, turn: Turn | undefined, base: Point | null, tense: Tense): Point {
  const from = dayOf(base)
  if (from === null) return unknownDay
  const back = (weekdayOf(from) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  return pointOfDay(weekdayDay(from, back, ahead, turn, tense))
}

function weekdayDay(from: DayNumber, back: number, ahead: number, turn: Turn | undefined, tense: Tense): DayNumber {
  if (turn === -1) return from - (back === 0 ? 7 : back)
  if (turn === 1) return from + (ahead === 0 ? 7 : ahead)
  if (turn === 0) return tense === 'past' ? from - back : from + ahead
  return tense === 'future' || tense === 'present' ? from + ahead : from - back
}

function seasonPoint(season: Season, ref: YearRef | undefined, turn: Turn | undefined, around: Surroundings): Point {
  if (ref) return { grain: 'season', year: yearFrom(ref, around), season }
  const { published, anchor, narrative, tense } = around
  const now = monthOf(narrative && turn === undefined ? anchor : published)
  const base = narrative && turn === undefined ? anchor : published
  if (!now || base?.grain === 'year') return { grain: 'season', year: narrative ? yearOf(anchor) : null, season }
  const begins = season === 'WI' && now.month <= 2 ? 1 : seasonMonth[season]
  const year = { grain: 'season', season } as const
  if (turn === 0 || (narrative && turn === undefined)) return { ...year, year: now.year }
  if (turn === 1 || (turn === undefined && tense === 'future'))
    return {
      ...year,
      year: begins > now.month || (turn === undefined && begins + 2 >= now.month) ? now.year : now.year + 1,
    }
  const ended = turn === -1 ? begins + 2 < now.month : begins <= now.month
  return { ...year, year: ended ? now.year : now.year - 1 }
}

/** The quarter nearest to the one that ended last: reports speak of that one. */
function quarterYear(quarter: number, { published, anchor, narrative, tense }: Surroundings): number | null {
  const now = monthOf(narrative ? anchor : published)
  if (!now || (narrative ? anchor : published)?.grain === 'year') return narrative ? yearOf(anchor) : null
  const current = quarterOfMonth(now.month)
  const ahead = (quarter - current + 4) % 4
  if (ahead === 0) return now.year
  const isAhead = ahead === 1 ? tense === 'future' || now.month % 3 === 0 : ahead === 2 && tense === 'future'
  if (isAhead) return quarter > current ? now.year : now.year + 1
  return quarter < current ? now.year : now.year - 1
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

/** Supplies the year, month or week that an expression leaves out, from the day of publication or the story so far. */
import { addMonths, quarterOfMonth, weekdayOf, type CivilDay, type DayNumber } from './calendar.ts'
import type { Base, Meaning, Turn } from './meaning.ts'
import type { Surroundings } from './surroundings.ts'
import { looksBack, type Tense } from './tense.ts'
import {
  dayOf,
  isPossibleDay,
  monthOf,
  pointOfDay,
  seasonMonth,
  shifted,
  unknownDay,
  yearOf,
  type Point,
} from './value.ts'

/** "on the 18th": of the month named last in a story, else of the one around publication. */
export function dayOfMonthPoint(day: number, { published, anchor, narrative, tense }: Surroundings): Point {
  const base = monthOf(narrative ? anchor : published)
  if (!base) return { grain: 'day', year: null, month: null, day }
  const isAhead =
    !narrative && published?.day !== undefined && published.day !== null && day > published.day && looksBack(tense)
  const { year, month } = addMonths(base.year, base.month, isAhead ? -1 : 0)
  return isPossibleDay(year, month, day)
    ? { grain: 'day', year, month, day }
    : { grain: 'day', year: null, month: null, day }
}

const halfYearMonths = 6

/** The year of a month or day that is given without one. */
export function missingYear(
  month: number,
  day: number | undefined,
  turn: Turn | undefined,
  around: Surroundings,
  base?: Base,
): number | null {
  const { published, anchor, narrative, tense } = around
  if (base === 'anchor') return anchoredYear(month, turn ?? 0, anchor)
  if (narrative && anchor && turn === undefined) return narrativeYear(month, anchor)
  const now = monthOf(published)
  if (!now || !published || published.grain === 'year') return null
  const order = month !== now.month ? month - now.month : day === undefined || !published.day ? 0 : day - published.day
  if (turn === 0) return thisYear(order, now.year, tense)
  if (turn === -1) return order < 0 ? now.year : now.year - 1
  if (turn === 1) return order > 0 ? now.year : now.year + 1
  if (looksBack(tense)) return order <= 0 ? now.year : now.year - 1
  if (tense === 'future') return order >= 0 ? now.year : now.year + 1
  return nearestYear(month, day, { ...now, day: published.day ?? 15 })
}

/** In October what "takes effect this January" lies ahead, and in February what "ended this December" behind. */
function thisYear(order: number, year: number, tense: Tense): number {
  if (Math.abs(order) <= halfYearMonths) return year
  if (order < 0) return tense === 'future' || tense === 'present' ? year + 1 : year
  return looksBack(tense) ? year - 1 : year
}

/** Without a sign from the verb, a date without a year is the nearest one. */
function nearestYear(month: number, day: number | undefined, now: CivilDay): number {
  const daysAhead = (month - now.month) * 30.4 + ((day ?? now.day) - now.day)
  if (daysAhead > 183) return now.year - 1
  return daysAhead < -183 ? now.year + 1 : now.year
}

/** "that November", "the following March", "the previous June" */
function anchoredYear(month: number, turn: Turn, anchor: Point | null): number | null {
  const year = yearOf(anchor)
  if (year === null) return null
  const last = monthOf(anchor)?.month
  if (last === undefined || anchor?.grain === 'year') return year + turn
  if (turn === 0) return month < last ? year + 1 : year
  return turn === 1 ? (month > last ? year : year + 1) : month < last ? year : year - 1
}

/** A story goes on in the year it is in; it turns the year where the month lies far behind. */
const turnOfYearMonths = 8

function narrativeYear(month: number, anchor: Point): number | null {
  const last = monthOf(anchor)
  if (!last || anchor.grain === 'year') return yearOf(anchor)
  return last.month - month >= turnOfYearMonths ? last.year + 1 : last.year
}

/** A story's weekdays are those around its last day, where it has named one. */
export function weekdayBase(
  base: Base | undefined,
  { narrative, anchor, anchorIsNear, published }: Surroundings,
): Point | null {
  if (base === 'anchor') return anchor
  const told = narrative && base === undefined && anchor?.grain === 'day' && (anchorIsNear || !published)
  return told ? anchor : published
}

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>

export function weekdayPoint(
  { weekday, turn, week, daysOn = 0 }: WeekdayMeaning,
  base: Point | null,
  tense: Tense,
): Point {
  const from = dayOf(base)
  if (from === null) return unknownDay
  if (week !== undefined) return pointOfDay(from - weekdayOf(from) + weekday + week * 7)
  const back = (weekdayOf(from) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  return pointOfDay(weekdayDay(from, back, ahead, turn, tense) + daysOn)
}

function weekdayDay(from: DayNumber, back: number, ahead: number, turn: Turn | undefined, tense: Tense): DayNumber {
  if (turn === -1) return from - (back === 0 ? 7 : back)
  if (turn === 1) return from + (ahead === 0 ? 7 : ahead)
  if (turn === 0) return looksBack(tense) ? from - back : from + ahead
  return tense === 'future' || tense === 'present' ? from + ahead : from - back
}

/** On a weekday "over the weekend" looks back unless the verb looks ahead. */
export function weekendPoint(published: Point | null, tense: Tense): Point {
  const day = dayOf(published)
  const back = day !== null && weekdayOf(day) <= 4 && tense !== 'future' ? -1 : 0
  return shifted(published, 'weekend', back)
}

/** The season last begun, or the next where "next" or the verb says so. */
export function seasonPoint(
  { season, turn, base: from }: Extract<Meaning, { kind: 'season' }>,
  around: Surroundings,
): Point {
  const { published, anchor, narrative, tense } = around
  if (from === 'anchor')
    return { grain: 'season', year: anchoredYear(seasonMonth[season] + 2, turn ?? 0, anchor), season }
  // "last" and "next" count from the day of publication, in a story as well.
  const told = narrative && turn === undefined
  const base = told ? anchor : published
  const now = monthOf(base)
  if (!now || base?.grain === 'year') return { grain: 'season', year: told ? yearOf(anchor) : null, season }
  const begins = season === 'WI' && now.month <= 2 ? 1 : seasonMonth[season]
  const year = { grain: 'season', season } as const
  if (turn === 0 || told) return { ...year, year: now.year }
  if (turn === 1 || (turn === undefined && tense === 'future'))
    return {
      ...year,
      year: begins > now.month || (turn === undefined && begins + 2 >= now.month) ? now.year : now.year + 1,
    }
  const ended = turn === -1 ? begins + 2 < now.month : begins <= now.month
  return { ...year, year: ended ? now.year : now.year - 1 }
}

/** The quarter nearest to the one that ended last: reports speak of that one. */
export function quarterYear(quarter: number, { published, anchor, narrative, tense }: Surroundings): number | null {
  const now = monthOf(narrative ? anchor : published)
  if (!now || (narrative ? anchor : published)?.grain === 'year') return narrative ? yearOf(anchor) : null
  const current = quarterOfMonth(now.month)
  const ahead = (quarter - current + 4) % 4
  if (ahead === 0) return now.year
  const isAhead = ahead === 1 ? tense === 'future' || now.month % 3 === 0 : ahead === 2 && tense === 'future'
  if (isAhead) return quarter > current ? now.year : now.year + 1
  return quarter < current ? now.year : now.year - 1
}

/** The half that ended last or, where the verb looks ahead, the one to come. */
export function halfYear(half: number, { published, anchor, narrative, tense }: Surroundings): number | null {
  const base = narrative ? anchor : published
  const now = monthOf(base)
  if (!now || base?.grain === 'year') return narrative ? yearOf(anchor) : null
  const current = now.month <= 6 ? 1 : 2
  if (narrative || half < current) return now.year
  if (half === current) return looksBack(tense) && now.month % 6 <= 3 && now.month % 6 > 0 ? now.year - 1 : now.year
  return tense === 'future' ? now.year : now.year - 1
}

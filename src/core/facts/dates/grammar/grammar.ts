/** Finds the temporal expressions of a text: at each place the longest one that any reader finds. */
import type { DateModifier } from '../../facts.ts'
import type { Lexemes } from '../lexeme.ts'
import { weekdays } from '../lexicon.ts'
import type { Expression, Found, Meaning, YearRef } from '../meaning.ts'
import { readDayPart, readTime, readTimeBehind } from './day-time.ts'
import { readDeictic, readSamePeriod } from './deictics.ts'
import { readDuration } from './durations.ts'
import { readDayOfMonth, readMonthDay } from './month-days.ts'
import { readHalf, readHoliday, readQuarter, readSeason } from './periods.ts'
import { readSet } from './sets.ts'
import { readAround, readWeekdayOf } from './weekdays.ts'
import { readOneDay, readVague } from './vague.ts'
import { canBegin } from './starts.ts'
import { isSeasonOfTwoYears } from './year-signs.ts'
import { readCentury, readDecade, readPlainYear, readYear, readYearRangeEnd } from './years.ts'

/** The one that ends last; of those, the first. */
function longest(...found: readonly (Found | undefined)[]): Found | undefined {
  let best: Found | undefined
  for (const each of found) if (each && (!best || each.to > best.to)) best = each
  return best
}

/** What names a day, so that a time of day may lean on it. */
const readDay = (l: Lexemes, i: number): Found | undefined =>
  longest(readMonthDay(l, i), readDeictic(l, i), readWeekdayOf(l, i), readHoliday(l, i))

/** The same, and its parts: "this morning", "the evening of 5 May". */
function readDayOrPart(l: Lexemes, i: number): Found | undefined {
  const day = readDay(l, i)
  return longest(day, readDayPart(l, i, day, readDay))
}

/** What names a day here is read once, for itself and for the times of day behind it. */
function readPlain(l: Lexemes, i: number): Found | undefined {
  const monthDay = readMonthDay(l, i)
  const deictic = readDeictic(l, i)
  const weekday = readWeekdayOf(l, i)
  const holiday = readHoliday(l, i)
  const day = longest(monthDay, deictic, weekday, holiday)
  const part = readDayPart(l, i, day, readDay)
  return longest(
    monthDay,
    readDayOfMonth(l, i),
    deictic,
    readSamePeriod(l, i),
    weekday,
    readAround(l, i),
    readTime(l, i, readDayOrPart),
    readTimeBehind(l, longest(day, part)),
    part,
    readSeason(l, i),
    readQuarter(l, i),
    readHalf(l, i),
    holiday,
    readDecade(l, i),
    readCentury(l, i),
    readYear(l, i),
    readYearsBefore(l, i),
    readOneDay(l, i),
    readDuration(l, i),
    readSet(l, i),
    readVague(l, i),
  )
}

/** "fiscal 2016", "FY 2016", "FY16", "the 1988 quarter" */
function readYearsBefore(l: Lexemes, i: number): Found | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  const named =
    l.digits(i + the) === 4 && /^(?:quarter|period)$/.test(l.word(i + the + 1)) ? l.number(i + the) : undefined
  if (named !== undefined && named > 1900 && named < 2100)
    return { to: i + the + 2, meaning: { kind: 'same-period', years: 0, of: named } }
  const business = /^(?:fiscal|financial)$/
  // "the 2050 fiscal year"
  const before = l.digits(i + the) === 4 && business.test(l.word(i + the + 1)) && l.word(i + the + 2) === 'year'
  const year = before ? readPlainYear(l, i + the) : undefined
  if (year) return fiscalYear(i + the + 3, year.value)
  const fiscal =
    l.word(i) === 'fy' || (l.word(i) === 'fiscal' && l.word(i + 1) !== 'year')
      ? 1
      : business.test(l.word(i + the)) && l.word(i + the + 1) === 'year'
        ? 2 + the
        : 0
  if (fiscal) {
    const year = readPlainYear(l, i + fiscal)
    if (year) return fiscalYear(year.to, year.value)
    const short = l.word(i) === 'fy' && l.digits(i + 1) === 2 ? l.number(i + 1) : undefined
    return short === undefined ? undefined : fiscalYear(i + 2, { year: 2000 + short })
  }
  return undefined
}

/** A business year has the value of the year it is called by, as TimeBank writes it. */
const fiscalYear = (to: number, year: YearRef): Found => ({ to, meaning: { kind: 'date', year } })

const parts: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
])
const times: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
])

/** "early on Tuesday", "early today" are hours, "early Tuesday" need not be. */
const isNight = (l: Lexemes, i: number): boolean =>
  (l.word(i) === 'today' && l.word(i - 1) === 'early') ||
  (l.word(i - 1) === 'on' && weekdays.has(l.word(i)) && l.word(i - 2) === 'early')

const isSpan = ({ kind }: Meaning): boolean =>
  kind !== 'duration' && kind !== 'set' && kind !== 'reference' && kind !== 'clock'

/** "early 2016", "mid-August", "the end of the month", "later this week", "year-end" */
function readPart(l: Lexemes, i: number): Found | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  const time = times.get(l.word(i + the))
  if (time) {
    const hyphen = l.mark(i + the + 1) === '-' && l.glued(i + the + 1) ? 1 : 0
    let at = i + the + 1 + hyphen
    if (/^(?:in|on)$/.test(l.word(at)) && !the && !hyphen) at++
    else if (l.says(at, 'part', 'of') || l.says(at, 'days', 'of')) at += 2
    const inner = readPlain(l, at)
    if (time === 'START' && inner && isNight(l, at) && inner.meaning.kind !== 'part' && !the && !hyphen)
      return { to: inner.to, from: i, mod: time, meaning: { kind: 'part', part: 'MO', day: inner.meaning } }
    const allowed =
      inner &&
      isSpan(inner.meaning) &&
      (inner.from === undefined || inner.from === at) &&
      !(l.word(i) === 'earlier' && l.word(at - 1) === 'on')
    return allowed ? { ...inner, to: inner.to, from: i, mod: time } : undefined
  }
  const part = parts.get(l.word(i + the))
  if (part && l.word(i + the + 1) === 'of') {
    const inner = readPlain(l, i + the + 2)
    if (inner && isSpan(inner.meaning)) return { ...inner, from: i, mod: part }
  }
  return readYearEnd(l, i)
}

/** "year-end", "the year's end" */
function readYearEnd(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) !== 'year') return undefined
  const possessive = l.mark(i + 1) === "'" && l.word(i + 2) === 's' ? 2 : 0
  const at = l.joins(i + 1, '-') ? i + 2 : i + 1 + possessive
  if (l.word(at) !== 'end') return undefined
  return { to: at + 1, mod: 'END', meaning: { kind: 'shift', unit: 'year', amount: 0, base: 'context' } }
}

const bounds: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['ca', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
])

const exceeded = new Set('for in after within of by just lasting lasted took well at last is was'.split(' '))

/** "about a month ago", "more than four hours", "around 7:15 p.m." */
function readBounded(l: Lexemes, i: number): Found | undefined {
  let text = ''
  for (let words = 1; words <= 3; words++) {
    const word = l.word(i + words - 1)
    if (word === '') return undefined
    text = words === 1 ? word : `${text} ${word}`
    const mod = bounds.get(text)
    if (!mod) continue
    const at = l.mark(i + words) === '.' && word === 'ca' ? i + words + 1 : i + words
    const inner = readPlain(l, at)
    if (!inner || (inner.from !== undefined && inner.from !== at)) return undefined
    const { kind } = inner.meaning
    const quantity =
      kind === 'duration' ||
      (kind === 'shift' && !/^(?:the|this|last|next|today|yesterday|tomorrow|that)$/.test(l.word(at)))
    // "evolved over several years" runs through them; "for over several years" exceeds them.
    if (/^(?:over|under)$/.test(text) && !/^(?:a|an)$/.test(l.word(at)) && !exceeded.has(l.word(i - 1)))
      return undefined
    if (
      (text === 'over' || text === 'under' || text === 'some') &&
      (!quantity || l.word(at) === 'the' || (l.word(at) === 'a' && text === 'some'))
    )
      return undefined
    if (
      quantity
        ? true
        : mod === 'APPROX' && (kind === 'date' || kind === 'clock' || kind === 'season' || kind === 'decade')
    )
      return { ...inner, from: i, mod }
    return undefined
  }
  return undefined
}

const read = (l: Lexemes, i: number): Found | undefined => longest(readPlain(l, i), readPart(l, i), readBounded(l, i))

/** All expressions of the text, in order, none overlapping. */
export function findExpressions(l: Lexemes): Expression[] {
  const found: Expression[] = []
  let i = 0
  while (i < l.list.length) {
    const next = canBegin(l, i) ? read(l, i) : undefined
    if (!next) {
      i++
      continue
    }
    const { to, meaning, mod, from = i, then } = next
    found.push({ from, to, meaning, ...(mod && { mod }) })
    i = to
    if (then) {
      found.push(then)
      i = then.to
    }
    const year =
      meaning.kind === 'date' && meaning.month === undefined && meaning.year && 'year' in meaning.year
        ? meaning.year.year
        : undefined
    const end =
      year !== undefined && (l.joins(i, '-') || isSeasonOfTwoYears(l, i - 1))
        ? readYearRangeEnd(l, i + 1, year)
        : undefined
    if (end) {
      found.push({ from: i + 1, to: end.to, meaning: end.meaning })
      i = end.to
    }
  }
  return found
}

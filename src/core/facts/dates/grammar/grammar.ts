/** Finds the temporal expressions of a text: at each place the longest one that any reader finds. */
import type { Lexemes } from '../lexeme.ts'
import { weekdays } from '../lexicon.ts'
import type { Expression, Found, Meaning } from '../meaning.ts'
import { readDayPart, readTime, readTimeBehind } from './day-time.ts'
import { readDeictic, readSamePeriod } from './deictics.ts'
import { readDuration } from './durations.ts'
import { readDayOfMonth, readMonthDay } from './month-days.ts'
import { readers, readersAt } from './openings.ts'
import { bounds, parts, times } from './part-words.ts'
import { readHalf, readHoliday, readQuarter, readSeason } from './periods.ts'
import { readSet } from './sets.ts'
import { readAround, readWeekdayOf } from './weekdays.ts'
import { readOneDay, readVague } from './vague.ts'
import { canBegin } from './starts.ts'
import { isSeasonOfTwoYears } from './year-signs.ts'
import { readCentury, readDecade, readYear, readYearRangeEnd, readYearsBefore } from './years.ts'

/** The one that ends last; of those, the first. */
function longest(...found: readonly (Found | undefined)[]): Found | undefined {
  let best: Found | undefined
  for (const each of found) if (each && (!best || each.to > best.to)) best = each
  return best
}

interface Reader {
  readonly bit: number
  readonly read: (l: Lexemes, i: number) => Found | undefined
}

/** The longest of what is there and what those of the readers find that `open` names. */
function longestOf(all: readonly Reader[], open: number, l: Lexemes, i: number, best?: Found): Found | undefined {
  let found = best
  for (const { bit, read } of all) if (open & bit) found = longest(found, read(l, i))
  return found
}

/** What names a day, so that a time of day may lean on it. */
const ofDays: readonly Reader[] = [
  { bit: readers.monthDay, read: readMonthDay },
  { bit: readers.deictic, read: readDeictic },
  { bit: readers.weekdayOf, read: readWeekdayOf },
  { bit: readers.holiday, read: readHoliday },
]
const ofPointsAndTimes: readonly Reader[] = [
  { bit: readers.dayOfMonth, read: readDayOfMonth },
  { bit: readers.samePeriod, read: readSamePeriod },
  { bit: readers.around, read: readAround },
  { bit: readers.time, read: (l, i) => readTime(l, i, readDayOrPart) },
]
const ofPeriodsAndLengths: readonly Reader[] = [
  { bit: readers.season, read: readSeason },
  { bit: readers.quarter, read: readQuarter },
  { bit: readers.half, read: readHalf },
  { bit: readers.decade, read: readDecade },
  { bit: readers.century, read: readCentury },
  { bit: readers.year, read: readYear },
  { bit: readers.yearBefore, read: readYearsBefore },
  { bit: readers.oneDay, read: readOneDay },
  { bit: readers.duration, read: readDuration },
  { bit: readers.set, read: readSet },
  { bit: readers.vague, read: readVague },
]

const readDay = (l: Lexemes, i: number): Found | undefined => longestOf(ofDays, readersAt(l, i), l, i)

const partOf = (l: Lexemes, i: number, open: number, day: Found | undefined): Found | undefined =>
  day || open & readers.dayPart ? readDayPart(l, i, day, readDay) : undefined

/** A day, and its parts: "this morning", "the evening of 5 May". */
function readDayOrPart(l: Lexemes, i: number): Found | undefined {
  const open = readersAt(l, i)
  const day = longestOf(ofDays, open, l, i)
  return longest(day, partOf(l, i, open, day))
}

/** What names a day here is read once, for itself and for the times of day behind it. */
function readPlain(l: Lexemes, i: number): Found | undefined {
  const open = readersAt(l, i)
  if (open === 0) return undefined
  const day = longestOf(ofDays, open, l, i)
  const part = partOf(l, i, open, day)
  const best = longestOf(ofPointsAndTimes, open, l, i, day)
  return longestOf(ofPeriodsAndLengths, open, l, i, longest(best, readTimeBehind(l, longest(day, part)), part))
}

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

const ofAll: readonly Reader[] = [
  { bit: readers.part, read: readPart },
  { bit: readers.bounded, read: readBounded },
]
const read = (l: Lexemes, i: number): Found | undefined => longestOf(ofAll, readersAt(l, i), l, i, readPlain(l, i))

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

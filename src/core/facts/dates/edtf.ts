/** Turns TIMEX3 values into EDTF (ISO 8601-2), tells how precise an EDTF date is, and words it for a reader. */
import { parse } from 'edtf'
import type { DateModifier } from '../facts.ts'
import { civilDay, isCivilDay, mondayOfWeek, monthNames } from './calendar.ts'
import { lookup } from '../../lookup.ts'

/** Longer than any date; the package's parser is not meant for more. */
const maxChars = 64

export function isEdtf(text: string): boolean {
  if (text.length === 0 || text.length > maxChars) return false
  if (isPlainDay(text)) return true
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** Most dates asked about are a day, for which the package's parser need not build its tables. */
function isPlainDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return isCivilDay({ year: Number(year), month: Number(month), day: Number(day) })
}

/** "since 2011" and "until 2014" leave one end open. */
export type Open = 'since' | 'until'

/** ISO 8601-2, level 2: codes in the month's place for seasons without a hemisphere, quarters and halves of a year. */
const subYear: Readonly<Record<string, string>> = lookup({
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
})

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

export function edtfOfDay({
  year,
  month,
  day,
}: {
  readonly year: number
  readonly month: number
  readonly day: number
}): string {
  return `${edtfYear(year)}-${pad(month, 2)}-${pad(day, 2)}`
}
const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

/** TIMEX3 counts 480 BC, EDTF the astronomical year -479. */
function plainYear(timex: string): string | undefined {
  if (!timex.startsWith('BC')) return /^(?:\d{4}|XXXX)$/.test(timex) ? timex : undefined
  return /^BC\d{4}$/.test(timex) ? edtfYear(1 - Number(timex.slice(2))) : undefined
}

/** The EDTF of a point in time, or null where EDTF has none: durations, sets, vague and unresolved values. */
export function edtfOfTimex(value: string, open?: Open): string | null {
  const closed = closedEdtf(value)
  if (closed === null || open === undefined) return closed
  const [first = closed, last = closed] = closed.split('/')
  // An interval may not begin or end with a season, quarter or half.
  if (isSubYear(first) || isSubYear(last)) return closed
  return open === 'since' ? `${first}/..` : `../${last}`
}

const isSubYear = (edtf: string): boolean => /^-?\d{4}-[2-4]\d$/.test(edtf)

function closedEdtf(timex: string): string | null {
  if (/^\d{3}$/.test(timex)) return `${timex}X`
  if (/^\d{2}$/.test(timex)) return `${timex}XX`
  const day = timex.replace(/T.*$/, '')
  const [yearPart = '', second, third] = day.split('-')
  const year = plainYear(yearPart)
  if (year === undefined) return null
  if (second === undefined) return year === 'XXXX' ? null : year
  if (/^W\d\d$/.test(second))
    return year === 'XXXX' ? null : weekInterval(Number(year), Number(second.slice(1)), third === 'WE')
  const code = subYear[second]
  if (code !== undefined) return year === 'XXXX' ? null : `${year}-${code}`
  if (!/^(?:\d\d|XX)$/.test(second) || (third !== undefined && !/^(?:\d\d|XX)$/.test(third))) return null
  if (year === 'XXXX' && second === 'XX' && (third ?? 'XX') === 'XX') return null
  if (/^\d\d$/.test(second) && !isDayOf(year, Number(second), third)) return null
  return [year, second, ...(third === undefined ? [] : [third])].join('-')
}

/** The month exists, and has the day where one is given; a year not given may be a leap year. */
function isDayOf(year: string, month: number, day: string | undefined): boolean {
  const known = year === 'XXXX' ? 2000 : Number(year)
  return isCivilDay({ year: known, month, day: day === undefined || day === 'XX' ? 1 : Number(day) })
}

/** EDTF has no weeks: one is the interval from its Monday, or Saturday, to its Sunday. */
function weekInterval(year: number, week: number, weekend: boolean): string {
  const monday = mondayOfWeek({ year, week })
  return `${edtfOfDay(civilDay(weekend ? monday + 5 : monday))}/${edtfOfDay(civilDay(monday + 6))}`
}

export type EdtfPrecision =
  'time' | 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval'

/** How exactly an EDTF date is known; null for what is no date. */
export function edtfPrecision(edtf: string): EdtfPrecision | null {
  if (edtf.includes('/')) return 'interval'
  if (edtf.includes('T')) return 'time'
  const [, , year = '', second, third] = /^(-?)(\d[\dX]{3}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/.exec(edtf) ?? []
  if (year === '') return null
  if (third !== undefined && third !== 'XX') return 'day'
  if (second !== undefined && second !== 'XX') {
    const code = Number(second)
    return code <= 12 ? 'month' : code >= 40 ? 'half' : code >= 33 && code <= 36 ? 'quarter' : 'season'
  }
  return year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year'
}

export type WordsLocale = 'en-GB' | 'en-US'

const ordinalNames = ['first', 'second', 'third', 'fourth']
const seasonNames = (locale: WordsLocale): readonly string[] => [
  'spring',
  'summer',
  locale === 'en-US' ? 'fall' : 'autumn',
  'winter',
]

function ordinal(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

/**
 * "5 August 2019", "August 2019", "5 August (year not given)", "the 1980s", "since 2011"; with a modifier "early 2016".
 * What it cannot word it gives back unchanged.
 */
export function edtfInWords(edtf: string, locale: WordsLocale, mod?: DateModifier): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) return intervalInWords(from, to, locale)
  const words = pointInWords(edtf, locale)
  const lead = mod === undefined ? undefined : leads[mod]
  if (lead === undefined) return words
  return words.startsWith('the ') && mod !== 'APPROX' ? `the ${lead}${words.slice(4)}` : lead + words
}

const leads: Partial<Record<DateModifier, string>> = { START: 'early ', MID: 'mid-', END: 'late ', APPROX: 'about ' }

function intervalInWords(from: string, to: string, locale: WordsLocale): string {
  const open = (end: string): boolean => end === '' || end === '..'
  if (open(from)) return open(to) ? '' : `until ${pointInWords(to, locale)}`
  if (open(to)) return `since ${pointInWords(from, locale)}`
  const day = /^\d{4}-\d\d-\d\d$/
  if (day.test(from) && day.test(to)) {
    const [start, end] = [from.slice(8), to.slice(8)].map(Number)
    const month = monthNames[Number(to.slice(5, 7)) - 1] ?? ''
    if (from.slice(0, 7) === to.slice(0, 7))
      return locale === 'en-US'
        ? `${month} ${start}–${end}, ${to.slice(0, 4)}`
        : `${start}–${end} ${month} ${to.slice(0, 4)}`
    if (from.slice(0, 4) === to.slice(0, 4))
      return `${dayInWords(undefined, from.slice(5, 7), start ?? 0, locale)} to ${pointInWords(to, locale)}`
  }
  return `${pointInWords(from, locale)} to ${pointInWords(to, locale)}`
}

function dayInWords(year: string | undefined, month: string, day: number, locale: WordsLocale): string {
  const name = monthNames[Number(month) - 1] ?? month
  if (locale === 'en-US') return year === undefined ? `${name} ${day}` : `${name} ${day}, ${year}`
  return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`
}

const notGiven = ' (year not given)'

function pointInWords(edtf: string, locale: WordsLocale): string {
  const match = /^(-?)(\d[\dX]{3}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[^?~%]*)?([?~%]?)$/.exec(edtf)
  if (!match) return edtf
  const [, sign, digits = '', second, third, doubt] = match
  const words = exactInWords(sign === '-' ? `${1 + Number(digits)} BC` : digits, second, third, locale) ?? edtf
  const about = doubt === '~' || doubt === '%' ? `about ${words}` : words
  return doubt === '?' || doubt === '%' ? `${about} (uncertain)` : about
}

function exactInWords(
  digits: string,
  second: string | undefined,
  third: string | undefined,
  locale: WordsLocale,
): string | undefined {
  const year = digits === 'XXXX' ? undefined : yearInWords(digits)
  const tail = year === undefined ? notGiven : ''
  if (second === undefined || second === 'XX')
    return year === undefined ? undefined : third === undefined && second === undefined ? year : `some day in ${year}`
  const code = Number(second)
  if (code >= 1 && code <= 12) {
    if (third !== undefined && third !== 'XX') return dayInWords(year, second, Number(third), locale) + tail
    const month = `${monthNames[code - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`
    return (third === 'XX' ? `some day in ${month}` : month) + tail
  }
  const season = seasonNames(locale)[code - 21]
  if (season !== undefined) return year === undefined ? season + tail : `${season} ${year}`
  const part = code >= 40 ? `${ordinalNames[code - 40] ?? ''} half` : `${ordinalNames[code - 33] ?? ''} quarter`
  return `the ${part} of ${year ?? `a year${tail}`}`
}

function yearInWords(digits: string): string {
  if (digits.endsWith('XX')) return `the ${ordinal(Number(digits.slice(0, 2)) + 1)} century`
  if (digits.endsWith('X')) return `the ${digits.slice(0, 3)}0s`
  return digits.includes('BC') ? digits : String(Number(digits))
}

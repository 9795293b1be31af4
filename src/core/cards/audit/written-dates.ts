/** Reads dates as cards and people write them: "26 August 2019", "Aug. 26, 2019", "26/8/2019", "2019-08-26", "the summer of 2019". */
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { datePoint, type DatePoint } from '../wording/date-words.ts'
import { lookup } from '../../lookup.ts'

export interface WrittenDate {
  readonly point: DatePoint
  readonly start: number
  readonly end: number
}

const month = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3) || '(?!\\p{L})'}|t?\\.?(?!\\p{L}))`).join('|')})`
const day = '([12]?\\d|3[01])(?:st|nd|rd|th)?'
const year = '((?:1\\d|20|21)\\d\\d)'
const forms: readonly {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => DatePoint[]
}[] = [
  { pattern: new RegExp(`\\b${year}-(\\d\\d)-(\\d\\d)\\b`, 'gu'), read: ([, y, m, d]) => dayOf(y, Number(m), d) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b`, 'gu'),
    read: ([, a, b, y]) => [...dayOf(y, Number(b), a), ...dayOf(y, Number(a), b)],
  },
  {
    pattern: new RegExp(`\\b${day} (?:of )?${month}(?:,? ${year})?\\b`, 'giu'),
    read: ([, d, m, y]) => dayOf(y, monthNumber(m), d),
  },
  {
    pattern: new RegExp(`\\b${month} ${day}\\b(?!:)(?:,? ${year})?`, 'giu'),
    read: ([, m, d, y]) => dayOf(y, monthNumber(m), d),
  },
  {
    pattern: new RegExp(`\\b${month},? (?:of )?${year}\\b`, 'giu'),
    read: ([, m, y]) => [{ precision: 'month', year: yearOf(y), month: monthNumber(m) }],
  },
  { pattern: new RegExp(`\\b${year}-(\\d\\d)\\b(?!-)`, 'gu'), read: ([, y, m]) => monthOf(y, Number(m)) },
  {
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of)? ${year}\\b`, 'giu'),
    read: ([, s, y]) => [{ precision: 'season', year: yearOf(y), season: seasons[s?.toLowerCase() ?? ''] ?? 1 }],
  },
  { pattern: /\b((?:1\d|20)\d0)s\b/gu, read: ([, y]) => [{ precision: 'decade', year: yearOf(y) }] },
  {
    pattern: /\b(\d\d?)(?:st|nd|rd|th) century\b/gu,
    read: ([, n]) => [{ precision: 'century', year: (Number(n) - 1) * 100 }],
  },
  { pattern: new RegExp(`\\b${year}\\b(?!-)`, 'gu'), read: ([, y]) => [{ precision: 'year', year: yearOf(y) }] },
]
/** "May" and "March" are also verbs. */
const bareMonth = new RegExp(
  `\\b(${monthNames.filter((name) => name !== 'May' && name !== 'March').join('|')})\\b|(?<=^|\\b(?:[Ii]n|[Oo]f|[Ss]ince|until|by|last|next|this|early|late|mid|mid-|from|to|for|each|every|during) |\\bmid-)(May|March)\\b`,
  'gu',
)

const seasons: Readonly<Record<string, number>> = lookup({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 })
const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
const monthNumber = (text: string | undefined): number =>
  monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === text?.slice(0, 3).toLowerCase()) + 1
const dayOf = (y: string | undefined, m: number, d: string | undefined): DatePoint[] =>
  m >= 1 && m <= 12 && Number(d) >= 1 && Number(d) <= 31
    ? [{ precision: 'day', year: yearOf(y), month: m, day: Number(d) }]
    : []
const monthOf = (y: string | undefined, m: number): DatePoint[] =>
  m >= 1 && m <= 12 ? [{ precision: 'month', year: yearOf(y), month: m }] : []

/** All dates of a text in its order; figures that could be two dates give both. */
export function datesIn(text: string): WrittenDate[] {
  if (
    !/\d/.test(text) &&
    !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(text)
  )
    return []
  const found: WrittenDate[] = []
  const take = (match: RegExpExecArray | RegExpMatchArray, points: readonly DatePoint[]): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (found.some((other) => other.start < end && start < other.end)) return
    for (const point of points) found.push({ point, start, end })
  }
  for (const { pattern, read } of forms) for (const match of text.matchAll(pattern)) take(match, read(match))
  for (const match of text.matchAll(bareMonth))
    take(match, [{ precision: 'month', year: null, month: monthNumber(match[0]) }])
  return found.sort((a, b) => a.start - b.start)
}

const around = new RegExp(
  `^(?:on |in |the |about |(?:${weekdayNames.join('|')}),? )+|[.]$|; the article names no year$`,
  'giu',
)

/** A text that is a date and nothing else. */
export function readDate(text: string): DatePoint[] {
  const bare = text.trim().replace(around, '').replace(around, '').trim()
  const asEdtf = datePoint(bare)
  if (asEdtf) return [asEdtf]
  return datesIn(bare)
    .filter(({ start, end }) => start === 0 && end === bare.length)
    .map(({ point }) => point)
}

/** Equal as far as both say. */
export const agree = (one: DatePoint, other: DatePoint): boolean =>
  (one.year === null || other.year === null || one.year === other.year) &&
  (one.month === undefined || other.month === undefined || one.month === other.month) &&
  (one.day === undefined || other.day === undefined || one.day === other.day)

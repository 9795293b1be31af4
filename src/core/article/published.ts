/** Reads a date of publication as pages and articles print it, to the day in the publisher's own time, or not at all. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'

type Reader = readonly [pattern: RegExp, parts: (match: RegExpExecArray) => readonly (string | undefined)[]]
/** Each at the start of the text; the parts come out as year, month, day. */
const readers: readonly Reader[] = [
  // ISO 8601 and the older forms with slashes or nothing between; a time may follow.
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, (m) => [m[1], m[3], m[4]]],
  [/^(\d{4})(\d{2})(\d{2})(?=T|\D|$)/, (m) => [m[1], m[2], m[3]]],
  [/^(\d{4})-(\d{2})(?![\d-])/, (m) => [m[1], m[2]]],
  [new RegExp(`^${weekday}${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})(?!\\d)`, 'i'), (m) => [m[3], m[2], m[1]]],
  [new RegExp(`^${weekday}${month}\\s+${day},?\\s+(\\d{4})(?!\\d)`, 'i'), (m) => [m[3], m[1], m[2]]],
  [new RegExp(`^${month},?\\s+(\\d{4})(?!\\d)`, 'i'), (m) => [m[2], m[1]]],
  // Day and month can be told apart only where one of them is above twelve.
  [/^(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})(?!\d)/, (m) => [m[3], m[2], m[1]]],
  [/^(\d{1,2})[/.](1[3-9]|2\d|3[01])[/.](\d{4})(?!\d)/, (m) => [m[3], m[1], m[2]]],
]

interface ReadDate {
  /** EDTF: a day or a month. */
  readonly edtf: string
  /** What follows the date. */
  readonly rest: string
}

/** Reads the date that a text begins with. */
export function readLeadingDate(text: string): ReadDate | null {
  for (const [pattern, parts] of readers) {
    const match = pattern.exec(text)
    const edtf = match && toEdtf(parts(match))
    if (match && edtf !== null) return { edtf, rest: text.slice(match[0].length) }
  }
  return null
}

/** For metadata, which holds a date and perhaps a time: the day as written there, whatever the offset from UTC. */
export const readPublished = (text: string): string | null => readLeadingDate(text.trim())?.edtf ?? null

function toEdtf([year, monthText, dayText]: readonly (string | undefined)[]): string | null {
  const named = months.indexOf(monthText?.slice(0, 3).toLowerCase() as (typeof months)[number]) + 1
  const monthNumber = named > 0 ? named : Number(monthText)
  const yearNumber = Number(year)
  if (!(yearNumber >= 1600 && yearNumber <= 2199 && monthNumber >= 1 && monthNumber <= 12)) return null
  const head = `${String(year)}-${String(monthNumber).padStart(2, '0')}`
  if (dayText === undefined) return head
  const dayNumber = Number(dayText)
  if (dayNumber < 1 || dayNumber > daysInMonth(yearNumber, monthNumber)) return null
  return `${head}-${String(dayNumber).padStart(2, '0')}`
}

/** The Gregorian calendar. */
function daysInMonth(year: number, monthNumber: number): number {
  if (monthNumber === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31
}

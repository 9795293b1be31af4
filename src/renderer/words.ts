/** Small words of the window: counts with their unit, and instants as a person says them. */
import { readStyle } from '../core/cards/wording/style.ts'
import type { WordsLocale } from '../core/facts/dates/edtf.ts'
import { dayMs, minuteMs } from '../core/time.ts'

/** The language of the window's own words and dates. */
export const locale = 'en-GB'

/** Enough of a text to tell its style by. */
const styleChars = 50_000

/** Dates beside an article's words are written in the order in which those words write theirs. */
export const localeOf = (text: string): WordsLocale =>
  readStyle(text.slice(0, styleChars)).dateOrder === 'month-day' ? 'en-US' : 'en-GB'

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString(locale)} ${n === 1 ? one : many}`

const clockTime = (atMs: number): string =>
  new Date(atMs).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })

const midnight = (atMs: number): number => new Date(atMs).setHours(0, 0, 0, 0)

export const isToday = (atMs: number | null, nowMs: number): boolean =>
  atMs !== null && midnight(atMs) === midnight(nowMs)

/** "in 9 minutes", "today, 17:40", "tomorrow, 09:12", "Thursday, 09:12", "3 December 2026". */
export function whenInWords(atMs: number, nowMs: number): string {
  if (atMs - nowMs < minuteMs) return 'now'
  if (atMs - nowMs < 60 * minuteMs) return `in ${count(Math.round((atMs - nowMs) / minuteMs), 'minute')}`
  // Rounding takes up the hour that a change of clocks adds or takes.
  const days = Math.round((midnight(atMs) - midnight(nowMs)) / dayMs)
  if (days === 0) return `today, ${clockTime(atMs)}`
  if (days === 1) return `tomorrow, ${clockTime(atMs)}`
  if (days < 7) return `${new Date(atMs).toLocaleDateString(locale, { weekday: 'long' })}, ${clockTime(atMs)}`
  return new Date(atMs).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "just now", "20 minutes ago", "today, 08:15", "yesterday", "3 December 2026". */
export function agoInWords(atMs: number, nowMs: number): string {
  if (nowMs - atMs < minuteMs) return 'just now'
  if (nowMs - atMs < 60 * minuteMs) return `${count(Math.round((nowMs - atMs) / minuteMs), 'minute')} ago`
  const days = Math.round((midnight(nowMs) - midnight(atMs)) / dayMs)
  if (days === 0) return `today, ${clockTime(atMs)}`
  if (days === 1) return 'yesterday'
  return new Date(atMs).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "Sunday, 23 November 2025": the day that stands under the masthead. */
export const dayInWords = (atMs: number): string =>
  new Date(atMs).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** The day in local time as fields for dates write it, YYYY-MM-DD. */
export function isoDateOf(atMs: number): string {
  const date = new Date(atMs)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

/** "a, b and c" */
export const listInWords = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)

/** Words as a search compares them, without case and accents: "idlib" is in "İdlib", "cafe" in "Café". */
export const foldWords = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** At most so many characters, with an ellipsis where some are left out. */
export const clip = (text: string, maxChars: number): string => {
  const chars = [...text]
  return chars.length <= maxChars
    ? text
    : `${chars
        .slice(0, maxChars - 1)
        .join('')
        .trimEnd()}…`
}

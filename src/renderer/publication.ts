/** What a known or unknown publication date does to the dates and cards of an article, in a sentence; and dates as people type them. */
import { readLeadingDate } from '../core/article/published.ts'
import type { TrayItem } from '../core/deck/deck.ts'
import { edtfInWords, type WordsLocale } from '../core/facts/dates/edtf.ts'
import type { DateFact } from '../core/facts/facts.ts'
import { count } from './words.ts'

const isPlain = ({ type, vague, value }: DateFact): boolean =>
  (type === 'DATE' || type === 'TIME') && !vague && !value.endsWith('_REF')

/** Words without a year or decade of their own, whose date is whole nevertheless, were counted from the day of publication. */
const isPlaced = (date: DateFact): boolean =>
  isPlain(date) && date.edtf !== null && !date.edtf.includes('X') && !/\d{4}|\d0s/.test(date.surface)

const isOpen = (date: DateFact): boolean => isPlain(date) && date.edtf === null

export function publicationEffect(
  dates: readonly DateFact[],
  tray: readonly TrayItem[],
  published: string | null,
  locale: WordsLocale,
): string {
  if (published === null) {
    const open = dates.filter(isOpen).length
    const waiting = tray.filter(({ reasons }) => reasons.includes('unresolved-date')).length
    if (open === 0) return 'Unknown. No date in this article depends on it.'
    const cards = waiting === 0 ? '' : ` and ${count(waiting, 'card')} ${waiting === 1 ? 'waits' : 'wait'}`
    return `Unknown: ${count(open, 'date')} ${open === 1 ? 'stays' : 'stay'} open${cards}.`
  }
  const placed = dates.filter(isPlaced)
  const first = placed[0]
  if (!first || first.edtf === null) return 'Known. No date in this article depends on it.'
  const example = `“${first.surface}” is ${edtfInWords(first.edtf, locale)}`
  return placed.length === 1
    ? `Known: 1 relative date is placed: ${example}.`
    : `Known: ${placed.length} relative dates are placed, for example ${example}.`
}

/** "26 August 2019", "Aug 26, 2019" and "August 2019" as EDTF; everything else as it was typed, for core to judge. Null where empty. */
export function publishedFromText(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  const date = readLeadingDate(text)
  return date?.rest === '' ? date.edtf : text
}

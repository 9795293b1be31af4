/** Puts the day itself where an article counts from its own: "on Monday", "last month", "at dawn on Tuesday". */
import type { Token } from '../../article/analysed-text.ts'
import type { DateFact } from '../../facts/facts.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { datePoint, type DatePoint, onDate, pointInWords } from './date-words.ts'
import type { Edit } from './edits.ts'
import { isNounish } from './mention-edits.ts'
import { type Reading, tokenIndexAt } from '../reading.ts'

const prepositions = new Set(
  'on in at by until till since from before after of during for between to through throughout over towards toward around about near as'.split(
    ' ',
  ),
)

/** Before these the time of day changes what is said. */
const edges = new Set(['before', 'after', 'by', 'until', 'till', 'since', 'from'])

/** The day a date stands for: its own, or the one that an anchored duration points to. */
export const pointOf = (date: DateFact): DatePoint | null => {
  const edtf = date.edtf ?? date.resolved ?? null
  return date.vague || edtf === null ? null : datePoint(edtf)
}

export function dateEdit(reading: Reading, date: DateFact): Edit | null {
  if (date.vague || date.type === 'SET' || date.type === 'DURATION' || /\b\d{4}\b/.test(date.surface)) return null
  const point = pointOf(date)
  // A fiscal year is not the calendar's.
  if (!point || point.year === null || /\bfiscal\b/i.test(date.surface)) return null
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, date.start)
  const before = tokens[at - 1]
  // "a dry winter" is a kind of winter, not a point in time.
  if (before && /^(?:ADJ|DET)$/.test(before.pos) && date.surface.indexOf(' ') < 0 && point.precision === 'season')
    return null
  if (date.type === 'TIME') {
    const edit = timeEdit(reading, date, pointInWords(point, reading.style), before)
    if (edit !== undefined) return edit
  }
  // "before Wednesday morning" is not before Wednesday.
  const [partOfDay] = /(?:morning|afternoon|evening|night)$/.exec(date.surface.toLowerCase()) ?? []
  if (partOfDay !== undefined && point.precision === 'day' && before && edges.has(before.lower))
    return { start: date.start, end: date.end, text: `the ${partOfDay} of ${pointInWords(point, reading.style)}` }
  // "by the end of the year", "late last month": the part is kept.
  const [part] = /^(?:the (?:very )?(?:end|beginning|start|middle) of|(?:early|late|mid) )/i.exec(date.surface) ?? []
  const isWhole = point.precision === 'year' || point.precision === 'month'
  if (part !== undefined && isWhole && /\b(?:year|month)$/.test(date.surface)) {
    const text = `${part.trim()} ${pointInWords(point, reading.style)}`
    return { start: date.start, end: date.end, text: before && prepositions.has(before.lower) ? text : `in ${text}` }
  }
  // "the end of July", "early August": the year is all that is missing.
  if (/^(?:START|MID|END)$/.test(date.mod ?? '') && monthNames.some((month) => date.surface.endsWith(month)))
    return { start: date.start, end: date.end, text: `${date.surface} ${String(point.year)}` }
  const after = tokens[tokenIndexAt(reading, date.end)]
  if (after && after.start === date.end && /^['’]s$/.test(after.surface))
    return {
      start: date.start,
      end: after.end,
      text: `${before?.lower === 'the' ? '' : 'the '}${pointInWords(point, reading.style)}`,
    }
  // "under a June agreement": inside a noun phrase a date has no preposition.
  if (before?.pos === 'DET' && isNounish(after))
    return { start: date.start, end: date.end, text: pointInWords(point, reading.style).replace(/^the /, '') }
  const keeps = before !== undefined && prepositions.has(before.lower)
  if (!keeps) return { start: date.start, end: date.end, text: onDate(point, reading.style) }
  if ((before.lower === 'on') !== (point.precision === 'day') && (before.lower === 'on' || before.lower === 'in'))
    return { start: before.start, end: date.end, text: onDate(point, reading.style) }
  return { start: date.start, end: date.end, text: pointInWords(point, reading.style) }
}

const month = `(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`
/** The words of a time of day that tell its day. */
const dayWords = new RegExp(
  `\\b(?:(?:last|this|next) )?(?:(?:${weekdayNames.join('|')})(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month}))?|yesterday|today|tomorrow)\\b`,
  'i',
)

const partOfDay =
  /^(?:(?:late|early) )?(?:last|this|that|the (?:next|previous|same)) (?:night|morning|evening|afternoon)$|^(?:tonight|overnight)$/i

/** "at dawn on Tuesday, May 2": the hour stays and the day is named; undefined where it is the day alone or a part of it. */
function timeEdit(reading: Reading, date: DateFact, day: string, before: Token | undefined): Edit | null | undefined {
  const { start, end, surface } = date
  // "6 a.m." stays; "Monday morning" gets its day.
  if (!/day|yester|night|morning|evening|afternoon/i.test(surface)) return null
  const found = dayWords.exec(surface)
  // "twenty to six in the morning" stays; "last night" gets its day.
  if (!found) return partOfDay.test(surface) ? undefined : null
  const lead = surface.slice(0, found.index)
  const rest = surface.slice(found.index + found[0].length)
  if (lead.trim() === '') return undefined
  const isLed = /\bon $/i.test(lead)
  const text = `${lead}${isLed ? '' : 'on '}${day}${rest}`
  return { start, end, text: before && !prepositions.has(before.lower) && /^\d/.test(text) ? `at ${text}` : text }
}

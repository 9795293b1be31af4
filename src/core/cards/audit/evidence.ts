/** Sees that the quoted words say what the answer says, and speak of what the question asks. */
import type { Card } from '../../deck/deck.ts'
import { monthNames, weekdayNames, weekdayOf, dayNumber } from '../../facts/dates/calendar.ts'
import { datePoint, type DatePoint } from '../wording/date-words.ts'
import type { Flaw } from './finding.ts'
import { contentWords, isSameStem, wordsOf } from '../wording/words.ts'
import { placedWords, plain } from './same-answer.ts'
import { agree, datesIn } from './written-dates.ts'

export function bareEvidence(card: Card): Flaw[] {
  const exact = card.evidence.map((piece) => piece.exact).join(' … ')
  const at = { field: 'evidence', index: 0, start: 0, end: card.evidence[0]?.exact.length ?? 0 } as const
  if (card.evidence.length === 0 || exact.trim() === '') return [{ message: 'No words of the article are quoted.', at }]
  if (!holdsAnswer(card, exact)) return [{ message: 'The quoted words do not contain the answer.', at }]
  return speaksOfQuestion(card, exact)
    ? []
    : [{ message: 'The quoted words do not speak of what the question asks.', at }]
}

function holdsAnswer(card: Card, exact: string): boolean {
  const { kind, answer } = card
  // That the article says it itself stands in no words.
  if (kind === 'presentation' && card.attribution === undefined) return true
  if (card.sequence !== undefined) return card.sequence.every(({ text }) => shareFound(contentOf(text), exact) >= 0.5)
  const point = answer.edtf === undefined ? null : datePoint(answer.edtf.replace(/\/(?:\.\.)?$/, ''))
  if (point) return holdsDate(exact, point)
  if (kind === 'event-date') return contentWords(answer.canonical).some((word) => wordsOf(exact).includes(word))
  return [answer.canonical, ...answer.accepted].some((text) => holdsText(exact, text))
}

const contentOf = (text: string): string[] => contentWords(plain(text))

function holdsText(exact: string, text: string): boolean {
  const dates = datesIn(text)
  const isDated = (at: number): boolean => dates.some(({ start, end }) => at >= start && at < end)
  // Dates are written out by the card.
  const undated = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  const words = contentOf(undated).length > 0 ? contentOf(undated) : contentOf(text)
  if (words.length === 0) return exact.toLowerCase().includes(text.toLowerCase())
  // Every number of the answer must stand there.
  const numbers = placedWords(text).filter(({ word, start }) => /^\d/.test(word) && !isDated(start))
  const found = placedWords(exact)
  if (numbers.some(({ word }) => !found.some((one) => one.word === word || Number(one.word) === Number(word))))
    return false
  if (numbers.length > 0 && words.every((word) => /^\d/.test(word))) return true
  return shareFound(words, exact) >= 0.6
}

function shareFound(words: readonly string[], exact: string): number {
  const found = [...contentOf(exact), ...placedWords(exact).map(({ word }) => word)]
  const isFound = (word: string): boolean => found.some((other) => isSameStem(word, other))
  return words.length === 0 ? 1 : words.filter(isFound).length / words.length
}

const relativeDate = new RegExp(
  `\\b(?:yesterday|today|tomorrow|tonight|now|ago|earlier|later|(?:last|this|next|same|previous|following|past|coming|that|mid|early|late|first|second|third)[ -](?:\\p{L}+ )?(?:days?|weeks?|weekend|months?|years?|quarter|spring|summer|autumn|fall|winter|night|morning|evening|afternoon|season|decade|century|${monthNames.join('|')}|${weekdayNames.join('|')})|days? (?:after|before)|(?:days|weeks|months|years)|day|weekend|Christmas|Easter|New Year|Ramadan|Thanksgiving|overnight|noon|midnight|dawn|Eve|morning|evening|afternoon|night)\\b`,
  'iu',
)

function holdsDate(exact: string, point: DatePoint): boolean {
  const dates = datesIn(exact)
  if (dates.some((one) => agree(one.point, point) && (one.point.year !== null || one.point.month !== undefined)))
    return true
  if (
    point.year !== null &&
    new RegExp(`['’]${String(point.year).slice(2)}|\\b${String(point.year).slice(0, 3)}\\ds\\b`, 'u').test(exact)
  )
    return true
  const weekdays = weekdayNames.filter((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|\\.)`, 'u').test(exact),
  )
  if (weekdays.length > 0 && point.day !== undefined && point.year !== null && point.month !== undefined)
    return weekdays.includes(
      weekdayNames[weekdayOf(dayNumber({ year: point.year, month: point.month, day: point.day })) - 1] ?? '',
    )
  // "three days later", "in spring" and the like are believed.
  const hasOtherDay = dates.some((one) => one.point.precision === 'day')
  return (
    !hasOtherDay &&
    (relativeDate.test(exact) || (point.precision === 'season' && /spring|summer|autumn|fall|winter/i.test(exact)))
  )
}

/** Names are put for pronouns and dates for weekdays, so a part of the question's words is enough. */
const minShare = 0.15
/** A date or a name alone speaks of nothing in particular. */
const minWords = 6
const saying =
  /^(?:say|said|told|according|article|report|reported|stated|announced|stress\w*|question|asked|happened|words|spoke|date|day|month|year|season|decade|people|kind|name|named|called)$/

function speaksOfQuestion(card: Card, exact: string): boolean {
  if (card.kind === 'timeline' || card.sequence !== undefined) return true
  const source = /\baccording to (?:the article of [^,]*(?:, \d{4})?|[^,]*),/iu
  const asked = card.prompt.replace(source, ' ')
  const words = contentOf(asked).filter(
    (word) => !saying.test(word) && !/^\d{1,4}$/.test(word) && !monthNames.some((name) => name.toLowerCase() === word),
  )
  return words.length < 2 || contentOf(exact).length < minWords || shareFound(words, exact) >= minShare
}

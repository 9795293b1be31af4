/** Tells whether a prompt gives its answer away, and whether evidence holds the answer. */
import { isDemonym } from '../facts/actors/demonyms.ts'
import type { Answer, Card } from '../deck/deck.ts'
import { monthNames, weekdayNames } from '../facts/dates/calendar.ts'
import { datePoint } from './date-words.ts'
import { contentWords, isSameStem, sameWords, wordsOf } from './words.ts'

/** Part of the answer's class, not of what tells it from others: a prompt may say "Which operation". */
const classWords = new Set(
  `operation treaty agreement accord pact act law bill party movement front organisation organization union league group army
  force forces military ministry minister president prime foreign defence defense government state states country city town
  province region company bank university court council committee commission agency department office service police team
  club war battle crisis plan programme program project conference summit day month year century spokesman spokeswoman
  spokesperson leader head chief chairman director general secretary mr mrs ms dr north south east west northern southern
  eastern western new national international said`.split(/\s+/),
)

/** Nationality does not tell a person or a government from others of its country. */
const distinctive = (text: string): string[] =>
  contentWords(text).filter((word) => !classWords.has(word) && !isDemonym(word.charAt(0).toUpperCase() + word.slice(1)))

/** The words of the prompt that give the answer away, or null. */
export function leakedWords(prompt: string, answer: Answer): string | null {
  const asked = new Set(wordsOf(prompt))
  if (answer.edtf !== undefined || answer.precision !== undefined) return leakedDate(asked, answer)
  const padded = ` ${sameWords(prompt)} `
  for (const text of [answer.canonical, ...answer.accepted]) {
    const words = distinctive(text)
    if (words.length === 0 || text.length < 2) continue
    if (padded.includes(` ${sameWords(text)} `)) return text
    const leaked = words.filter((word) => asked.has(word))
    if (leaked.length === words.length) return leaked.join(' ')
    // A surname, or a long answer that is mostly there.
    const last = words.at(-1) ?? ''
    if (isName(text) && asked.has(last) && last.length > 2) return last
    if (words.length >= 4 && leaked.length / words.length > 0.6) return leaked.join(' ')
  }
  return null
}

const isName = (text: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(text)

function leakedDate(asked: ReadonlySet<string>, { edtf, canonical }: Answer): string | null {
  const point = edtf === undefined ? null : datePoint(edtf)
  const parts = point
    ? [point.day, point.month && monthNames[point.month - 1]?.toLowerCase(), point.year].filter(
        (part) => typeof part === 'string' || typeof part === 'number',
      )
    : contentWords(canonical)
  const words = parts.map(String)
  return words.length > 0 && words.every((word) => asked.has(word)) ? words.join(' ') : null
}

const relativeDate =
  /\b(?:yesterday|today|tomorrow|tonight|now|ago|earlier|later|last|this|next|same|previous|following|then|mid|early|late|first|second|third|\p{L}+days?|weeks?|months?|years?|mornings?|evenings?|nights?|afternoons?|weekends?)\b/iu

/** Whether the quoted words say what the answer says. */
export function evidenceHoldsAnswer(card: Card): boolean {
  const exact = card.evidence.map((piece) => piece.exact).join(' ')
  if (card.evidence.length === 0) return false
  if (card.kind === 'event-date') return evidenceHoldsDate(exact, card.answer)
  const found = contentWords(exact)
  const isFound = (word: string): boolean => found.some((other) => isSameStem(word, other))
  return [card.answer.canonical, ...card.answer.accepted].some((text) => {
    const words = contentWords(text)
    if (words.length === 0) return exact.includes(text)
    return words.filter(isFound).length / words.length >= 0.6
  })
}

function evidenceHoldsDate(exact: string, { edtf, canonical }: Answer): boolean {
  const point = edtf === undefined ? null : datePoint(edtf)
  if (!point) return contentWords(canonical).some((word) => wordsOf(exact).includes(word))
  const months = monthNames.filter((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|\\.|\\b)`, 'u').test(exact),
  )
  const named = point.month === undefined ? undefined : monthNames[point.month - 1]
  if (named !== undefined && months.includes(named)) return true
  if (point.year !== null && exact.includes(String(point.year))) return months.length === 0 || named === undefined
  if (point.year !== null && new RegExp(`['’]${String(point.year).slice(2)}`, 'u').test(exact)) return true
  const weekdays = weekdayNames.filter((name) => exact.includes(name))
  if (weekdays.length > 0 && point.day !== undefined && point.year !== null && point.month !== undefined)
    return weekdays.includes(weekdayNames[weekdayOf(point.year, point.month, point.day)] ?? '')
  // "three days later", "5/8", "in spring" and the like are believed.
  return months.length === 0 && (relativeDate.test(exact) || /\d[./-]\d/.test(exact) || point.precision === 'season')
}

/** 0 is Monday (Sakamoto's method, Gregorian calendar). */
function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const sunday =
    shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day
  return (sunday + 6) % 7
}

/** Tells for each date that a card may ask for what happened then: the verb, who did it, and the words that say so. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { type ContentShape, contentEnd, contentSpan } from '../claims/clause-end.ts'
import { opensFiniteClause, readCue } from '../claims/cue.ts'
import { type FoundFacts, isVerbCue } from '../claims/claims.ts'
import { speakerAfter } from '../claims/speaker.ts'
import type { DateEvent, DateFact, Span } from '../facts.ts'
import { chunkSpan, headWord, isKind, phraseForward } from '../syntax/noun-phrase.ts'
import { type Place, placeFinder } from '../syntax/place.ts'
import { type Syntax, readSyntax } from '../syntax/syntax.ts'
import type { Unit } from '../syntax/unit.ts'
import { isPlaceAndDate } from './clause-shape.ts'
import { type Clauses, readClauses } from './clauses.ts'
import type { Governor } from './dated-clause.ts'
import { governorOf } from './governor.ts'
import { rereadUnit } from './reading.ts'

type Found = Omit<FoundFacts, 'dates'>

export function withEvents(
  analysed: AnalysedText,
  dates: readonly DateFact[],
  found: Found,
  syntax: Syntax = readSyntax(analysed, { dates, actors: found.actors }, isVerbCue),
): DateFact[] {
  const placeOf = placeFinder(syntax.units)
  const readings = new Map<Unit, Reading>()
  const readingOf = (unit: Unit): Reading => {
    const known = readings.get(unit)
    if (known) return known
    const reread = rereadUnit(unit, datesWithin(dates, unit))
    const reading = { unit: reread, clauses: readClauses(reread) }
    readings.set(unit, reading)
    return reading
  }
  return dates.map((date) => {
    if (!isCardWorthy(date)) return date
    const unit = placeOf(date.start, date.end)?.unit
    const event = unit ? eventAt(readingOf(unit), date) : null
    if (!event) return date
    const predicate = unquoted(analysed.text, event.predicate)
    const subject = event.subject ? { subject: behindMark(analysed.text, event.subject) } : {}
    return { ...date, event: { ...event, predicate, ...subject, gist: trimmed(analysed.text, event.gist) } }
  })
}

interface Reading {
  readonly unit: Unit
  readonly clauses: Clauses
}

/** Dates come in order. */
function datesWithin(dates: readonly DateFact[], { start, end }: Unit): DateFact[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const within: DateFact[] = []
  for (let date = dates[low]; date && date.start < end; date = dates[++low]) within.push(date)
  return within
}

/** Vague, recurring and free-standing lengths of time have no day to ask for. */
const isCardWorthy = (date: DateFact): boolean =>
  !date.vague &&
  (date.type === 'DATE' || date.type === 'TIME' || (date.type === 'DURATION' && date.resolved !== undefined))

/** "OSLO, March 3 —" tells when the article was sent. */
const isDateline = ({ unit, at }: Place): boolean =>
  at <= 4 &&
  isKind(unit, at, 'date') &&
  isKind(unit, at + 1, 'dash', 'paren') &&
  isPlaceAndDate(unit, at) &&
  !unit.chunks.slice(0, at).some((chunk) => chunk.verb)

function eventAt({ unit, clauses }: Reading, date: DateFact): DateEvent | null {
  const at = unit.chunks.findIndex((chunk) => (unit.words[chunk.last]?.end ?? 0) > date.start)
  const place = { unit, at }
  if (at < 0 || isDateline(place)) return null
  const governor = governorOf(place, clauses, date)
  if (!governor) return null
  const span: Span = [date.start, date.end]
  return governor.noun ? nounEvent(unit, governor, span) : verbEvent(unit, governor, clauses, span)
}

function nounEvent(unit: Unit, { at, word }: Governor, date: Span): DateEvent | null {
  const chunk = unit.chunks[at]
  const head = chunk ? unit.words[word ?? chunk.head] : undefined
  if (!chunk || !head) return null
  const phrase = phraseForward(unit, at, { apposition: false })
  return { predicate: [head.start, head.end], gist: without([chunkSpan(unit, phrase.first, phrase.last)], date) }
}

function verbEvent(unit: Unit, { at }: Governor, clauses: Clauses, date: Span): DateEvent {
  const subject = clauses.subjects.get(at) ?? speakerOf(unit, at)
  const from = subject && subject[0] < (chunkSpan(unit, at)[0] ?? 0) ? subject[0] : chunkSpan(unit, at)[0]
  const end = Math.min(contentEnd(unit, at, shapeOf(unit, at)), behindDate(unit, at, date))
  const told: Span = [from, contentSpan(unit, at, Math.max(at + 1, end))[1]]
  const parts: Span[] = subject && subject[0] > told[0] && subject[0] >= told[1] ? [told, subject] : [told]
  return {
    predicate: [chunkSpan(unit, at)[0], chunkSpan(unit, predicateEnd(unit, at))[1]],
    ...(subject ? { subject } : {}),
    gist: without(parts, withPreposition(unit, date)),
    ...(subject && isDoneTo(unit, at, clauses) ? { participle: true } : {}),
  }
}

/** "the accord, signed in 2031, …"; "the minister, set up an office" and "declared in 2031 that" have an object. */
function isDoneTo(unit: Unit, at: number, { attached, awaited }: Clauses): boolean {
  if ((unit.chunks[at]?.verb?.form !== 'participle' && !attached.has(at)) || awaited.has(at)) return false
  let next = at + 1
  for (;;) {
    if (isKind(unit, next, 'adv', 'date') || /^(?:up|off|out|down)$/.test(headWord(unit, unit.chunks[next]))) next++
    else if (isKind(unit, next, 'prep') && isKind(unit, next + 1, 'date')) next += 2
    else return !isKind(unit, next, 'np', 'that')
  }
}

/** "there were no deals": what follows is the subject. */
const isBehindSubject = (unit: Unit, at: number): boolean => headWord(unit, unit.chunks[at - 1]) !== 'there'

/** "was due", "will be back": a copula says nothing without its adjective. */
function predicateEnd(unit: Unit, at: number): number {
  if (
    !/^(?:am|is|are|was|were|be|been|being|'s|’s|'re|remains?|remained|went|gone|goes|got)$/.test(
      headWord(unit, unit.chunks[at]),
    )
  )
    return at
  let next = at + 1
  const [end, start] = [chunkSpan(unit, at)[1], chunkSpan(unit, next)[0]]
  // A quotation mark stands between.
  if (start > end + 1) return at
  if (isKind(unit, next, 'adv') && isKind(unit, next + 1, 'adj')) next++
  if (isKind(unit, next, 'adj') && isBehindSubject(unit, at)) return next
  // "was down 4%"
  const measure = unit.words[unit.chunks[next + 1]?.head ?? -1]?.tag
  if (
    /^(?:down|up|off)$/.test(headWord(unit, unit.chunks[next])) &&
    (measure === 'SYM' || measure === 'NUM' || /^(?:percent|points?)$/.test(headWord(unit, unit.chunks[next + 1])))
  )
    return next
  const isPlain = isKind(unit, next, 'adv', 'prep') && isKind(unit, next + 1, 'date', 'prep', 'stop', 'comma')
  return isPlain &&
    /^(?:back|home|over|out|off|up|down|away|here|there|in|on|under)$/.test(headWord(unit, unit.chunks[next])) &&
    !(
      isKind(unit, next, 'prep') &&
      isKind(unit, next + 1, 'date') &&
      /^(?:in|on|over|under|up|down)$/.test(headWord(unit, unit.chunks[next]))
    )
    ? next
    : at
}

/** `…,” said Brook on Monday` */
const speakerOf = (unit: Unit, at: number): Span | null =>
  isKind(unit, at - 1, 'comma', 'quote') || at === 0 ? (speakerAfter(unit, at)?.source ?? null) : null

/** What is set off by a comma behind the date belongs to something else: "on Monday, three days after …". */
function behindDate(unit: Unit, verb: number, date: Span): number {
  const at = unit.chunks.findIndex((_, index) => chunkSpan(unit, index)[1] >= date[1])
  return at > verb && isKind(unit, at + 1, 'comma') ? at + 1 : Infinity
}

/** A verb of saying takes its whole clause along; others end where another clause begins. */
const shapeOf = (unit: Unit, at: number): ContentShape =>
  isKind(unit, at + 1, 'that') ||
  readCue(unit, at).some(({ cue }) => cue.frames.includes('b') && opensFiniteClause(unit, at + 1))
    ? 'clause'
    : 'infinitive'

/** The date's own preposition is no part of what happened. */
function withPreposition(unit: Unit, date: Span): Span {
  const at = unit.chunks.findIndex((_, index) => chunkSpan(unit, index)[1] > date[0])
  const inside = at >= 0 && isKind(unit, at, 'date')
  if (!inside || !isKind(unit, at - 1, 'prep', 'sub') || headWord(unit, unit.chunks[at - 1]) === 'of') return date
  return [chunkSpan(unit, at - 1)[0], date[1]]
}

/** The spans with a hole cut into them. */
const without = (spans: readonly Span[], hole: Span): Span[] =>
  spans.flatMap(([start, end]): Span[] =>
    hole[1] <= start || hole[0] >= end
      ? [[start, end]]
      : [
          [start, hole[0]],
          [hole[1], end],
        ],
  )

/** White space and commas at the rims fall away, and pieces without a word. */
const trimmed = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap(([start, end]): Span[] => {
    const piece = text.slice(start, Math.max(start, end))
    // "Monday|'s attack"
    const possessive = /^['’]s?(?=\s)/.exec(piece)?.[0].length ?? 0
    const from = possessive + piece.slice(possessive).search(/[^\s,;:]/)
    if (from < possessive || !/[\p{L}\p{N}]/u.test(piece)) return []
    return [[start + from, start + piece.replace(/[\s,;:]+$/, '').length]]
  })

/** A mark before a space closes what stands before the subject: "'' The index". */
function behindMark(text: string, [start, end]: Span): Span {
  const mark = /^["'“”’`]+\s+/.exec(text.slice(start, start + 8))?.[0].length ?? 0
  return start + mark < end ? [start + mark, end] : [start, end]
}

/** A quotation mark that opens or closes beside the predicate is none of it. */
function unquoted(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end)
  const marks = piece.match(/["“”„‟«»]/g)?.length ?? 0
  if (marks % 2 === 0) return [start, end]
  const from = /^["“”„‟«»\s]*/.exec(piece)?.[0].length ?? 0
  const behind = /["“”„‟«»\s]*$/.exec(piece)?.[0].length ?? 0
  return [start + from, end - behind]
}

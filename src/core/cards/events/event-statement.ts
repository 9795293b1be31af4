/** Tells a dated event as a statement, with its day: for clauses amid a sentence, or whose verb only the reading of events finds. */
import { type Clause } from '../clauses/clause.ts'
import { type Statement, statementIn } from '../clauses/statement.ts'
import { hull, type Reading, tokensIn } from '../reading.ts'
import type { DatedEvent } from './dated-event.ts'

/** Null where it is somebody's word, or where words stand between that belong to another clause. */
export function statementOf(reading: Reading, event: DatedEvent): Statement | null {
  const { date, subject, predicate, speaker, own, told, group } = event
  if (speaker !== null || own !== undefined || told.fault === 'prompt-too-long' || told.torn) return null
  if (subject[0] > predicate[0] || group.tense === 'other') return null
  // ", who arrived in May, …": no sentence of its own.
  if (relative.test(reading.text.slice(subject[0], predicate[0]))) return null
  // "in May, when Lund fell": the clause hangs on its date.
  if (/\bwhen\b/i.test(reading.text.slice(date.end, subject[0]))) return null
  const span = hull(beginning(reading, date.start), [date.start, date.end], subject, predicate, told.span)
  const clause: Clause = {
    subject: tokensIn(reading, subject),
    group: tokensIn(reading, predicate),
    rest: tokensIn(reading, [predicate[1], span[1]]),
  }
  return statementIn(reading, span, clause)
}

const relative = /[,;(–—]\s*(?:$|(?:who|which|that|whose|where)\b)|\b(?:who|which|that|whose|where)\s+$/i

/** With its preposition. */
function beginning(reading: Reading, start: number): readonly [number, number] {
  const [words = ''] =
    /(?:\b(?:on|in|at|since|by|during)\s)?$/i.exec(reading.text.slice(Math.max(0, start - 8), start)) ?? []
  return [start - words.length, start]
}

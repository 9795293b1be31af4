/** Tells whether a date says when its clause happened, and not when something named in it did. */
import type { DateFact, Span } from '../../facts/facts.ts'
import { isVerb } from '../clauses/clause.ts'
import { type Reading, tokenIndexAt } from '../reading.ts'

/** "since August 2033, when it fell": the month of the fall itself. */
export const isWhenClause = (reading: Reading, date: DateFact, predicate: Span): boolean =>
  predicate[0] > date.end && /^,?\s+when\b/.test(reading.text.slice(date.end, predicate[0]))

/** "will be named commander for a mission in December": the mission's month. */
const isOfPurpose = (before: string): boolean =>
  /\bfor (?:an?|the|its|his|her|their) (?:\p{L}+ ){0,2}(?:mission|meeting|summit|election|vote|trial|hearing|launch|visit|trip|tour|match|game|race|festival|conference|congress|convention|debate|opening|release|ceremony|expedition|flight|show|exhibition|season|tournament|concert)s? (?:in|on|for|next|last|this)?\s*$/iu.test(
    before,
  )

/** "in 1988" dates the verb; "the war of 1988", "the 1988 election" and "1980–1988" date a noun, or only together. */
export function isAdverbial(reading: Reading, { start, end, range }: DateFact): boolean {
  const { text, analysed } = reading
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 16)
  if (
    (range !== undefined && range[1] !== null) ||
    /[-–—/]\s?$|\b(?:of|between|and|or|to|through|than|versus|until|till|by|before|after|within|from|under|the|a|an|this|that|its|his|her|their|fiscal|calendar)\s+$|[’']s?\s+$/i.test(
      before,
    )
  )
    return false
  if (/^,?\s+(?:and|but) not\b/.test(after) || isOfPurpose(text.slice(Math.max(0, start - 60), start))) return false
  if (/^\s?[-–—/]|^\s+(?:and|or|to|through)\s+(?:\d|\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}+day)|^['’]s\b/u.test(after))
    return false
  // "a venture called Orion 1980": the year is part of the name.
  if (
    /^\d{4}$/.test(text.slice(start, end)) &&
    /\b(?:called|named|dubbed|titled)\s+(?:\p{Lu}[\p{L}\p{N}’'-]*\s+)+$/u.test(
      text.slice(Math.max(0, start - 60), start),
    )
  )
    return false
  const next = analysed.tokens[tokenIndexAt(reading, end)]
  // "a poll released Friday shows": the dated verb is a participle.
  if (next && isVerb(next) && next.start - end < 2 && !next.lower.endsWith('ing')) return false
  const led = /\b(?:on|in|at|since|during|late|early|mid|last)\s+$/i.test(before) || /(?:^|[.!?”"\n]\s*)$/.test(before)
  return led || next === undefined || next.start > end + 1 || !/^(?:NOUN|ADJ)$/.test(next.pos)
}

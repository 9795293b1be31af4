/** Tells whether words of the same sentence, outside what a card takes of it, limit what it says: a condition, a jest, another's word for it. */
import type { Span } from '../../facts/facts.ts'
import { type Reading, sentenceAt } from '../reading.ts'

/** "If it fails, she intends to …", "…, and if it fails, she intends". */
const opensConditional =
  /^\W*(?:(?:and|but|so|then|even|only) )*(?:if|unless|should|were|provided|assuming|supposing)\b/i
const conditionBefore = /\b(?:if|unless|provided|assuming)\b[^.;]*,\s*$/i
/** What follows right behind would have been cut from it. */
const conditionBehind =
  /^[\s,;–—-]*(?:(?:but|and|or|only|then) )*(?:if|unless|provided|providing|as long as|so long as|except|in part|partly|were)\b/i
const conditionAnywhere =
  /\b(?:unless|only if|only when|provided that|as long as|on (?:the )?condition that|in the event)\b/i
const inJest =
  /\b(?:in jest|joking|jokingly|tongue[- ]in[- ]cheek|sarcastically|hypothetically|with a (?:laugh|grin|smile|wink|chuckle))\b/i
/** "strong signals that Velmar wants to leave": so others say or think. */
const toldByAnother =
  /\b(?:signals?|signs?|hints?|indications?|rumou?rs?|fears?|hopes?|claims?|suggestions?|doubts?|beliefs?|impression|speculation|suspicions?|(?:suggest|imply|hint|signal|doubt|deny|speculate|imagine)(?:s|ed|ing)?) that\s+(?:the )?$/i

/** `kept` is all that a card takes of the sentence, whose word it is included. */
export function isQualified(reading: Reading, [start, end]: Span): boolean {
  const [from, to] = sentenceAt(reading, start)
  const before = reading.text.slice(from, Math.max(from, start))
  const behind = reading.text.slice(end, Math.max(end, to))
  return (
    (before.trim() !== '' && opensConditional.test(before)) ||
    conditionBefore.test(before) ||
    conditionBehind.test(behind) ||
    conditionAnywhere.test(behind)
  )
}

/** So does whoever reports what somebody else wants. */
export const isToldByAnother = (reading: Reading, start: number): boolean =>
  toldByAnother.test(reading.text.slice(sentenceAt(reading, start)[0], start))

/** "has warned, half in jest, that …": outside of what was said. */
export function isInJest(reading: Reading, [start, end]: Span): boolean {
  const [from, to] = sentenceAt(reading, start)
  return inJest.test(`${reading.text.slice(from, start)} … ${reading.text.slice(end, Math.max(end, to))}`)
}

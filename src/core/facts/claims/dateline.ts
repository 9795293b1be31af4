/** Finds where a sentence begins behind a dateline: "AVLÉK, Benin, March 16 (Lagoon Press) – ". */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Unit } from '../syntax/unit.ts'

/** Place, date and agency take no more. */
const maxDatelineChars = 90
/** A town in capitals before a comma, bracket or dash; or any name with a day before a colon. */
const inCapitals = /^[“"]?\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}(?:,|\s*\(|\s+[–—-])/u
const withDay =
  /^\p{Lu}[\p{L}' -]{2,40}, (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2})\b[^.!?]{0,50}?(?::|\s[–—-]{1,2})\s/u

/** Index of the first word of the sentence itself. */
export function firstWordOf({ text, paragraphs }: AnalysedText, unit: Unit): number {
  const start = paragraphs[unit.paragraph]?.start ?? 0
  if (unit.start - start > 2) return 0
  const opening = text.slice(unit.start, Math.min(unit.end, unit.start + maxDatelineChars))
  const mark = inCapitals.test(opening) ? /\s(?:–|—|--|-)\s/.exec(opening) : withDay.exec(opening)
  if (!mark) return 0
  const from = unit.start + mark.index + mark[0].length
  const first = unit.words.findIndex((word) => word.start >= from)
  return Math.max(0, first)
}

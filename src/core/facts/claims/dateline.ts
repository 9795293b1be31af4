/** Finds where a sentence begins behind a dateline: "AVLÉK, Benin, March 16 (Lagoon Press) – ". */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { datelineLength } from '../../article/dateline.ts'
import type { Unit } from '../syntax/unit.ts'

/** Place, date and agency take no more. */
const maxDatelineChars = 130

/** Index of the first word of the sentence itself. */
export function firstWordOf({ text, paragraphs }: AnalysedText, unit: Unit): number {
  const start = paragraphs[unit.paragraph]?.start ?? 0
  if (unit.start - start > 2) return 0
  const opening = text.slice(unit.start, Math.min(unit.end, unit.start + maxDatelineChars))
  const length = datelineLength(opening)
  if (length === 0) return 0
  const first = unit.words.findIndex((word) => word.start >= unit.start + length)
  return Math.max(0, first)
}

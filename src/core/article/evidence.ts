/** Evidence: the exact words an article is quoted with, as a W3C position and quote pair that finds them again. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Span } from '../facts/facts.ts'
import { anchorQuoteIn } from './quote-anchor.ts'

/** TextPositionSelector and TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4 and 4.2.5) in one. */
export interface Evidence {
  /** The hexadecimal SHA-256 of the article's text in UTF-8. */
  readonly source: string
  /** UTF-16 code units into that text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 UTF-16 code units before and after, in whole graphemes. */
  readonly prefix: string
  readonly suffix: string
}

const contextLength = 32

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Who selects many spans of a long text hashes it once and hands the hash in. */
export function selectEvidence(text: string, [start, end]: Span, source: string = sha256Hex(text)): Evidence {
  return {
    source,
    start,
    end,
    exact: text.slice(start, end),
    prefix: graphemesBefore(text, start),
    suffix: graphemesAfter(text, end),
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function graphemesAfter(text: string, offset: number): string {
  let length = 0
  // A window twice as long shows whole every grapheme that fits.
  for (const { segment } of graphemes.segment(text.slice(offset, offset + 2 * contextLength))) {
    if (length + segment.length > contextLength) break
    length += segment.length
  }
  return text.slice(offset, offset + length)
}

function graphemesBefore(text: string, offset: number): string {
  const from = graphemeStart(text, offset - contextLength)
  let start = offset
  for (const { index } of graphemes.segment(text.slice(from, offset))) {
    start = from + index
    if (offset - start <= contextLength) break
  }
  return offset - start <= contextLength ? text.slice(start, offset) : ''
}

/** How far back a boundary is looked for; more combining marks in a row are no writing. */
const maxLookBehind = 512

/** Graphemes can be told apart only from one's start, and before printable ASCII one always starts (UAX #29, GB3 to GB13). */
function graphemeStart(text: string, offset: number): number {
  let start = Math.max(0, offset)
  const earliest = Math.max(0, start - maxLookBehind)
  while (start > earliest && !/[\n -~]/.test(text.charAt(start))) start--
  return start
}

/** Finds the words of many pieces of evidence in one text, which may have changed since they were selected. */
export function anchorEvidenceIn(text: string): (evidence: Evidence) => Span | null {
  const anchorQuote = anchorQuoteIn(text)
  return (evidence) => {
    const { start, end, exact, prefix, suffix } = evidence
    const isWhereItWas =
      text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
    return isWhereItWas ? [start, end] : anchorQuote(evidence)
  }
}

/** Null where the words are gone, or stand in several places that their surroundings do not tell apart. */
export const anchorEvidence = (text: string, evidence: Evidence): Span | null => anchorEvidenceIn(text)(evidence)

/** The W3C model counts Unicode code points, we count UTF-16 code units. */
export function codePointPosition(text: string, evidence: Evidence): { readonly start: number; readonly end: number } {
  const start = countCodePoints(text, 0, evidence.start)
  return { start, end: start + countCodePoints(text, evidence.start, evidence.end) }
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let offset = start; offset < end; offset++) {
    const isSecondHalf =
      offset > 0 && /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1))
    if (!isSecondHalf) count++
  }
  return count
}

/** Replacements in a stretch of the article, and the marks and white space that they leave behind. */
import type { Span } from '../../facts/facts.ts'
import { clean } from '../reading.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const overlaps = (one: Edit, other: Edit): boolean => one.start < other.end && other.start < one.end

/** The stretch with its edits made; an edit that reaches over the end is left out. */
export function applied(text: string, [start, end]: Span, edits: readonly Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > end) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, end)
}

/** Wire services write quotation marks as in TeX, and a dash as a line. */
const typographic = (text: string): string => text.replace(/``\s?/g, '“').replace(/\s?''/g, '”').replace(/ _ /g, ' – ')

export const tidy = (text: string): string =>
  typographic(clean(text))
    .replace(/\s+([,.;:!?)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\(\s*\)/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/[.,](['"”’])$/, '$1')
    .replace(/^(?:and|but|so|or|that) (?=\S)/i, '')
    .replace(/^([^“”]*“[^“”]*?),?$/, '$1”')

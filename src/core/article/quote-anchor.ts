/** Finds a quotation again in a text that was set, punctuated or edited differently; surroundings decide, or nothing. */
import type { Span } from '../facts/facts.ts'
import { approximateMatches, editDistance } from './approximate-match.ts'
import { foldText, type FoldedText } from './folded-text.ts'

export interface Quote {
  readonly start: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface Candidate {
  readonly span: Span
  /** 0 to 1 a side: how alike what stands before and after is. */
  readonly before: number
  readonly after: number
  /** 0 to 1: the share of the quotation that differs. */
  readonly changed: number
}

/** Folded letters from which on a quotation that occurs once is told by its words alone: four or five words. */
const tellingLength = 24
/** Unrelated English of this length is about a quarter alike by edit distance. */
const alike = 0.5
/** The share of a quotation that may differ; of a short one little, for "Iran" is not "Iraq". */
const maxChanged = (exact: string): number => (exact.length >= tellingLength ? 1 / 4 : 1 / 6)
const maxErrors = 64

export function anchorQuoteIn(text: string): (quote: Quote) => Span | null {
  let folded: FoldedText | undefined
  return (quote) => {
    folded ??= foldText(text)
    const exact = foldText(quote.exact).text
    if (exact === '') return null
    return best(exactCandidates(text, folded, quote, exact), quote, exact) ?? fuzzyAnchor(text, folded, quote, exact)
  }
}

function exactCandidates(text: string, folded: FoldedText, quote: Quote, exact: string): Candidate[] {
  const context = foldedContext(quote)
  const found: Candidate[] = []
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    const span = folded.original(at, at + exact.length)
    if (!splitsWord(text, span, quote)) found.push(candidate(folded, context, at, at + exact.length, span, 0))
  }
  return found
}

function fuzzyAnchor(text: string, folded: FoldedText, quote: Quote, exact: string): Span | null {
  const errors = Math.min(maxErrors, Math.floor(exact.length * maxChanged(exact)))
  if (errors === 0) return null
  const context = foldedContext(quote)
  const found = approximateMatches(exact, folded.text, errors).flatMap((match) => {
    const span = toWords(text, folded.original(match.start, match.end))
    const words = foldText(text.slice(...span)).text
    const isShort = exact.length < tellingLength
    const count = isShort ? editDistance(words, exact) : match.errors
    // A short quotation whose number changed states another fact.
    const isOther = isShort && digits(words) !== digits(exact)
    return count > errors || isOther
      ? []
      : [candidate(folded, context, match.start, match.end, span, count / exact.length)]
  })
  return best(found, quote, exact)
}

const digits = (text: string): string => text.replace(/\D/g, '')

const foldedContext = (quote: Quote): { readonly prefix: string; readonly suffix: string } => ({
  prefix: foldText(quote.prefix).text,
  suffix: foldText(quote.suffix).text,
})

function candidate(
  folded: FoldedText,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
  start: number,
  end: number,
  span: Span,
  changed: number,
): Candidate {
  const before = folded.text.slice(Math.max(0, start - Math.max(1, prefix.length)), start)
  const after = folded.text.slice(end, end + Math.max(1, suffix.length))
  return { span, before: likeness(before, prefix), after: likeness(after, suffix), changed }
}

/** Two empty strings are alike: both stand at the text's edge. */
function likeness(a: string, b: string): number {
  return a === b ? 1 : 1 - editDistance(a, b) / Math.max(a.length, b.length)
}

function best(candidates: readonly Candidate[], quote: Quote, exact: string): Span | null {
  const score = (one: Candidate): number => one.before + one.after - 2 * one.changed
  const distance = (one: Candidate): number => Math.abs(one.span[0] - quote.start)
  const [first] = candidates.toSorted((a, b) => score(b) - score(a) || distance(a) - distance(b))
  if (!first) return null
  const isTold = Math.max(first.before, first.after) >= alike
  const isAlone = candidates.length === 1 && first.changed <= maxChanged(exact) / 2
  const isTelling = exact.length >= tellingLength || (quote.prefix === '' && quote.suffix === '')
  return isTold || (isAlone && isTelling) ? first.span : null
}

const isWordAt = (text: string, offset: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(offset))

/** "Iran" was quoted as a word, so it is not found inside "Iranian". */
function splitsWord(text: string, [start, end]: Span, quote: Quote): boolean {
  const splitBefore = isWordAt(quote.prefix, quote.prefix.length - 1) && isWordAt(quote.exact, 0)
  const splitAfter = isWordAt(quote.exact, quote.exact.length - 1) && isWordAt(quote.suffix, 0)
  return (
    (!splitBefore && isWordAt(text, start - 1) && isWordAt(text, start)) ||
    (!splitAfter && isWordAt(text, end - 1) && isWordAt(text, end))
  )
}

function toWords(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (isWordAt(text, from - 1) && isWordAt(text, from)) from--
  while (isWordAt(text, to - 1) && isWordAt(text, to)) to++
  return [from, to]
}

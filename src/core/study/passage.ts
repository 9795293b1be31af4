/** The words a card was made from, with what stands around them in their paragraph. */
import { anchorEvidence, type Evidence } from '../article/evidence.ts'

export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Enough to hold a sentence of news on either side. */
const maxSideChars = 400

/** From the article's text where it is at hand and still holds the words, also with other white space; else from the quotation itself. */
export function passageOf(evidence: Evidence, text: string | null): Passage {
  const span = text === null ? null : anchorEvidence(text, evidence)
  if (text === null || span === null) return { before: evidence.prefix, exact: evidence.exact, after: evidence.suffix }
  const [start, end] = span
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak
  return {
    before: lastWords(text.slice(start === 0 ? 0 : paragraphStart, start)).trimStart(),
    exact: text.slice(start, end),
    after: firstWords(text.slice(end, paragraphEnd)).trimEnd(),
  }
}

function lastWords(text: string): string {
  if (text.length <= maxSideChars) return text
  const cut = text.slice(-maxSideChars)
  const space = cut.search(/\s/u)
  return `…${space < 0 ? wholeCharacters(cut) : cut.slice(space + 1)}`
}

function firstWords(text: string): string {
  if (text.length <= maxSideChars) return text
  const cut = text.slice(0, maxSideChars)
  const space = cut.search(/\s\S*$/u)
  return `${space < 0 ? wholeCharacters(cut) : cut.slice(0, space)}…`
}

/** Drops the half of a surrogate pair that a cut left at either end. */
const wholeCharacters = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')

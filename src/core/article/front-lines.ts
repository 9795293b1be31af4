/** Reads the lines that stand before an article's first sentence: its title, who wrote it, and when it was published. */
import { readLeadingDate } from './published.ts'

export interface FrontLine {
  readonly authors: readonly string[]
  /** EDTF, or null where the line names none, or only when it was changed. */
  readonly published: string | null
  /** "Published 26 August 2019" says what the date is; a bare date may also be a heading. */
  readonly isLabelled: boolean
}

const maxLineChars = 160
const separators = / ?[|•·] ?| [–—] /

/** What a line says that is nothing but a byline, a date of publication, or both; null for any other line. */
export function readFrontLine(line: string): FrontLine | null {
  if (line.length > maxLineChars) return null
  const authors: string[] = []
  const dates: DateLine[] = []
  let isByline = false
  const parts = line
    .replace(/\s+/g, ' ')
    .split(separators)
    .map((part) => part.trim())
  for (const part of parts.filter((one) => one !== '')) {
    const found = readDateLine(part)
    const names = found === null ? readByline(part) : null
    if (found !== null) dates.push(found)
    else if (names !== null) authors.push(...names)
    else if (!isAside(part)) return null
    if (names !== null) isByline = true
  }
  if (!isByline && dates.length === 0) return null
  return {
    authors,
    published: dates.find(({ published }) => published !== null)?.published ?? null,
    isLabelled: isByline || dates.some((date) => date.isLabelled),
  }
}

/** "5 min read", "14:05 GMT", "2 hours ago". */
const isAside = (part: string): boolean =>
  /^(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|\d{1,2} (?:minutes?|hours?|days?) ago)$/i.test(part) || timeAlone.test(part)

const timeAlone =
  /^[\s,;@(]*(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2}){0,2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?[\s).]*$/i
const publishedLabel =
  /^(?:(?:first |originally )?(?:published|posted|issued|released|filed|created)(?: on| at| by the editors on)?|(?:publication )?date|on)\s*:?\s*/i
const changed = /^(?:last )?(?:updated?|modified|edited|revised|corrected)(?: on| at)?\s*:?\s*/i

interface DateLine {
  /** Null where the line only says when the article was changed. */
  readonly published: string | null
  readonly isLabelled: boolean
}

function readDateLine(part: string): DateLine | null {
  const isChange = changed.test(part)
  const label = isChange ? changed : publishedLabel
  // "14:05 GMT, 26 August 2019" has the time in front.
  const bare = part.replace(label, '').replace(/^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?,? (?:on )?/i, '')
  const date = readLeadingDate(bare)
  if (date === null) return null
  const rest = date.rest
    .replace(/^T(?=\d)/, ' ')
    .replace(/[ ,;(]*(?:last )?(?:updated?|modified|edited)\b.{0,60}$/i, '')
  if (!timeAlone.test(rest)) return null
  return { published: isChange ? null : date.edtf, isLabelled: label.test(part) }
}

const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.)+|d['’]\p{Lu}\p{L}+)$/u
const particle =
  /^(?:de|der|den|van|von|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|y|e|af|av|zu|zur|of|the|for|in)$/
/** "By Friday" begins a sentence or a heading. */
const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i
const role =
  /\b(?:correspondent|editor|reporter|writer|staff|bureau|desk|agency|agencies|contributor|columnist|producer|journalist|analyst|bbc|news)\b/i

/** The names of "By Jane Roe and John Doe, Political Correspondent"; null where the line is none. */
function readByline(part: string): string[] | null {
  const match = /^(?:by|written by|story by|words by|reported by)\s*:?\s+(\S.*)$/i.exec(part)
  if (!match?.[1] || /[.!?]$/.test(match[1].replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) return null
  const names: string[] = []
  for (const [index, piece] of match[1].split(/,\s*|\s+(?:and|AND|&|with|in|at|for)\s+/).entries()) {
    const isPerson = isName(piece)
    if (index === 0 && !isPerson) return null
    if (isPerson && !role.test(piece) && index === names.length && piece.includes(' ')) names.push(plainCase(piece))
  }
  return names
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 6 || words.some((word) => calendarWord.test(word))) return false
  return nameWord.test(words[0] ?? '') && words.every((word) => nameWord.test(word) || particle.test(word))
}

/** "JANE O'NEIL-ROE" is set as "Jane O'Neil-Roe"; anything not all in capitals is left as it is. */
const plainCase = (name: string): string =>
  name === name.toUpperCase() && /\p{L}{3}/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name

/** A person's name from metadata, without the "By" some pages put there; null where it is an address or empty. */
export function cleanAuthor(text: string): string | null {
  const name = text
    .replace(/^\s*by\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' || name.length > 120 || /^https?:|^www\.|^@/i.test(name) ? null : plainCase(name)
}

const maxTitleChars = 160
const minSentenceChars = 40

/** A first line like a headline: short, without a full stop, and prose comes after it. */
export function isTitleLine(line: string, following: readonly string[]): boolean {
  const words = line.split(/\s+/).length
  return (
    line.length <= maxTitleChars &&
    words >= 2 &&
    !/[.!:;,…-]["'”’)]*$/.test(line) &&
    following.some((next) => next.length >= minSentenceChars && isSentence(next))
  )
}

/** Ends as a sentence ends. */
export const isSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text)

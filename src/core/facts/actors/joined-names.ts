/** Joins the pieces of one name that small words and marks have torn apart: "Jo|-|Renee Lund", "Harfang Life |&| Marine Co." */
import { spanKey } from './consistency.ts'
import { lexicon, placeKinds } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

/** The name that two neighbours are together, if they are one. */
export function joinedNames(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const whole = before && together(words, before, span)
    if (whole) joined[joined.length - 1] = whole
    else joined.push(span)
  }
  return joined
}

function together(words: Words, left: NameSpan, span: NameSpan): NameSpan | undefined {
  const before = words[left.end - 1]?.token.surface === '-' ? { ...left, end: left.end - 1 } : left
  const surface = words[before.end]?.token.surface ?? ''
  if (span.first !== before.end + 1) return undefined
  const body: NameSpan = {
    ...before,
    end: span.end,
    type: 'organisation',
    confidence: Math.max(before.confidence, span.confidence),
  }
  switch (surface) {
    case '-':
      return isGivenPair(words, before, span) ? { ...span, first: before.first } : undefined
    // News feeds lose the mark from its HTML entity.
    case '&':
    case 'amp':
      return before.type === 'person' && isSingle(before) ? undefined : body
    case ',':
      return isFirm(words, before, span) ? body : undefined
    case "'s":
    case '’s':
      return isNamedAfter(words, before, span) ? body : undefined
    case 'de':
      return before.type === 'organisation' && span.type !== 'place' ? body : undefined
    default:
      return undefined
  }
}

const isPlace = (words: Words, span: NameSpan): boolean =>
  ((lexicon().names.get(spanKey(words, span)) ?? 0) & placeKinds) > 0
const isSingle = ({ first, end }: NameSpan): boolean => end - first === 1

/** "Jo|-Renee Lund", but not "Lund-Ada Berg", which sets two against each other. */
const isGivenPair = (words: Words, before: NameSpan, span: NameSpan): boolean =>
  before.type === 'person' &&
  span.type === 'person' &&
  isSingle(before) &&
  !isSingle(span) &&
  words[before.end]?.joined === true &&
  words[before.end + 1]?.joined === true &&
  words[before.first]?.surname !== true &&
  (words[before.first]?.given === true || shortGiven.test(words[before.first]?.key ?? ''))

/** "|Lund|, Berg & Holm": three partners, where the last two have been read as one already. */
function isFirm(words: Words, before: NameSpan, span: NameSpan): boolean {
  if (!isSingle(before) || span.type !== 'organisation' || isPlace(words, before)) return false
  const [first, joint, last] = [words[span.first], words[span.first + 1], words[span.first + 2]]
  const isPair = /^(?:&|amp)$/.test(joint?.token.surface ?? '') && first?.key !== last?.key
  // Behind another name a comma parts the items of a list.
  return isPair && words[before.first - 1]?.token.surface !== ','
}

/** "the |Lund|'s Gazette International": no person's name has an article. */
const isNamedAfter = (words: Words, before: NameSpan, span: NameSpan): boolean =>
  before.type === 'person' &&
  isSingle(before) &&
  span.type === 'organisation' &&
  words[before.first - 1]?.token.lower === 'the'

/** "Jo", "Mo", "Bo", which are too short for a list of given names. */
const shortGiven = /^\p{Lu}[aeio]$/u

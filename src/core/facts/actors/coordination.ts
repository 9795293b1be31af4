/** Joins the names of bodies that a coordination inside the name has torn apart: "Ministry of Roads and Bridges". */
import { lexicon } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Word, type Words } from './words.ts'

/** Heads of which there is one: "the Roads and Bridges Ministry" is one body. */
const single =
  /^(?:Ministry|Department|Commission|Council|Committee|Union|Centre|Center|Institute|Authority|Agency|Board|Bureau|Office|Society|Association|Federation|Directorate|Court|Fund|Trust|Chamber|Museum|Party|Alliance|League|Academy|Inspectorate|Secretariat|Foundation|Service|Company|Corporation|Administration|Bank)$/
/** A conjunction in the languages names come in. */
const and = /^(?:and|&|et|y|e|und|och|og)$/
const minConfidence = 0.85

const isPlainName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  !word.caps &&
  !/^(?:the|a|an)$/.test(word.token.lower) &&
  !word.given &&
  !word.honorific &&
  !word.demonym &&
  !lexicon().names.has(word.key) &&
  !word.organisationHead &&
  word.token.pos !== 'PUNCT'

/** "Institute of …", "Central Institute of …" */
const headsOf = (words: Words, { first, end }: NameSpan): boolean =>
  wordsIn(words, first, end).some(({ key }, at) => single.test(key) && isOf(words[first + at + 1]))

const isOf = (word: Word | undefined): boolean => /^(?:of|for|de|des|del|für)$/.test(word?.token.lower ?? '')
const hasOf = (words: Words, { first, end }: NameSpan): boolean => wordsIn(words, first, end).some(isOf)

export function withCoordinated(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first)
  const kept: NameSpan[] = []
  for (let at = 0; at < sorted.length; at++) {
    const span = sorted[at]
    if (!span) continue
    const longer =
      span.type === 'organisation' ? (goneOn(words, span, sorted) ?? begunBefore(words, span, sorted)) : span
    const name = longer ?? span
    while ((kept.at(-1)?.end ?? 0) > name.first) kept.pop()
    kept.push(name)
    while ((sorted[at + 1]?.first ?? Infinity) < name.end) at++
  }
  return kept
}

/** Whether something else than this is surely named there. */
const isTaken = (spans: readonly NameSpan[], first: number, end: number): boolean =>
  spans.some((span) => span.first < end && first < span.end && span.confidence >= minConfidence)

/** "Society for Sleep| and Altitude Medicine" */
function goneOn(words: Words, span: NameSpan, spans: readonly NameSpan[]): NameSpan | undefined {
  if (!headsOf(words, span)) return undefined
  const joint = words[span.end]
  if (!joint || !and.test(joint.token.lower)) return undefined
  let end = span.end + 1
  while (end < span.end + 4 && isPlainName(words[end]) && !words[end]?.opens) end++
  if (end === span.end + 1 || isTaken(spans, span.end + 1, end) || words[end]?.capital) return undefined
  return { ...span, end }
}

const direction = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Inner|Outer|Upper|Lower)$/

/** "the Central and |East Lagoon Coalition|": where the name begins, when both sides of "and" are parts of the compass. */
function regionsBefore(words: Words, { first, end }: NameSpan): number | undefined {
  const before = words[first - 2]
  const isPair = direction.test(words[first]?.key ?? '') && before?.capital === true && direction.test(before.key)
  return isPair && end - first > 1 && /^the$/i.test(words[first - 3]?.token.lower ?? '') ? first - 2 : undefined
}

/** "the Roads and |Bridges Ministry" */
function begunBefore(words: Words, span: NameSpan, spans: readonly NameSpan[]): NameSpan | undefined {
  const head = words[span.end - 1]
  const joint = words[span.first - 1]
  if (!joint || !/^(?:and|&|amp)$/.test(joint.token.lower)) return undefined
  const region = regionsBefore(words, span)
  if (region !== undefined) return { ...span, first: region }
  if (!single.test(head?.key ?? '')) return undefined
  if (hasOf(words, span) || words[span.first]?.demonym) return undefined
  let first = span.first - 1
  while (first > span.first - 4 && isPlainName(words[first - 1])) first--
  const article = words[first - 1]
  const isDefinite = article !== undefined && /^(?:the|['’]s)$/i.test(article.token.lower)
  if (first === span.first - 1 || !isDefinite || isTaken(spans, first, span.first - 1)) return undefined
  return { ...span, first }
}

/** Makes one text agree with itself: a name is of one type throughout, and found wherever it stands again. */
import type { ActorType } from '../facts.ts'
import { lexicon, placeKinds } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import type { Word, Words } from './words.ts'

/** The keys of its words; most names are one word. */
export function spanKey(words: Words, { first, end }: { readonly first: number; readonly end: number }): string {
  let key = words[first]?.key ?? ''
  for (let index = first + 1; index < end; index++) {
    const word = words[index]
    if (word) key += ` ${word.key}`
  }
  return key
}

/** The family name: the last word, with its particle left out. */
export const familyName = (words: Words, span: NameSpan): string => {
  let index = span.end - 1
  while (index > span.first && /^(?:Jr|Sr|I{1,3}|IV|['’]s?)$/.test(words[index]?.key ?? '')) index--
  return words[index]?.key ?? ''
}

interface Votes {
  readonly byKey: Map<string, Map<ActorType, number>>
  readonly families: Set<string>
  /** What companies are called without their legal form: "Lund-Kimber" of "Lund-Kimber Corp." */
  readonly companies: Set<string>
}

const legalForm = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|AG|GmbH|SA|NV|SpA|SE)\.?$/

function vote(words: Words, spans: readonly NameSpan[]): Votes {
  const byKey = new Map<string, Map<ActorType, number>>()
  const families = new Set<string>()
  const companies = new Set<string>()
  for (const span of spans) {
    const key = spanKey(words, span)
    const votes = byKey.get(key) ?? new Map<ActorType, number>()
    votes.set(span.type, (votes.get(span.type) ?? 0) + span.confidence ** 2)
    byKey.set(key, votes)
    if (
      span.type === 'person' &&
      span.confidence >= 0.6 &&
      span.end - span.first > 1 &&
      (words[span.first]?.setting !== 'titled' || words[span.first]?.given)
    )
      families.add(familyName(words, span))
    if (legalForm.test(words[span.end - 1]?.token.surface ?? '') && span.end - span.first > 1)
      companies.add(spanKey(words, { first: span.first, end: span.end - 1 }))
  }
  return { byKey, families, companies }
}

/** The type with the most votes, of equals the first. */
function winner(votes: ReadonlyMap<ActorType, number>): ActorType | undefined {
  let best: ActorType | undefined
  let most = -Infinity
  for (const [type, count] of votes)
    if (count > most) {
      best = type
      most = count
    }
  return best
}

/** "President |Lund| Speech" in a heading, where every word has a capital: a family name known from the text opens it. */
function familyInHeading(words: Words, span: NameSpan, families: ReadonlySet<string>): NameSpan | undefined {
  const opener = words[span.first]?.key ?? ''
  const isKnown = families.has(opener) && !words[span.first]?.given
  return isKnown && !families.has(familyName(words, span)) ? { ...span, end: span.first + 1 } : undefined
}

function retyped(words: Words, span: NameSpan, { byKey, families, companies }: Votes): NameSpan {
  const key = spanKey(words, span)
  const known = lexicon().names.get(key) ?? 0
  if (companies.has(key) && !families.has(key) && span.type !== 'organisation')
    return { ...span, type: 'organisation', confidence: Math.max(span.confidence, 0.9) }
  if (span.type === 'person' && words[span.first]?.setting === 'titled' && span.end - span.first > 1) {
    const heading = familyInHeading(words, span, families)
    if (heading) return heading
  }
  // "deputy |Middle East| director"
  if (span.type === 'person' && span.end - span.first > 1 && known & placeKinds) return { ...span, type: 'place' }
  if (span.end - span.first === 1 && families.has(key) && !(known & placeKinds && span.confidence >= 0.9))
    return { ...span, type: 'person', confidence: Math.max(span.confidence, 0.9) }
  const votes = byKey.get(key)
  const type = votes && winner(votes)
  return type && type !== span.type && span.confidence < 0.9 ? { ...span, type } : span
}

/** Spans in text order; those overlapping an earlier one are dropped. */
export function consistent(words: Words, spans: readonly NameSpan[], blocked: (index: number) => boolean): NameSpan[] {
  const votes = vote(words, spans)
  const kept = spans.map((span) => retyped(words, span, votes))
  return [...kept, ...found(words, kept, votes, blocked)].sort((a, b) => a.first - b.first)
}

/** Names known from elsewhere in the text where no name was seen: in headlines, at the start of sentences. */
function found(
  words: Words,
  spans: readonly NameSpan[],
  { byKey, families }: Votes,
  blocked: (index: number) => boolean,
): NameSpan[] {
  const taken = new Uint8Array(words.length)
  for (const span of spans) taken.fill(1, span.first, span.end)
  const longest = new Map<string, number>()
  for (const span of spans) {
    const opener = words[span.first]?.key ?? ''
    longest.set(opener, Math.max(longest.get(opener) ?? 0, Math.min(span.end - span.first, 8)))
  }
  for (const family of families) longest.set(family, Math.max(longest.get(family) ?? 0, 1))
  const more: NameSpan[] = []
  for (let first = 0; first < words.length;) {
    const word = words[first]
    const span = word?.capital && !taken[first] && !blocked(first) ? knownHere(word, first) : undefined
    if (span) more.push(span)
    first = span?.end ?? first + 1
  }
  return more

  function isFree(first: number, end: number): boolean {
    for (let index = first; index < end; index++) if (taken[index] || blocked(index) || !words[index]) return false
    return true
  }

  function knownHere(word: Word, first: number): NameSpan | undefined {
    for (let length = longest.get(word.key) ?? 0; length > 0; length--) {
      const end = first + length
      if (!isFree(first, end)) continue
      const key = spanKey(words, { first, end })
      const seen = byKey.get(key)
      if (length === 1 && families.has(key) && !word.notName) return { first, end, type: 'person', confidence: 0.8 }
      if (!seen || (length === 1 && (word.notName || word.demonym))) continue
      const weight = [...seen.values()].reduce((sum, one) => sum + one, 0)
      const type = winner(seen)
      if (type && (weight > 0.3 || length > 1)) return { first, end, type, confidence: 0.7 }
    }
    return undefined
  }
}

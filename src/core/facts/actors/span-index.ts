/** The names of a text indexed by their tokens, for every step that looks at what stands beside them. */
import type { AnalysedText, Sentence } from '../../article/analysed-text.ts'
import { governmentBehind } from './acting.ts'
import type { Linking } from './entity-linking.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Words } from './words.ts'

/** What a name's head stands before, in the languages that news takes names from. */
const preposition = /^(?:of|for|in|on|at|to|against|de|del|des|du|da|do|di|della|van|von|für|pour|para|per)$/
const none: ReadonlySet<string> = new Set()

export interface SpanIndex {
  readonly analysed: AnalysedText
  readonly words: Words
  readonly spans: readonly NameSpan[]
  readonly linking: Linking
  readonly startingAt: (first: number) => NameSpan | undefined
  readonly endingAt: (end: number) => NameSpan | undefined
  readonly covering: (token: number) => NameSpan | undefined
  readonly sentenceOf: (token: number) => Sentence | undefined
  readonly nameOf: (span: NameSpan) => string
  /** Id of the entity that bears a name, exactly as written. */
  readonly entityNamed: (name: string) => string | undefined
  /** Id of the entity whose name starts at a token. */
  readonly entityAt: (first: number) => string | undefined
  /** A country or capital, which may stand for its government. */
  readonly governs: (entity: string) => boolean
  /** The words of all its names, in lower case. */
  readonly wordsOf: (entity: string) => ReadonlySet<string>
  /** Those that say what it is: "guild" of "Guild of Tank Masters", "agency" of "Lagoon Agency". */
  readonly headsOf: (entity: string) => ReadonlySet<string>
}

export function indexSpans(
  analysed: AnalysedText,
  words: Words,
  spans: readonly NameSpan[],
  linking: Linking,
): SpanIndex {
  const nameOf = (span: NameSpan): string =>
    analysed.text.slice(words[span.first]?.token.start ?? 0, words[span.end - 1]?.token.end ?? 0).replace(/\s+/g, ' ')
  const starting = new Map(spans.map((span) => [span.first, span]))
  const ending = new Map(spans.map((span) => [span.end, span]))
  // Filled, since an array that grows by leaps is slow to read.
  const covering = new Array<NameSpan | undefined>(words.length).fill(undefined)
  for (const span of spans) for (let token = span.first; token < span.end; token++) covering[token] = span
  const owners = new Array<Sentence | undefined>(words.length).fill(undefined)
  for (const sentence of analysed.sentences)
    for (let token = sentence.firstToken; token < sentence.endToken; token++) owners[token] = sentence
  const named = new Map<string, string>()
  const entities = new Map<number, string>()
  const wordsOf = new Map<string, Set<string>>()
  const headsOf = new Map<string, Set<string>>()
  const governing = new Set<string>()
  spans.forEach((span, index) => {
    const id = linking.draftOf[index]?.id
    if (id === undefined) return
    const name = nameOf(span)
    named.set(name, id)
    if (span.type === 'place' && governmentBehind(name) !== undefined) governing.add(id)
    entities.set(span.first, id)
    const parts = wordsIn(words, span.first, span.end).map((word) => word.token.lower)
    addAll(wordsOf, id, parts)
    const joint = parts.findIndex((part, at) => at > 0 && preposition.test(part))
    addAll(headsOf, id, [parts.at(-1) ?? '', parts[joint - 1] ?? ''])
  })
  return {
    analysed,
    words,
    spans,
    linking,
    startingAt: (first) => starting.get(first),
    endingAt: (end) => ending.get(end),
    covering: (token) => covering[token],
    sentenceOf: (token) => owners[token],
    nameOf,
    entityNamed: (name) => named.get(name),
    entityAt: (first) => entities.get(first),
    governs: (entity) => governing.has(entity),
    headsOf: (entity) => headsOf.get(entity) ?? none,
    wordsOf: (entity) => wordsOf.get(entity) ?? none,
  }
}

function addAll(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = sets.get(key)
  if (!known) sets.set(key, new Set(values))
  else for (const value of values) known.add(value)
}

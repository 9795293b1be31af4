/** A claim as the finders hand it on: spans and cue, before it is linked to entities, dates and other claims. */
import type { Span, Stance } from '../facts.ts'
import type { VerbGroup } from '../syntax/chunk.ts'
import type { Unit } from '../syntax/unit.ts'

export interface Draft {
  readonly unit: Unit
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The base noun phrase that names the speaker: the source without what is attached, or what "who" stands for. */
  readonly speaker: Span | null
  readonly stance: Stance
  readonly attitude: boolean
  readonly negated: boolean
  readonly headline?: true
  readonly construction: Construction
  /** The cue's dictionary form. */
  readonly lemma: string
  /** Of a cue that is a verb. */
  readonly verb?: VerbGroup | undefined
}

export type Construction = keyof typeof priors

/** Of two readings of one cue the construction that is right more often wins. */
export const priors = {
  quotation: 0.97,
  that: 0.93,
  parenthetical: 0.93,
  accordingTo: 0.95,
  headline: 0.8,
  bareClause: 0.88,
  question: 0.85,
  infinitive: 0.82,
  predicate: 0.8,
  preposition: 0.72,
  nounPhrase: 0.68,
  nominal: 0.72,
  adjective: 0.8,
  passive: 0.7,
  hedge: 0.55,
  reducedPassive: 0.56,
  transcript: 0.75,
  inherited: 0.75,
} as const

/** Spans in order, empty and overlapping ones joined or dropped. */
export function tidy(spans: readonly Span[]): Span[] {
  const tidied: Span[] = []
  for (const [start, end] of spans.filter(([a, b]) => b > a).toSorted((x, y) => x[0] - y[0])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) tidied[tidied.length - 1] = [last[0], Math.max(last[1], end)]
    else tidied.push([start, end])
  }
  return tidied
}

/** A draft with the article it was made from, and what other articles say of the same fact. */
import type { Span } from '../../facts/facts.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'

interface Support {
  readonly reading: Reading
  readonly spans: readonly Span[]
}

export interface Placed extends Support {
  readonly draft: Draft
  /** Of other articles. */
  readonly also: readonly Support[]
}

export const placed = (draft: Draft, reading: Reading): Placed => ({ draft, reading, spans: draft.spans, also: [] })

/** The other's evidence beside its own, one piece an article. */
export const supportedBy = (one: Placed, other: Placed): Placed => {
  const known = new Set([one, ...one.also].map(({ reading }) => reading))
  const fresh = [other, ...other.also].filter(({ reading }) => !known.has(reading))
  return fresh.length === 0
    ? one
    : { ...one, also: [...one.also, ...fresh.map(({ reading, spans }) => ({ reading, spans }))] }
}

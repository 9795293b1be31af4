/** Reads the claims of a text as lines a person can compare: "[source] <cue> {content}". */
import { analyse } from '../../../src/core/article/analyse.ts'
import { type FoundClaims, findClaims } from '../../../src/core/facts/claims/claims.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import type { Claim, Span } from '../../../src/core/facts/facts.ts'

const nobody = { actors: [], mentions: [], entities: [], names: [] }

export const factsOf = (text: string, published: string | null = null): FoundClaims => {
  const analysed = analyse(text)
  return findClaims(analysed, { dates: findDates(analysed, published), ...nobody })
}

export const words = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

export const line = (text: string, { source, cue, content }: Claim): string =>
  `[${words(text, source)}] <${words(text, cue)}> {${words(text, content)}}`

/** Claims that stand in no other claim. */
export const told = (text: string): string[] =>
  factsOf(text)
    .claims.filter((claim) => claim.nestedIn === undefined)
    .map((claim) => line(text, claim))

export const firstClaim = (text: string): Claim => {
  const [claim] = factsOf(text).claims
  if (!claim) throw new Error(`no claim in: ${text}`)
  return claim
}

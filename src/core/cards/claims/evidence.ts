/** What the cards of one claim share: their group, and the words that they rest on. */
import type { Claim, Span } from '../../facts/facts.ts'
import { hull } from '../reading.ts'
import type { Speaker } from './speaker.ts'

export const claimGroup = (claim: Claim): string => `claim:${claim.id}`

export const evidenceOf = (claim: Claim, content: Span, speaker: Speaker | null): Span[] => [
  hull(...claim.source, ...claim.cue, content),
  ...(speaker?.elsewhere ?? []),
]

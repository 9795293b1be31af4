/** Finds the claims over a stretch of an article. */
import { once } from '../once.ts'
import { overlapIndex } from '../overlap.ts'
import { hull, type Reading } from '../reading.ts'

/** By what is said, from its first word to its last. */
export const claimsOver = once(({ facts }: Reading) =>
  overlapIndex(
    facts.claims.filter(({ content }) => content.length > 0),
    ({ content }) => [hull(...content)],
  ),
)

/** By the words of saying themselves. */
export const claimsSaidIn = once(({ facts }: Reading) => overlapIndex(facts.claims, ({ cue }) => cue))

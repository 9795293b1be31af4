/** Chooses how a card is asked: recall first; a card that failed is warmed up by recognition once, and then recalled again. */
import type { CardState, Rating } from '../card-state.ts'
import { fractionOf } from '../seeded-hash.ts'
import { isRecognition, type SingleWay, type Way } from './way.ts'

export interface WaySettings {
  /** Only these, as the learner chose for the session; null leaves it to the app. */
  readonly only: readonly SingleWay[] | null
}

/** The last grade of the card that counts, from the log. */
export interface LastAnswer {
  readonly rating: Rating
  readonly way: Way
}

/** From this many lapses on every relearning begins with recognition, whatever the last grade was. */
const manyLapses = 4

/** `possible` comes from `waysFor`. Null where none of the ways the learner chose suits the card. */
export function chooseWay(
  possible: readonly SingleWay[],
  state: Pick<CardState, 'phase' | 'lapses'>,
  last: LastAnswer | null,
  { only }: WaySettings,
  seed: string,
): SingleWay | null {
  const allowed = only === null ? possible : possible.filter((way) => only.includes(way))
  const recognition = allowed.filter(isRecognition)
  const production = allowed.filter((way) => !isRecognition(way))
  if (recognition.length > 0 && needsWarmUp(state, last)) return oneOf(recognition, seed)
  if (production.length === 0) return oneOf(recognition, seed)
  return only === null && production.includes('recall') ? 'recall' : oneOf(production, seed)
}

/** Failed when it was last produced; once it was known again among others, it is to be recalled. */
function needsWarmUp({ phase, lapses }: Pick<CardState, 'phase' | 'lapses'>, last: LastAnswer | null): boolean {
  if (last === null || isRecognition(last.way)) return false
  if (phase === 'relearning') return last.rating === 1 || lapses >= manyLapses
  // Without relearning steps a card that was forgotten stays in review.
  return phase === 'review' && last.rating === 1
}

const oneOf = (among: readonly SingleWay[], seed: string): SingleWay | null =>
  among[Math.floor(fractionOf(`${seed} way`) * among.length)] ?? null

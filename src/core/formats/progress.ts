/** A learner's progress with one card as it travels between programs. */
import type { CardMark } from '../study/card-mark.ts'
import type { CardState, Rating } from '../study/card-state.ts'

export interface CarriedReview {
  readonly timeMs: number
  readonly rating: Rating
  readonly durationMs: number
}

export interface CarriedProgress {
  /** As the other program reckoned it; study days are counted by the learner's own offset and rollover hour. */
  readonly state: CardState
  readonly mark: Pick<CardMark, 'suspended' | 'buriedDay' | 'flag'>
  /** Oldest first; may be shorter than `state.reps` says. */
  readonly reviews: readonly CarriedReview[]
}

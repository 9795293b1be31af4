/** What an optimiser of FSRS learns from: every recall with all that the card went through before it. */
import type { Rating } from '../card-state.ts'
import { elapsedDaysAt, isRecallAt, type History } from './histories.ts'

export interface TrainingReview {
  readonly rating: Rating
  /** Days since the review before; 0 for the first. */
  readonly deltaDays: number
}

/** Recalls before the study day, the last review of each being the recall itself. */
export function trainingItemsOf(
  histories: readonly History[],
  beforeDay: number,
): readonly (readonly TrainingReview[])[] {
  return histories.flatMap((history) => {
    const reviews = history.ratings.map((rating, index) => ({ rating, deltaDays: elapsedDaysAt(history, index) }))
    return reviews.flatMap((_, index) => {
      const isBefore = (history.studyDays[index] ?? Infinity) < beforeDay
      return isBefore && isRecallAt(history, index) ? [reviews.slice(0, index + 1)] : []
    })
  })
}

/**
 * The last days before an exam, in which every card comes up once more: recall is best just after a review, so a card
 * seen in these days is known at the exam, whenever the plain schedule would have asked it.
 */
import type { CardState } from './card-state.ts'

export interface FinalPass {
  readonly examDay: number
  /** The first day of the pass; the last is the one before the exam. */
  readonly startDay: number
}

/** Where no limit is set, as many reviews as a day of the pass shall have at most. */
const usualReviewsPerDay = 60
/** Longer, and what was reviewed first would be half forgotten. */
const longestDays = 14

/** As short as the daily limit allows, since recall falls from its first day on. Null without an exam ahead. */
export function planFinalPass(
  examDay: number | null,
  today: number,
  cards: number,
  reviewsPerDay: number | null,
): FinalPass | null {
  if (examDay === null || today >= examDay) return null
  const days = Math.ceil(cards / Math.max(1, reviewsPerDay ?? usualReviewsPerDay))
  return { examDay, startDay: examDay - Math.min(Math.max(days, 1), longestDays) }
}

/** The day of the pass on which a card comes up; fixed by its salt, so that the days are equally full. */
export function slotOf({ examDay, startDay }: FinalPass, salt: number): number {
  return startDay + Math.floor((salt / 0x1_0000_0000) * (examDay - startDay))
}

/** When a card in review is up: its own day, or its slot where it was not seen in the pass yet. */
export function dueDayBefore(pass: FinalPass | null, state: CardState, salt: number): number | null {
  const { dueDay, lastReviewDay } = state
  if (pass === null || dueDay === null || lastReviewDay === null || lastReviewDay >= pass.startDay) return dueDay
  return Math.min(dueDay, slotOf(pass, salt))
}

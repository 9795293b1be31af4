/** Counts what was graded in a deck on one study day. */
import type { CardState, Rating } from './card-state.ts'

/** Undone grades are left out. */
export interface DayTally {
  /** Grades of new cards. */
  readonly introduced: number
  /** Grades of cards in review. */
  readonly reviewed: number
  /** All grades, by rating 1 to 4. */
  readonly ratings: readonly [number, number, number, number]
}

export const emptyTally: DayTally = { introduced: 0, reviewed: 0, ratings: [0, 0, 0, 0] }

export function addGrades(tally: DayTally, before: CardState['phase'], rating: Rating, count = 1): DayTally {
  const [again, hard, good, easy] = tally.ratings
  const of = (candidate: Rating) => (candidate === rating ? count : 0)
  return {
    introduced: tally.introduced + (before === 'new' ? count : 0),
    reviewed: tally.reviewed + (before === 'review' ? count : 0),
    ratings: [again + of(1), hard + of(2), good + of(3), easy + of(4)],
  }
}

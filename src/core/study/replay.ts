/** Derives the states of cards from the review log alone. */
import type { CardState, Rating } from './card-state.ts'
import { newCardState } from './card-state.ts'
import { createSchedulers } from './scheduler.ts'

/** A grade of the log, with all that its outcome rested on. */
export interface LoggedGrade {
  readonly cardId: string
  readonly rating: Rating
  readonly timeMs: number
  readonly utcOffsetMin: number
  readonly rolloverHour: number
  readonly desiredRetention: number
}

/** `grades` of one deck in the order of the log, without those an undo took back. Cards never graded are absent. */
export function replayGrades(grades: Iterable<LoggedGrade>): Map<string, CardState> {
  const states = new Map<string, CardState>()
  const schedulerFor = createSchedulers()
  for (const { cardId, rating, timeMs, utcOffsetMin, ...settings } of grades) {
    const before = states.get(cardId) ?? newCardState
    states.set(cardId, schedulerFor(settings).schedule(cardId, before, rating, { ms: timeMs, utcOffsetMin }))
  }
  return states
}

/** Turns the log into what each card went through, and finds the grades that say something about memory over days. */
import type { Rating } from '../card-state.ts'

/** A row of the log that stands, in the order of the log. */
export interface LoggedStep {
  /** Any text that is the card's alone. */
  readonly card: string
  readonly studyDay: number
  /** Null: the card was reset, and what it was before counts no more. */
  readonly rating: Rating | null
  /** Whether the card was new before the step. */
  readonly wasNew: boolean
}

/** The grades of one card since it was new, oldest first. */
export interface History {
  readonly studyDays: readonly number[]
  readonly ratings: readonly Rating[]
}

/** A card whose first grade is not in the log (it came with progress from elsewhere) is left out until a reset. */
export function historiesOf(steps: Iterable<LoggedStep>): readonly History[] {
  const open = new Map<string, { studyDays: number[]; ratings: Rating[] }>()
  const closed: History[] = []
  for (const { card, studyDay, rating, wasNew } of steps) {
    const history = open.get(card)
    if (rating === null || wasNew) {
      if (history !== undefined) closed.push(history)
      open.delete(card)
    }
    if (rating === null) continue
    if (wasNew) open.set(card, { studyDays: [studyDay], ratings: [rating] })
    else if (history !== undefined) {
      history.studyDays.push(studyDay)
      history.ratings.push(rating)
    }
  }
  return [...closed, ...open.values()]
}

/** Days since the grade before, as the scheduler counts them: a clock set back gives none. */
export function elapsedDaysAt({ studyDays }: History, index: number): number {
  return index === 0 ? 0 : Math.max(0, (studyDays[index] ?? 0) - (studyDays[index - 1] ?? 0))
}

/** The first grade on a later study day than the one before: only it tells whether something was kept over days. */
export const isRecallAt = (history: History, index: number): boolean => elapsedDaysAt(history, index) > 0

export function countRecalls(histories: readonly History[]): number {
  let count = 0
  for (const history of histories) count += history.ratings.filter((_, index) => isRecallAt(history, index)).length
  return count
}

/**
 * The study day at which the last fifth of the recalls begins: what lies before is learned from, the rest only measures.
 * Split by time, as the future is to be told from the past (scikit-learn's TimeSeriesSplit, as in the srs-benchmark).
 */
export function splitDayOf(histories: readonly History[], trainedShare = 0.8): number {
  const days = histories
    .flatMap((history) => history.studyDays.filter((_, index) => isRecallAt(history, index)))
    .sort((a, b) => a - b)
  return days[Math.floor(days.length * trainedShare)] ?? 0
}

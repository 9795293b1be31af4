/** What the review log says of one study day, as the daily roll-up keeps it; grades that were taken back are not in it. */
import type { Phase } from '../study/card-state.ts'

/** The grades of a day for cards that were in one phase and had waited about as long. */
export interface DayGrades {
  readonly studyDay: number
  /** Before the grade. */
  readonly phase: Phase
  /** In review: the greatest of `gapStarts` that is no more than the study days since the last grade; else 0. */
  readonly gapDays: number
  readonly again: number
  readonly hard: number
  readonly good: number
  readonly easy: number
  /** Time spent; one card counts `longestMs` at most. */
  readonly durationMs: number
}

/** The steps by which waiting is counted, in study days. */
export const gapStarts: readonly number[] = [1, 7, 21, 90, 365]

/** A card that lies open longer than this was left alone. */
export const longestMs = 120_000

export const gradesOf = ({ again, hard, good, easy }: DayGrades): number => again + hard + good + easy

/** True retention asks what was still known after a night at least, so only the first grade of a card in review on a day. */
export const isRecall = ({ phase, gapDays }: DayGrades): boolean => phase === 'review' && gapDays > 0

/** Progress that comes from elsewhere as the log keeps it: a state that a schedule can go on from, and grades counted by study days. */
import type { CarriedProgress, CarriedReview } from '../formats/progress.ts'
import type { EpochMs } from '../time.ts'
import { newCardState, type CardState, type Phase, type Rating } from './card-state.ts'

/** A grade that was given elsewhere. */
export interface CarriedGrade {
  readonly timeMs: EpochMs
  readonly studyDay: number
  readonly rating: Rating
  readonly durationMs: number
  /** Before it, as far as the days tell. */
  readonly phase: Phase
  /** The study day of the grade before; null for the first that is known. */
  readonly lastDay: number | null
}

/** The learner's own count of days at any moment. */
export type StudyDayAt = (ms: EpochMs) => number

/** Some 2,700 years from 1970 either way: a file may say anything. */
const farthestDay = 1_000_000
const farthestMs = farthestDay * 86_400_000
const longestGradeMs = 3_600_000

const isDay = (day: number | null): day is number =>
  day !== null && Number.isInteger(day) && Math.abs(day) <= farthestDay
const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0
const isMoment = (ms: number | null): ms is number => ms !== null && Math.abs(ms) <= farthestMs

/** A state that says nothing a schedule could go on from counts as new. */
export function carriedState({ state }: CarriedProgress): CardState {
  const { phase, stability, difficulty, dueMs, dueDay, lastReviewMs, lastReviewDay, step, reps, lapses } = state
  const isSound =
    phase !== 'new' &&
    stability > 0 &&
    stability <= farthestDay &&
    difficulty >= 1 &&
    difficulty <= 10 &&
    isMoment(dueMs) &&
    isMoment(lastReviewMs) &&
    isDay(lastReviewDay) &&
    (phase === 'review' ? isDay(dueDay) : dueDay === null) &&
    [step, reps, lapses].every(isCount)
  return isSound ? { ...state, dueMs: Math.round(dueMs), lastReviewMs: Math.round(lastReviewMs) } : newCardState
}

const isReview = ({ timeMs, rating, durationMs }: CarriedReview): boolean =>
  isMoment(timeMs) && [1, 2, 3, 4].includes(rating) && durationMs >= 0

/**
 * Oldest first. The first grade was of a new card where the other program counts no more of them than it tells of; a grade
 * on a later day was of a card in review, one on the same day of a step, which is as much as days can say.
 */
export function carriedGrades({ state, reviews }: CarriedProgress, studyDayAt: StudyDayAt): readonly CarriedGrade[] {
  const told = reviews.filter(isReview).toSorted((a, b) => a.timeMs - b.timeMs)
  const isWhole = told.length >= state.reps
  let lastDay: number | null = null
  let hasWaited = !isWhole
  return told.map(({ timeMs, rating, durationMs }): CarriedGrade => {
    const studyDay = studyDayAt(Math.round(timeMs))
    const waits = lastDay !== null && studyDay > lastDay
    const first: Phase = isWhole ? 'new' : 'review'
    const phase: Phase = lastDay === null ? first : waits ? 'review' : hasWaited ? 'relearning' : 'learning'
    const grade = { rating, durationMs: Math.round(Math.min(durationMs, longestGradeMs)), phase, lastDay }
    hasWaited ||= waits
    lastDay = studyDay
    return { timeMs: Math.round(timeMs), studyDay, ...grade }
  })
}

/** A learner's progress with a card in Anki's columns, with FSRS's state, so that it comes up there on the same day. */
import { startOfStudyDayAt, studyDayOf } from '../../study/study-day.ts'
import { dayMs } from '../../time.ts'
import type { CarriedProgress, CarriedReview } from '../progress.ts'
import type { AnkiDays, AnkiReview, AnkiSchedule } from './collection.ts'

/** How the learner counts days, and when they hand the package out. */
export interface HandedOutAt {
  readonly modifiedMs: number
  /** Minutes east of UTC. */
  readonly utcOffsetMin: number
  readonly rolloverHour: number
}

/** The study day that a package counts from: no day that it speaks of lies before. */
export function firstDayOf(progress: Iterable<CarriedProgress>, at: HandedOutAt): number {
  let first = studyDayOf({ ms: at.modifiedMs, utcOffsetMin: at.utcOffsetMin }, at.rolloverHour)
  for (const { state } of progress) first = Math.min(first, state.dueDay ?? first, state.lastReviewDay ?? first)
  return first
}

export const daysFrom = (firstDay: number, { utcOffsetMin, rolloverHour }: HandedOutAt): AnkiDays => ({
  createdSecs: Math.floor(startOfStudyDayAt(firstDay, utcOffsetMin, rolloverHour) / 1000),
  westOffsetMin: -utcOffsetMin,
  rolloverHour,
})

const ankiTypes = { new: 0, learning: 1, review: 2, relearning: 3 } as const
const suspended = -1
const buriedByHand = -3
/** Ease means nothing beside FSRS; this is what Anki starts with. */
const usualFactor = 2500
const newSchedule = { interval: 0, factor: 0, left: 0, originalDue: 0, originalDeckId: '0', data: '{}' }

/** `position` is the card's place in its deck, `firstDay` what the package counts from. */
export function scheduleOf(carried: CarriedProgress | undefined, position: number, firstDay: number): AnkiSchedule {
  const { phase, dueMs, dueDay, lastReviewDay, lastReviewMs, reps, lapses, step, stability, difficulty } =
    carried?.state ?? unseen
  const type = ankiTypes[phase]
  const mark = carried?.mark
  const queue = mark?.suspended
    ? suspended
    : mark !== undefined && mark.buriedDay !== null
      ? buriedByHand
      : type === 3
        ? 1
        : type
  const common = { ...newSchedule, type, queue, reps, lapses, flags: mark?.flag ?? 0 }
  if (phase === 'new') return { ...common, due: position + 1 }
  const data = JSON.stringify({
    s: Number(stability.toFixed(4)),
    d: Number(difficulty.toFixed(3)),
    ...(lastReviewMs === null ? {} : { lrt: Math.floor(lastReviewMs / 1000) }),
  })
  if (phase !== 'review' || dueDay === null) {
    const interval = phase === 'relearning' ? 1 : 0
    return {
      ...common,
      due: Math.floor(dueMs / 1000),
      interval,
      factor: usualFactor,
      left: Math.max(1, 2 - step),
      data,
    }
  }
  const interval = Math.max(1, dueDay - (lastReviewDay ?? dueDay - 1))
  return { ...common, due: dueDay - firstDay, interval, factor: usualFactor, data }
}

const unseen = {
  phase: 'new',
  dueMs: 0,
  dueDay: null,
  lastReviewDay: null,
  lastReviewMs: null,
  reps: 0,
  lapses: 0,
  step: 0,
  stability: 0,
  difficulty: 0,
} as const

/** Reviews as Anki logs them; the wait until the next one stands for the interval that was given then. */
export function reviewsOf(reviews: readonly CarriedReview[], cardId: string, nextDueMs: number): AnkiReview[] {
  const waitAfter = (at: number): number => {
    const from = reviews[at]?.timeMs
    if (from === undefined) return 0
    const waitMs = (reviews[at + 1]?.timeMs ?? nextDueMs) - from
    return waitMs >= dayMs / 2 ? Math.max(1, Math.round(waitMs / dayMs)) : -Math.max(1, Math.round(waitMs / 1000))
  }
  return reviews.map(({ timeMs, rating, durationMs }, at) => {
    const lastInterval = waitAfter(at - 1)
    return {
      timeMs,
      cardId,
      ease: rating,
      interval: waitAfter(at),
      lastInterval,
      factor: usualFactor,
      durationMs: Math.round(durationMs),
      type: lastInterval >= 1 ? 1 : reviews.slice(0, at).some((_, earlier) => waitAfter(earlier) >= 1) ? 2 : 0,
    }
  })
}

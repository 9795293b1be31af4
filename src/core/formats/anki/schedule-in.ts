/** A card's columns in Anki as a learner's progress here: the same memory, due on the same day. */
import type { Flag } from '../../study/card-mark.ts'
import { newCardState, type CardState, type Rating } from '../../study/card-state.ts'
import { startOfStudyDayAt, studyDayOf } from '../../study/study-day.ts'
import { dayMs, hourMs } from '../../time.ts'
import type { CarriedProgress, CarriedReview } from '../progress.ts'
import type { AnkiCard, AnkiCollection, AnkiReview } from './collection.ts'

interface ReadingDays {
  /** The study day that Anki counts as 0. */
  readonly firstDay: number
  readonly utcOffsetMin: number
  readonly rolloverHour: number
  /** The day the collection was last changed on. */
  readonly lastDay: number
}

/** Collections that do not say where they were made began at four in the morning there. */
export function readingDays({ days, modifiedMs }: Pick<AnkiCollection, 'days' | 'modifiedMs'>): ReadingDays {
  const utcHour = Math.floor(days.createdSecs / 3600) % 24
  const westOffsetMin = days.westOffsetMin ?? (((utcHour - 4 + 36) % 24) - 12) * 60
  const utcOffsetMin = -westOffsetMin
  const firstDay = Math.floor((days.createdSecs + utcOffsetMin * 60) / 86_400)
  const lastDay = studyDayOf({ ms: modifiedMs, utcOffsetMin }, days.rolloverHour)
  return { firstDay, utcOffsetMin, rolloverHour: days.rolloverHour, lastDay }
}

/** Null where there is nothing to carry: the card was never met and has no mark. */
export function progressOf(
  card: AnkiCard,
  carried: readonly CarriedReview[],
  days: ReadingDays,
): CarriedProgress | null {
  const state = stateOf(card, carried, days)
  const flag = (card.flags & 7) <= 4 ? ((card.flags & 7) as Flag) : 0
  const mark = { suspended: card.queue === -1, buriedDay: card.queue < -1 ? days.lastDay : null, flag }
  const isMarked = mark.suspended || mark.buriedDay !== null || flag !== 0
  return state.phase === 'new' && !isMarked && carried.length === 0 ? null : { state, mark, reviews: carried }
}

type Answer = Pick<AnkiReview, 'timeMs' | 'ease' | 'factor' | 'durationMs' | 'type'>

/** Null for what was set by hand, moved, or crammed without any bearing on the schedule (type 3 with no ease). */
export function answerOf({ timeMs, ease, factor, durationMs, type }: Answer): CarriedReview | null {
  const isAnswer = ease >= 1 && ease <= 4 && (type <= 2 || (type === 3 && factor !== 0))
  return isAnswer ? { timeMs, rating: Math.trunc(ease) as Rating, durationMs: Math.max(0, durationMs) } : null
}

function stateOf(card: AnkiCard, reviews: readonly CarriedReview[], days: ReadingDays): CardState {
  const { type, queue, interval, reps, lapses } = card
  const memory = memoryOf(card, reviews[0]?.rating)
  if (type === 0 || memory === null) return newCardState
  // On loan to a filtered deck: the due of its own deck, where it has one.
  const due = card.originalDeckId !== '0' && card.originalDue !== 0 ? card.originalDue : card.due
  const isDay = type === 2 || queue === 3 || Math.abs(due) < 1_000_000
  const { utcOffsetMin, rolloverHour } = days
  const startOf = (day: number): number => startOfStudyDayAt(day, utcOffsetMin, rolloverHour)
  const dueDay = isDay ? days.firstDay + Math.trunc(due) : null
  const dueMs = dueDay === null ? due * 1000 : startOf(dueDay)
  const estimateMs =
    dueDay === null ? dueMs - hourMs / 4 : startOf(dueDay - Math.max(1, Math.trunc(interval))) + dayMs / 2
  const lastReviewMs = memory.lastReviewMs ?? reviews.at(-1)?.timeMs ?? estimateMs
  return {
    phase: type === 2 ? 'review' : type === 3 ? 'relearning' : 'learning',
    stability: memory.stability,
    difficulty: memory.difficulty,
    dueMs,
    dueDay: type === 2 ? dueDay : null,
    lastReviewMs,
    lastReviewDay: studyDayOf({ ms: lastReviewMs, utcOffsetMin }, rolloverHour),
    step: type === 1 ? Math.min(1, Math.max(0, 2 - (card.left % 1000))) : 0,
    reps: Math.max(1, Math.trunc(reps)),
    lapses: Math.max(0, Math.trunc(lapses)),
  }
}

interface Memory {
  readonly stability: number
  readonly difficulty: number
  readonly lastReviewMs: number | null
}

/** FSRS's own where Anki reckoned with it. */
function memoryOf({ data, interval, factor, type }: AnkiCard, first: Rating | undefined): Memory | null {
  const { s, d, lrt } = readData(data)
  const lastReviewMs = typeof lrt === 'number' && lrt > 0 && lrt < 1e11 ? lrt * 1000 : null
  if (typeof s === 'number' && typeof d === 'number' && s > 0 && s < 1e6) {
    return { stability: s, difficulty: clampDifficulty(d), lastReviewMs }
  }
  if (type === 1) return first === undefined ? null : { ...memoryAfterFirst(first), lastReviewMs }
  return { ...memoryOfEase(Math.max(1, interval), factor > 0 ? factor / 1000 : 2.5), lastReviewMs }
}

/** The first weights that FSRS-6 comes with: stability after the first grade, then its difficulty. */
const firstStability: Readonly<Record<Rating, number>> = { 1: 0.212, 2: 1.2931, 3: 2.3065, 4: 8.2956 }
const w4 = 6.4133
const w5 = 0.8334

/** FSRS-6 (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm): S0 = w[G - 1], D0 = w4 - e^(w5 (G - 1)) + 1. */
const memoryAfterFirst = (rating: Rating): Omit<Memory, 'lastReviewMs'> => ({
  stability: firstStability[rating],
  difficulty: clampDifficulty(w4 - Math.exp(w5 * (rating - 1)) + 1),
})

/** Weights 8 to 10 that FSRS-6 comes with. */
const w8 = 1.8722
const w9 = 0.1666
const w10 = 0.796
/** What Anki takes SM-2 to have kept (its "historical retention"): the stability then is the interval. */
const usualRetention = 0.9

/** As Anki converts: fsrs-rs, `memory_state_from_sm2`, solves the growth of stability after Good for the difficulty. */
function memoryOfEase(intervalDays: number, ease: number): Omit<Memory, 'lastReviewMs'> {
  const stability = Math.min(intervalDays, 36_500)
  const growth = Math.exp(w8) * stability ** -w9 * Math.expm1((1 - usualRetention) * w10)
  return { stability, difficulty: clampDifficulty(11 - (ease - 1) / growth) }
}

const clampDifficulty = (difficulty: number): number => Math.min(10, Math.max(1, difficulty))

function readData(data: string): { readonly s?: unknown; readonly d?: unknown; readonly lrt?: unknown } {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

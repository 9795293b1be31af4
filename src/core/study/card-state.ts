/** What the schedule knows about one card; derived from the review log and rebuildable from it. */
import type { EpochMs } from '../time.ts'

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4
export const ratings = [1, 2, 3, 4] as const satisfies readonly Rating[]

export type Phase = 'new' | 'learning' | 'review' | 'relearning'

export interface CardState {
  readonly phase: Phase
  /** Days until recall is 90 % likely; 0 while new. */
  readonly stability: number
  /** 1 to 10; 0 while new. */
  readonly difficulty: number
  /** When a learning step ends. In review it is the start of `dueDay` by the offset of the last grade; `dueDay` decides. */
  readonly dueMs: EpochMs
  /** The study day a card in review comes up on, so that a journey or a moved rollover hour shifts nothing; else null. */
  readonly dueDay: number | null
  readonly lastReviewMs: EpochMs | null
  /** The study day of the last grade, as it was counted then. */
  readonly lastReviewDay: number | null
  /** Which learning step the card waits on. */
  readonly step: number
  /** Grades so far. */
  readonly reps: number
  /** Times it was forgotten in review. */
  readonly lapses: number
}

export const newCardState: CardState = {
  phase: 'new',
  stability: 0,
  difficulty: 0,
  dueMs: 0,
  dueDay: null,
  lastReviewMs: null,
  lastReviewDay: null,
  step: 0,
  reps: 0,
  lapses: 0,
}

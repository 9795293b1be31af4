/** What the review log says of study days, as the daily roll-up keeps it; grades that were taken back are not in it. */
import type { Phase, Rating } from '../study/card-state.ts'
import type { CarriedGrade } from '../study/carried.ts'

/** One study day with a grade at least. */
export interface DayGrades {
  readonly studyDay: number
  readonly grades: number
  /** Time spent; one card counts `longestMs` at most. */
  readonly durationMs: number
  readonly recalls: number
  readonly forgotten: number
}

/**
 * Recalls of a period, of cards that had waited about as long. A recall is the first grade on a day of a card in review:
 * true retention asks what was still known after a night at least.
 */
export interface WaitRecalls {
  /** The greatest of `waitStarts` that is no more than the study days since the last grade. */
  readonly waitDays: number
  readonly recalls: number
  readonly forgotten: number
}

/** The steps by which waiting is counted, in study days. */
export const waitStarts: readonly number[] = [1, 7, 21, 90, 365]

/** A card that lies open longer than this was left alone. */
export const longestMs = 120_000

/** Grades of one study day that are alike in what the card was before and how long it had waited. */
export interface DaySum {
  readonly studyDay: number
  readonly phase: Phase
  /** As `WaitRecalls` has it; 0 where it was no recall. */
  readonly waitDays: number
  /** Again, hard, good, easy. */
  readonly counts: readonly [number, number, number, number]
  readonly durationMs: number
}

type CountedGrade = Pick<CarriedGrade, 'studyDay' | 'rating' | 'durationMs' | 'phase' | 'lastDay'>

/** Study days since the last grade where that was of a card in review; the first of a day alone has any. */
export const daysWaited = ({ phase, studyDay, lastDay }: CountedGrade): number =>
  phase === 'review' && lastDay !== null ? Math.max(0, studyDay - lastDay) : 0

/** Sums grades up one by one. */
export function createDaySums() {
  const sums = new Map<string, DaySum>()
  return {
    add: (grade: CountedGrade): void => {
      const { studyDay, phase, rating, durationMs } = grade
      const waited = daysWaited(grade)
      const waitDays = waitStarts.findLast((start) => start <= waited) ?? 0
      const key = `${String(studyDay)} ${phase} ${String(waitDays)}`
      const before = sums.get(key) ?? { counts: [0, 0, 0, 0] as const, durationMs: 0 }
      const [again, hard, good, easy] = before.counts
      const of = (candidate: Rating): number => (candidate === rating ? 1 : 0)
      sums.set(key, {
        ...{ studyDay, phase, waitDays },
        counts: [again + of(1), hard + of(2), good + of(3), easy + of(4)],
        durationMs: before.durationMs + Math.min(durationMs, longestMs),
      })
    },
    sums: (): readonly DaySum[] => [...sums.values()],
  }
}

/** What the review log says of study days, as the daily roll-up keeps it; grades that were taken back are not in it. */

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

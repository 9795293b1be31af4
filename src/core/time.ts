/** Instants and calendar days as plain numbers; core never reads a clock, its callers pass one in. */

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

/** Gives the present instant and the learner's offset from UTC at an instant; the only clock core ever sees. */
export interface Clock {
  readonly nowMs: () => EpochMs
  /** Minutes east of UTC at the given instant (so daylight saving is the caller's knowledge). */
  readonly utcOffsetMin: (atMs: EpochMs) => number
}

export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000

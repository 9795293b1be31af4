/** The machine's clock, for everything that core must not read itself. */
import type { Clock } from '../../core/time.ts'

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  utcOffsetMin: (atMs) => -new Date(atMs).getTimezoneOffset(),
}

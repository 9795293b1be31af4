/** The moment at which a file is taken in, as the log tells it: when, on which of the learner's days, where on earth. */
import type { DeckId } from '../../core/ids.ts'
import type { StudyDayAt } from '../../core/study/carried.ts'
import { readClock, studyDayOf } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock, EpochMs } from '../../core/time.ts'
import type { LogEntry } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { logEntriesAt } from './log-entries.ts'

export interface Arrival {
  readonly atMs: EpochMs
  /** By the offset that held then where the learner is now, and the hour at which their days begin. */
  readonly studyDayAt: StudyDayAt
  /** What the log says of a deck's progress that came then. */
  readonly entryFor: (deckId: DeckId) => () => LogEntry
}

export function arrivalAt(store: Store, clock: Clock, random: RandomBytes): Arrival {
  const at = readClock(clock)
  const { rolloverHour } = readSettings(store.db)
  const entryOf = logEntriesAt(store, random, at, rolloverHour)
  return {
    atMs: at.ms,
    studyDayAt: (ms) => studyDayOf({ ms, utcOffsetMin: clock.utcOffsetMin(ms) }, rolloverHour),
    entryFor: (deckId) => () => entryOf({ deckId, id: '' }),
  }
}

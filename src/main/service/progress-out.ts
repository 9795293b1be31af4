/** A learner's progress on its way out, with how they count days: for whoever moves, never for others. */
import type { HandedOutAt } from '../../core/formats/anki/schedule-out.ts'
import type { Outgoing } from '../../core/formats/outgoing.ts'
import type { DeckId } from '../../core/ids.ts'
import { readClock, studyDayOf } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { progressOf } from '../store/progress-out.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

export interface LearnersDay {
  readonly studyDay: number
  /** What a package with progress in it says of the days it speaks of. */
  readonly at: HandedOutAt
}

export interface LearnersProgress {
  readonly progress: Outgoing['progress']
  readonly at: HandedOutAt
}

export function learnersDay(store: Store, clock: Clock): LearnersDay {
  const { ms, utcOffsetMin } = readClock(clock)
  const { rolloverHour } = readSettings(store.db)
  const studyDay = studyDayOf({ ms, utcOffsetMin }, rolloverHour)
  return { studyDay, at: { modifiedMs: ms, utcOffsetMin, rolloverHour } }
}

export function learnersProgress(store: Store, deckId: DeckId, clock: Clock): LearnersProgress {
  const { studyDay, at } = learnersDay(store, clock)
  return { progress: progressOf(store, deckId, studyDay), at }
}

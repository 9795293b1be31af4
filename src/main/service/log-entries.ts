/** Fills in what every row of the review log says: which card, when, where on earth, on which study day. */
import type { DeckId } from '../../core/ids.ts'
import { studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import { nextUlid, type RandomBytes } from '../../core/study/ulid.ts'
import { lastReviewId, type LogEntry } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'

export interface CardName {
  readonly deckId: DeckId
  readonly id: string
}

/** Each call gives an entry of its own, greater than the last one written. */
export function logEntriesAt(
  { db, device }: Store,
  random: RandomBytes,
  at: LocalInstant,
  rolloverHour: number,
): (card: CardName) => LogEntry {
  return ({ deckId, id }) => ({
    id: nextUlid(lastReviewId(db), at.ms, random),
    deckId,
    cardId: id,
    timeMs: at.ms,
    utcOffsetMin: at.utcOffsetMin,
    rolloverHour,
    studyDay: studyDayOf(at, rolloverHour),
    device,
  })
}

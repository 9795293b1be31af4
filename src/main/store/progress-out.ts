/** A learner's progress with a deck, for another program: states and marks as they stand, and every grade that does. */
import type { CarriedProgress, CarriedReview } from '../../core/formats/progress.ts'
import type { DeckId } from '../../core/ids.ts'
import { carriedGradesSql } from './carried-log.ts'
import { readCards } from './study-cards.ts'
import type { Store } from './store.ts'

const gradesSql = `
SELECT card_id AS cardId, time_ms AS timeMs, rating, coalesce(duration_ms, 0) AS durationMs
FROM review WHERE deck_id = ?1 AND what = 'grade'
  AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)
UNION ALL
SELECT card_id, time_ms, rating, duration_ms FROM (${carriedGradesSql('review.deck_id = ?1')})
ORDER BY 2`

/** By card id; cards that were never met and have no mark are left out, and what was buried before today is so no longer. */
export function progressOf({ db }: Store, deckId: DeckId, studyDay: number): ReadonlyMap<string, CarriedProgress> {
  const reviews = new Map<string, CarriedReview[]>()
  for (const { cardId, ...review } of db.all<CarriedReview & { cardId: string }>(gradesSql, deckId)) {
    const known = reviews.get(cardId)
    if (known === undefined) reviews.set(cardId, [review])
    else known.push(review)
  }
  const progress = new Map<string, CarriedProgress>()
  for (const { id, state, mark } of readCards(db, deckId)) {
    const { suspended, flag } = mark
    const buriedDay = mark.buriedDay === studyDay ? studyDay : null
    const own = reviews.get(id) ?? []
    const isMarked = suspended || flag !== 0 || buriedDay !== null
    if (state.phase === 'new' && own.length === 0 && !isMarked) continue
    progress.set(id, { state, mark: { suspended, buriedDay, flag }, reviews: own })
  }
  return progress
}

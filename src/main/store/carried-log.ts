/** What was carried in from other programs, as the log tells of it: batches that stand, with each card's state and grades. */
import type { DeckId } from '../../core/ids.ts'
import { newCardState, type CardState } from '../../core/study/card-state.ts'
import type { CarriedGrade } from '../../core/study/carried.ts'
import type { Database } from './database.ts'

/** Of rows `review`: progress that came and was not taken back. */
const standing = `review.carried IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)`

/** Every grade given elsewhere that counts, with the row of the log that brought it and its place in the card's own. */
export const carriedGradesSql = (condition = '1') => `
SELECT review.id, review.deck_id, carried.card_id, given.key AS place, given.value ->> 0 AS time_ms,
  given.value ->> 1 AS study_day, given.value ->> 2 AS rating, given.value ->> 3 AS duration_ms,
  given.value ->> 4 AS phase, given.value ->> 5 AS last_day
FROM review CROSS JOIN carried ON carried.batch = review.carried CROSS JOIN json_each(carried.grades) AS given
WHERE ${standing} AND ${condition}`

/** The columns of a grade as it is kept. */
export const gradesText = (grades: readonly CarriedGrade[]): string =>
  JSON.stringify(
    grades.map(({ timeMs, studyDay, rating, durationMs, phase, lastDay }) => [
      ...[timeMs, studyDay, rating, durationMs, phase, lastDay],
    ]),
  )

export const stateText = (state: CardState): string | null => (state.phase === 'new' ? null : JSON.stringify(state))
export const stateOfText = (text: string | null): CardState =>
  text === null ? newCardState : (JSON.parse(text) as CardState)

/** Cards of a deck whose progress came from elsewhere, at any time. */
export function carriedCardIds(db: Database, deckId: DeckId): string[] {
  const sql = `SELECT carried.card_id AS id FROM review CROSS JOIN carried ON carried.batch = review.carried
    WHERE ${standing} AND review.deck_id = ?`
  return db.all<{ id: string }>(sql, deckId).map(({ id }) => id)
}

/** Whether a card stands as it came: nothing was graded here since. */
export function isAsCarried(db: Database, deckId: DeckId, cardId: string, lastReviewMs: number): boolean {
  const sql = `SELECT 1 FROM review CROSS JOIN carried ON carried.batch = review.carried AND carried.card_id = ?
    WHERE ${standing} AND review.deck_id = ? AND carried.state ->> '$.lastReviewMs' = ?`
  return db.get(sql, cardId, deckId, lastReviewMs) !== undefined
}

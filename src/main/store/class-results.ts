/** The result files that a class handed in for a deck, one a learner, and a learner's own answers to hand in. */
import type { DeckId } from '../../core/ids.ts'
import type { LoggedAnswer } from '../../core/results/collect.ts'
import type { ClassResult } from '../../core/results/result-schema.ts'
import type { Database } from './database.ts'

/** By learner. */
export function classResultsOf(db: Database, deckId: DeckId): ClassResult[] {
  const sql = 'SELECT content FROM class_result WHERE deck_id = ? ORDER BY learner'
  return db.all<{ content: string }>(sql, deckId).map(({ content }) => JSON.parse(content) as ClassResult)
}

/** These and no others, in one transaction. */
export function writeClassResults(db: Database, deckId: DeckId, results: readonly ClassResult[]): void {
  db.transact(() => {
    db.run('DELETE FROM class_result WHERE deck_id = ?', deckId)
    for (const result of results) {
      const sql = 'INSERT INTO class_result (deck_id, learner, content) VALUES (?, ?, ?)'
      db.run(sql, deckId, result.learner, JSON.stringify(result))
    }
  })
}

/** The grades of a deck that stand, oldest first. */
export function loggedAnswersOf(db: Database, deckId: DeckId): LoggedAnswer[] {
  const sql = `SELECT card_id AS cardId, study_day AS studyDay, rating, answer FROM review
    WHERE deck_id = ? AND what = 'grade' AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)
    ORDER BY id`
  return db.all<LoggedAnswer>(sql, deckId)
}

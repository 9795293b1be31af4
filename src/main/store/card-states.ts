/** The derived state of each card; a card never graded has no row. */
import type { CardState, Phase } from '../../core/study/card-state.ts'
import type { Database } from './database.ts'

export interface StateRow {
  readonly phase: Exclude<Phase, 'new'>
  readonly stability: number
  readonly difficulty: number
  readonly due_ms: number
  readonly due_day: number | null
  readonly last_review_ms: number
  readonly last_review_day: number
  readonly step: number
  readonly reps: number
  readonly lapses: number
}

export function stateOfRow(row: StateRow): CardState {
  return {
    phase: row.phase,
    stability: row.stability,
    difficulty: row.difficulty,
    dueMs: row.due_ms,
    dueDay: row.due_day,
    lastReviewMs: row.last_review_ms,
    lastReviewDay: row.last_review_day,
    step: row.step,
    reps: row.reps,
    lapses: row.lapses,
  }
}

const writeSql = `
INSERT OR REPLACE INTO card_state
  (card_key, phase, stability, difficulty, due_ms, due_day, last_review_ms, last_review_day, step, reps, lapses)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Puts a state in place of the one before, whichever that is. */
export function writeState(db: Database, cardKey: number, state: CardState): void {
  if (state.phase === 'new') {
    db.run('DELETE FROM card_state WHERE card_key = ?', cardKey)
    return
  }
  const { phase, stability, difficulty, dueMs, dueDay, lastReviewMs, lastReviewDay, step, reps, lapses } = state
  db.run(
    writeSql,
    ...[cardKey, phase, stability, difficulty, dueMs, dueDay, lastReviewMs, lastReviewDay, step, reps, lapses],
  )
}

/** Reads all graded cards of many decks at once, for the statistics. */
import type { DeckId } from '../../core/ids.ts'
import type { GradedCard } from '../../core/stats/graded-card.ts'
import type { Database } from './database.ts'

/** A column each: 100,000 rows would cost ten times as much as what is in them. */
const sql = `
SELECT
  json_group_array(card_state.stability) AS stability,
  json_group_array(card_state.difficulty) AS difficulty,
  json_group_array(card_state.due_day) AS dueDay,
  json_group_array(iif(card_state.due_day IS NULL, card_state.due_ms, 0)) AS dueMs,
  json_group_array(coalesce(card_mark.suspended, 0)) AS suspended
FROM card_line AS line
JOIN card_state ON card_state.card_key = line.card_key
LEFT JOIN card_mark ON card_mark.card_key = line.card_key
WHERE line.deck_id IN (SELECT value FROM json_each(?))`

type Row = Record<keyof GradedCard, string>

export function readGradedCards(db: Database, decks: readonly DeckId[]): GradedCard[] {
  const row = db.get<Row>(sql, JSON.stringify(decks))
  if (row === undefined) return []
  const numbers = (name: keyof GradedCard) => JSON.parse(row[name]) as number[]
  const [difficulty, dueMs, suspended] = [numbers('difficulty'), numbers('dueMs'), numbers('suspended')]
  const dueDay: readonly (number | null)[] = numbers('dueDay')
  return numbers('stability').map((stability, at) => ({
    stability,
    difficulty: difficulty[at] ?? 0,
    dueDay: dueDay[at] ?? null,
    dueMs: dueMs[at] ?? 0,
    suspended: suspended[at] === 1,
  }))
}

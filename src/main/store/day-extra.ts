/** How far a learner raised the limits of one study day, for a deck or for all ("a few more today"). */
import { asDeckId, type DeckId } from '../../core/ids.ts'
import type { Database } from './database.ts'

export interface DayExtra {
  readonly new: number
  readonly reviews: number
}

const noExtra: DayExtra = { new: 0, reviews: 0 }

const forAll = ''

export function readExtra(db: Database, studyDay: number, deckId: DeckId | null): DayExtra {
  const sql = 'SELECT new, reviews FROM day_extra WHERE study_day = ? AND deck_id = ?'
  return db.get<DayExtra>(sql, studyDay, deckId ?? forAll) ?? noExtra
}

export function writeExtra(db: Database, studyDay: number, deckId: DeckId | null, extra: DayExtra): void {
  if (extra.new === 0 && extra.reviews === 0)
    db.run('DELETE FROM day_extra WHERE study_day = ? AND deck_id = ?', studyDay, deckId ?? forAll)
  else
    db.run(
      'INSERT OR REPLACE INTO day_extra (study_day, deck_id, new, reviews) VALUES (?, ?, ?, ?)',
      ...([studyDay, deckId ?? forAll, extra.new, extra.reviews] as const),
    )
}

export interface DayExtras {
  /** What was raised for all decks, and by single decks: the limit over all rises by both. */
  readonly total: DayExtra
  /** What holds for a deck: its own and what was raised for all. */
  readonly ofDeck: (deckId: DeckId) => DayExtra
}

export function readExtras(db: Database, studyDay: number): DayExtras {
  const sql = 'SELECT deck_id AS deckId, new, reviews FROM day_extra WHERE study_day = ?'
  const rows = db.all<DayExtra & { deckId: string }>(sql, studyDay)
  const byDeck = new Map(rows.map((row) => [asDeckId(row.deckId), row]))
  const all = byDeck.get(asDeckId(forAll)) ?? noExtra
  return {
    total: rows.reduce(add, noExtra),
    ofDeck: (deckId) => add(all, byDeck.get(deckId) ?? noExtra),
  }
}

const add = (a: DayExtra, b: DayExtra): DayExtra => ({ new: a.new + b.new, reviews: a.reviews + b.reviews })

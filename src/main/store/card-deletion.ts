/** Cards that a person takes out of their deck: state, marks and log stay, and no revision brings them back. */
import type { Card } from '../../core/deck/deck.ts'
import type { CardId, DeckId } from '../../core/ids.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Database } from './database.ts'
import { dropLine, writeLine, type CardLine } from './search-index.ts'

export function deleteCards(db: Database, keys: readonly number[], nowMs: EpochMs): void {
  for (const key of keys) {
    db.run('UPDATE card SET deleted_ms = ? WHERE key = ?', Math.round(nowMs), key)
    dropLine(db, key)
  }
}

const keptSql = `
SELECT key, deck_id AS deckId, position, added_ms AS addedMs, content, in_deck AS inDeck FROM card WHERE key = ?`

/** A card that a revision dropped meanwhile stays out of its deck. */
export function restoreCards(db: Database, keys: readonly number[]): void {
  for (const key of keys) {
    if (db.run('UPDATE card SET deleted_ms = NULL WHERE key = ? AND deleted_ms IS NOT NULL', key) === 0) continue
    const card = db.get<CardLine & { content: string; inDeck: number }>(keptSql, key)
    if (card?.inDeck === 1) writeLine(db, card, JSON.parse(card.content) as Card)
  }
}

export function deletedIn(db: Database, deckId: DeckId): { readonly key: number; readonly id: CardId }[] {
  const sql = 'SELECT key, id FROM card WHERE deck_id = ? AND deleted_ms IS NOT NULL'
  return db.all<{ key: number; id: CardId }>(sql, deckId)
}

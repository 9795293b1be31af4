/** The marks on cards; a card without any has no row. */
import { areSameMarks, noMark, type CardMark, type Flag } from '../../core/study/card-mark.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Database } from './database.ts'

/** As a LEFT JOIN gives them: all null where there is no row. */
export interface MarkRow {
  readonly suspended: number | null
  readonly buried_day: number | null
  readonly flag: Flag | null
  readonly report: string | null
}

export function markOfRow({ suspended, buried_day: buriedDay, flag, report }: MarkRow): CardMark {
  return suspended === null || flag === null ? noMark : { suspended: suspended === 1, buriedDay, flag, report }
}

const writeSql = `
INSERT OR REPLACE INTO card_mark (card_key, suspended, buried_day, flag, report) VALUES (?, ?, ?, ?, ?)`

/** Puts a mark in place of the one before, whichever that is. */
export function writeMark(db: Database, cardKey: number, mark: CardMark): void {
  if (areSameMarks(mark, noMark)) db.run('DELETE FROM card_mark WHERE card_key = ?', cardKey)
  else db.run(writeSql, cardKey, mark.suspended ? 1 : 0, mark.buriedDay, mark.flag, mark.report)
}

/** In the order of the deck. */
export function reportsOf(db: Database, deckId: DeckId): { cardId: string; report: string }[] {
  const sql = `SELECT card.id AS cardId, card_mark.report FROM card JOIN card_mark ON card_mark.card_key = card.key
    WHERE card.deck_id = ? AND card.in_deck AND card_mark.report IS NOT NULL ORDER BY card.position`
  return db.all<{ cardId: string; report: string }>(sql, deckId)
}

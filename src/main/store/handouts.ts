/** Each revision of a deck as it left this library, or as it came before anything was changed here. */
import type { Deck } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Store } from './store.ts'

export interface Handout {
  readonly revision: number
  readonly deck: Deck
  readonly handedMs: EpochMs
}

type HandoutRow = { readonly revision: number; readonly content: string; readonly handedMs: number }

/** The newest; null where the deck was never handed out. */
export function lastHandout({ db }: Store, deckId: DeckId): Handout | null {
  const sql = `SELECT revision, content, handed_ms AS handedMs FROM handout WHERE deck_id = ?
    ORDER BY revision DESC LIMIT 1`
  const row = db.get<HandoutRow>(sql, deckId)
  return row === undefined
    ? null
    : { revision: row.revision, deck: JSON.parse(row.content) as Deck, handedMs: row.handedMs }
}

/** The deck's revision in the library becomes the one handed out. */
export function recordHandout({ db }: Store, deck: Deck, nowMs: EpochMs): void {
  const sources = deck.sources.map(({ text: _text, ...head }) => head)
  db.transact(() => {
    const sql = 'INSERT OR REPLACE INTO handout (deck_id, revision, content, handed_ms) VALUES (?, ?, ?, ?)'
    db.run(sql, deck.id, deck.revision, JSON.stringify({ ...deck, sources }), Math.round(nowMs))
    setRevision(db, deck.id, deck.revision)
  })
}

/** Takes back a hand-out that did not come about. */
export function withdrawHandout({ db }: Store, before: Handout | null, deck: Deck, revision: number): void {
  db.transact(() => {
    db.run('DELETE FROM handout WHERE deck_id = ? AND revision = ?', deck.id, deck.revision)
    if (before?.revision === deck.revision) {
      const sql = 'INSERT INTO handout (deck_id, revision, content, handed_ms) VALUES (?, ?, ?, ?)'
      db.run(sql, deck.id, before.revision, JSON.stringify(before.deck), Math.round(before.handedMs))
    }
    setRevision(db, deck.id, revision)
  })
}

const setRevision = (db: Store['db'], deckId: DeckId, revision: number): void =>
  void db.run(
    `UPDATE deck SET revision = ?1, content = json_set(content, '$.revision', ?1) WHERE id = ?2`,
    revision,
    deckId,
  )

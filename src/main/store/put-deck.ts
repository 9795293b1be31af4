/** Puts a deck into the library, new or over its earlier revision: cards keep their progress by id, and none is ever lost. */
import type { Card, Deck, Source } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import type { CardState } from '../../core/study/card-state.ts'
import { replayEntries } from '../../core/study/replay.ts'
import { siblingKeysOf } from '../../core/study/siblings.ts'
import type { EpochMs } from '../../core/time.ts'
import { writeState } from './card-states.ts'
import type { Database } from './database.ts'
import { sourceText } from './decks.ts'
import { writeDeckMedia } from './media.ts'
import { entriesOfDeck } from './reviews.ts'
import { sumFacetsOfDeck } from './roll-ups.ts'
import { dropLine, moveLine, writeLine, type CardLine } from './search-index.ts'
import type { Store } from './store.ts'

export interface CardChanges {
  readonly added: number
  readonly changed: number
  /** Set aside: their state and log stay, and come back with a revision that has them again. */
  readonly removed: number
}

/**
 * When a deck that is still coming in was "deleted": long ago, so that no screen shows it, and what a crash leaves of it
 * goes with the deleted ones at the next opening.
 */
export const incomingMark = 1

/** The revision a deck has in the library, and whether it lies among the deleted ones; null where it was never there whole. */
export function storedRevision({ db }: Store, id: DeckId): { revision: number; isDeleted: boolean } | null {
  const sql = 'SELECT revision, deleted_ms IS NOT NULL AS deleted FROM deck WHERE id = ? AND deleted_ms IS NOT ?'
  const row = db.get<{ revision: number; deleted: number }>(sql, id, incomingMark)
  return row === undefined ? null : { revision: row.revision, isDeleted: row.deleted === 1 }
}

/** In one transaction; whatever revision was there before is replaced. */
export function putDeck(store: Store, deck: Deck, nowMs: EpochMs): CardChanges {
  const { db } = store
  const changes = db.transact(() => {
    const sources = deck.sources.map((source) => withKnownText(store, deck.id, source))
    writeHead(db, deck, nowMs)
    writeSources(db, deck.id, sources)
    writeDeckMedia(db, deck)
    const written = writeCards(db, { ...deck, sources }, nowMs)
    sumFacetsOfDeck(db, deck.id)
    return written
  })
  store.study.forgetDeck(deck.id)
  return changes
}

/** A revision that travels without the article does not take away the text that is already here. */
export function withKnownText(store: Store, deckId: DeckId, source: Source): Source {
  const text = source.text ?? sourceText(store, deckId, source.sha256)
  return text === null ? source : { ...source, text }
}

/** Takes an article's text from a file whose cards are already here, where this library has the quotations alone. */
export function adoptTexts({ db }: Store, deck: Deck): void {
  for (const { sha256, text } of deck.sources) {
    if (text === undefined) continue
    db.run('UPDATE source SET text = ? WHERE deck_id = ? AND sha256 = ? AND text IS NULL', text, deck.id, sha256)
  }
}

export function writeHead(db: Database, { sources: _sources, cards: _cards, ...head }: Deck, nowMs: EpochMs): void {
  const sql = `INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      revision = excluded.revision, title = excluded.title, content = excluded.content, deleted_ms = NULL`
  db.run(sql, head.id, head.revision, head.title, JSON.stringify(head), Math.round(nowMs))
}

export function writeSources(db: Database, deckId: DeckId, sources: readonly Source[]): void {
  db.run('DELETE FROM source WHERE deck_id = ?', deckId)
  for (const [position, { text, ...head }] of sources.entries()) {
    const sql = 'INSERT INTO source (deck_id, position, sha256, content, text) VALUES (?, ?, ?, ?, ?)'
    db.run(sql, deckId, position, head.sha256, JSON.stringify(head), text ?? null)
  }
}

type KnownCard = {
  readonly key: number
  readonly id: string
  readonly position: number
  readonly sibling: string
  readonly content: string
  readonly addedMs: number
  readonly removed: number
  readonly deleted: number
}

function writeCards(db: Database, deck: Deck, nowMs: EpochMs): CardChanges {
  const knownSql = `SELECT key, id, position, sibling, content, added_ms AS addedMs, removed_ms IS NOT NULL AS removed, deleted_ms IS NOT NULL AS deleted
    FROM card WHERE deck_id = ?`
  const known = new Map(db.all<KnownCard>(knownSql, deck.id).map((card) => [card.id, card]))
  const siblings = siblingKeysOf(deck)
  // Of a deck that was deleted for good and comes back: the log still knows it. Years of it are read only for a card that is new.
  let logged: ReadonlyMap<string, CardState> | null = null
  const addedMs = Math.round(nowMs)
  let added = 0
  let changed = 0
  for (const [position, card] of deck.cards.entries()) {
    const before = known.get(card.id)
    const content = JSON.stringify(card)
    const sibling = siblings.get(card.id) ?? ''
    if (before === undefined) {
      logged ??= replayEntries(entriesOfDeck(db, deck.id))
      putNewCard(db, { deckId: deck.id, position, addedMs }, card, sibling, logged.get(card.id))
    } else {
      const { key, addedMs, removed, deleted } = before
      known.delete(card.id)
      const isAsBefore = before.content === content && before.sibling === sibling && before.position === position
      // Of a large deck most cards stay as they are, and writing them all would take long.
      if (isAsBefore && removed === 0) continue
      const sql = 'UPDATE card SET position = ?, sibling = ?, content = ?, removed_ms = NULL WHERE key = ?'
      db.run(sql, position, sibling, content, key)
      // What a person deleted stays so, whatever revision has it.
      if (deleted === 1) continue
      if (removed === 1 || before.content !== content) writeLine(db, { key, deckId: deck.id, position, addedMs }, card)
      else moveLine(db, key, position)
    }
    if (before === undefined || before.removed === 1) added++
    else if (before.content !== content) changed++
  }
  let removed = 0
  for (const { key, removed: wasRemoved, deleted } of known.values()) {
    if (wasRemoved === 1) continue
    db.run('UPDATE card SET removed_ms = ? WHERE key = ?', Math.round(nowMs), key)
    dropLine(db, key)
    if (deleted === 0) removed++
  }
  return { added, changed, removed }
}

export function putNewCard(
  db: Database,
  place: Omit<CardLine, 'key'>,
  card: Card,
  sibling: string,
  state: CardState | undefined,
): number {
  const { deckId, position, addedMs } = place
  const sql =
    'INSERT INTO card (deck_id, id, position, sibling, content, added_ms) VALUES (?, ?, ?, ?, ?, ?) RETURNING key'
  const row = db.get<{ key: number }>(sql, deckId, card.id, position, sibling, JSON.stringify(card), addedMs)
  if (row === undefined) throw new Error('SQLite gave no key for a new card')
  writeLine(db, { key: row.key, ...place }, card)
  if (state !== undefined) writeState(db, row.key, state)
  return row.key
}

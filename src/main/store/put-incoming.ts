/** Puts a new deck in piece by piece, seen nowhere until it is whole; what is left of one by a crash goes at the next opening. */
import type { Deck } from '../../core/deck/deck.ts'
import type { CardId, DeckId } from '../../core/ids.ts'
import type { CardState } from '../../core/study/card-state.ts'
import { replayEntries } from '../../core/study/replay.ts'
import { siblingKeysOf } from '../../core/study/siblings.ts'
import type { CarriedProgress } from '../../core/formats/progress.ts'
import type { StudyDayAt } from '../../core/study/carried.ts'
import type { EpochMs } from '../../core/time.ts'
import { writeDeckMedia } from './media.ts'
import { beginCarrying, carryCard, dropCarried, endCarrying, type CarriedIn, type Carrying } from './carry-in.ts'
import { incomingMark, putNewCard, writeHead, writeSources } from './put-deck.ts'
import { entriesOfDeck, type LogEntry } from './reviews.ts'
import { sumFacetsOfDeck } from './roll-ups.ts'
import type { Store } from './store.ts'

export interface IncomingPut {
  readonly deck: Deck
  readonly addedMs: EpochMs
  readonly siblings: ReadonlyMap<CardId, string>
  /** Of a deck that was deleted for good and comes back: the log still knows it. */
  readonly logged: ReadonlyMap<string, CardState>
  readonly carrying: Carrying
}

/** Nothing but the head; what another attempt left behind is let go of. */
export function beginIncoming(
  { db }: Store,
  deck: Deck,
  nowMs: EpochMs,
  progress: ReadonlyMap<string, CarriedProgress> = new Map(),
  studyDayAt: StudyDayAt = () => 0,
): IncomingPut {
  db.transact(() => {
    db.run('DELETE FROM deck WHERE id = ? AND deleted_ms = ?', deck.id, incomingMark)
    writeHead(db, deck, nowMs)
    writeSources(db, deck.id, deck.sources)
    writeDeckMedia(db, deck)
    db.run('UPDATE deck SET deleted_ms = ? WHERE id = ?', incomingMark, deck.id)
  })
  const logged = replayEntries(entriesOfDeck(db, deck.id))
  const studied = [...logged].filter(([, { phase }]) => phase !== 'new').map(([id]) => id)
  const carrying = beginCarrying(db, deck.id, progress, studyDayAt, studied)
  return { deck, addedMs: Math.round(nowMs), siblings: siblingKeysOf(deck), logged, carrying }
}

/** False where the deck came in by another way meanwhile. */
export function addIncoming({ db }: Store, put: IncomingPut, from: number, to: number): boolean {
  const { deck, addedMs, siblings, logged, carrying } = put
  return db.transact(() => {
    if (!isIncoming(db, deck.id)) return false
    for (const [index, card] of deck.cards.slice(from, to).entries()) {
      const place = { deckId: deck.id, position: from + index, addedMs }
      const key = putNewCard(db, place, card, siblings.get(card.id) ?? '', logged.get(card.id))
      carryCard(db, carrying, key, card)
    }
    return true
  })
}

/** In the transaction that ends the import; null where it came in by another way. */
export function revealIncoming(
  { db }: Store,
  { deck, logged, carrying }: IncomingPut,
  entry: () => LogEntry,
): { readonly done: CarriedIn | null } | null {
  if (!isIncoming(db, deck.id)) return null
  db.run('UPDATE deck SET deleted_ms = NULL WHERE id = ?', deck.id)
  const done = endCarrying(db, carrying, entry)
  // What came from elsewhere is summed up already, card by card.
  if (logged.size > 0) sumFacetsOfDeck(db, deck.id)
  return { done: done === null ? null : { carrying, entry: done } }
}

/** Of an import that ended early; a few cards at a time, and true once nothing is left. */
export function dropIncoming(store: Store, { deck, carrying }: IncomingPut, atOnce: number): boolean {
  const isCarriedGone = store.db.transact(() => dropCarried(store.db, carrying.batch, atOnce))
  return isCarriedGone && dropHidden(store, deck.id, atOnce)
}

/** A deck that goes again: nobody sees it from here on, and what is left of it at the next opening goes then. */
export const hideDeck = (db: Store['db'], deckId: DeckId): void =>
  void db.run('UPDATE deck SET deleted_ms = ? WHERE id = ?', incomingMark, deckId)

/** A few cards at a time, and true once nothing is left. */
export function dropHidden({ db }: Store, deckId: DeckId, atOnce: number): boolean {
  return db.transact(() => {
    if (!isIncoming(db, deckId)) return true
    const sql = 'DELETE FROM card WHERE key IN (SELECT key FROM card WHERE deck_id = ? LIMIT ?)'
    if (db.run(sql, deckId, atOnce) === atOnce) return false
    db.run('DELETE FROM deck WHERE id = ?', deckId)
    return true
  })
}

const isIncoming = (db: Store['db'], deckId: DeckId): boolean =>
  db.get('SELECT 1 FROM deck WHERE id = ? AND deleted_ms = ?', deckId, incomingMark) !== undefined

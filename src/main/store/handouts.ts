/** Each revision of a deck as it left this library, or as it came before anything was changed here. */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Deck } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Store } from './store.ts'

export interface Handout {
  readonly revision: number
  readonly deck: Deck
  readonly handedMs: EpochMs
}

/** As it is kept: `unpackHandout` has the deck of its content. */
export interface PackedHandout {
  readonly revision: number
  readonly content: Uint8Array
  readonly handedMs: EpochMs
}

/** The fastest packs nearly as much as the others. */
const level = 1

/** Without the articles' texts, which the library has once. */
export function packHandout(deck: Deck): Uint8Array {
  const sources = deck.sources.map(({ text: _text, ...head }) => head)
  return gzipSync(JSON.stringify({ ...deck, sources }), { level })
}

export function unpackHandout(content: Uint8Array): Deck {
  // RFC 1952, section 2.3.1; JSON begins otherwise.
  const isPacked = content[0] === 0x1f && content[1] === 0x8b
  return JSON.parse(new TextDecoder().decode(isPacked ? gunzipSync(content) : content)) as Deck
}

/** The newest; null where the deck was never handed out. */
export function lastPacked({ db }: Store, deckId: DeckId): PackedHandout | null {
  const sql = `SELECT revision, content, handed_ms AS handedMs FROM handout WHERE deck_id = ?
    ORDER BY revision DESC LIMIT 1`
  return db.get<PackedHandout>(sql, deckId) ?? null
}

export function lastHandout(store: Store, deckId: DeckId): Handout | null {
  const last = lastPacked(store, deckId)
  return last && { revision: last.revision, deck: unpackHandout(last.content), handedMs: last.handedMs }
}

/** The deck's revision in the library becomes the one handed out. */
export function recordHandout(store: Store, deck: Deck, nowMs: EpochMs): void {
  recordPacked(store, deck.id, { revision: deck.revision, content: packHandout(deck), handedMs: nowMs })
}

export function recordPacked({ db }: Store, deckId: DeckId, handout: PackedHandout): void {
  db.transact(() => {
    insert(db, deckId, handout)
    setRevision(db, deckId, handout.revision)
  })
}

/** Takes back a hand-out that did not come about: the one before it stands again, and the revision that the deck had. */
export function withdrawHandout(
  { db }: Store,
  deckId: DeckId,
  { revision }: PackedHandout,
  before: { readonly handout: PackedHandout | null; readonly revision: number },
): void {
  db.transact(() => {
    db.run('DELETE FROM handout WHERE deck_id = ? AND revision = ?', deckId, revision)
    if (before.handout?.revision === revision) insert(db, deckId, before.handout)
    setRevision(db, deckId, before.revision)
  })
}

function insert(db: Store['db'], deckId: DeckId, { revision, content, handedMs }: PackedHandout): void {
  const sql = 'INSERT OR REPLACE INTO handout (deck_id, revision, content, handed_ms) VALUES (?, ?, ?, ?)'
  db.run(sql, deckId, revision, content, Math.round(handedMs))
}

const setRevision = (db: Store['db'], deckId: DeckId, revision: number): void =>
  void db.run(
    `UPDATE deck SET revision = ?1, content = json_set(content, '$.revision', ?1) WHERE id = ?2`,
    revision,
    deckId,
  )

/** Keeps the bytes of pictures and sounds: each once, by its SHA-256, for as long as a deck lists it. */
import type { Deck, Medium } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Database } from './database.ts'
import type { Store } from './store.ts'

/** Written in a few milliseconds, so that nobody waits for a medium, however large. */
export const pieceBytes = 524_288

/** Of one medium, or all of it. */
export interface MediumPiece {
  readonly medium: Pick<Medium, 'sha256' | 'bytes'>
  /** 0 for its first bytes. */
  readonly position: number
  readonly bytes: Uint8Array
}

/** Of those given, each once. */
export function mediaNotHere({ db }: Store, media: readonly Medium[]): Medium[] {
  const missing = [...new Map(media.map((medium) => [medium.sha256, medium])).values()]
  return missing.filter(({ sha256 }) => db.get('SELECT 1 FROM medium WHERE sha256 = ?', sha256) === undefined)
}

/** With the last of its pieces a medium is there; the first takes the place of what another attempt left behind. */
export function putPieces({ db }: Store, pieces: readonly MediumPiece[]): void {
  db.transact(() => {
    for (const { medium, position, bytes } of pieces) {
      const { sha256 } = medium
      if (position === 0) db.run('DELETE FROM medium_piece WHERE sha256 = ?', sha256)
      db.run('INSERT INTO medium_piece (sha256, position, bytes) VALUES (?, ?, ?)', sha256, position, bytes)
      if (position * pieceBytes + bytes.length === medium.bytes)
        db.run('INSERT OR IGNORE INTO medium (sha256, bytes) VALUES (?, ?)', sha256, medium.bytes)
    }
  })
}

/** What the deck lists takes the place of what it listed before; in a transaction of the caller's. */
export function writeDeckMedia(db: Database, { id, media = [] }: Pick<Deck, 'id' | 'media'>): void {
  const listed = JSON.stringify(media.map(({ name, sha256 }) => ({ name, sha256 })))
  const kept = `SELECT value ->> 'name' FROM json_each(?)`
  db.run(`DELETE FROM deck_medium WHERE deck_id = ? AND name NOT IN (${kept})`, id, listed)
  // WHERE, or SQLite would take ON CONFLICT for a join's condition (https://sqlite.org/lang_upsert.html, section 2.2).
  const sql = `INSERT INTO deck_medium (deck_id, name, sha256)
    SELECT ?, value ->> 'name', value ->> 'sha256' FROM json_each(?) WHERE true
    ON CONFLICT (deck_id, name) DO UPDATE SET sha256 = excluded.sha256 WHERE sha256 <> excluded.sha256`
  db.run(sql, id, listed)
}

/** By name. */
export function mediaOfDeck({ db }: Store, deckId: DeckId): ReadonlyMap<string, string> {
  const rows = db.all<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM deck_medium WHERE deck_id = ?',
    deckId,
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

/** Null where the deck lists no such medium, or its bytes are missing. */
export function readMedium({ db }: Store, deckId: DeckId, name: string): Uint8Array | null {
  const found = db.get<Pick<Medium, 'sha256' | 'bytes'>>(
    `SELECT medium.sha256, medium.bytes FROM deck_medium JOIN medium USING (sha256)
      WHERE deck_medium.deck_id = ? AND deck_medium.name = ?`,
    deckId,
    name,
  )
  if (found === undefined) return null
  const sql = 'SELECT bytes FROM medium_piece WHERE sha256 = ? ORDER BY position'
  const pieces = db.all<{ bytes: Uint8Array }>(sql, found.sha256).map(({ bytes }) => bytes)
  const [only] = pieces
  if (only?.length === found.bytes) return only
  const whole = new Uint8Array(found.bytes)
  let at = 0
  for (const piece of pieces) {
    if (at + piece.length > whole.length) return null
    whole.set(piece, at)
    at += piece.length
  }
  return at === whole.length ? whole : null
}

/** As writers of packages ask for them. */
export const mediumOf =
  (store: Store, deckId: DeckId): ((name: string) => Uint8Array | null) =>
  (name) =>
    readMedium(store, deckId, name)

/** Of an import that ended early: true once those that no deck lists are gone, a few pieces at a time. */
export function dropMedia({ db }: Store, hashes: readonly string[], atOnce: number): boolean {
  return db.transact(() => {
    const gone = `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT sha256 FROM deck_medium)`
    const asked = JSON.stringify(hashes)
    db.run(`DELETE FROM medium WHERE sha256 IN (${gone})`, asked)
    const some = `SELECT rowid FROM medium_piece WHERE sha256 IN (${gone}) LIMIT ?`
    return db.run(`DELETE FROM medium_piece WHERE rowid IN (${some})`, asked, atOnce) < atOnce
  })
}

/** Whatever no deck lists any more, and what a crash left of an import: when a library is opened, and nobody waits. */
export function sweepMedia(db: Database): void {
  db.transact(() => {
    db.run('DELETE FROM medium WHERE sha256 NOT IN (SELECT sha256 FROM deck_medium)')
    db.run('DELETE FROM medium_piece WHERE sha256 NOT IN (SELECT sha256 FROM medium)')
  })
}

/** A deck's rows as they stand, so that what an import did to them can be taken back, exactly and only where nothing happened since. */
import { isDeepStrictEqual as isSame } from 'node:util'
import type { Card } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Database } from './database.ts'
import { dropLine, writeLine } from './search-index.ts'

type Row = Readonly<Record<string, string | number | Uint8Array | null>>

/** Rows that are put back whole; a table stands after those that it refers to. */
const wholeTables = [
  'source',
  'deck_medium',
  'deck_option',
  'class_result',
  'handout',
  'desk',
  'desk_content',
  'desk_step',
  'desk_proposal',
] as const
/** Rows that other tables refer to, and are written over. */
const headSql = 'SELECT * FROM deck WHERE id = ?'
const cardsSql = `SELECT key, position, sibling, content, removed_ms, deleted_ms, added_ms FROM card
  WHERE deck_id = ? ORDER BY key`

export interface DeckImage {
  readonly deckId: DeckId
  /** The head and what hangs on it tell whether anything happened since: cards change only with the desk, or by steps. */
  readonly depth: 'head' | 'all'
  readonly head: Row | undefined
  readonly tables: readonly (readonly Row[])[]
  readonly cards: readonly Row[]
}

export const imageOf = (db: Database, deckId: DeckId, depth: DeckImage['depth'] = 'all'): DeckImage => ({
  deckId,
  depth,
  head: db.get<Row>(headSql, deckId),
  tables: wholeTables.map((table) => db.all<Row>(`SELECT * FROM ${table} WHERE deck_id = ? ORDER BY 1, 2`, deckId)),
  cards: depth === 'head' ? [] : db.all<Row>(cardsSql, deckId),
})

export const isImage = (db: Database, image: DeckImage): boolean =>
  isSame(imageOf(db, image.deckId, image.depth), image)

/** Whatever differs is put back, with the words by which it is found; cards that were not there go. */
export function restoreImage(db: Database, before: DeckImage): void {
  const { deckId, head } = before
  const now = imageOf(db, deckId)
  if (head !== undefined) update(db, 'deck', head, 'id', deckId)
  for (const [index, table] of wholeTables.entries()) {
    const rows = before.tables[index] ?? []
    if (isSame(rows, now.tables[index])) continue
    // Steps and proposals go with their desk.
    db.run(`DELETE FROM ${table} WHERE deck_id = ?`, deckId)
    if (table === 'desk') restoreDesk(db, before)
    else for (const row of rows) insert(db, table, row)
  }
  const known = new Map(before.cards.map((row) => [row['key'], row]))
  for (const row of now.cards) {
    const was = known.get(row['key'] ?? null)
    if (was === undefined) db.run('DELETE FROM card WHERE key = ?', row['key'] ?? null)
    else if (!isSame(was, row)) restoreCard(db, deckId, was)
  }
}

function restoreDesk(db: Database, { tables }: DeckImage): void {
  for (const [index, table] of wholeTables.entries())
    if (table.startsWith('desk') && table !== 'deck_medium')
      for (const row of tables[index] ?? []) insert(db, table, row)
}

function restoreCard(db: Database, deckId: DeckId, row: Row): void {
  const key = Number(row['key'])
  update(db, 'card', row, 'key', key)
  if (row['removed_ms'] !== null || row['deleted_ms'] !== null) return dropLine(db, key)
  const place = { key, deckId, position: Number(row['position']), addedMs: Number(row['added_ms']) }
  writeLine(db, place, JSON.parse(String(row['content'])) as Card)
}

function insert(db: Database, table: string, row: Row): void {
  const names = Object.keys(row)
  const sql = `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  db.run(sql, ...Object.values(row))
}

function update(db: Database, table: string, row: Row, key: string, value: string | number): void {
  const names = Object.keys(row).filter((name) => name !== key)
  const sql = `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE ${key} = ?`
  db.run(sql, ...names.map((name) => row[name] ?? null), value)
}

/** Desks as they lie in the library: what was proposed, and every step since; a discarded draft can be brought back for thirty days. */
import type { Desk, Step } from '../../core/desk/desk.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Database } from './database.ts'
import { dropProposalsAfter, readProposal, writeOnlyProposal } from './proposals.ts'
import type { Store } from './store.ts'

export interface StoredDesk {
  readonly desk: Desk
  /** The desk with the steps alone that are in the saved deck. */
  readonly asSaved: Desk
}

export interface DraftListing {
  readonly deckId: DeckId
  readonly title: string
  readonly updatedMs: EpochMs
}

interface DeskRow {
  readonly savedSeq: number | null
  readonly head: string | null
  readonly articles: string
}
type StepRow = { readonly seq: number; readonly step: string; readonly undone: number }

const deskSql = `
SELECT saved_seq AS savedSeq, head, articles FROM desk JOIN desk_content USING (deck_id)
WHERE deck_id = ? AND deleted_ms IS NULL`
const stepsSql = 'SELECT seq, step, undone FROM desk_step WHERE deck_id = ? ORDER BY seq'

/** Null where there is none or it was discarded. */
export function readDesk(store: Store, deckId: DeckId): StoredDesk | null {
  const { db } = store
  const row = db.get<DeskRow>(deskSql, deckId)
  if (row === undefined) return null
  const rows = db
    .all<StepRow>(stepsSql, deckId)
    .map(({ step, ...each }) => ({ ...each, step: JSON.parse(step) as Step }))
  const done = rows.filter(({ undone }) => undone === 0)
  const saved = done.filter(({ seq }) => seq <= (row.savedSeq ?? 0))
  const desk: Desk = {
    deckId,
    head: row.head === null ? null : (JSON.parse(row.head) as Desk['head']),
    articles: JSON.parse(row.articles) as Desk['articles'],
    proposal: readProposal(store, deckId, done.length),
    steps: rows.map(({ step }) => step),
    undone: rows.length - done.length,
  }
  const steps = saved.map(({ step }) => step)
  return { desk, asSaved: { ...desk, proposal: readProposal(store, deckId, steps.length), steps, undone: 0 } }
}

/** In place of one that was discarded. */
export function insertDesk(store: Store, desk: Desk, title: string, nowMs: EpochMs): void {
  const { db } = store
  db.transact(() => {
    db.run('DELETE FROM desk WHERE deck_id = ? AND deleted_ms IS NOT NULL', desk.deckId)
    db.run('INSERT INTO desk (deck_id, title, updated_ms) VALUES (?, ?, ?)', desk.deckId, title, Math.round(nowMs))
    db.run('INSERT INTO desk_content (deck_id, head, articles) VALUES (?, ?, ?)', desk.deckId, ...contentOf(desk))
    writeOnlyProposal(store, desk.deckId, desk.proposal)
  })
}

const contentOf = ({ head, articles }: Desk) =>
  [head === null ? null : JSON.stringify(head), JSON.stringify(articles)] as const

/** What was proposed and what it rests on; the steps stay as they are. */
export function writeContent(store: Store, desk: Desk): void {
  store.db.transact(() => {
    store.db.run('UPDATE desk_content SET head = ?, articles = ? WHERE deck_id = ?', ...contentOf(desk), desk.deckId)
    writeOnlyProposal(store, desk.deckId, desk.proposal)
  })
}

/** In place of the steps that are undone. */
export function appendStep(store: Store, deckId: DeckId, step: Step): void {
  const sql = `INSERT INTO desk_step (deck_id, seq, step)
    SELECT ?1, 1 + max(coalesce(max(seq), 0), coalesce((SELECT saved_seq FROM desk WHERE deck_id = ?1), 0)), ?2
    FROM desk_step WHERE deck_id = ?1`
  const { db } = store
  db.transact(() => {
    db.run('DELETE FROM desk_step WHERE deck_id = ? AND undone = 1', deckId)
    const done = db.get<{ done: number }>('SELECT count(*) AS done FROM desk_step WHERE deck_id = ?', deckId)?.done
    dropProposalsAfter(store, deckId, done ?? 0)
    db.run(sql, deckId, JSON.stringify(step))
  })
}

/** Of the last step that is done. False where there is none. */
export const undoLast = ({ db }: Store, deckId: DeckId): boolean =>
  markStep(db, deckId, 1, 'SELECT max(seq) FROM desk_step WHERE deck_id = ? AND undone = 0')

/** Of the first step that is undone. False where there is none. */
export const redoNext = ({ db }: Store, deckId: DeckId): boolean =>
  markStep(db, deckId, 0, 'SELECT min(seq) FROM desk_step WHERE deck_id = ? AND undone = 1')

const markStep = (db: Database, deckId: DeckId, undone: 0 | 1, which: string): boolean =>
  db.run(`UPDATE desk_step SET undone = ? WHERE deck_id = ? AND seq = (${which})`, undone, deckId, deckId) > 0

/** Undoes every step since the deck was saved, and redoes what was undone since. */
export function backToSaved({ db }: Store, deckId: DeckId): void {
  const sql = `UPDATE desk_step SET undone = (seq > coalesce((SELECT saved_seq FROM desk WHERE deck_id = ?1), 0))
    WHERE deck_id = ?1`
  db.run(sql, deckId)
}

export function redoAll({ db }: Store, deckId: DeckId): void {
  db.run('UPDATE desk_step SET undone = 0 WHERE deck_id = ?', deckId)
}

/** After the deck was saved as the desk has it. */
export function markSaved({ db }: Store, deckId: DeckId): void {
  const sql = `UPDATE desk SET saved_seq = (SELECT max(seq) FROM desk_step WHERE deck_id = ?1 AND undone = 0)
    WHERE deck_id = ?1`
  db.run(sql, deckId)
}

/** Whether the saved deck is what lies on its desk. */
export function isAsSaved({ db }: Store, deckId: DeckId): boolean {
  const sql = `SELECT 1 FROM desk_step JOIN desk USING (deck_id)
    WHERE deck_id = ? AND (undone = 0) <> (seq <= coalesce(saved_seq, 0)) LIMIT 1`
  return db.get(sql, deckId) === undefined
}

export function touchDesk({ db }: Store, deckId: DeckId, title: string, nowMs: EpochMs): void {
  db.run('UPDATE desk SET title = ?, updated_ms = ? WHERE deck_id = ?', title, Math.round(nowMs), deckId)
}

/** Desks whose deck was never saved, latest first. */
export const listDrafts = ({ db }: Store): DraftListing[] =>
  db
    .all<{ deckId: string; title: string; updatedMs: number }>(
      `SELECT deck_id AS deckId, title, updated_ms AS updatedMs FROM desk
       WHERE deleted_ms IS NULL AND deck_id NOT IN (SELECT id FROM deck) ORDER BY updated_ms DESC, deck_id`,
    )
    .map((row) => ({ ...row, deckId: asDeckId(row.deckId) }))

/** False where there is no such desk. */
export const discardDesk = ({ db }: Store, deckId: DeckId, nowMs: EpochMs): boolean =>
  db.run('UPDATE desk SET deleted_ms = ? WHERE deck_id = ? AND deleted_ms IS NULL', Math.round(nowMs), deckId) > 0

/** False where no such desk was discarded. */
export const restoreDesk = ({ db }: Store, deckId: DeckId): boolean =>
  db.run('UPDATE desk SET deleted_ms = NULL WHERE deck_id = ? AND deleted_ms IS NOT NULL', deckId) > 0

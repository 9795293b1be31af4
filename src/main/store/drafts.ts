/** Drafts: articles that are becoming decks; a discarded one can be brought back for thirty days. */
import type { Article } from '../../core/article/article.ts'
import type { Card } from '../../core/deck/deck.ts'
import { asDeckId, asDraftId, type DeckId, type DraftId } from '../../core/ids.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Decision } from '../../contract/shapes.ts'
import type { Store } from './store.ts'

export interface StoredDraft {
  readonly id: DraftId
  /** The deck it will become. */
  readonly deckId: DeckId
  readonly title: string
  readonly article: Article
  /** The cards last made from it, tray included, whose ids the next ones carry on. */
  readonly proposed: readonly Card[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly updatedMs: EpochMs
}

export type DraftListing = Pick<StoredDraft, 'id' | 'title' | 'updatedMs'>

interface DraftRow {
  readonly id: string
  readonly deck_id: string
  readonly title: string
  readonly article: string
  readonly proposed: string
  readonly decisions: string
  readonly updated_ms: number
}

export function insertDraft({ db }: Store, draft: StoredDraft): void {
  db.run(
    'INSERT INTO draft (title, article, proposed, decisions, updated_ms, deck_id, id) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...contentOf(draft),
    draft.deckId,
    draft.id,
  )
}

/** Undefined where there is none or it was discarded. */
export function getDraft({ db }: Store, id: DraftId): StoredDraft | undefined {
  const row = db.get<DraftRow>('SELECT * FROM draft WHERE id = ? AND deleted_ms IS NULL', id)
  return (
    row && {
      id: asDraftId(row.id),
      deckId: asDeckId(row.deck_id),
      title: row.title,
      article: JSON.parse(row.article) as Article,
      proposed: JSON.parse(row.proposed) as Card[],
      decisions: JSON.parse(row.decisions) as Record<string, Decision>,
      updatedMs: row.updated_ms,
    }
  )
}

/** False where there is no such draft. */
export function updateDraft({ db }: Store, draft: StoredDraft): boolean {
  const sql = `UPDATE draft SET title = ?, article = ?, proposed = ?, decisions = ?, updated_ms = ?
    WHERE id = ? AND deleted_ms IS NULL`
  return db.run(sql, ...contentOf(draft), draft.id) > 0
}

/** Latest first. */
export function listDrafts({ db }: Store): DraftListing[] {
  return db.all<DraftListing>(
    'SELECT id, title, updated_ms AS updatedMs FROM draft WHERE deleted_ms IS NULL ORDER BY updated_ms DESC, id',
  )
}

/** False where there is no such draft. */
export function deleteDraft({ db }: Store, id: DraftId, nowMs: EpochMs): boolean {
  return db.run('UPDATE draft SET deleted_ms = ? WHERE id = ? AND deleted_ms IS NULL', Math.round(nowMs), id) > 0
}

/** False where no such draft was discarded. */
export function restoreDraft({ db }: Store, id: DraftId): boolean {
  return db.run('UPDATE draft SET deleted_ms = NULL WHERE id = ? AND deleted_ms IS NOT NULL', id) > 0
}

const contentOf = ({ title, article, proposed, decisions, updatedMs }: StoredDraft) =>
  [title, JSON.stringify(article), JSON.stringify(proposed), JSON.stringify(decisions), Math.round(updatedMs)] as const

/** Reads decks back as they were put in, and changes what belongs to the learner: title, archive, deletion. */
import type { Card, Deck, Source } from '../../core/deck/deck.ts'
import { asDeckId, type CardId, type DeckId } from '../../core/ids.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Store } from './store.ts'

export interface DeckHead {
  readonly id: DeckId
  readonly revision: number
  /** The learner's own title, else the deck file's. */
  readonly title: string
  readonly createdMs: EpochMs
  readonly archived: boolean
}

/** A source as the screens name it, without its text. */
export type SourceHead = Omit<Source, 'text'>

type HeadRow = { id: string; revision: number; title: string; createdMs: number; archived: number }
const headSql = `
SELECT id, revision, coalesce(own_title, title) AS title, created_ms AS createdMs, archived
FROM deck WHERE deleted_ms IS NULL`
const headOfRow = (row: HeadRow): DeckHead => ({ ...row, id: asDeckId(row.id), archived: row.archived === 1 })

/** Every deck that is not deleted, newest first. */
export function listDecks({ db }: Store): DeckHead[] {
  return db.all<HeadRow>(`${headSql} ORDER BY created_ms DESC, id`).map(headOfRow)
}

export function findDeck({ db }: Store, id: DeckId): DeckHead | null {
  const row = db.get<HeadRow>(`${headSql} AND id = ?`, id)
  return row === undefined ? null : headOfRow(row)
}

export function sourcesOf({ db }: Store, deckId: DeckId): SourceHead[] {
  const rows = db.all<{ content: string }>('SELECT content FROM source WHERE deck_id = ? ORDER BY position', deckId)
  return rows.map((row) => JSON.parse(row.content) as SourceHead)
}

export function sourceText({ db }: Store, deckId: DeckId, sha256: string): string | null {
  const sql = 'SELECT text FROM source WHERE deck_id = ? AND sha256 = ?'
  return db.get<{ text: string | null }>(sql, deckId, sha256)?.text ?? null
}

/**
 * Texts that may be the one a deck was made from and travels without: the same to the letter first, then what other
 * decks have under its title or address.
 */
export function textsLike({ db }: Store, deckId: DeckId, sha256: string): string[] {
  const sql = `SELECT other.text FROM source AS mine
    JOIN source AS other ON other.text IS NOT NULL AND (other.sha256 = mine.sha256
      OR other.content ->> '$.title' = mine.content ->> '$.title' OR other.content ->> '$.url' = mine.content ->> '$.url')
    JOIN deck ON deck.id = other.deck_id AND deck.deleted_ms IS NULL
    WHERE mine.deck_id = ?1 AND mine.sha256 = ?2
    ORDER BY other.sha256 = mine.sha256 DESC, deck.created_ms DESC LIMIT ${maxTextsLike}`
  return db.all<{ text: string }>(sql, deckId, sha256).map(({ text }) => text)
}
const maxTextsLike = 5

export function cardContent({ db }: Store, cardKey: number): Card | null {
  const row = db.get<{ content: string }>('SELECT content FROM card WHERE key = ?', cardKey)
  return row === undefined ? null : (JSON.parse(row.content) as Card)
}

/** JSON, in the order of the keys given. */
export function cardTexts(db: Store['db'], keys: readonly number[]): string[] {
  const sql = 'SELECT card.content FROM json_each(?) AS wanted JOIN card ON card.key = wanted.value ORDER BY wanted.key'
  return db.all<{ content: string }>(sql, JSON.stringify(keys)).map(({ content }) => content)
}

export const cardContents = ({ db }: Store, keys: readonly number[]): Card[] =>
  cardTexts(db, keys).map((content) => JSON.parse(content) as Card)

/** What stands near a card in its deck, that card among it, in the deck's order; so many on either side. */
export function neighbourContents(
  { db }: Store,
  { deckId, position }: Pick<StudyCard, 'deckId' | 'position'>,
  reach: number,
): Card[] {
  const sql = `SELECT card.content FROM card_line CROSS JOIN card ON card.key = card_line.card_key
    WHERE card_line.deck_id = ? AND card_line.position BETWEEN ? AND ? ORDER BY card_line.position`
  const near = [position - reach, position + reach] as const
  return db.all<{ content: string }>(sql, deckId, ...near).map(({ content }) => JSON.parse(content) as Card)
}

/** BCP 47. */
export function deckLanguage({ db }: Store, deckId: DeckId): string {
  const sql = `SELECT content ->> '$.language' AS language FROM deck WHERE id = ?`
  return db.get<{ language: string | null }>(sql, deckId)?.language ?? 'en'
}

/** Also of a card that was taken out. */
export function cardKeyOf({ db }: Store, deckId: DeckId, cardId: string): number | null {
  return db.get<{ key: number }>('SELECT key FROM card WHERE deck_id = ? AND id = ?', deckId, cardId)?.key ?? null
}

export function countCards({ db }: Store, deckId: DeckId): number {
  const sql = 'SELECT count(*) AS count FROM card WHERE deck_id = ? AND in_deck'
  return db.get<{ count: number }>(sql, deckId)?.count ?? 0
}

/** The newest cards of all other decks that are not archived, without their evidence. */
export function cardsOfOthers(
  { db }: Store,
  deckId: DeckId,
  limit: number,
): readonly Pick<Card, 'kind' | 'prompt' | 'answer'>[] {
  const sql = `SELECT json_object('kind', card.content -> '$.kind', 'prompt', card.content -> '$.prompt',
      'answer', card.content -> '$.answer') AS content
    FROM card JOIN deck ON deck.id = card.deck_id
    WHERE deck.id <> ? AND deck.deleted_ms IS NULL AND deck.archived = 0 AND card.in_deck
    ORDER BY deck.created_ms DESC, deck.id, card.position LIMIT ?`
  return db
    .all<{ content: string }>(sql, deckId, limit)
    .map(({ content }) => JSON.parse(content) as Pick<Card, 'kind' | 'prompt' | 'answer'>)
}

/** The cards that are asked: those that a revision or a person took out are not among them. */
export function cardIdsOf({ db }: Store, deckId: DeckId): ReadonlySet<CardId> {
  const sql = 'SELECT id FROM card WHERE deck_id = ? AND in_deck'
  return new Set(db.all<{ id: CardId }>(sql, deckId).map(({ id }) => id))
}

/** Everything about a deck but its cards. */
export type DeckFrame = Omit<Deck, 'cards'>

/** Under the learner's title; null where there is none or it is deleted. */
export function deckFrame(store: Store, id: DeckId, withText: boolean): DeckFrame | null {
  const head = findDeck(store, id)
  const row = store.db.get<{ content: string }>('SELECT content FROM deck WHERE id = ?', id)
  if (head === null || row === undefined) return null
  const content = JSON.parse(row.content) as Omit<Deck, 'sources' | 'cards'>
  const sources = sourcesOf(store, id).map((source): Source => {
    const text = withText ? sourceText(store, id, source.sha256) : null
    return text === null ? source : { ...source, text }
  })
  return { ...content, title: head.title, sources }
}

/** In the order of the deck. */
export const cardKeysOf = (db: Store['db'], deckId: DeckId): number[] =>
  db
    .all<{ key: number }>('SELECT key FROM card WHERE deck_id = ? AND in_deck ORDER BY position', deckId)
    .map(({ key }) => key)

/** The deck whole, as `deckFrame` has it. */
export function readDeck(store: Store, id: DeckId, withText: boolean): Deck | null {
  const frame = deckFrame(store, id, withText)
  return frame && { ...frame, cards: cardContents(store, cardKeysOf(store.db, id)) }
}

/** These four: false where there is no such deck. */
export function renameDeck({ db }: Store, id: DeckId, title: string): boolean {
  return db.run('UPDATE deck SET own_title = ? WHERE id = ? AND deleted_ms IS NULL', title, id) > 0
}

/** A learner's own title, where there is one, becomes the one given at the desk. */
export function followTitle({ db }: Store, id: DeckId, title: string): void {
  db.run('UPDATE deck SET own_title = ? WHERE id = ? AND own_title IS NOT NULL', title, id)
}

export function archiveDeck({ db, study }: Store, id: DeckId, archived: boolean): boolean {
  study.forgetDeck(id)
  return db.run('UPDATE deck SET archived = ? WHERE id = ? AND deleted_ms IS NULL', archived ? 1 : 0, id) > 0
}

/** Cards, states and log stay until `purgeDeleted`. */
export function deleteDeck({ db, study }: Store, id: DeckId, nowMs: EpochMs): boolean {
  study.forgetDeck(id)
  return db.run('UPDATE deck SET deleted_ms = ? WHERE id = ? AND deleted_ms IS NULL', Math.round(nowMs), id) > 0
}

export function restoreDeck({ db, study }: Store, id: DeckId): boolean {
  study.forgetDeck(id)
  return db.run('UPDATE deck SET deleted_ms = NULL WHERE id = ? AND deleted_ms IS NOT NULL', id) > 0
}

/** Reads what the list of all cards shows: its lines, one card's log, its tags, and the names that a search can hold. */
import type { CardRef } from '../../contract/card-shapes.ts'
import type { Card } from '../../core/deck/deck.ts'
import type { SearchVocabulary } from '../../core/search/complete-search.ts'
import { markOfRow, type MarkRow } from './card-marks.ts'
import { stateOfRow, type StateRow } from './card-states.ts'
import type { LoggedReview } from '../../contract/browse-shapes.ts'
import type { CardMark } from '../../core/study/card-mark.ts'
import { newCardState, type CardState } from '../../core/study/card-state.ts'
import { carriedGradesSql } from './carried-log.ts'
import type { Database } from './database.ts'

export interface ListedCard extends CardRef {
  readonly key: number
  readonly addedMs: number
  readonly card: Card
  readonly state: CardState
  readonly mark: CardMark
}

type ListedRow = { key: number; deckId: string; cardId: string; addedMs: number; content: string } & MarkRow &
  (StateRow | { phase: null })

const listedSql = `
SELECT card.key, card.deck_id AS deckId, card.id AS cardId, card.added_ms AS addedMs, card.content,
  card_mark.suspended, card_mark.buried_day, card_mark.flag, card_mark.report, card_state.*
FROM json_each(?) AS asked CROSS JOIN card ON card.key = asked.value
  LEFT JOIN card_state ON card_state.card_key = card.key
  LEFT JOIN card_mark ON card_mark.card_key = card.key
WHERE card.in_deck
ORDER BY asked.key`

/** In the order of the keys; a card that is gone is left out. */
export function listCards(db: Database, keys: readonly number[]): ListedCard[] {
  return db.all<ListedRow>(listedSql, JSON.stringify(keys)).map((row) => ({
    key: row.key,
    deckId: row.deckId,
    cardId: row.cardId,
    addedMs: row.addedMs,
    card: JSON.parse(row.content) as Card,
    state: row.phase === null ? newCardState : stateOfRow(row),
    mark: markOfRow(row),
  }))
}

export interface KeyedRef extends CardRef {
  readonly key: number
}

const refsSql = `
SELECT card.key, card.deck_id AS deckId, card.id AS cardId
FROM json_each(?) AS asked CROSS JOIN card ON card.key = asked.value
WHERE card.in_deck`

/** A card that is gone is left out. */
export const keyedRefs = (db: Database, keys: Uint32Array): KeyedRef[] =>
  db.all<KeyedRef>(refsSql, JSON.stringify([...keys]))

/** As many as anybody reads. */
const shownReviews = 200
const historySql = `
SELECT id, time_ms AS timeMs, what, rating, way, answer,
  EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id) AS takenBack
FROM review WHERE deck_id = ?1 AND card_id = ?2 AND what <> 'undo'
UNION ALL
SELECT id || ' ' || place, time_ms, 'grade', rating, 'in another program', NULL, 0
FROM (${carriedGradesSql('review.deck_id = ?1 AND carried.card_id = ?2')})
ORDER BY timeMs DESC, id DESC LIMIT ${shownReviews}`

type HistoryRow = Omit<LoggedReview, 'takenBack'> & { takenBack: number }

/** Grades and resets of a card, those given elsewhere among them, newest first. */
export function historyOf(db: Database, { deckId, cardId }: CardRef): LoggedReview[] {
  const rows = db.all<HistoryRow>(historySql, deckId, cardId)
  return rows.map((row) => ({ ...row, takenBack: row.takenBack === 1 }))
}

/** So many names are enough for somebody who types. */
const maxNames = 5_000
const namesSql = (role: string) =>
  `SELECT name FROM card_name WHERE role = '${role}' GROUP BY name ORDER BY count(*) DESC, name LIMIT ${maxNames}`
const sqlOfRole = { actor: namesSql('actor'), speaker: namesSql('speaker') } as const

const namesOf = (db: Database, role: 'actor' | 'speaker'): string[] =>
  db.all<{ name: string }>(sqlOfRole[role]).map(({ name }) => name)

const tagsSql = `SELECT DISTINCT name FROM card_name WHERE role = 'tag' UNION SELECT DISTINCT tag FROM card_tag ORDER BY 1`

/** Every tag, the decks' and the learner's own. */
export const tagsIn = (db: Database): string[] => db.all<{ name: string }>(tagsSql).map(({ name }) => name)

export const vocabularyOf = (db: Database, decks: readonly string[]): SearchVocabulary => ({
  decks,
  actors: namesOf(db, 'actor'),
  speakers: namesOf(db, 'speaker'),
  tags: tagsIn(db),
})

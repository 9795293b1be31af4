/** Reads cards as the queue sees them: all of a deck, one of them, or those alone that a study day has to look at. */
import type { DeckId } from '../../core/ids.ts'
import { newCardState } from '../../core/study/card-state.ts'
import { hashText } from '../../core/study/seeded-hash.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { markOfRow, type MarkRow } from './card-marks.ts'
import { stateOfRow, type StateRow } from './card-states.ts'
import type { Database } from './database.ts'

type CardRow = { key: number; deckId: DeckId; id: string; position: number; sibling: string } & MarkRow &
  (StateRow | { phase: null })

const columns = `card.key, card.deck_id AS deckId, card.id, card.position, card.sibling, card_mark.suspended,
  card_mark.buried_day, card_mark.flag, card_mark.report, card_state.*`
const withState = (key: string) => `
LEFT JOIN card_state ON card_state.card_key = ${key}
LEFT JOIN card_mark ON card_mark.card_key = ${key}`

const ofDeckSql = `
SELECT ${columns} FROM card ${withState('card.key')}
WHERE card.deck_id = ? AND card.in_deck
ORDER BY card.position`

export const readCards = (db: Database, deckId: DeckId): StudyCard[] =>
  db.all<CardRow>(ofDeckSql, deckId).map(studyCard)

const oneSql = `SELECT ${columns} FROM card ${withState('card.key')} WHERE card.deck_id = ? AND card.id = ? AND card.in_deck`

export function readCard(db: Database, deckId: DeckId, cardId: string): StudyCard | null {
  const row = db.get<CardRow>(oneSql, deckId, cardId)
  return row === undefined ? null : studyCard(row)
}

/** What a study day has to know of a deck. */
export interface DayCards {
  /** In the order of the deck. */
  readonly cards: StudyCard[]
  /** The days on which all its other cards come up. */
  readonly waiting: readonly number[]
}

/** In review, for a later day, not graded today and with no mark: nothing else of such a card can matter today. */
const waits = `(card_state.phase = 'review' AND card_state.due_day > ?1 AND card_state.last_review_day <> ?1
  AND card_mark.card_key IS NULL)`

/** Grouped along the lines' index of decks. Rows cost far more than what is in them, so that SQLite puts a deck into one. */
const daySql = (condition: string) => `
SELECT line.deck_id AS deckId,
  json_group_array(card_state.due_day) FILTER (WHERE ${waits} IS TRUE) AS waiting,
  json_group_array(line.card_key) FILTER (WHERE ${waits} IS NOT TRUE) AS keys
FROM card_line AS line ${withState('line.card_key')}
WHERE ${condition}
GROUP BY line.deck_id`
const dayOfDeckSql = daySql('line.deck_id = ?2')
const dayOfAllSql = daySql('?2 IS NULL')

const byKeySql = `
SELECT ${columns} FROM json_each(?) AS asked CROSS JOIN card ON card.key = asked.value
${withState('card.key')}
ORDER BY card.position`

type DayRow = { readonly deckId: DeckId; readonly waiting: string; readonly keys: string }

/** Of one deck, or with null of every deck that has cards. */
export function readDay(db: Database, studyDay: number, deckId: DeckId | null): Map<DeckId, DayCards> {
  const rows = db.all<DayRow>(deckId === null ? dayOfAllSql : dayOfDeckSql, studyDay, deckId)
  const days = new Map<DeckId, DayCards>()
  const keys: number[] = []
  for (const row of rows) {
    days.set(row.deckId, { cards: [], waiting: JSON.parse(row.waiting) as number[] })
    for (const key of JSON.parse(row.keys) as number[]) keys.push(key)
  }
  for (const card of readCardsByKey(db, keys)) days.get(card.deckId)?.cards.push(card)
  return days
}

/** In the order of their deck. */
export const readCardsByKey = (db: Database, keys: readonly number[]): StudyCard[] =>
  db.all<CardRow>(byKeySql, JSON.stringify(keys)).map(studyCard)

function studyCard(row: CardRow): StudyCard {
  const { key, deckId, id, position, sibling } = row
  const state = row.phase === null ? newCardState : stateOfRow(row)
  return { key, deckId, id, position, sibling, salt: hashText(id), state, mark: markOfRow(row) }
}

/** Finds and sorts cards of all decks that are not deleted; a list of 100,000 leaves SQLite as one text, since as many rows would cost more than the search. */
import { askedTerms, type Search, type Term } from '../../core/search/search.ts'
import type { CardColumn } from '../../contract/browse-limits.ts'
import type { CardOrder } from '../../contract/browse-shapes.ts'
import type { Database } from './database.ts'
import {
  conditionOf,
  conditionOfPlan,
  planOf,
  type Condition,
  type SearchContext,
  type SearchPlan,
} from './search-sql.ts'

/** Cards without a value stand last either way; cards that are equal stand as they came in. */
const orders: Readonly<Record<CardColumn, (direction: string) => string>> = {
  question: (direction) => `line.question_key ${direction}, line.card_key`,
  answer: (direction) => `line.answer_key ${direction}, line.card_key`,
  kind: (direction) => `line.kind ${direction}, line.card_key`,
  deck: (direction) => `rank.key ${direction}, line.position, line.card_key`,
  added: (direction) => `line.added_ms ${direction}, line.card_key`,
  due: (direction) => `state.due_ms ${direction} NULLS LAST, line.card_key`,
  stability: (direction) => `state.stability ${direction} NULLS LAST, line.card_key`,
  difficulty: (direction) => `state.difficulty ${direction} NULLS LAST, line.card_key`,
  lapses: (direction) => `coalesce(state.lapses, 0) ${direction}, line.card_key`,
  reps: (direction) => `coalesce(state.reps, 0) ${direction}, line.card_key`,
}

const isAlive = 'line.deck_id NOT IN (SELECT id FROM deck WHERE deleted_ms IS NOT NULL)'
const withState = 'LEFT JOIN card_state AS state ON state.card_key = line.card_key'

/** The keys of the cards, in order. Decks are in the order in which `context` has them. */
export function findCards(db: Database, search: Search, order: CardOrder, context: SearchContext): Uint32Array {
  const plan = planOf(search, context)
  const { from, where } = order.by === 'deck' ? byDeck(plan, context) : byLine(plan)
  const orderSql = orders[order.by](order.descending ? 'DESC' : 'ASC')
  const state = `${where.sql} ${orderSql}`.includes('state.') ? withState : ''
  const found = `SELECT line.card_key FROM ${from} ${state} WHERE ${isAlive} AND (${where.sql}) ORDER BY ${orderSql}`
  const row = db.get<{ keys: string }>(`SELECT json_group_array(card_key) AS keys FROM (${found})`, ...where.values)
  return Uint32Array.from(JSON.parse(row?.keys ?? '[]') as number[])
}

interface Origin {
  readonly from: string
  readonly where: Condition
}

/** From the cards that have the words, where words are asked for: often far fewer than there are lines. */
function byLine({ match, rest }: SearchPlan): Origin {
  if (match === null) return { from: 'card_line AS line', where: rest }
  return {
    from: 'card_text CROSS JOIN card_line AS line ON line.card_key = card_text.rowid',
    where: { sql: `card_text MATCH ? AND (${rest.sql})`, values: [match, ...rest.values] },
  }
}

/** Deck by deck along the index, so that nothing is sorted. */
function byDeck(plan: SearchPlan, { decks }: SearchContext): Origin {
  const { sql, values } = conditionOfPlan(plan)
  return {
    from: 'json_each(?) AS rank CROSS JOIN card_line AS line ON line.deck_id = rank.value',
    where: { sql, values: [JSON.stringify(decks.map(({ id }) => id)), ...values] },
  }
}

/** Of the terms that are asked for, those that no card has; where each has some, no card has all of them. */
export function termsOfNone(db: Database, search: Search, context: SearchContext): readonly Term[] {
  return askedTerms(search).filter((term) => !hasAny(db, conditionOf(term, context)))
}

const hasAny = (db: Database, { sql, values }: Condition): boolean =>
  db.get(`SELECT 1 FROM card_line AS line ${withState} WHERE ${isAlive} AND (${sql}) LIMIT 1`, ...values) !== undefined

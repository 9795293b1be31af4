/** A learner's progress with a deck, for another program: states and marks as they stand, and every grade that does. */
import type { CarriedProgress, CarriedReview } from '../../core/formats/progress.ts'
import type { DeckId } from '../../core/ids.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { carriedGradesSql } from './carried-log.ts'
import { cardKeysOf } from './decks.ts'
import { readCardsByKey } from './study-cards.ts'
import type { Store } from './store.ts'

/** JSON, so that it costs little to pass on: some cards as they stand, or some grades. */
export interface ProgressPortion {
  readonly of: 'cards' | 'grades'
  readonly text: string
}
type CardThere = Pick<StudyCard, 'id' | 'state' | 'mark'>
type GradeThere = readonly [cardId: string, timeMs: number, rating: CarriedReview['rating'], durationMs: number]

/** Rows a portion; each is read in a few milliseconds. */
const cardsAtOnce = 200
const gradesAtOnce = 1000

const ownGradesSql = `
SELECT max(id) AS last, json_group_array(json_array(card_id, time_ms, rating, coalesce(duration_ms, 0)))
  FILTER (WHERE what = 'grade' AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = page.id)) AS grades
FROM (SELECT * FROM review WHERE deck_id = ?1 AND id > ?2 ORDER BY id LIMIT ${gradesAtOnce}) AS page`
const carriedSql = `
SELECT json_group_array(json_array(card_id, time_ms, rating, duration_ms)) AS grades
FROM (${carriedGradesSql('review.deck_id = ?1 AND carried.card_id IN (SELECT value FROM json_each(?2))')})`

/** All of it, a little at a time. */
export function* progressPortions({ db }: Store, deckId: DeckId): Generator<ProgressPortion, void, undefined> {
  const keys = cardKeysOf(db, deckId)
  for (let from = 0; from < keys.length; from += cardsAtOnce) {
    const cards = readCardsByKey(db, keys.slice(from, from + cardsAtOnce))
    yield { of: 'cards', text: JSON.stringify(cards.map(({ id, state, mark }): CardThere => ({ id, state, mark }))) }
    const carried = db.get<{ grades: string }>(carriedSql, deckId, JSON.stringify(cards.map(({ id }) => id)))
    if (carried !== undefined) yield { of: 'grades', text: carried.grades }
  }
  for (let after = ''; ;) {
    const page = db.get<{ last: string | null; grades: string | null }>(ownGradesSql, deckId, after)
    if (page === undefined || page.last === null) return
    after = page.last
    yield { of: 'grades', text: page.grades ?? '[]' }
  }
}

/** By card id; cards that were never met and have no mark are left out, and what was buried before today is so no longer. */
export function progressFrom(
  portions: Iterable<ProgressPortion>,
  studyDay: number,
): ReadonlyMap<string, CarriedProgress> {
  const cards: CardThere[] = []
  const reviews = new Map<string, CarriedReview[]>()
  for (const { of, text } of portions) {
    if (of === 'cards') cards.push(...(JSON.parse(text) as CardThere[]))
    else
      for (const [cardId, timeMs, rating, durationMs] of JSON.parse(text) as GradeThere[]) {
        const known = reviews.get(cardId)
        const review = { timeMs, rating, durationMs }
        if (known === undefined) reviews.set(cardId, [review])
        else known.push(review)
      }
  }
  const progress = new Map<string, CarriedProgress>()
  for (const { id, state, mark } of cards) {
    const { suspended, flag } = mark
    const buriedDay = mark.buriedDay === studyDay ? studyDay : null
    const own = (reviews.get(id) ?? []).toSorted((a, b) => a.timeMs - b.timeMs)
    const isMarked = suspended || flag !== 0 || buriedDay !== null
    if (state.phase === 'new' && own.length === 0 && !isMarked) continue
    progress.set(id, { state, mark: { suspended, buriedDay, flag }, reviews: own })
  }
  return progress
}

export const progressOf = (store: Store, deckId: DeckId, studyDay: number): ReadonlyMap<string, CarriedProgress> =>
  progressFrom(progressPortions(store, deckId), studyDay)

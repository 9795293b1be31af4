/** Sums of the review log for the statistics, kept true with each grade and each undo, and made from the log alone. */
import type { DeckId, ReviewId } from '../../core/ids.ts'
import { longestMs, waitStarts, type DayGrades, type DaySum, type WaitRecalls } from '../../core/stats/day-grades.ts'
import { facetsOf } from '../../core/stats/facets.ts'
import type { FacetRecalls } from '../../core/stats/hardness.ts'
import type { DaySpan } from '../../core/stats/period.ts'
import { carriedGradesSql } from './carried-log.ts'
import type { Database } from './database.ts'
import { readRollUpRules, writeSetting } from './settings.ts'

/** Raise it when what follows, or `facetsOf`, counts otherwise: libraries are then summed up anew when they open. */
const rules = 1

/** In the place of a deck: all of them, also those that are gone. */
const everything = ''

/** The study days since the last grade; at least 1 means that this is the card's first grade of the day. */
const waited = `review.study_day - (review.before ->> '$.lastReviewDay')`
const inReview = `review.before ->> '$.phase' = 'review'`
const waitDaysOf = (isInReview: string, days: string): string => {
  const cases = waitStarts.toReversed().map((start) => `WHEN ${days} >= ${start} THEN ${start}`)
  return `CASE WHEN ${isInReview} THEN CASE ${cases.join(' ')} ELSE 0 END ELSE 0 END`
}
const waitDays = waitDaysOf(inReview, waited)

/** A row that is a grade; undos and whatever else the log tells have no rating. */
const isGrade = `review.rating IS NOT NULL`
const stands = `${isGrade} AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)`
const isRecall = `${inReview} AND ${waited} >= 1`

/** Grades as they are summed up: of the log itself, and those that were carried in. */
const gradesOfLog = (condition: string) => `
SELECT review.deck_id, review.study_day, coalesce(review.before ->> '$.phase', 'new') AS phase, ${waitDays} AS wait_days,
  review.rating, review.duration_ms
FROM review WHERE ${condition}`
const gradesCarried = `
SELECT deck_id, study_day, phase, ${waitDaysOf(`phase = 'review'`, 'study_day - last_day')} AS wait_days, rating, duration_ms
FROM (${carriedGradesSql()})`

/** `sign` is 1 to count grades and -1 to take them off. */
const sumDays = (scope: string, given: string, sign: 1 | -1) => `
INSERT INTO day_roll_up (deck_id, study_day, phase, wait_days, again, hard, good, easy, duration_ms)
SELECT ${scope}, study_day, phase, wait_days,
  ${[1, 2, 3, 4].map((rating) => `${sign} * sum(rating = ${rating})`).join(', ')},
  ${sign} * sum(min(coalesce(duration_ms, 0), ${longestMs}))
FROM (${given})
GROUP BY 1, 2, 3, 4
ON CONFLICT DO UPDATE SET again = again + excluded.again, hard = hard + excluded.hard, good = good + excluded.good,
  easy = easy + excluded.easy, duration_ms = duration_ms + excluded.duration_ms`

const ofOne = gradesOfLog(`review.id = ? AND ${isGrade}`)
const oneGrade = {
  1: [sumDays('deck_id', ofOne, 1), sumDays(`'${everything}'`, ofOne, 1)],
  [-1]: [sumDays('deck_id', ofOne, -1), sumDays(`'${everything}'`, ofOne, -1)],
} as const

const dropEmptyDays = `
DELETE FROM day_roll_up
WHERE deck_id IN ('${everything}', ?) AND study_day = ? AND again = 0 AND hard = 0 AND good = 0 AND easy = 0`

const recalledCard = `
SELECT card.content, review.rating = 1 AS forgotten
FROM review JOIN card ON card.deck_id = review.deck_id AND card.id = review.card_id
WHERE review.id = ? AND ${isGrade} AND ${isRecall}`

/** After a grade was put into the log, in the same transaction. */
export function countGrade(db: Database, id: ReviewId, deckId: DeckId): void {
  for (const sql of oneGrade[1]) db.run(sql, id)
  countRecall(db, id, deckId, 1)
}

/** After an undo was put into the log: the grade that it voids leaves. */
export function discountGrade(db: Database, voided: ReviewId, deckId: DeckId): void {
  for (const sql of oneGrade[-1]) db.run(sql, voided)
  const day = db.get<{ studyDay: number }>('SELECT study_day AS studyDay FROM review WHERE id = ?', voided)
  if (day !== undefined) db.run(dropEmptyDays, deckId, day.studyDay)
  countRecall(db, voided, deckId, -1)
}

const addToFacet = `
INSERT INTO facet_roll_up (deck_id, facet, value, recalls, forgotten) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET recalls = recalls + excluded.recalls, forgotten = forgotten + excluded.forgotten`
const dropEmptyFacets = 'DELETE FROM facet_roll_up WHERE deck_id = ? AND recalls = 0'

type CardContent = Parameters<typeof facetsOf>[0]

function countRecall(db: Database, id: ReviewId, deckId: DeckId, sign: 1 | -1): void {
  const card = db.get<{ content: string; forgotten: number }>(recalledCard, id)
  if (card === undefined) return
  for (const { name, value } of facetsOf(JSON.parse(card.content) as CardContent)) {
    db.run(addToFacet, deckId, name, value, sign, sign * card.forgotten)
  }
  if (sign < 0) db.run(dropEmptyFacets, deckId)
}

/** CROSS JOIN keeps SQLite from reading a card anew for each of its reviews. */
const recallsByCard = `
SELECT card.content, recall.recalls, recall.forgotten
FROM (
  SELECT card_id, count(*) AS recalls, sum(rating = 1) AS forgotten
  FROM (
    SELECT review.card_id, review.rating FROM review WHERE review.deck_id = ?1 AND ${stands} AND ${isRecall}
    UNION ALL
    SELECT card_id, rating FROM (${carriedGradesSql('review.deck_id = ?1')}) WHERE phase = 'review' AND study_day > last_day
  ) GROUP BY 1
) AS recall CROSS JOIN card ON card.deck_id = ?1 AND card.id = recall.card_id`

/** How often a card of a deck was recalled elsewhere, before it came here. */
export function addRecalls(db: Database, deckId: DeckId, card: CardContent, recalls: number, forgotten: number): void {
  if (recalls === 0) return
  for (const { name, value } of facetsOf(card)) db.run(addToFacet, deckId, name, value, recalls, forgotten)
}

const addDays = `
INSERT INTO day_roll_up (deck_id, study_day, phase, wait_days, again, hard, good, easy, duration_ms)
SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
FROM json_each(?) WHERE true
ON CONFLICT DO UPDATE SET again = again + excluded.again, hard = hard + excluded.hard, good = good + excluded.good,
  easy = easy + excluded.easy, duration_ms = duration_ms + excluded.duration_ms`

/** Days, phases and waits of a deck's grades that were summed up already, to which they are added. */
export function addDaySums(db: Database, deckId: DeckId, sums: readonly DaySum[]): void {
  const rows = JSON.stringify(
    sums.map(({ studyDay, phase, waitDays, counts, durationMs }) => [studyDay, phase, waitDays, ...counts, durationMs]),
  )
  for (const scope of [deckId, everything]) db.run(addDays, scope, rows)
}

const dropEmptyDaysOf = `DELETE FROM day_roll_up
WHERE deck_id IN ('${everything}', ?) AND again = 0 AND hard = 0 AND good = 0 AND easy = 0`

export function takeDaySumsOff(db: Database, deckId: DeckId, sums: readonly DaySum[]): void {
  const taken = sums.map((sum) => ({
    ...sum,
    counts: sum.counts.map((count) => -count) as unknown as DaySum['counts'],
    durationMs: -sum.durationMs,
  }))
  addDaySums(db, deckId, taken)
  db.run(dropEmptyDaysOf, deckId)
}

/** What the cards of a deck are about may have changed: sums up their reviews by what they are about now. */
export function sumFacetsOfDeck(db: Database, deckId: DeckId): void {
  db.run('DELETE FROM facet_roll_up WHERE deck_id = ?', deckId)
  const cards = db.all<{ content: string; recalls: number; forgotten: number }>(recallsByCard, deckId)
  for (const { content, recalls, forgotten } of cards) {
    for (const { name, value } of facetsOf(JSON.parse(content) as CardContent)) {
      db.run(addToFacet, deckId, name, value, recalls, forgotten)
    }
  }
}

const sumAllDays = `
INSERT INTO day_roll_up
SELECT '${everything}', study_day, phase, wait_days, sum(again), sum(hard), sum(good), sum(easy), sum(duration_ms)
FROM day_roll_up GROUP BY 2, 3, 4`

/** Makes every sum from the log again. */
export function sumUp(db: Database): void {
  db.transact(() => {
    db.run('DELETE FROM day_roll_up')
    db.run(sumDays('deck_id', gradesOfLog(stands), 1))
    db.run(sumDays('deck_id', gradesCarried, 1))
    db.run(sumAllDays)
    for (const { id } of db.all<{ id: DeckId }>('SELECT id FROM deck')) sumFacetsOfDeck(db, id)
    writeSetting(db, 'rollUpRules', rules)
  })
}

/** A library that was summed up by other rules, or never, is summed up now. */
export function sumUpWhereStale(db: Database): void {
  if (readRollUpRules(db) !== rules) sumUp(db)
}

const grades = 'again + hard + good + easy'

const daysSql = `
SELECT study_day AS studyDay, sum(${grades}) AS grades, sum(duration_ms) AS durationMs,
  sum(iif(wait_days > 0, ${grades}, 0)) AS recalls, sum(iif(wait_days > 0, again, 0)) AS forgotten
FROM day_roll_up WHERE deck_id = ? GROUP BY 1 ORDER BY 1`

/** All of a deck, or of everything that was ever studied here; the oldest first. */
export function dayGrades(db: Database, deckId: DeckId | null): DayGrades[] {
  return db.all<DayGrades>(daysSql, deckId ?? everything)
}

const waitsSql = `
SELECT wait_days AS waitDays, sum(${grades}) AS recalls, sum(again) AS forgotten
FROM day_roll_up WHERE deck_id = ? AND study_day BETWEEN ? AND ? AND wait_days > 0 GROUP BY 1 ORDER BY 1`

export function waitRecalls(db: Database, deckId: DeckId | null, { fromDay, toDay }: DaySpan): WaitRecalls[] {
  return db.all<WaitRecalls>(waitsSql, deckId ?? everything, fromDay, toDay)
}

const recallsSql = `SELECT deck_id AS deckId, facet, value, recalls, forgotten FROM facet_roll_up`

/** Decks that are deleted but kept for a while are among them. */
export function facetRecalls(db: Database, deckId: DeckId | null): FacetRecalls[] {
  return deckId === null
    ? db.all<FacetRecalls>(recallsSql)
    : db.all<FacetRecalls>(`${recallsSql} WHERE deck_id = ?`, deckId)
}

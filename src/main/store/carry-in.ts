/**
 * Takes progress from other programs in: a card that is new to this library goes on where it was, one that was studied here
 * keeps its own. What comes lies ready, counting for nothing, until one row of the log says that it came.
 */
import type { Card } from '../../core/deck/deck.ts'
import type { CarriedProgress } from '../../core/formats/progress.ts'
import type { DeckId, ReviewId } from '../../core/ids.ts'
import { createDaySums, daysWaited } from '../../core/stats/day-grades.ts'
import { noMark } from '../../core/study/card-mark.ts'
import { carriedGrades, carriedState, type CarriedGrade, type StudyDayAt } from '../../core/study/carried.ts'
import { writeMark } from './card-marks.ts'
import { writeState } from './card-states.ts'
import { carriedCardIds, gradesText, stateText } from './carried-log.ts'
import type { Database } from './database.ts'
import { appendCarried, type LogEntry } from './reviews.ts'
import { addDaySums, addRecalls, takeDaySumsOff } from './roll-ups.ts'
import type { Store } from './store.ts'

/** A deck's progress on its way in. */
export interface Carrying {
  readonly deckId: DeckId
  readonly batch: number
  readonly progress: ReadonlyMap<string, CarriedProgress>
  /** Cards that keep what they have here. */
  readonly keeping: ReadonlySet<string>
  readonly studyDayAt: StudyDayAt
  readonly sums: ReturnType<typeof createDaySums>
  taken: number
  /** Cards that had no mark, and have one from elsewhere. */
  readonly marked: number[]
}

export interface Carried {
  readonly taken: number
  readonly kept: number
}

const batchSql = `SELECT 1 + max(coalesce((SELECT max(batch) FROM carried), 0),
  coalesce((SELECT max(carried) FROM review WHERE carried IS NOT NULL), 0)) AS batch`

/** `keeping` beside those that came from elsewhere before. */
export function beginCarrying(
  db: Database,
  deckId: DeckId,
  progress: ReadonlyMap<string, CarriedProgress>,
  studyDayAt: StudyDayAt,
  keeping: Iterable<string>,
): Carrying {
  const batch = db.get<{ batch: number }>(batchSql)?.batch ?? 1
  const kept = progress.size === 0 ? [] : [...keeping, ...carriedCardIds(db, deckId)]
  return { deckId, batch, progress, keeping: new Set(kept), studyDayAt, sums: createDaySums(), taken: 0, marked: [] }
}

const stageSql = 'INSERT INTO carried (batch, card_id, state, grades) VALUES (?, ?, ?, ?)'

/** Of a card that is in the library. */
export function carryCard(db: Database, carrying: Carrying, key: number, card: Card): void {
  const progress = carrying.keeping.has(card.id) ? undefined : carrying.progress.get(card.id)
  if (progress === undefined) return
  const state = carriedState(progress)
  const grades = carriedGrades(progress, carrying.studyDayAt)
  db.run(stageSql, carrying.batch, card.id, stateText(state), gradesText(grades))
  writeState(db, key, state)
  const hasMark = db.get('SELECT 1 FROM card_mark WHERE card_key = ?', key) !== undefined
  if (!hasMark) {
    writeMark(db, key, { ...noMark, ...progress.mark })
    carrying.marked.push(key)
  }
  for (const grade of grades) carrying.sums.add(grade)
  const recalls = recallsOf(grades)
  addRecalls(db, carrying.deckId, card, recalls.length, recalls.filter(({ rating }) => rating === 1).length)
  carrying.taken++
}

const recallsOf = (grades: readonly CarriedGrade[]): CarriedGrade[] => grades.filter((grade) => daysWaited(grade) > 0)

/** In the transaction that shows the cards: from here on their progress counts. */
export function endCarrying(db: Database, carrying: Carrying, entry: () => LogEntry): ReviewId | null {
  if (carrying.taken === 0) return null
  const logged = entry()
  appendCarried(db, logged, carrying.batch)
  addDaySums(db, carrying.deckId, carrying.sums.sums())
  return logged.id
}

const newAgainSql = `DELETE FROM card_state WHERE card_key IN
  (SELECT card.key FROM carried JOIN card ON card.deck_id = ?1 AND card.id = carried.card_id WHERE carried.batch = ?2)`

/** After the log says that it was taken back, where nothing was studied since; the cards of a deck that goes, go with it. */
export function takeBackCarried(db: Database, { deckId, batch, sums, marked }: Carrying, stays: boolean): void {
  takeDaySumsOff(db, deckId, sums.sums())
  if (!stays) return
  db.run(newAgainSql, deckId, batch)
  db.run('DELETE FROM card_mark WHERE card_key IN (SELECT value FROM json_each(?))', JSON.stringify(marked))
}

type CardRow = { readonly key: number; readonly content: string }
const cardsSql = `SELECT card.key, card.content FROM json_each(?) AS asked
  CROSS JOIN card ON card.deck_id = ? AND card.id = asked.value WHERE card.in_deck ORDER BY card.position`

/** Progress that counts, and the row of the log that says so. */
export interface CarriedIn {
  readonly carrying: Carrying
  readonly entry: ReviewId
}

/** For a deck that is here, in a transaction of the caller's. */
export function carryIn(
  { db, study }: Store,
  deckId: DeckId,
  progress: ReadonlyMap<string, CarriedProgress>,
  studyDayAt: StudyDayAt,
  entry: () => LogEntry,
): Carried & { readonly done: CarriedIn | null } {
  if (progress.size === 0) return { taken: 0, kept: 0, done: null }
  const carrying = beginCarrying(db, deckId, progress, studyDayAt, studiedCardIds(db, deckId))
  const rows = db.all<CardRow>(cardsSql, JSON.stringify([...progress.keys()]), deckId)
  for (const { key, content } of rows) carryCard(db, carrying, key, JSON.parse(content) as Card)
  const logged = endCarrying(db, carrying, entry)
  study.forgetDeck(deckId)
  const done = logged === null ? null : { carrying, entry: logged }
  return { taken: carrying.taken, kept: rows.length - carrying.taken, done }
}

/** Cards of a deck that have been graded here, or came with progress, and were not put back to new since. */
function studiedCardIds(db: Database, deckId: DeckId): string[] {
  const sql = 'SELECT card.id FROM card JOIN card_state ON card_state.card_key = card.key WHERE card.deck_id = ?'
  return db.all<{ id: string }>(sql, deckId).map(({ id }) => id)
}

/** How many of a deck's cards that bring progress have their own. */
export function countKept(db: Database, deckId: DeckId, progress: ReadonlyMap<string, CarriedProgress>): number {
  if (progress.size === 0) return 0
  const kept = new Set([...studiedCardIds(db, deckId), ...carriedCardIds(db, deckId)])
  return [...progress.keys()].filter((id) => kept.has(id)).length
}

/** Of an import that ended early; a few at a time, and true once nothing is left. */
export function dropCarried(db: Database, batch: number, atOnce: number): boolean {
  const sql =
    'DELETE FROM carried WHERE batch = ?1 AND card_id IN (SELECT card_id FROM carried WHERE batch = ?1 LIMIT ?2)'
  return db.run(sql, batch, atOnce) < atOnce
}

const nextBatchSql = 'SELECT min(batch) AS batch FROM carried WHERE batch > ?'

/** What never came to count, after a crash. Batch by batch, since there are few and each may be long. */
export function sweepCarried(db: Database): void {
  let batch = 0
  for (;;) {
    const next = db.get<{ batch: number | null }>(nextBatchSql, batch)?.batch ?? null
    if (next === null) return
    batch = next
    if (db.get('SELECT 1 FROM review WHERE carried = ?', batch) === undefined)
      db.run('DELETE FROM carried WHERE batch = ?', batch)
  }
}

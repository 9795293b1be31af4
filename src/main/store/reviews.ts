/** The append-only review log: one row a grade, a reset, an undo or a deck's progress from elsewhere; the file itself refuses to change or delete a row. */
import type { DeckId, ReviewId } from '../../core/ids.ts'
import { asDeckId, asReviewId } from '../../core/ids.ts'
import type { CardState, Rating } from '../../core/study/card-state.ts'
import type { LoggedEntry } from '../../core/study/replay.ts'
import { schedulerVersion, type SchedulerConfig } from '../../core/study/scheduler.ts'
import { addGrades, emptyTally, type DayTally } from '../../core/study/tally.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { firstUlidOf } from '../../core/study/ulid.ts'
import type { LastAnswer } from '../../core/study/ways/choose-way.ts'
import { ways } from '../../core/study/ways/way.ts'
import { isAsCarried, stateOfText, stateText } from './carried-log.ts'
import type { Database } from './database.ts'
import { countGrade, discountGrade } from './roll-ups.ts'
import { configId, configReader } from './scheduler-configs.ts'

/** What every row says. */
export interface LogEntry {
  readonly id: ReviewId
  readonly deckId: DeckId
  readonly cardId: string
  readonly timeMs: number
  readonly utcOffsetMin: number
  readonly rolloverHour: number
  readonly studyDay: number
  readonly device: string
}

export interface GradeEntry extends LogEntry {
  readonly rating: Rating
  readonly desiredRetention: number
  /** Null: the defaults. */
  readonly config: SchedulerConfig | null
  /** The study day that was chosen for its next review; null where it goes to a step of minutes. */
  readonly dueDay: number | null
  /** How the card was asked: 'recall' is question, then answer, then a grade of one's own. */
  readonly way: string
  readonly durationMs: number
  /** As given, where one was typed or chosen. */
  readonly answer: string | null
  readonly before: CardState
}

export interface ResetEntry extends LogEntry {
  readonly before: CardState
}

interface UndoEntry extends LogEntry {
  readonly voids: ReviewId
}

const insertSql = `
INSERT INTO review (what, id, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, device, scheduler,
  voids, rating, retention, config, due_day, way, duration_ms, answer, before)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export function appendGrade(db: Database, entry: GradeEntry): void {
  const { rating, desiredRetention, config, dueDay, way, durationMs, answer, before } = entry
  const outcome = [null, rating, desiredRetention, config === null ? null : configId(db, config), dueDay] as const
  db.run(insertSql, 'grade', ...shared(entry), ...outcome, way, Math.round(durationMs), answer, stateText(before))
  countGrade(db, entry.id, entry.deckId)
}

export function appendReset(db: Database, entry: ResetEntry): void {
  db.run(insertSql, 'reset', ...shared(entry), null, null, null, null, null, null, null, null, stateText(entry.before))
}

export function appendUndo(db: Database, entry: UndoEntry): void {
  db.run(insertSql, 'undo', ...shared(entry), entry.voids, null, null, null, null, null, null, null, null)
  discountGrade(db, entry.voids, entry.deckId)
}

const carriedSql = `
INSERT INTO review (what, id, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, device, scheduler, carried)
VALUES ('carried', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Of a deck whose progress lies ready as a batch, which counts from now on. */
export function appendCarried(db: Database, entry: LogEntry, batch: number): void {
  db.run(carriedSql, ...shared(entry), batch)
}

const shared = (entry: LogEntry) =>
  [
    ...[entry.id, entry.deckId, entry.cardId, entry.timeMs, entry.utcOffsetMin, entry.rolloverHour, entry.studyDay],
    ...[entry.device, schedulerVersion],
  ] as const

export function lastReviewId(db: Database): ReviewId | null {
  const row = db.get<{ id: string | null }>('SELECT max(id) AS id FROM review')
  return typeof row?.id === 'string' ? asReviewId(row.id) : null
}

/** Whether the log tells of a deck after a row. */
export const hasEntriesAfter = (db: Database, deckId: DeckId, id: ReviewId | null): boolean =>
  db.get('SELECT 1 FROM review WHERE deck_id = ? AND id > ? LIMIT 1', deckId, id ?? '') !== undefined

/** What a grade or reset was of, and the exact state before it. */
export interface LoggedChange {
  readonly deckId: DeckId
  readonly cardId: string
  /** Null for a reset. */
  readonly rating: Rating | null
  readonly studyDay: number
  readonly before: CardState
}

type ChangeRow = { deckId: string; cardId: string; rating: Rating | null; studyDay: number; before: string | null }

export function findChange(db: Database, id: ReviewId): LoggedChange | null {
  const sql = `SELECT deck_id AS deckId, card_id AS cardId, rating, study_day AS studyDay, before
    FROM review WHERE id = ?`
  const row = db.get<ChangeRow>(sql, id)
  return row === undefined ? null : { ...row, deckId: asDeckId(row.deckId), before: stateOfText(row.before) }
}

/** A row of the log whose card is still in its deck. */
interface LastEntry {
  readonly deckId: DeckId
  readonly cardId: string
  readonly isUndo: boolean
}

/** Newest first along the primary key; CROSS JOIN keeps SQLite from starting at the cards. */
const newestSql = (deckCondition: string, rowCondition: string) => `
SELECT review.deck_id, review.card_id, review.what
FROM review CROSS JOIN deck ON deck.id = review.deck_id
  CROSS JOIN card ON card.deck_id = review.deck_id AND card.id = review.card_id
WHERE ${deckCondition} AND deck.deleted_ms IS NULL AND card.in_deck AND ${rowCondition}
ORDER BY review.id DESC LIMIT 1`

const isStanding = `NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)`
const standing = `review.what = 'grade' AND ${isStanding}`
const newestOfDeck = { entry: newestSql('review.deck_id = ?', '1'), grade: newestSql('review.deck_id = ?', standing) }
const newestOfAll = { entry: newestSql('deck.archived = 0', '1'), grade: newestSql('deck.archived = 0', standing) }

type NewestRow = { deck_id: string; card_id: string; what: string }

/** The newest row in scope: any, or only a grade that stands. Null stands for all decks that are not archived. */
export function newestEntry(db: Database, deckId: DeckId | null, what: 'entry' | 'grade'): LastEntry | null {
  const row = deckId === null ? db.get<NewestRow>(newestOfAll[what]) : db.get<NewestRow>(newestOfDeck[what], deckId)
  return row === undefined ? null : { deckId: asDeckId(row.deck_id), cardId: row.card_id, isUndo: row.what === 'undo' }
}

const tallySql = `
SELECT deck_id AS deckId, coalesce(before ->> 'phase', 'new') AS phase, rating, count(*) AS count
FROM review WHERE study_day = ? AND ${standing}
GROUP BY 1, 2, 3`
type TallyRow = { deckId: DeckId; phase: CardState['phase']; rating: Rating; count: number }

/** What was graded on a study day and stands, by deck. */
export function dayTallies(db: Database, studyDay: number): Map<DeckId, DayTally> {
  const tallies = new Map<DeckId, DayTally>()
  for (const { deckId, phase, rating, count } of db.all<TallyRow>(tallySql, studyDay)) {
    tallies.set(deckId, addGrades(tallies.get(deckId) ?? emptyTally, phase, rating, count))
  }
  return tallies
}

const entriesSql = `
SELECT what, coalesce(carried.card_id, review.card_id) AS cardId, rating, time_ms AS timeMs, utc_offset_min AS utcOffsetMin,
  rollover_hour AS rolloverHour, retention AS desiredRetention, due_day AS dueDay, content AS config, carried.state
FROM review LEFT JOIN scheduler_config ON scheduler_config.id = review.config
  LEFT JOIN carried ON carried.batch = review.carried
WHERE deck_id = ? AND what <> 'undo' AND ${isStanding}
ORDER BY review.id`

/** The columns that a row of its kind does not have are null, and nobody looks at them. */
type EntryRow = LoggedEntry & { readonly config: string | null; readonly state: string | null }

/** The grades and resets of a deck that stand, and what was carried in, oldest first. */
export function entriesOfDeck(db: Database, deckId: DeckId): LoggedEntry[] {
  const configOf = configReader()
  return db
    .all<EntryRow>(entriesSql, deckId)
    .map((row) => ({ ...row, config: configOf(row.config), state: stateOfText(row.state) }))
}

/**
 * The last grade of a card that stands. Ids begin with their time, so the search begins where the card's state says that
 * it was graded; the unary plus keeps SQLite from reading the whole deck's log.
 */
export function lastAnswerOf(db: Database, { deckId, id, state }: StudyCard): LastAnswer | null {
  if (state.lastReviewMs === null || isAsCarried(db, deckId, id, state.lastReviewMs)) return null
  const sql = `SELECT rating, way FROM review
    WHERE id >= ? AND +deck_id = ? AND card_id = ? AND ${standing} ORDER BY id LIMIT 1`
  const row = db.get<{ rating: Rating; way: string | null }>(sql, firstUlidOf(state.lastReviewMs), deckId, id)
  return row === undefined ? null : { rating: row.rating, way: ways.find((way) => way === row.way) ?? 'recall' }
}

/** The journal of study: every step with what it changed as it was before, so that it can be taken back, the newest first. */
import type { Verdict } from '../../core/desk/desk.ts'
import { asDeckId, type CardId, type DeckId, type ReviewId } from '../../core/ids.ts'
import type { CardMark } from '../../core/study/card-mark.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Database } from './database.ts'
import type { DayExtra } from './day-extra.ts'
import { findChange } from './reviews.ts'

export type StepKind =
  'grade' | 'suspend' | 'unsuspend' | 'bury' | 'unbury' | 'flag' | 'reset' | 'report' | 'tag' | 'delete' | 'more'

export interface MarkImage {
  readonly key: number
  readonly id: string
  readonly mark: CardMark
}

/** A card that was in its deck, and what was said of it at the deck's desk. */
export interface DeletedImage {
  readonly key: number
  readonly id: CardId
  readonly verdict: Verdict | null
}

/** Cards that a tag of the learner's own was put on, or taken off. */
export interface TagImage {
  readonly tag: string
  readonly hadIt: boolean
  readonly cards: readonly { readonly key: number; readonly id: string }[]
}

interface ExtraImage {
  readonly studyDay: number
  readonly extra: DayExtra
}

/** What a step changed in one deck. */
export interface StepPart {
  /** Null: what holds for all decks. */
  readonly deckId: DeckId | null
  /** The rows of the log it wrote; each holds the state of its card before. */
  readonly reviews: readonly ReviewId[]
  /** The marks it changed, as they were. */
  readonly marks: readonly MarkImage[]
  readonly deleted?: readonly DeletedImage[] | undefined
  readonly tagged?: TagImage | undefined
  /** The day's raised limits, as they were. */
  readonly extra?: ExtraImage | undefined
}

export interface Step {
  readonly step: number
  readonly what: StepKind
  readonly parts: readonly StepPart[]
}

/** A deck's steps; those of all decks that are not archived; or those of the whole library. */
export type JournalScope = DeckId | 'active' | 'library'

/** Older ones can no longer be taken back. */
const keptSteps = 1000

const appendSql = `
INSERT INTO study_step (step, deck_id, what, time_ms, reviews, before) VALUES (?, ?, ?, ?, ?, ?)`

/** Gives the step's number, by which it can be taken back alone. */
export function appendStep(db: Database, what: StepKind, timeMs: EpochMs, parts: readonly StepPart[]): number {
  const step = (db.get<{ step: number | null }>('SELECT max(step) AS step FROM study_step')?.step ?? 0) + 1
  for (const { deckId, reviews, marks, ...images } of parts) {
    const before = marks.length === 0 ? images : { marks, ...images }
    db.run(appendSql, step, deckId, what, timeMs, JSON.stringify(reviews), JSON.stringify(before))
  }
  db.run('DELETE FROM study_step WHERE step <= ?', step - keptSteps)
  return step
}

/** CROSS JOIN keeps SQLite on the journal, newest first, instead of sorting all of it. */
const newestSql = (condition: string) => `
SELECT study_step.step FROM study_step LEFT JOIN deck ON deck.id = study_step.deck_id
WHERE ${condition} ORDER BY study_step.seq DESC LIMIT 1`
const partsSql = (condition: string) => `
SELECT seq, study_step.deck_id AS deckId, what, reviews, before FROM study_step LEFT JOIN deck ON deck.id = study_step.deck_id
WHERE step = ? AND ${condition} ORDER BY seq`

const inDeck = '(study_step.deck_id IS NULL OR study_step.deck_id = ?)'
const inActive = '(study_step.deck_id IS NULL OR (deck.deleted_ms IS NULL AND deck.archived = 0))'
const inLibrary = '(study_step.deck_id IS NULL OR deck.deleted_ms IS NULL)'

/** Undo of one deck takes back what was done in it, and leaves what the same step did to others. */
function conditionOf(scope: JournalScope): { readonly sql: string; readonly values: readonly string[] } {
  if (scope === 'active') return { sql: inActive, values: [] }
  if (scope === 'library') return { sql: inLibrary, values: [] }
  return { sql: inDeck, values: [scope] }
}

interface PartRow {
  readonly seq: number
  readonly deckId: string | null
  readonly what: StepKind
  readonly reviews: string
  readonly before: string
}

const newestNumber = (db: Database, scope: JournalScope): number | null => {
  const { sql, values } = conditionOf(scope)
  return db.get<{ step: number }>(newestSql(sql), ...values)?.step ?? null
}

export const hasStep = (db: Database, scope: JournalScope): boolean => newestNumber(db, scope) !== null

/** The newest step with its parts in scope; null where nothing is left. */
export function newestStep(db: Database, scope: JournalScope): Step | null {
  const step = newestNumber(db, scope)
  return step === null ? null : findStep(db, step, scope)
}

/** Null where it was taken back, or is too old. */
export function findStep(db: Database, step: number, scope: JournalScope): Step | null {
  const { sql, values } = conditionOf(scope)
  const rows = db.all<PartRow>(partsSql(sql), step, ...values)
  const [first] = rows
  return first === undefined ? null : { step, what: first.what, parts: rows.map(partOfRow) }
}

function partOfRow({ deckId, reviews, before }: PartRow): StepPart {
  const { marks = [], ...images } = JSON.parse(before) as Partial<StepPart>
  const own = { deckId: deckId === null ? null : asDeckId(deckId), reviews: JSON.parse(reviews) as ReviewId[] }
  return { ...images, ...own, marks }
}

/** Whether a later step changed any of the same things, so that putting back what was before this one would undo it, too. */
export function isBuiltUpon(db: Database, { step, parts }: Step): boolean {
  const touched = new Set(parts.flatMap((part) => touchedBy(db, part)))
  const later = db.all<PartRow>(
    `SELECT seq, deck_id AS deckId, what, reviews, before FROM study_step WHERE step > ?`,
    step,
  )
  return later.some((row) => touchedBy(db, partOfRow(row)).some((thing) => touched.has(thing)))
}

/** Names of the rows that a part would write when it is taken back. */
function touchedBy(db: Database, { deckId, reviews, marks, deleted = [], tagged, extra }: StepPart): string[] {
  const things = [
    ...reviews.map((id) => `state of ${findChange(db, id)?.cardId ?? ''}`),
    ...marks.map(({ id }) => `mark of ${id}`),
    ...deleted.map(({ id }) => `place of ${id}`),
    ...(tagged?.cards ?? []).map(({ id }) => `tag ${tagged?.tag ?? ''} of ${id}`),
    ...(extra === undefined ? [] : [`limit of ${String(extra.studyDay)}`]),
  ]
  return things.map((thing) => `${deckId ?? ''} ${thing}`)
}

export const lastStepNumber = (db: Database): number =>
  db.get<{ step: number | null }>('SELECT max(step) AS step FROM study_step')?.step ?? 0

/** Whether anything was done in a deck after a step. */
export const hasDoneSince = (db: Database, deckId: DeckId, step: number): boolean =>
  db.get('SELECT 1 FROM study_step WHERE deck_id = ? AND step > ? LIMIT 1', deckId, step) !== undefined

/** Once they were taken back. */
export function removeParts(db: Database, { step, parts }: Step): void {
  for (const { deckId } of parts) db.run('DELETE FROM study_step WHERE step = ? AND deck_id IS ?', step, deckId)
}

/** The journal of study: every step with what it changed as it was before, so that it can be taken back, the newest first. */
import { asDeckId, type DeckId, type ReviewId } from '../../core/ids.ts'
import type { CardMark } from '../../core/study/card-mark.ts'
import type { EpochMs } from '../../core/time.ts'
import type { Database } from './database.ts'
import type { DayExtra } from './day-extra.ts'

export type StepKind = 'grade' | 'suspend' | 'unsuspend' | 'bury' | 'unbury' | 'flag' | 'reset' | 'report' | 'more'

export interface MarkImage {
  readonly key: number
  readonly id: string
  readonly mark: CardMark
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

export function appendStep(db: Database, what: StepKind, timeMs: EpochMs, parts: readonly StepPart[]): void {
  const step = (db.get<{ step: number | null }>('SELECT max(step) AS step FROM study_step')?.step ?? 0) + 1
  for (const { deckId, reviews, marks, extra } of parts) {
    const before = { ...(marks.length === 0 ? {} : { marks }), ...(extra === undefined ? {} : { extra }) }
    db.run(appendSql, step, deckId, what, timeMs, JSON.stringify(reviews), JSON.stringify(before))
  }
  db.run('DELETE FROM study_step WHERE step <= ?', step - keptSteps)
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
  const { sql, values } = conditionOf(scope)
  const rows = step === null ? [] : db.all<PartRow>(partsSql(sql), step, ...values)
  const first = rows[0]
  if (step === null || first === undefined) return null
  return { step, what: first.what, parts: rows.map(partOfRow) }
}

function partOfRow({ deckId, reviews, before }: PartRow): StepPart {
  const { marks = [], extra } = JSON.parse(before) as Partial<StepPart>
  return { deckId: deckId === null ? null : asDeckId(deckId), reviews: JSON.parse(reviews) as ReviewId[], marks, extra }
}

/** Once they were taken back. */
export function removeParts(db: Database, { step, parts }: Step): void {
  for (const { deckId } of parts) db.run('DELETE FROM study_step WHERE step = ? AND deck_id IS ?', step, deckId)
}

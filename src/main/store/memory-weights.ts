/** The weights of the learner's memory: every set that ever held is kept, and the newest holds. */
import type { EpochMs } from '../../core/time.ts'
import type { Database } from './database.ts'

export interface WeightSet {
  readonly timeMs: EpochMs
  /** The 21 weights of FSRS-6; null: those the model comes with. */
  readonly weights: readonly number[] | null
  /** What spoke for them, in the words of whoever wrote them. */
  readonly figures: unknown
}

type Row = { readonly timeMs: number; readonly weights: string | null; readonly figures: string }

const selectSql = 'SELECT time_ms AS timeMs, weights, figures FROM memory_weights ORDER BY seq DESC'
const setOfRow = ({ timeMs, weights, figures }: Row): WeightSet => ({
  timeMs,
  weights: weights === null ? null : (JSON.parse(weights) as number[]),
  figures: JSON.parse(figures) as unknown,
})

/** Null: those the model comes with. */
export function readParameters(db: Database): readonly number[] | null {
  const row = db.get<Row>(`${selectSql} LIMIT 1`)
  return row === undefined ? null : setOfRow(row).weights
}

/** Newest first. */
export function parameterHistory(db: Database): readonly WeightSet[] {
  return db.all<Row>(selectSql).map(setOfRow)
}

export function writeParameters(db: Database, { timeMs, weights, figures }: WeightSet): void {
  const sql = 'INSERT INTO memory_weights (time_ms, weights, figures) VALUES (?, ?, ?)'
  db.run(sql, timeMs, weights === null ? null : JSON.stringify(weights), JSON.stringify(figures))
}

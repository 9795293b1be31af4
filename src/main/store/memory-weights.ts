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

/** A set that held at some time, whether it was put in place once or more often. */
export interface KnownSet extends WeightSet {
  /** Its name; 0 for the weights that the model comes with. */
  readonly id: number
}

type Row = { readonly seq: number; readonly timeMs: number; readonly weights: string | null; readonly figures: string }

const selectSql = 'SELECT seq, time_ms AS timeMs, weights, figures FROM memory_weights ORDER BY seq DESC'
const setOfRow = ({ timeMs, weights, figures }: Row): WeightSet => ({
  timeMs,
  weights: weights === null ? null : (JSON.parse(weights) as number[]),
  figures: JSON.parse(figures) as unknown,
})

/** Null: those the model comes with. */
export function readParameters(db: Database): readonly number[] | null {
  return currentSet(db)?.weights ?? null
}

/** The set that holds, with the time since which it does; null where nothing was ever changed. */
export function currentSet(db: Database): WeightSet | null {
  const row = db.get<Row>(`${selectSql} LIMIT 1`)
  return row === undefined ? null : setOfRow(row)
}

/** Each of the sets that held before and does not now, as it was first put in place: newest first, the model's own last. */
export function earlierSets(db: Database): readonly KnownSet[] {
  const rows = db.all<Row>(selectSql)
  const holds = rows[0]
  if (holds === undefined) return []
  const first = new Map<string | null, Row>([...rows].map((row) => [row.weights, row]))
  const own = [...first.values()].filter(({ weights }) => weights !== null && weights !== holds.weights)
  const fitted = own.sort((a, b) => b.seq - a.seq).map((row) => ({ ...setOfRow(row), id: row.seq }))
  const given: KnownSet = { id: 0, timeMs: 0, weights: null, figures: { verdict: null } }
  return holds.weights === null ? fitted : [...fitted, given]
}

export function writeParameters(db: Database, { timeMs, weights, figures }: WeightSet): void {
  const sql = 'INSERT INTO memory_weights (time_ms, weights, figures) VALUES (?, ?, ?)'
  db.run(sql, timeMs, weights === null ? null : JSON.stringify(weights), JSON.stringify(figures))
}

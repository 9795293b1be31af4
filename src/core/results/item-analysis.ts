/** The measures of classical test theory: how hard each item is, whether it tells the strong from the weak, how far a test can be relied on. */

/** Whether each learner had each item right; absent where they were not asked. Rows are learners, columns items. */
export type Scores = readonly ReadonlyMap<string, boolean>[]

/** With fewer learners these figures say nothing. */
const minLearners = 5

/**
 * Correlation of an item with the share of the other items that the same learners had right: the corrected point-biserial
 * (S. Henrysson, Correction of item-total correlations in item analysis, Psychometrika 28 (1963)); −1 to 1. Null of fewer
 * than five learners or where all did alike.
 */
export function discriminationOf(scores: Scores, item: string): number | null {
  const pairs: (readonly [item: number, rest: number])[] = []
  for (const row of scores) {
    const own = row.get(item)
    if (own === undefined || row.size < 2) continue
    const right = [...row.values()].filter(Boolean).length
    pairs.push([own ? 1 : 0, (right - (own ? 1 : 0)) / (row.size - 1)])
  }
  return pairs.length < minLearners ? null : correlation(pairs)
}

export interface Reliability {
  /** Kuder & Richardson's formula 20 (The theory of the estimation of test reliability, Psychometrika 2 (1937)); at most 1. */
  readonly kr20: number
  readonly learners: number
  /** Those that every one of them was asked. */
  readonly items: number
}

/** Null where fewer than five learners share two items, or all have the same score. */
export function reliabilityOf(scores: Scores): Reliability | null {
  const rows = scores.filter(({ size }) => size > 0)
  const [first, ...others] = rows
  if (first === undefined || rows.length < minLearners) return null
  const items = [...first.keys()].filter((item) => others.every((row) => row.has(item)))
  if (items.length < 2) return null
  const totals = rows.map((row) => items.filter((item) => row.get(item) === true).length)
  const variance = varianceOf(totals)
  if (variance === 0) return null
  const shares = items.map((item) => rows.filter((row) => row.get(item) === true).length / rows.length)
  const withinItems = shares.reduce((sum, share) => sum + share * (1 - share), 0)
  const kr20 = (items.length / (items.length - 1)) * (1 - withinItems / variance)
  return { kr20, learners: rows.length, items: items.length }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of the population, as p(1 − p) is for an item. */
function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}

function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)]
  const spread = Math.sqrt(varianceOf(xs) * varianceOf(ys))
  // Rounding leaves a trace of variance where all values are equal.
  return spread < 1e-9 ? null : meanOf(pairs.map(([x, y]) => (x - meanX) * (y - meanY))) / spread
}

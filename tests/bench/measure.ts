/** What a measure is, and how its samples become the row that `npm run bench` prints. */

/** One row: times of ours beside a floor or peer measured in the same run; ratio is ours over the floor's, by median. */
export interface Measure {
  readonly name: string
  readonly unit: string
  readonly n: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly floor: number
  readonly ratio: number
}

export interface Samples {
  readonly unit: string
  readonly ours: readonly number[]
  readonly floor: readonly number[]
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

const ascending = (samples: readonly number[]): number[] => [...samples].sort((a, b) => a - b)
const rounded = (value: number): number => Number(value.toPrecision(4))

export function toMeasure(name: string, { unit, ours, floor }: Samples): Measure {
  const sorted = ascending(ours)
  const floorMedian = percentile(ascending(floor), 0.5)
  const p50 = percentile(sorted, 0.5)
  return {
    name,
    unit,
    n: sorted.length,
    p50: rounded(p50),
    p95: rounded(percentile(sorted, 0.95)),
    p99: rounded(percentile(sorted, 0.99)),
    floor: rounded(floorMedian),
    ratio: rounded(p50 / floorMedian),
  }
}

/** Milliseconds that one call takes. */
export function timeMs(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

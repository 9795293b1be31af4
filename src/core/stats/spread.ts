/** How stability and difficulty are spread over the cards that were ever graded. */
import type { CardState } from '../study/card-state.ts'

export interface Spread {
  /** From `from` to below `to`; null is open. */
  readonly bins: readonly { readonly from: number; readonly to: number | null; readonly cards: number }[]
  readonly cards: number
  /** Null of none. */
  readonly median: number | null
}

export interface Memory {
  /** Days until recall is 90 % likely. */
  readonly stability: Spread
  /** 1 to 10. */
  readonly difficulty: Spread
}

/** In days: each about twice the one before, as stability grows by factors. */
const stabilityEdges = [0, 1, 3, 7, 14, 30, 60, 120, 240, 480, 960]
const difficultyEdges = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export function gatherMemory(states: Iterable<CardState>): Memory {
  const stabilities: number[] = []
  const difficulties: number[] = []
  for (const { phase, stability, difficulty } of states) {
    if (phase === 'new') continue
    stabilities.push(stability)
    difficulties.push(difficulty)
  }
  return {
    stability: spreadOf(stabilities, stabilityEdges, null),
    difficulty: spreadOf(difficulties, difficultyEdges, 10),
  }
}

function spreadOf(values: readonly number[], edges: readonly number[], end: number | null): Spread {
  const sorted = Float64Array.from(values).sort()
  const starts = edges.map((edge) => countBelow(sorted, edge))
  return {
    bins: edges.map((from, at) => ({
      from,
      to: edges[at + 1] ?? end,
      cards: (starts[at + 1] ?? sorted.length) - (starts[at] ?? 0),
    })),
    cards: sorted.length,
    median: medianOf(sorted),
  }
}

function countBelow(sorted: Float64Array, edge: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < edge) low = middle + 1
    else high = middle
  }
  return low
}

function medianOf(sorted: Float64Array): number | null {
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

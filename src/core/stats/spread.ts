/** How stability and difficulty are spread over the cards that were ever graded. */
import type { GradedCard } from './graded-card.ts'
import { medianOf } from './median.ts'

interface Spread {
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

export function gatherMemory(cards: readonly Pick<GradedCard, 'stability' | 'difficulty'>[]): Memory {
  return {
    stability: spreadOf(
      Float64Array.from(cards, ({ stability }) => stability),
      stabilityEdges,
      null,
    ),
    difficulty: spreadOf(
      Float64Array.from(cards, ({ difficulty }) => difficulty),
      difficultyEdges,
      10,
    ),
  }
}

function spreadOf(values: Float64Array, edges: readonly number[], end: number | null): Spread {
  const counts = edges.map(() => 0)
  for (const value of values) {
    let bin = 0
    while (bin + 1 < edges.length && value >= (edges[bin + 1] ?? Infinity)) bin++
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return {
    bins: edges.map((from, at) => ({ from, to: edges[at + 1] ?? end, cards: counts[at] ?? 0 })),
    cards: values.length,
    median: medianOf(values),
  }
}

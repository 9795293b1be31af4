/**
 * FSRS-6 once more, from its published formulas alone (open-spaced-repetition, "The Algorithm", wiki of fsrs4anki), so
 * that what the scheduler stores can be held against a second reckoning. Shares no code with src.
 */

export interface PublishedMemory {
  readonly s: number
  readonly d: number
}

/** The default weights of FSRS-6, w0 to w20, as published. */
export const publishedWeights: readonly number[] = [
  ...[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629],
  ...[1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542],
]

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))

/** R(t, S) = (1 + F·t/S)^(−w20) with F = 0.9^(−1/w20) − 1, so that R(S, S) = 0.9. */
export function publishedRecall(w: readonly number[], days: number, s: number): number {
  const decay = w[20] ?? NaN
  return (1 + (0.9 ** (-1 / decay) - 1) * (days / s)) ** -decay
}

/** The days after which recall is r: the curve above, solved for t. */
export function publishedInterval(w: readonly number[], r: number, s: number): number {
  const decay = w[20] ?? NaN
  return (s / (0.9 ** (-1 / decay) - 1)) * (r ** (-1 / decay) - 1)
}

/** The memory after grade g (1 to 4), `days` after the one before; 0 days is the same study day. */
export function publishedGrade(
  w: readonly number[],
  before: PublishedMemory | null,
  days: number,
  g: number,
): PublishedMemory {
  const [, , , , w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19] = w as [
    ...[number, number, number, number, number, number, number, number, number, number, number],
    ...[number, number, number, number, number, number, number, number, number, number],
  ]
  /** D0(G) = w4 − e^(w5·(G−1)) + 1 */
  const startDifficulty = (grade: number): number => w4 - Math.exp(w5 * (grade - 1)) + 1
  if (before === null) return { s: Math.max(0.1, w[g - 1] ?? NaN), d: within(1, startDifficulty(g), 10) }

  const { s, d } = before
  // Linear damping towards 10, then mean reversion to D0(4).
  const damped = d + (-w6 * (g - 3) * (10 - d)) / 9
  const nextD = within(1, w7 * startDifficulty(4) + (1 - w7) * damped, 10)
  const r = publishedRecall(w, days, s)

  if (days === 0) {
    // S' = S · e^(w17·(G−3+w18)) · S^(−w19); an answer that was not Again never lowers it.
    const factor = Math.exp(w17 * (g - 3 + w18)) * s ** -w19
    return { s: within(0.001, s * (g >= 2 ? Math.max(1, factor) : factor), 36_500), d: nextD }
  }
  if (g === 1) {
    // S'f = w11 · D^(−w12) · ((S+1)^w13 − 1) · e^(w14·(1−R)), never above what Again on the same day would leave.
    const forgotten = w11 * d ** -w12 * ((s + 1) ** w13 - 1) * Math.exp(w14 * (1 - r))
    return { s: within(0.001, Math.min(forgotten, s / Math.exp(w17 * w18)), 36_500), d: nextD }
  }
  // S'r = S · (1 + e^w8 · (11−D) · S^(−w9) · (e^(w10·(1−R)) − 1) · [w15 if Hard] · [w16 if Easy])
  const bonus = g === 2 ? w15 : g === 4 ? w16 : 1
  const growth = Math.exp(w8) * (11 - d) * s ** -w9 * (Math.exp(w10 * (1 - r)) - 1) * bonus
  return { s: within(0.001, s * (1 + growth), 36_500), d: nextD }
}

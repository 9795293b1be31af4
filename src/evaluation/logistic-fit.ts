// Fits a logistic regression over named traits by AdaGrad (Duchi, Hazan & Singer 2011) with an L2 penalty.

export interface Sample {
  readonly traits: readonly string[]
  readonly isRight: boolean
  /** How much it counts; 1 where absent. */
  readonly weight?: number
}

export interface FitSettings {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** Traits of fewer samples get no weight. */
  readonly minCount: number
}

/** The same samples in the same order give the same weights, rounded to two digits and sorted by trait. */
export function fitLogistic(
  samples: readonly Sample[],
  { epochs, rate, l2, minCount }: FitSettings,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { traits } of samples) for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const names = ['bias', ...[...counts].filter(([, count]) => count >= minCount).map(([name]) => name)]
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = samples.map(({ traits, isRight, weight = 1 }) => ({
    traits: [0, ...traits.flatMap((trait) => ids.get(trait) ?? [])],
    isRight,
    weight,
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-8)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const gradient = new Float64Array(names.length)
    for (const { traits, isRight, weight } of rows) {
      const sum = traits.reduce((total, id) => total + (weights[id] ?? 0), 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0))
      for (const id of traits) gradient[id] = (gradient[id] ?? 0) + error
    }
    for (let id = 0; id < weights.length; id += 1) {
      const slope = (gradient[id] ?? 0) + (id === 0 ? 0 : l2 * (weights[id] ?? 0))
      squares[id] = (squares[id] ?? 0) + slope * slope
      weights[id] = (weights[id] ?? 0) - (rate * slope) / Math.sqrt(squares[id] ?? 1)
    }
  }
  return Object.fromEntries(
    names
      .map((name, id) => [name, Math.round((weights[id] ?? 0) * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Turns what is known of a fact into how likely it is right: logistic regression over named traits. */

/** Weights by trait; a trait without one says nothing. */
export type Weights = ReadonlyMap<string, number>

/** What a model's file holds; a map finds the names, which are put together anew for every fact, twice as fast. */
export const weightsOf = (data: Readonly<Record<string, number>>): Weights => new Map(Object.entries(data))

/** 0 to 1. Every model has the trait `bias`, which holds for every fact. */
export function estimate(weights: Weights, traits: readonly string[]): number {
  let sum = weights.get('bias') ?? 0
  for (const trait of traits) sum += weights.get(trait) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** To three digits, which is more than any calibration holds. */
export const rounded = (share: number): number => Math.round(share * 1000) / 1000

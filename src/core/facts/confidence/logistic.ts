/** Turns what is known of a fact into how likely it is right: logistic regression over named traits. */

/** Weights by trait; a trait without one says nothing. */
export type Weights = Readonly<Record<string, number>>

/** 0 to 1. Every model has the trait `bias`, which holds for every fact. */
export function estimate(weights: Weights, traits: readonly string[]): number {
  let sum = weights['bias'] ?? 0
  for (const trait of traits) sum += weights[trait] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** To three digits, which is more than any calibration holds. */
export const rounded = (share: number): number => Math.round(share * 1000) / 1000

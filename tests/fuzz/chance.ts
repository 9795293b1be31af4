/** Chance that can be had again: equal seeds draw equal numbers. */

export interface Chance {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  readonly oneOf: <T>(items: readonly T[]) => T
}

/** xorshift32 (Marsaglia 2003, "Xorshift RNGs"), whose seed is never 0. */
export function chanceOf(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>>= 0)
  }
  for (let turn = 0; turn < 8; turn++) next()
  const below = (end: number): number => (end <= 1 ? 0 : next() % end)
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('there is nothing to draw from')
      return item
    },
  }
}

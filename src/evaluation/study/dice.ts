/** Chance for simulations: the same names give the same throw, so that two lives differ only where their choices do. */
import { mixBits } from '../../core/study/seeded-hash.ts'

/** A fraction in [0, 1) fixed by the seed and the names of the throw. */
export type Dice = (...names: readonly number[]) => number

export const createDice =
  (seed: number): Dice =>
  (...names) =>
    names.reduce((hash, name) => mixBits(mixBits(hash ^ mixBits(name + 0x9e3779b9)) + 0x7f4a7c15), mixBits(seed + 1)) /
    0x1_0000_0000

/** Which of the shares a throw falls into. */
export function pick(fraction: number, shares: readonly number[]): number {
  let left = fraction * shares.reduce((sum, share) => sum + share, 0)
  for (const [index, share] of shares.entries()) {
    if (left < share) return index
    left -= share
  }
  return shares.length - 1
}

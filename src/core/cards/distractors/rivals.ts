/** Keeps the choice of wrong answers small where an article or a library offers thousands. */
import { fractionOf } from '../../study/seeded-hash.ts'

/** Of the hundreds of names of a long article, these are choice enough. */
const maxRivals = 80

/** Those that follow on a place that the seed decides, so that no two cards have the same. */
export function someOf<T>(rivals: readonly T[], seed: string): readonly T[] {
  if (rivals.length <= maxRivals) return rivals
  const from = Math.floor(fractionOf(seed) * rivals.length)
  return [...rivals.slice(from), ...rivals.slice(0, from)].slice(0, maxRivals)
}

/** A share of few cases says little: how far the true one may lie from it. */

export interface Share {
  /** Cases in all, and those among them that are counted. */
  readonly of: number
  readonly n: number
  /** n of `of`; null of none. */
  readonly share: number | null
  /** Between these lies the true share, in 95 of 100 such intervals. */
  readonly low: number
  readonly high: number
}

/** The normal distribution's 97.5 % point. */
const z = 1.959963984540054

/** Wilson's score interval: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927). */
export function shareOf(n: number, of: number): Share {
  if (of === 0) return { of, n, share: null, low: 0, high: 1 }
  const share = n / of
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const reach = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  // Rounding must not put the ends of a share of none or all past it.
  return { of, n, share, low: n === 0 ? 0 : centre - reach, high: n === of ? 1 : centre + reach }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOf } from '../../../src/core/stats/median.ts'
import { shareOf } from '../../../src/core/stats/wilson.ts'

describe('a share with its interval', () => {
  // The first three as in R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17 (1998).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [1, 29, 0.0061, 0.1718],
    [9, 10, 0.5958, 0.9821],
  ])('of %i in %i lies between the ends that Wilson gives', (n, of, low, high) => {
    const share = shareOf(n, of)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })

  it('is unknown of none', () => {
    expect(shareOf(0, 0)).toEqual({ of: 0, n: 0, share: null, low: 0, high: 1 })
  })

  it('holds its share, stays within 0 and 1, and grows narrower with more reviews', () => {
    const cases = fc
      .integer({ min: 1, max: 100_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(cases, ([n, of]) => {
        const { share, low, high } = shareOf(n, of)
        expect(0 <= low && low <= (share ?? NaN) && (share ?? NaN) <= high && high <= 1).toBe(true)
        const more = shareOf(n * 4, of * 4)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('the median', () => {
  it('is what sorting would put in the middle', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b)
        const [lower, upper] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0]
        expect(medianOf(Float64Array.from(values))).toBeCloseTo(lower === upper ? lower : (lower + upper) / 2, 10)
      }),
    )
  })

  it('is found among many equal values, and of none there is none', () => {
    expect(medianOf(new Float64Array(200_001).fill(7))).toBe(7)
    expect(medianOf(Float64Array.from([3, 1]))).toBe(2)
    expect(medianOf(new Float64Array(0))).toBe(null)
  })
})

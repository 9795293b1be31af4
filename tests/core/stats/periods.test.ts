import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf, spansAfter, spansBefore } from '../../../src/core/stats/period.ts'

const today = 20_000
const days = fc.integer({ min: 1, max: 20_000 })
const atMost = fc.integer({ min: 1, max: 60 })

it('stretches before today end today, follow each other without a gap, and cover what was asked for', () => {
  fc.assert(
    fc.property(days, atMost, (covered, most) => {
      const { spans, stepDays } = spansBefore(today, covered, most)
      expect(spans.length).toBeLessThanOrEqual(most)
      expect(spans.at(-1)?.toDay).toBe(today)
      expect(spans[0]?.fromDay).toBeLessThanOrEqual(today - covered + 1)
      for (const [at, { fromDay, toDay }] of spans.entries()) {
        expect(toDay - fromDay + 1).toBe(stepDays)
        expect(spans[at + 1]?.fromDay ?? toDay + 1).toBe(toDay + 1)
      }
    }),
  )
})

it('each day has its place in the one stretch that holds it', () => {
  fc.assert(
    fc.property(days, atMost, fc.integer({ min: -100, max: 20_100 }), (covered, most, ahead) => {
      const spans = spansAfter(today, covered, most)
      const holding = spans.spans.findIndex(({ fromDay, toDay }) => fromDay <= today + ahead && today + ahead <= toDay)
      expect(placeOf(spans, today + ahead) ?? -1).toBe(holding)
    }),
  )
})

it('four weeks are told by the day, three months and a year by the week, many years by the quarter', () => {
  const stepFor = (covered: number) => spansBefore(today, covered, 60).stepDays
  expect([28, 91, 364, 3_000].map(stepFor)).toEqual([1, 7, 7, 91])
})

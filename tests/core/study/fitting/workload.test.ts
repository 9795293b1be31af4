import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../../../../src/core/study/fitting/memory-model.ts'
import { forecastWorkload, usualHabits, type WorkloadPlan } from '../../../../src/core/study/fitting/workload.ts'

const plan = (changes: Partial<WorkloadPlan>): WorkloadPlan => ({
  ...{ cards: [], newCards: 1000, newPerDay: 5, retention: 0.9, days: 180, seed: 'forecast' },
  ...{ parameters: defaultParameters, habits: usualHabits, maximumIntervalDays: 36_500, ...changes },
})

describe('the forecast of work', () => {
  it('asks for more reviews and keeps more cards the higher the retention', () => {
    const rows = [0.7, 0.8, 0.9, 0.95].map((retention) => forecastWorkload(plan({ retention })))
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before === undefined) continue
      expect(row.reviewsPerDay).toBeGreaterThan(before.reviewsPerDay)
      expect(row.knownAtEnd).toBeGreaterThan(before.knownAtEnd)
    }
  })

  it('foretells nothing where there is nothing', () => {
    expect(forecastWorkload(plan({ newCards: 0 }))).toMatchObject({ reviewsPerDay: 0, minutesPerDay: 0, knownAtEnd: 0 })
    expect(forecastWorkload(plan({ newPerDay: 0 }))).toMatchObject({ reviewsPerDay: 0, knownAtEnd: 0 })
  })

  it('spends the seconds that the learner takes', () => {
    const { minutesPerDay } = forecastWorkload(plan({ newCards: 50, newPerDay: 50, days: 1 }))
    expect(minutesPerDay).toBeCloseTo((50 * usualHabits.secondsNew) / 60, 6)
  })

  it('stands for many cards by a sample', () => {
    const card = { stability: 30, difficulty: 5, elapsedDays: 10, dueInDays: 20 }
    const of = (count: number) =>
      forecastWorkload(plan({ newCards: 0, cards: Array.from({ length: count }, () => card) }))
    expect(of(60_000).reviewsPerDay / of(1500).reviewsPerDay).toBeCloseTo(40, 0)
  })

  it('knows no more cards than there are and gives the same answer again, whatever the cards', () => {
    const cards = fc.array(
      fc.record({
        stability: fc.double({ min: 0.1, max: 3000, noNaN: true }),
        difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
        elapsedDays: fc.nat(400),
        dueInDays: fc.nat(400),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(
        cards,
        fc.nat(60),
        fc.nat(20),
        fc.double({ min: 0.7, max: 0.97, noNaN: true }),
        (known, newCards, newPerDay, retention) => {
          const given = plan({ cards: known, newCards, newPerDay, retention, days: 60 })
          const found = forecastWorkload(given)
          expect(found.knownAtEnd).toBeLessThanOrEqual(known.length + newCards + 1e-6)
          expect(found.reviewsPerDay).toBeGreaterThanOrEqual(0)
          expect(found).toEqual(forecastWorkload(given))
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../../../../src/core/study/fitting/memory-model.ts'
import {
  forecastWorkload,
  usualHabits,
  type DeckWork,
  type WorkloadPlan,
} from '../../../../src/core/study/fitting/workload.ts'

type Changes = Partial<WorkloadPlan & DeckWork>

/** Of one deck, whose own choices are named beside those for all; a limit on reviews is the deck's. */
function plan({ cards = [], newCards = 1000, reviewsPerDay = null, maximumIntervalDays = 36_500, ...rest }: Changes) {
  const deck: DeckWork = { cards, newCards, newPerDay: null, reviewsPerDay, maximumIntervalDays, retention: null }
  const given: WorkloadPlan = {
    ...{ decks: [deck], newPerDay: 5, reviewsPerDay: null, retention: 0.9, days: 180, seed: 'forecast' },
    ...{ parameters: defaultParameters, habits: usualHabits, ...rest },
  }
  return given
}

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

  it('never asks for more reviews than the limits let in, and knows less for it', () => {
    const free = forecastWorkload(plan({ newPerDay: 10 }))
    const ofDeck = forecastWorkload(plan({ newPerDay: 10, reviewsPerDay: 20 }))
    const { decks } = plan({})
    const ofAll = forecastWorkload({ ...plan({ newPerDay: 10 }), decks, reviewsPerDay: 20 })
    expect(free.reviewsPerDay).toBeGreaterThan(25)
    expect(ofDeck.reviewsPerDay).toBeLessThanOrEqual(20)
    expect(ofDeck).toEqual(ofAll)
    expect(ofDeck.knownAtEnd).toBeLessThan(free.knownAtEnd)
  })

  it('meets the new cards of decks in turn, within the limit of each', () => {
    const [deck] = plan({ newCards: 100 }).decks
    if (deck === undefined) throw new Error('no deck')
    const minutes = (newPerDay: readonly (number | null)[], limit: number) => {
      const decks = newPerDay.map((own) => ({ ...deck, newPerDay: own }))
      return forecastWorkload({ ...plan({ newPerDay: limit, days: 1 }), decks }).minutesPerDay
    }
    const met = (cards: number) => (cards * usualHabits.secondsNew) / 60
    expect(minutes([2, 3], 20)).toBeCloseTo(met(5), 6)
    expect(minutes([2, null], 20)).toBeCloseTo(met(20), 6)
    expect(minutes([null, null], 7)).toBeCloseTo(met(7), 6)
    expect(minutes([0, 0], 7)).toBe(0)
  })

  it('leaves a deck the retention and the longest interval that were chosen for it', () => {
    const [deck] = plan({}).decks
    if (deck === undefined) throw new Error('no deck')
    const own = (retention: number) =>
      forecastWorkload({ ...plan({ retention }), decks: [{ ...deck, retention: 0.8 }] })
    expect({ ...own(0.95), retention: 0.8 }).toEqual(forecastWorkload(plan({ retention: 0.8 })))
    expect(forecastWorkload(plan({ maximumIntervalDays: 5 })).reviewsPerDay).toBeGreaterThan(
      forecastWorkload(plan({})).reviewsPerDay,
    )
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

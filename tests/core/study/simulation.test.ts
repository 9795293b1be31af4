import { describe, expect, it } from 'vitest'
import { newCardState } from '../../../src/core/study/card-state.ts'
import { fitHalfWay, recallAtReview, type Optimiser } from '../../../src/evaluation/study/experiment.ts'
import { learners } from '../../../src/evaluation/study/learners.ts'
import { simulateLife, type LifePlan } from '../../../src/evaluation/study/simulated-life.ts'
import { loadOptimiser } from '../../../src/main/service/optimiser.ts'
import { publishedGrade, publishedWeights, type PublishedMemory } from './published-fsrs.ts'

/** Two years with summer time, a journey, wrong clocks, holidays, moved rollover hours, undos, resets and an import half way. */
const plan = (changes: Partial<LifePlan>): LifePlan => ({
  ...{ seed: 7, law: learners.fsrs, desiredRetention: 0.9, days: 730, cardsPerDeck: 120, newPerDay: 4 },
  ...changes,
})

describe('a learner who forgets as FSRS-6 says, over two years', () => {
  it.each([0.8, 0.9, 0.95])('recalls within one point of the desired retention of %d', (desiredRetention) => {
    const found = recallAtReview(simulateLife(plan({ desiredRetention })))
    expect(found.reviews).toBeGreaterThan(1500)
    expect(Math.abs(found.meanInReach - desiredRetention)).toBeLessThan(0.01)
  })

  it('leaves states whose stability and difficulty the published formulas give from the log alone', () => {
    const { log, states } = simulateLife(plan({ seed: 8 }))
    const reckoned = new Map<string, { memory: PublishedMemory | null; day: number }>()
    for (const { card, rating, studyDay } of log) {
      const before = reckoned.get(card)
      if (rating === null) reckoned.delete(card)
      else {
        const days = before === undefined ? 0 : Math.max(0, studyDay - before.day)
        const memory = publishedGrade(publishedWeights, before?.memory ?? null, days, rating)
        reckoned.set(card, { memory, day: studyDay })
      }
    }
    expect(reckoned.size).toBeGreaterThan(300)
    for (const [card, state] of states) {
      const found = reckoned.get(card)?.memory
      if (found === undefined || found === null) expect(state).toEqual(newCardState)
      else {
        expect(state.stability / found.s).toBeCloseTo(1, 4)
        expect(state.difficulty).toBeCloseTo(found.d, 4)
      }
    }
  })

  it('lives the same life again from the same seed', () => {
    const short = plan({ days: 60 })
    expect(simulateLife(short)).toEqual(simulateLife(short))
  })
})

describe('fitting half way through two years', () => {
  /** Where the optional package is not installed nothing is ever offered. */
  const optimise: Optimiser = loadOptimiser() ?? (() => Promise.resolve(null))

  it.each(Object.entries(learners))('never makes it worse for the learner "%s"', async (_, law) => {
    const { verdict, afterwards, kept, taken } = await fitHalfWay(plan({ law }), optimise)
    if (verdict?.isBetter === true) {
      expect(afterwards?.fitted.logLoss).toBeLessThan(afterwards?.current.logLoss ?? 0)
      expect(afterwards?.fitted.rmseBins).toBeLessThan(afterwards?.current.rmseBins ?? 0)
      expect(taken.mean).toBeGreaterThan(Math.min(kept.mean, 0.9) - 0.01)
    } else expect(taken).toEqual(kept)
  })
})

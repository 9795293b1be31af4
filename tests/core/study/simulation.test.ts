import { describe, expect, it } from 'vitest'
import { newCardState } from '../../../src/core/study/card-state.ts'
import { fitHalfWay, recallAtReview, type Optimiser } from '../../../src/evaluation/study/experiment.ts'
import { weekdayOf } from '../../../src/core/study/study-day.ts'
import { learners } from '../../../src/evaluation/study/learners.ts'
import { manyChoices } from '../../../src/evaluation/study/life-choices.ts'
import { simulateLife, type LifePlan } from '../../../src/evaluation/study/simulated-life.ts'
import { loadOptimiser } from '../../../src/main/service/optimiser.ts'
import { publishedGrade, publishedWeights, type PublishedMemory } from './published-fsrs.ts'

/** Two years with summer time, a journey, wrong clocks, holidays, moved rollover hours, undos, resets, an import and a newer revision. */
const plan = (changes: Partial<LifePlan>): LifePlan => ({
  ...{ seed: 7, law: learners.fsrs, desiredRetention: 0.9, days: 730, cardsPerDeck: 120, newPerDay: 4 },
  ...changes,
})

describe('a learner who forgets as FSRS-6 says, over two years with an exam, easy days, limits and other steps', () => {
  const lives = [0.8, 0.9, 0.95].map((desiredRetention) => ({
    desiredRetention,
    life: simulateLife(plan({ desiredRetention, choices: manyChoices })),
  }))

  it.each(lives)('recalls within one point of the desired retention of $desiredRetention', (lived) => {
    const found = recallAtReview(lived.life)
    expect(found.reviews).toBeGreaterThan(1500)
    expect(Math.abs(found.mean - lived.desiredRetention)).toBeLessThan(0.01)
  })

  it.each(lives)('knows more than $desiredRetention at the exam, as it was foretold', ({ desiredRetention, life }) => {
    expect(life.exams).toHaveLength(1)
    for (const { foretoldAtFirst, foretoldAtLast, known } of life.exams) {
      expect(known).toBeGreaterThan(desiredRetention + 0.02)
      expect(Math.abs(known - foretoldAtFirst)).toBeLessThan(0.02)
      expect(Math.abs(known - foretoldAtLast)).toBeLessThan(0.01)
    }
    expect(recallAtReview(life).meanForExam).toBeGreaterThan(desiredRetention - 0.01)
  })

  it.each(lives)('has easy weekends at $desiredRetention in the deck that asks for them', ({ life }) => {
    const reviews = life.log.filter(({ card, phase }) => card.startsWith('card-1-') && phase === 'review')
    const on = (weekday: number) => reviews.filter(({ studyDay }) => weekdayOf(studyDay) === weekday).length
    const usual = (on(0) + on(1) + on(2) + on(3) + on(4)) / 5
    expect(on(6)).toBeLessThan(0.8 * usual)
    expect(on(5)).toBeLessThan(usual)
  })

  it.each(lives)('is asked no card at $desiredRetention that the newer revision left out', ({ life }) => {
    const isGone = (card: string) => card.startsWith('card-0-') && card.endsWith('9')
    const asked = life.log.filter(({ card, rating }) => isGone(card) && rating !== null)
    expect(asked.some(({ day }) => day < 400)).toBe(true)
    expect(asked.filter(({ day, card }) => day >= 400 && Number(card.slice(7)) < 120)).toEqual([])
    const kept = [...life.states].filter(([card]) => card.startsWith('card-0-') && Number(card.slice(7)) < 120)
    expect(kept).toHaveLength(108)
  })

  it('leaves states whose stability and difficulty the published formulas give from the log alone', () => {
    const { log, states } = simulateLife(plan({ seed: 8, choices: manyChoices }))
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
    const short = plan({ days: 60, choices: manyChoices })
    expect(simulateLife(short)).toEqual(simulateLife(short))
  })
})

describe('fitting half way through two years', () => {
  /** Where the optional package is not installed nothing is ever offered. */
  const optimise: Optimiser = loadOptimiser() ?? (() => Promise.resolve(null))

  it.each(Object.entries(learners))('never makes it worse for the learner "%s"', async (name, law) => {
    const { verdict, afterwards, kept, taken } = await fitHalfWay(plan({ law, newPerDay: 8 }), optimise)
    // Who forgets as FSRS-6 begins with has nothing to gain; the weights of the two whom it does not know are offered.
    if (verdict !== null && name !== 'other-weights') expect(verdict.isBetter).toBe(name !== 'fsrs')
    if (verdict?.isBetter !== true) return expect(taken).toEqual(kept)
    for (const found of [verdict, afterwards]) {
      expect(found?.fitted.logLoss).toBeLessThan(found?.current.logLoss ?? 0)
      expect(found?.fitted.rmseBins).toBeLessThan(found?.current.rmseBins ?? 0)
    }
    expect(taken.mean).toBeGreaterThan(Math.min(kept.mean, 0.9) - 0.01)
  })
})

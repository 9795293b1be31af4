import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCardState, ratings } from '../../../src/core/study/card-state.ts'
import { createMemoryModel, defaultParameters, type Memory } from '../../../src/core/study/fitting/memory-model.ts'
import { createScheduler, defaultSchedulerOptions } from '../../../src/core/study/scheduler.ts'
import { dayMs, hourMs } from '../../../src/core/time.ts'
import { publishedGrade, publishedInterval, publishedRecall, publishedWeights } from './published-fsrs.ts'

const rating = fc.constantFrom(...ratings)
/** From the same minute to years later. */
const waitMs = fc.oneof(fc.integer({ min: 0, max: 2 * hourMs }), fc.integer({ min: 0, max: 900 * dayMs }))
const history = fc.array(fc.tuple(rating, waitMs), { minLength: 1, maxLength: 30 })
const noon = Date.UTC(2024, 2, 4, 12)

describe('the published formulas of FSRS-6, reckoned a second time', () => {
  it('give the published vectors', () => {
    let memory = publishedGrade(publishedWeights, null, 0, 1)
    for (const days of [0, 1, 3, 8, 21]) memory = publishedGrade(publishedWeights, memory, days, 3)
    expect(memory.s).toBeCloseTo(53.62691, 3)
    expect(memory.d).toBeCloseTo(6.3574867, 4)
  })

  it('start from the weights that the scheduler starts from', () => {
    expect([...defaultParameters]).toEqual(publishedWeights)
  })

  it('give the stability and difficulty that the scheduler stores, whatever the history', () => {
    const scheduler = createScheduler(defaultSchedulerOptions)
    fc.assert(
      fc.property(history, fc.integer({ min: -720, max: 840 }), (steps, utcOffsetMin) => {
        let state = newCardState
        let memory = null
        let ms = noon
        for (const [given, wait] of steps) {
          ms += wait
          const day = Math.floor((ms + utcOffsetMin * 60_000 - 4 * hourMs) / dayMs)
          const days = state.lastReviewDay === null ? 0 : day - state.lastReviewDay
          state = scheduler.schedule('card', state, given, { ms, utcOffsetMin })
          memory = publishedGrade(publishedWeights, memory, days, given)
          expect(state.stability / memory.s).toBeCloseTo(1, 4)
          expect(state.difficulty).toBeCloseTo(memory.d, 4)
        }
      }),
    )
  })

  it('hold for the model that predictions rest on, under any weights in bounds', () => {
    // Inside the bounds of FSRS-6, which the scheduler's library enforces: w6 ≤ 4, w7 ≥ 0.001, w20 ≥ 0.1.
    const factors = fc.array(fc.double({ min: 0.7, max: 1.3, noNaN: true }), { minLength: 21, maxLength: 21 })
    const anyWeights = factors.map((chosen) => {
      const weights = publishedWeights.map((weight, index) => weight * (chosen[index] ?? 1))
      return weights.map((weight, index) =>
        index === 7 || index === 20 ? Math.max(0.1, weight) : Math.min(weight, index === 6 ? 4 : 100),
      )
    })
    const steps = fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(anyWeights, steps, (weights, given) => {
        const model = createMemoryModel(weights)
        let memory: Memory | null = null
        let published = null
        for (const [grade, days] of given) {
          if (memory !== null && published !== null && days > 0) {
            expect(model.recallAfter(memory, days)).toBeCloseTo(publishedRecall(weights, days, published.s), 4)
          }
          memory = model.grade(memory, days, grade)
          published = publishedGrade(weights, published, days, grade)
          expect(memory.stability / published.s).toBeCloseTo(1, 3)
          expect(memory.difficulty).toBeCloseTo(published.d, 4)
          expect(model.daysUntil(memory, 0.9) / memory.stability).toBeCloseTo(1, 4)
          expect(model.daysUntil(memory, 0.85) / publishedInterval(weights, 0.85, memory.stability)).toBeCloseTo(1, 4)
        }
      }),
    )
  })
})

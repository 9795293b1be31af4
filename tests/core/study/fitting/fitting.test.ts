import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratings, type Rating } from '../../../../src/core/study/card-state.ts'
import { judgeFit, neededRecalls, planFit } from '../../../../src/core/study/fitting/fit.ts'
import { countRecalls, historiesOf, splitDayOf, type LoggedStep } from '../../../../src/core/study/fitting/histories.ts'
import { defaultParameters } from '../../../../src/core/study/fitting/memory-model.ts'
import { predictRecalls } from '../../../../src/core/study/fitting/predictions.ts'
import { trainingItemsOf } from '../../../../src/core/study/fitting/training-items.ts'
import { judge } from '../../../../src/core/study/fitting/verdict.ts'
import { publishedGrade, publishedRecall, publishedWeights } from '../published-fsrs.ts'

const step = (card: string, studyDay: number, rating: Rating | null, wasNew = false): LoggedStep => ({
  ...{ card, studyDay, rating, wasNew },
})

describe('what a log says of each card', () => {
  it('begins anew where a card was reset, and leaves out what was learned elsewhere', () => {
    const log = [
      step('a', 10, 3, true),
      step('elsewhere', 10, 3),
      step('a', 12, 1),
      step('a', 13, null),
      step('a', 20, 2, true),
      step('elsewhere', 21, null),
      step('elsewhere', 22, 4, true),
    ]
    expect(historiesOf(log)).toEqual([
      { studyDays: [10, 12], ratings: [3, 1] },
      { studyDays: [20], ratings: [2] },
      { studyDays: [22], ratings: [4] },
    ])
  })

  it('counts the first grade of a later day alone as a recall, and none where the clock went back', () => {
    const days = [5, 5, 6, 6, 9, 8]
    const histories = historiesOf(days.map((day, index) => step('a', day, 3, index === 0)))
    expect(countRecalls(histories)).toBe(2)
    const items = trainingItemsOf(histories, Infinity)
    expect(items.map((item) => item.map(({ deltaDays }) => deltaDays))).toEqual([
      [0, 0, 1],
      [0, 0, 1, 0, 3],
    ])
  })

  it('learns from nothing that lies on or behind the split, and measures nothing before it', () => {
    const anyLog = fc.array(fc.array(fc.tuple(fc.constantFrom(...ratings), fc.nat(40)), { minLength: 1 }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(anyLog, (cards) => {
        const histories = cards.map((grades) => {
          let day = 0
          return { ratings: grades.map(([rating]) => rating), studyDays: grades.map(([, wait]) => (day += wait)) }
        })
        const split = splitDayOf(histories)
        const learned = trainingItemsOf(histories, split)
        const measured = predictRecalls(histories, defaultParameters, split)
        expect(learned.length + measured.length).toBe(countRecalls(histories))
        expect(learned.length).toBeLessThanOrEqual(Math.max(0, 0.8 * countRecalls(histories)))
        for (const item of learned) expect(item.at(-1)?.deltaDays).toBeGreaterThan(0)
      }),
    )
  })

  it('asks for a number of recalls before it learns at all', () => {
    const daily = (count: number) =>
      historiesOf(Array.from({ length: count + 1 }, (_, day) => step('a', day, 3, day === 0)))
    expect(planFit(daily(neededRecalls - 1))).toBeNull()
    expect(planFit(daily(neededRecalls))?.items).toHaveLength(neededRecalls * 0.8)
  })
})

describe('how well weights foretell recall', () => {
  it('is what the published formulas and measures give', () => {
    const history = { studyDays: [0, 3, 10], ratings: [3, 3, 1] as const }
    const first = publishedGrade(publishedWeights, null, 0, 3)
    const foretold = [
      publishedRecall(publishedWeights, 3, first.s),
      publishedRecall(publishedWeights, 7, publishedGrade(publishedWeights, first, 3, 3).s),
    ] as const
    const predictions = predictRecalls([history], defaultParameters)
    const { current } = judge(predictions, predictions)
    expect(current.logLoss).toBeCloseTo(-(Math.log(foretold[0]) + Math.log(1 - foretold[1])) / 2, 6)
    // Each of the two is alone in its bin.
    expect(current.rmseBins).toBeCloseTo(Math.sqrt(((1 - foretold[0]) ** 2 + foretold[1] ** 2) / 2), 6)
  })

  it('averages errors inside a bin of like recalls before it squares them', () => {
    const like = Array.from({ length: 10 }, (_, card) => ({
      studyDays: [0, 2],
      ratings: [3, card === 0 ? 1 : 3] as Rating[],
    }))
    const predictions = predictRecalls(like, defaultParameters)
    const { rmseBins } = judge(predictions, predictions).current
    expect(rmseBins).toBeCloseTo(Math.abs((predictions[0]?.predicted ?? 0) - 0.9), 6)
  })

  it('never finds weights better than themselves, nor on nothing', () => {
    const histories = Array.from({ length: 50 }, (_, card) => ({
      studyDays: [0, 2 + card],
      ratings: [3, 3] as Rating[],
    }))
    const same = judgeFit(histories, { items: [], splitDay: 0 }, defaultParameters, defaultParameters)
    expect(same).toMatchObject({ recalls: 50, surePct: 0, isBetter: false })
    expect(judge([], [])).toMatchObject({ recalls: 0, surePct: 0, isBetter: false })
  })

  it('takes a difference that rests on one card for chance, and one that runs through all for real', () => {
    const sure = (wasRecalled: boolean, predicted: number, history: number) => ({
      ...{ history, bin: String(history % 5), predicted, wasRecalled },
    })
    const ofAll = (predicted: number) => Array.from({ length: 300 }, (_, card) => sure(card % 4 > 0, predicted, card))
    expect(judge(ofAll(0.95), ofAll(0.76)).isBetter).toBe(true)
    expect(judge(ofAll(0.76), ofAll(0.95)).isBetter).toBe(false)
    const ofOne = (predicted: number) =>
      Array.from({ length: 300 }, (_, card) => sure(card % 4 > 0, card === 0 ? predicted : 0.75, card))
    expect(judge(ofOne(0.9), ofOne(0.4)).isBetter).toBe(false)
  })
})

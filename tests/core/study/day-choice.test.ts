import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooserOf, type DayPolicy } from '../../../src/core/study/day-choice.ts'
import { becomesLeech } from '../../../src/core/study/leech.ts'
import { newCardState } from '../../../src/core/study/card-state.ts'

/** A Monday. */
const today = 20_005 - ((20_005 + 3) % 7)
const policy = (changes: Partial<DayPolicy> = {}): DayPolicy => ({
  today,
  dueOn: () => 0,
  easyDays: [1, 1, 1, 1, 1, 1, 1],
  breakDays: null,
  finalPass: null,
  ...changes,
})
const range = { fromDay: today + 9, toDay: today + 12, idealDay: today + 10 }

describe('among the days that serve the memory as well', () => {
  it('the one with the fewest reviews is taken', () => {
    const dueOn = (day: number) => (day === today + 11 ? 2 : 40)
    expect(chooserOf(policy({ dueOn }), 1)(range)).toBe(today + 11)
  })

  it('days of a break and weekdays without reviews are left free where there is another', () => {
    const breakDays = { from: today + 9, to: today + 11 }
    expect(chooserOf(policy({ breakDays }), 1)(range)).toBe(today + 12)
    // The range is Wednesday to Saturday of the next week.
    expect(chooserOf(policy({ easyDays: [1, 1, 0, 0, 0, 1, 1] }), 1)(range)).toBe(today + 12)
    const whole = { from: today, to: today + 30 }
    expect(chooserOf(policy({ breakDays: whole }), 1)(range)).toBeGreaterThanOrEqual(range.fromDay)
  })

  it('a day that shall be easy takes about half of what the others take', () => {
    const due = new Map<number, number>()
    const choose = chooserOf(policy({ easyDays: [1, 1, 1, 0.5, 1, 1, 1], dueOn: (day) => due.get(day) ?? 0 }), 1)
    for (let n = 0; n < 350; n++) {
      const day = choose(range)
      due.set(day, (due.get(day) ?? 0) + 1)
    }
    expect(due.get(today + 10)).toBeGreaterThan(40)
    expect(due.get(today + 10)).toBeLessThan(60)
  })

  it('none outside the range is ever taken without an exam, and equal questions have equal answers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 20 }), fc.nat(), (from, width, seed) => {
        const days = { fromDay: today + 1 + from, toDay: today + 1 + from + width, idealDay: today + 1 + from }
        const dueOn = (day: number) => (day * 7919 + seed) % 50
        const chosen = chooserOf(policy({ dueOn }), 1)(days)
        expect(chosen).toBeGreaterThanOrEqual(days.fromDay)
        expect(chosen).toBeLessThanOrEqual(days.toDay)
        expect(chooserOf(policy({ dueOn }), 1)(days)).toBe(chosen)
      }),
    )
  })

  it('a card is drawn out to the last days before an exam rather than asked twice in a few days', () => {
    const finalPass = { examDay: today + 16, startDay: today + 14 }
    const chosen = chooserOf(policy({ finalPass }), 1)(range)
    expect(chosen).toBeGreaterThanOrEqual(finalPass.startDay)
    expect(chosen).toBeLessThan(finalPass.examDay)
    const far = { examDay: today + 60, startDay: today + 55 }
    expect(chooserOf(policy({ finalPass: far }), 1)(range)).toBeLessThanOrEqual(range.toDay)
  })
})

describe('a leech', () => {
  it('is told at the lapse that makes it one, and again after each half of as many more', () => {
    const lapsed = (lapses: number) => ({ ...newCardState, lapses })
    const told = Array.from({ length: 20 }, (_, n) => n + 1).filter((n) => becomesLeech(lapsed(n - 1), lapsed(n), 8))
    expect(told).toEqual([8, 12, 16, 20])
    expect(becomesLeech(lapsed(8), lapsed(8), 8)).toBe(false)
  })
})

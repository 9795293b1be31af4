import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCardState, ratings, type CardState, type Rating } from '../../../src/core/study/card-state.ts'
import { createScheduler, defaultSchedulerOptions } from '../../../src/core/study/scheduler.ts'
import { dayMs } from '../../../src/core/time.ts'

const plain = createScheduler({ ...defaultSchedulerOptions, fuzz: false })
const fuzzed = createScheduler(defaultSchedulerOptions)
const minuteMs = 60_000
const noon = Date.UTC(2024, 2, 4, 12)
const utc = (ms: number) => ({ ms, utcOffsetMin: 0 })
const rating = fc.constantFrom(...ratings)

/** Study days until the card comes up; 0 for a learning step. */
const daysUntilDue = (state: CardState): number => (state.dueDay ?? 0) - (state.lastReviewDay ?? 0)

function gradeWhenDue(given: readonly Rating[]): CardState[] {
  let state = newCardState
  let now = noon
  return given.map((next) => {
    state = plain.schedule('card', state, next, utc(now))
    now = state.dueDay === null ? state.dueMs : now + daysUntilDue(state) * dayMs
    return state
  })
}

describe('the reference vectors of ts-fsrs (its FSRS-6 tests, default parameters)', () => {
  it('gives the intervals of a card that is graded whenever it is due', () => {
    const states = gradeWhenDue([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3])
    const days = states.map((state) => (state.dueDay === null ? 0 : daysUntilDue(state)))
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('gives the memory state after given days', () => {
    const history: readonly (readonly [Rating, number])[] = [
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 3],
      [3, 8],
      [3, 21],
    ]
    let state = newCardState
    let now = noon
    for (const [given, days] of history) {
      now += days * dayMs
      state = plain.schedule('card', state, given, utc(now))
    }
    expect(state.stability).toBeCloseTo(53.62691, 4)
    expect(state.difficulty).toBeCloseTo(6.3574867, 4)
  })
})

describe('learning steps', () => {
  const stepMs = (state: CardState, given: Rating) => plain.previewIntervals('card', state, utc(noon))[given - 1]

  it('sends a new card through one and ten minutes', () => {
    expect(stepMs(newCardState, 1)).toBe(1 * minuteMs)
    expect(stepMs(newCardState, 2)).toBe(6 * minuteMs)
    expect(stepMs(newCardState, 3)).toBe(10 * minuteMs)
    expect(stepMs(newCardState, 4)).toBe(8 * dayMs)
  })

  it('repeats the second step on Hard, starts over on Again and graduates on Good', () => {
    const second = plain.schedule('card', newCardState, 3, utc(noon))
    expect(stepMs(second, 1)).toBe(1 * minuteMs)
    expect(stepMs(second, 2)).toBe(10 * minuteMs)
    expect(stepMs(second, 3)).toBe(2 * dayMs)
  })

  it('sends a forgotten card back for ten minutes and counts the lapse once', () => {
    const [, learned] = gradeWhenDue([3, 3])
    if (learned === undefined) throw new Error('no state')
    const at = utc(noon + 3 * dayMs)
    const lapsed = plain.schedule('card', learned, 1, at)
    const again = plain.schedule('card', lapsed, 1, at)
    expect(lapsed).toMatchObject({ phase: 'relearning', lapses: 1, dueMs: at.ms + 10 * minuteMs })
    expect(again).toMatchObject({ phase: 'relearning', lapses: 1 })
    expect(plain.schedule('card', again, 3, at).phase).toBe('review')
  })
})

describe('study days', () => {
  it('does not count a day when midnight UTC passes between two grades of one evening', () => {
    const beforeMidnight = Date.UTC(2024, 2, 4, 23, 50)
    const first = plain.schedule('card', newCardState, 3, utc(beforeMidnight))
    const sameDay = plain.schedule('card', first, 3, utc(beforeMidnight + 20 * minuteMs))
    const withoutMidnight = plain.schedule('card', first, 3, utc(beforeMidnight + 5 * minuteMs))
    expect(sameDay.stability).toBe(withoutMidnight.stability)
  })

  it('counts a day when the rollover hour passes', () => {
    const beforeRollover = Date.UTC(2024, 2, 5, 3, 50)
    const first = plain.schedule('card', newCardState, 3, utc(beforeRollover))
    const nextDay = plain.schedule('card', first, 3, utc(beforeRollover + 20 * minuteMs))
    const sameDay = plain.schedule('card', first, 3, utc(beforeRollover + 5 * minuteMs))
    expect(nextDay.lastReviewDay).toBe((first.lastReviewDay ?? 0) + 1)
    expect(nextDay.stability).not.toBe(sameDay.stability)
  })

  it('makes a review due when its study day begins in local time, not at the hour of the last grade', () => {
    const evening = { ms: Date.UTC(2024, 2, 4, 20), utcOffsetMin: 120 }
    const state = plain.schedule('card', newCardState, 4, evening)
    expect(state.dueMs).toBe(Date.UTC(2024, 2, 12, 2))
  })

  it('survives a clock that was set back', () => {
    const state = plain.schedule('card', newCardState, 4, utc(noon))
    expect(() => plain.schedule('card', state, 3, utc(noon - 40 * dayMs))).not.toThrow()
  })
})

describe('fuzz', () => {
  const learned = (): CardState => gradeWhenDue([3, 3, 3, 3]).at(-1) ?? newCardState
  const at = utc(noon + 120 * dayMs)

  it('is the same for the same card and number of grades, and spreads different cards', () => {
    const daysOf = (id: string) => daysUntilDue(fuzzed.schedule(id, learned(), 3, at))
    expect(daysOf('card-7')).toBe(daysOf('card-7'))
    const days = new Set(Array.from({ length: 50 }, (_, n) => daysOf(`card-${n}`)))
    expect(days.size).toBeGreaterThan(5)
  })

  it('stays near the interval it spreads', () => {
    const exact = daysUntilDue(plain.schedule('card', learned(), 3, at))
    for (let n = 0; n < 200; n++) {
      const days = daysUntilDue(fuzzed.schedule(`card-${n}`, learned(), 3, at))
      expect(Math.abs(days - exact) / exact).toBeLessThan(0.1)
    }
  })
})

describe('a card that should come tomorrow whether it was hard or good', () => {
  const strict = createScheduler({ ...defaultSchedulerOptions, desiredRetention: 0.95 })
  const forgotten = [
    [1, 0],
    [3, 0],
    [3, 0],
    [1, 1],
    [3, 0],
  ] as const
  let state = newCardState
  let ms = noon
  for (const [given, days] of forgotten) {
    ms += days * dayMs + 10 * minuteMs
    state = strict.schedule('card', state, given, utc(ms))
  }
  const at = utc(ms + dayMs)

  it('comes tomorrow, since a day later it would be recalled less often than is desired', () => {
    const [, hard, good, easy] = strict.previewIntervals('card', state, at)
    expect([hard, good, easy]).toEqual([dayMs, dayMs, 2 * dayMs])
    expect(daysUntilDue(strict.schedule('card', state, 3, at))).toBe(1)
  })

  it('keeps the day that an older log gave it', () => {
    expect(daysUntilDue(strict.replay('card', state, 3, at, null))).toBe(2)
    expect(daysUntilDue(strict.replay('card', state, 3, at, (state.dueDay ?? 0) + 3))).toBe(3)
  })
})

describe('whatever the history', () => {
  const history = fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 400 * dayMs })), { maxLength: 25 })

  it('a better rating never comes up sooner, the preview tells what a grade does, and numbers stay in bounds', () => {
    fc.assert(
      fc.property(history, fc.string({ minLength: 1 }), fc.integer({ min: -720, max: 840 }), (steps, id, offset) => {
        let state = newCardState
        let ms = noon
        for (const [given, waitMs] of steps) {
          ms += waitMs
          const at = { ms, utcOffsetMin: offset }
          const [again, hard, good, easy] = fuzzed.previewIntervals(id, state, at)
          expect(again).toBeLessThanOrEqual(hard)
          expect(hard).toBeLessThanOrEqual(good)
          expect(good).toBeLessThan(easy)
          const shown = [again, hard, good, easy][given - 1]
          state = fuzzed.schedule(id, state, given, at)
          expect(state.dueDay === null ? state.dueMs - ms : daysUntilDue(state) * dayMs).toBe(shown)
          expect(state.difficulty).toBeGreaterThanOrEqual(1)
          expect(state.difficulty).toBeLessThanOrEqual(10)
          expect(state.stability).toBeGreaterThan(0)
          expect(daysUntilDue(state)).toBeLessThanOrEqual(36_500)
        }
      }),
    )
  })

  it('a higher desired retention never asks later', () => {
    const strict = createScheduler({ ...defaultSchedulerOptions, fuzz: false, desiredRetention: 0.97 })
    fc.assert(
      fc.property(history, (steps) => {
        let state = newCardState
        let ms = noon
        for (const [given, waitMs] of steps) {
          ms += waitMs
          const strictMs = strict.previewIntervals('card', state, utc(ms))
          const plainMs = plain.previewIntervals('card', state, utc(ms))
          plainMs.forEach((later, index) => expect(strictMs[index]).toBeLessThanOrEqual(later))
          state = plain.schedule('card', state, given, utc(ms))
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfStudyDay, startOfStudyDay, studyDayOf } from '../../../src/core/study/study-day.ts'
import type { Clock } from '../../../src/core/time.ts'

const hourMs = 3_600_000
/** Central Europe in 2024: summer time from 31 March 01:00 UTC to 27 October 01:00 UTC. */
const summer = [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)] as const
const berlin: Clock = {
  nowMs: () => Date.UTC(2024, 5, 1),
  utcOffsetMin: (at) => (at >= summer[0] && at < summer[1] ? 120 : 60),
}
const dayIn = (clock: Clock, ms: number, rollover = 4) =>
  dateOfStudyDay(studyDayOf({ ms, utcOffsetMin: clock.utcOffsetMin(ms) }, rollover))

describe('the study day', () => {
  it('begins at four in the morning of local time', () => {
    expect(dayIn(berlin, Date.UTC(2024, 0, 10, 2, 59))).toBe('2024-01-09')
    expect(dayIn(berlin, Date.UTC(2024, 0, 10, 3, 0))).toBe('2024-01-10')
  })

  it('begins at midnight where the learner wants it so', () => {
    expect(dayIn(berlin, Date.UTC(2024, 0, 9, 22, 59), 0)).toBe('2024-01-09')
    expect(dayIn(berlin, Date.UTC(2024, 0, 9, 23, 0), 0)).toBe('2024-01-10')
  })

  it('has 23 hours when clocks go forward and 25 when they go back', () => {
    const lengthOf = (ms: number) => {
      const day = studyDayOf({ ms, utcOffsetMin: berlin.utcOffsetMin(ms) }, 4)
      return (startOfStudyDay(day + 1, berlin, 4) - startOfStudyDay(day, berlin, 4)) / hourMs
    }
    expect(lengthOf(Date.UTC(2024, 2, 30, 12))).toBe(23)
    expect(lengthOf(Date.UTC(2024, 2, 31, 12))).toBe(24)
    expect(lengthOf(Date.UTC(2024, 9, 26, 12))).toBe(25)
  })

  it('starts where the day before ends, at every hour and around every change of the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_700, max: 20_100 }), fc.integer({ min: 4, max: 23 }), (day, rollover) => {
        const start = startOfStudyDay(day, berlin, rollover)
        const at = (ms: number) => studyDayOf({ ms, utcOffsetMin: berlin.utcOffsetMin(ms) }, rollover)
        expect(at(start)).toBe(day)
        expect(at(start - 1)).toBe(day - 1)
      }),
    )
  })
})

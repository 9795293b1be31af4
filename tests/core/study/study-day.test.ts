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
const placeOf = (winterMin: number, summerMin: number, from: number, to: number): Clock => ({
  nowMs: () => from,
  utcOffsetMin: (at) => (at >= from && at < to ? summerMin : winterMin),
})
/** With their changes of 2024: in the south, clocks go back first; on Lord Howe by half an hour. */
const places = [
  berlin,
  placeOf(-300, -240, Date.UTC(2024, 2, 10, 7), Date.UTC(2024, 10, 3, 6)),
  placeOf(660, 600, Date.UTC(2024, 3, 6, 16), Date.UTC(2024, 9, 5, 16)),
  placeOf(660, 630, Date.UTC(2024, 3, 6, 15), Date.UTC(2024, 9, 5, 15, 30)),
  placeOf(345, 345, 0, 0),
]
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

  it('starts where the day before ends, at every hour and on every day of a year', () => {
    for (const clock of places) {
      for (let rollover = 0; rollover < 24; rollover++) {
        for (let day = 19_710; day < 20_090; day++) {
          const start = startOfStudyDay(day, clock, rollover)
          const at = (ms: number) => studyDayOf({ ms, utcOffsetMin: clock.utcOffsetMin(ms) }, rollover)
          if (at(start) !== day || at(start - 1) !== day - 1) throw new Error(`${dateOfStudyDay(day)} at ${rollover}`)
        }
      }
    }
  })

  it('neither loses nor doubles a day between any two instants, whatever the clocks do between', () => {
    const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2024, 11, 31) })
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat({ max: 23 }), instant, instant, (clock, rollover, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const dayAt = (ms: number) => studyDayOf({ ms, utcOffsetMin: clock.utcOffsetMin(ms) }, rollover)
        const begun = (day: number) => startOfStudyDay(day, clock, rollover)
        const days = Array.from({ length: dayAt(to) - dayAt(from) }, (_, n) => begun(dayAt(from) + n + 1))
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        expect(days.every((ms) => ms > from && ms <= to)).toBe(true)
        expect(begun(dayAt(to) + 1)).toBeGreaterThan(to)
      }),
    )
  })
})

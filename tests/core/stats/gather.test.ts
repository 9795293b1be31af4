import { describe, expect, it } from 'vitest'
import { gatherCalendar } from '../../../src/core/stats/calendar.ts'
import type { DayGrades } from '../../../src/core/stats/day-grades.ts'
import { gatherForecast } from '../../../src/core/stats/forecast.ts'
import { gatherRetention } from '../../../src/core/stats/retention.ts'
import { gatherMemory } from '../../../src/core/stats/spread.ts'
import { gatherRegularity } from '../../../src/core/stats/streak.ts'
import { gatherTimeSpent } from '../../../src/core/stats/time-spent.ts'
import { weekdayOf } from '../../../src/core/study/study-day.ts'
import { dayMs, hourMs } from '../../../src/core/time.ts'
import { graded } from './graded-card-builder.ts'

const today = 20_000
/** Noon UTC. */
const time = { at: { ms: today * dayMs + 12 * hourMs, utcOffsetMin: 0 }, rolloverHour: 4 }
const day = (studyDay: number, grades = 1, recalls = 0, forgotten = 0): DayGrades => ({
  studyDay,
  grades,
  durationMs: grades * 6_000,
  recalls,
  forgotten,
})

describe('what is due', () => {
  it('is told day by day for four weeks, with what is overdue and what comes later apart', () => {
    const cards = [today - 9, today - 1, today, today, today + 1, today + 27, today + 28, today + 900].map((dueDay) =>
      graded({ dueDay }),
    )
    const { overdue, bars, later } = gatherForecast(cards, time, 28)
    expect({ overdue, later, bars: bars.length }).toEqual({ overdue: 2, later: 2, bars: 28 })
    expect([bars[0], bars[1], bars[27]]).toEqual([
      { fromDay: today, toDay: today, due: 2 },
      { fromDay: today + 1, toDay: today + 1, due: 1 },
      { fromDay: today + 27, toDay: today + 27, due: 1 },
    ])
  })

  it('is told by the week for longer, and the first week begins today', () => {
    const { bars } = gatherForecast([graded({ dueDay: today + 6 }), graded({ dueDay: today + 7 })], time, 91)
    expect(bars).toHaveLength(13)
    expect(bars.slice(0, 2)).toEqual([
      { fromDay: today, toDay: today + 6, due: 1 },
      { fromDay: today + 7, toDay: today + 13, due: 1 },
    ])
  })

  it('counts a learning step on the study day on which it ends, and no suspended card', () => {
    const step = (dueMs: number) => graded({ dueDay: null, dueMs })
    const beforeRollover = (today + 1) * dayMs + 3 * hourMs
    const cards = [step(time.at.ms), step(beforeRollover), step(beforeRollover + hourMs)]
    const { overdue, bars } = gatherForecast([...cards, graded({ dueDay: today, suspended: true })], time, 28)
    expect([overdue, bars[0]?.due, bars[1]?.due]).toEqual([0, 2, 1])
  })
})

describe('what is remembered', () => {
  const days = [day(today - 400, 50, 50, 50), day(today - 10, 30, 20, 2), day(today, 12, 10, 1)]
  const waits = [
    { waitDays: 1, recalls: 20, forgotten: 3 },
    { waitDays: 21, recalls: 10, forgotten: 0 },
  ]

  it('counts only what came back in the period', () => {
    const { all, overTime } = gatherRetention({ days, waits, wanted: 0.9 }, today, 28)
    expect([all.n, all.of]).toEqual([27, 30])
    expect(overTime.map(({ known }) => known.of)).toEqual([0, 0, 20, 10])
    expect(overTime.at(-1)).toMatchObject({ fromDay: today - 6, toDay: today })
  })

  it('counts everything since the first card that came back', () => {
    const { all, overTime } = gatherRetention({ days, waits, wanted: 0.9 }, today, null)
    expect([all.n, all.of]).toEqual([27, 80])
    expect(overTime[0]?.known.of).toBe(50)
    expect(overTime.length).toBeLessThanOrEqual(13)
  })

  it('is told by how long a card had waited, also where none had', () => {
    const { byWait } = gatherRetention({ days, waits, wanted: 0.9 }, today, 28)
    expect(byWait.map(({ fromDays, toDays, known }) => [fromDays, toDays, known.n, known.of])).toEqual([
      [1, 6, 17, 20],
      [7, 20, 0, 0],
      [21, 89, 10, 10],
      [90, 364, 0, 0],
      [365, null, 0, 0],
    ])
  })
})

describe('the year', () => {
  it('begins on a Monday 52 weeks before this week and ends today', () => {
    const { days } = gatherCalendar([], today, [])
    expect(weekdayOf(days[0]?.studyDay ?? 0)).toBe(0)
    // 4 October 2024, a Friday.
    expect([days.length, days.at(-1)?.studyDay]).toEqual([52 * 7 + 5, today])
  })

  it('gives each studied day its quarter, and an idle one none', () => {
    const rows = [1, 2, 3, 4, 40].map((grades, at) => day(today - 10 + at, grades))
    const { days, studied, grades, most } = gatherCalendar(rows, today, [])
    const levels = days.filter(({ grades: n }) => n > 0).map(({ level }) => level)
    expect(levels).toEqual([1, 1, 2, 3, 4])
    expect({ studied, grades, most }).toEqual({ studied: 5, grades: 50, most: { studyDay: today - 6, grades: 40 } })
    expect(days.at(-1)?.level).toBe(0)
  })
})

describe('regularity', () => {
  it('counts days of the last seven and thirty, and says the longest run', () => {
    const rows = [-100, -99, -98, -29, -6, -1, 0].map((ago) => day(today + ago))
    expect(gatherRegularity(rows, today, [])).toEqual({
      ofLast7: 3,
      ofLast30: 4,
      studied: 7,
      longestRun: { fromDay: today - 100, toDay: today - 98, studied: 3 },
    })
  })

  it('lets a planned break belong to the run, and no other day off', () => {
    const rows = [0, 1, 5, 6].map((at) => day(today - 10 + at))
    const pause = { fromDay: today - 8, toDay: today - 6 }
    expect(gatherRegularity(rows, today, [pause]).longestRun).toEqual({
      fromDay: today - 10,
      toDay: today - 4,
      studied: 4,
    })
    expect(gatherRegularity(rows, today, [{ ...pause, toDay: today - 7 }]).longestRun?.studied).toBe(2)
    expect(gatherRegularity([], today, [pause]).longestRun).toBe(null)
  })
})

describe('time spent', () => {
  it('is the sum of the period, by the day', () => {
    const { bars, ...sum } = gatherTimeSpent([day(today - 90, 5), day(today - 1, 10), day(today, 20)], today, 28)
    expect(sum).toEqual({ durationMs: 180_000, grades: 30, studied: 2 })
    expect(bars).toHaveLength(28)
    expect(bars.at(-2)).toEqual({ fromDay: today - 1, toDay: today - 1, durationMs: 60_000, grades: 10 })
  })
})

describe('how firm cards are', () => {
  it('is told by their stability and difficulty', () => {
    const cards = [0.4, 1, 2.9, 3, 2000].map((stability) => graded({ stability, difficulty: 10 }))
    const { stability, difficulty } = gatherMemory(cards)
    expect(stability.bins.slice(0, 3).map(({ cards: n }) => n)).toEqual([1, 2, 1])
    expect(stability.bins.at(-1)).toEqual({ from: 960, to: null, cards: 1 })
    expect([stability.median, stability.cards]).toEqual([2.9, 5])
    expect(difficulty.bins.at(-1)).toEqual({ from: 9, to: 10, cards: 5 })
  })
})

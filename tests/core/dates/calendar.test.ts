import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonthsToDay,
  civilDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivilDay,
  isLeapYear,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
  weekdayOf,
} from '../../../src/core/facts/dates/calendar.ts'

const anyDay = fc.integer({ min: -2_000_000, max: 2_000_000 })

describe('days of the Gregorian calendar', () => {
  it('count from 1970-01-01, a Thursday', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(weekdayOf(0)).toBe(4)
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017)
  })

  it('survive the way to a number and back, with a leap day and before Christ too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(civilDay(day))).toBe(day)
      }),
    )
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isCivilDay(civilDay(day))).toBe(true)
      }),
    )
  })

  it('agree with the platform wherever the platform knows them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const known = new Date(day * 86_400_000)
        expect(civilDay(day)).toEqual({
          year: known.getUTCFullYear(),
          month: known.getUTCMonth() + 1,
          day: known.getUTCDate(),
        })
        expect(weekdayOf(day) % 7).toBe(known.getUTCDay())
      }),
    )
  })

  it('have 29 in February every fourth year but not every hundredth', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
    expect([2, 4, 12].map((month) => daysInMonth(2023, month))).toEqual([28, 30, 31])
  })

  it('belong to the ISO week of their Thursday', () => {
    expect(isoWeek(dayNumber({ year: 2021, month: 1, day: 3 }))).toEqual({ year: 2020, week: 53 })
    expect(isoWeek(dayNumber({ year: 2024, month: 12, day: 30 }))).toEqual({ year: 2025, week: 1 })
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(mondayOfWeek(isoWeek(day))).toBe(day - weekdayOf(day) + 1)
      }),
    )
  })

  it('shrink to the end of a shorter month', () => {
    expect(addMonthsToDay({ year: 2023, month: 1, day: 31 }, 1)).toEqual({ year: 2023, month: 2, day: 28 })
    expect(addMonthsToDay({ year: 2024, month: 2, day: 29 }, -12)).toEqual({ year: 2023, month: 2, day: 28 })
    expect(addMonthsToDay({ year: 2023, month: 11, day: 5 }, 3)).toEqual({ year: 2024, month: 2, day: 5 })
  })

  it('know the weekdays of a month from either end, and Easter', () => {
    expect(nthWeekday(2022, 11, 4, 4)).toEqual({ year: 2022, month: 11, day: 24 })
    expect(nthWeekday(2022, 5, 1, -1)).toEqual({ year: 2022, month: 5, day: 30 })
    expect([1961, 2000, 2038].map(easterSunday).map(({ month, day }) => [month, day])).toEqual([
      [4, 2],
      [4, 23],
      [4, 25],
    ])
  })
})

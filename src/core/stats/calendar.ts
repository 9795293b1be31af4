/** A year of study days, each with what was graded on it. */
import type { DayGrades } from './day-grades.ts'
import type { DaySpan } from './period.ts'
import { weekdayOf } from '../study/study-day.ts'

type Level = 0 | 1 | 2 | 3 | 4

interface CalendarDay {
  readonly studyDay: number
  readonly grades: number
  /** 0 for none, else the quarter of the year's studied days it belongs to. */
  readonly level: Level
  /** Lies in a planned break. */
  readonly isBreak: boolean
}

export interface Calendar {
  /** Whole weeks from a Monday, the last one up to today. */
  readonly days: readonly CalendarDay[]
  readonly studied: number
  readonly grades: number
  readonly most: { readonly studyDay: number; readonly grades: number } | null
}

const weeks = 53

export function gatherCalendar(rows: readonly DayGrades[], today: number, breaks: readonly DaySpan[]): Calendar {
  const first = today - weekdayOf(today) - (weeks - 1) * 7
  const byDay = new Map(rows.map(({ studyDay, grades }) => [studyDay, grades]))
  const all = Array.from({ length: today - first + 1 }, (_, at) => first + at)
  const studied = all.filter((day) => byDay.has(day))
  const sizes = studied.map((day) => byDay.get(day) ?? 0).sort((a, b) => a - b)
  const days = all.map((studyDay) => {
    const grades = byDay.get(studyDay) ?? 0
    return { studyDay, grades, level: levelOf(grades, sizes), isBreak: isIn(breaks, studyDay) }
  })
  const most = days.reduce<CalendarDay | null>((best, day) => (day.grades > (best?.grades ?? 0) ? day : best), null)
  return {
    days,
    studied: studied.length,
    grades: sizes.reduce((sum, n) => sum + n, 0),
    most: most === null ? null : { studyDay: most.studyDay, grades: most.grades },
  }
}

export const isIn = (spans: readonly DaySpan[], day: number): boolean =>
  spans.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay)

function levelOf(grades: number, ascending: readonly number[]): Level {
  if (grades === 0) return 0
  const quarter = (share: number): number => ascending[Math.floor((ascending.length - 1) * share)] ?? 0
  if (grades > quarter(0.75)) return 4
  if (grades > quarter(0.5)) return 3
  return grades > quarter(0.25) ? 2 : 1
}

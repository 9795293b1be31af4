/** Two years as a learner's machine shows them: summer time, a journey, a clock that was wrong, holidays, a moved rollover hour. */
import type { LocalInstant } from '../../core/study/study-day.ts'
import { dayMs, hourMs } from '../../core/time.ts'
import type { Dice } from './dice.ts'

export interface SimulatedDay {
  /** When the learner sits down, as it truly is. */
  readonly trueMs: number
  /** The same instant as the machine's clock has it. */
  readonly shown: LocalInstant
  readonly rolloverHour: number
}

const firstDayMs = Date.UTC(2025, 0, 6)

export const studyDayOfLife = (day: number): number => firstDayMs / dayMs + day

/** Days of the life on which nobody studies and of which the learner knows ahead, both within. */
export const plannedBreak = { from: 520, to: 533 } as const

/** Central European Time with its summer time: from the last Sunday of March to that of October, at 01:00 UTC. */
function centralEuropeanOffsetMin(ms: number): number {
  const year = new Date(ms).getUTCFullYear()
  const lastSundayMs = (month: number) => {
    const last = Date.UTC(year, month + 1, 0, 1)
    return last - new Date(last).getUTCDay() * dayMs
  }
  return ms >= lastSundayMs(2) && ms < lastSundayMs(9) ? 120 : 60
}

const isBetween = (day: number, from: number, days: number): boolean => day >= from && day < from + days

/** Null on a day without study. */
export function simulatedDay(day: number, dice: Dice): SimulatedDay | null {
  const isHoliday = isBetween(day, 150, 9) || (day >= plannedBreak.from && day <= plannedBreak.to)
  if (isHoliday || dice(day, 1) < 0.03) return null
  const isAway = isBetween(day, 230, 12)
  const eveningMs = firstDayMs + day * dayMs + (17 + 3 * dice(day, 2)) * hourMs
  // At the same local hour abroad, six hours west.
  const trueMs = Math.round(eveningMs + (isAway ? 6 * hourMs : 0))
  const utcOffsetMin = isAway ? -300 : centralEuropeanOffsetMin(trueMs)
  // One evening the clock is a day and two hours behind, one evening three hours ahead.
  const wrongMs = day === 90 ? -26 * hourMs : day === 400 ? 3 * hourMs : 0
  const rolloverHour = day < 300 ? 4 : day < 480 ? 0 : 6
  return { trueMs, shown: { ms: trueMs + wrongMs, utcOffsetMin }, rolloverHour }
}

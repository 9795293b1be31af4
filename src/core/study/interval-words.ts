/** Says a length of time as a grading button shows it: short, rounded, with its unit. */
import { dayMs, hourMs, minuteMs } from '../time.ts'

/** Mean lengths in the Gregorian calendar. */
const monthMs = 30.436875 * dayMs
const yearMs = 365.2425 * dayMs

/** "10 min", "3 hours", "4 days", "1.2 months", "2 years"; anything below a minute is "1 min". */
export function intervalInWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs))
  if (minutes < 60) return `${minutes} min`
  const hours = Math.round(ms / hourMs)
  if (hours < 24) return counted(hours, 'hour')
  const days = Math.round(ms / dayMs)
  if (days < 31) return counted(days, 'day')
  const months = toTenths(ms / monthMs)
  if (months < 12) return counted(months, 'month')
  return counted(toTenths(ms / yearMs), 'year')
}

const toTenths = (value: number) => Math.round(value * 10) / 10
const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

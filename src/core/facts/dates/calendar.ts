/** Arithmetic on days of the proleptic Gregorian calendar, in whole numbers, without the platform's Date. */

/** A year is astronomical: 0 is 1 BC, -1 is 2 BC. A month is 1 to 12. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** From January on, as English writes them. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** From Monday on, as ISO 8601 counts them. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** Days since 1970-01-01. */
export type DayNumber = number

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isCivilDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

// The two conversions are Howard Hinnant's days_from_civil and civil_from_days ("chrono-Compatible Low-Level Date
// Algorithms"): years begin in March, so that the leap day is the last one; an era has 400 years, 146,097 days.
const daysPerEra = 146_097
const daysFromEraToEpoch = 719_468

export function dayNumber({ year, month, day }: CivilDay): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch
}

export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + daysFromEraToEpoch
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: DayNumber): number => modulo(number + 3, 7) + 1

export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** ISO 8601: week 1 is the one with the year's first Thursday. */
export function isoWeek(number: DayNumber): IsoWeek {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

export function mondayOfWeek({ year, week }: IsoWeek): DayNumber {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const all = year * 12 + (month - 1) + months
  return { year: Math.floor(all / 12), month: modulo(all, 12) + 1 }
}

/** The same day some months on, or the month's last day where it has no such day. */
export function addMonthsToDay(day: CivilDay, months: number): CivilDay {
  const to = addMonths(day.year, day.month, months)
  return { ...to, day: Math.min(day.day, daysInMonth(to.year, to.month)) }
}

export const quarterOfMonth = (month: number): number => Math.ceil(month / 3)

/** The weekday's nth occurrence in a month; a negative n counts from the end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): CivilDay {
  if (n > 0) {
    const first = dayNumber({ year, month, day: 1 })
    return civilDay(first + modulo(weekday - weekdayOf(first), 7) + (n - 1) * 7)
  }
  const last = dayNumber({ year, month, day: daysInMonth(year, month) })
  return civilDay(last - modulo(weekdayOf(last) - weekday, 7) + (n + 1) * 7)
}

/** Western Easter Sunday: the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): CivilDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

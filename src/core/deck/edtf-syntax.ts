/** Tells EDTF from other text: ISO 8601-2 level 1, level 2's unspecified digits and seasons, intervals of those. */

/** No EDTF that dates a news story is longer. */
export const maxEdtfLength = 60

const year = /^-?[\dX]{4}$|^Y-?[1-9]\d{4,}$/
const month = /^(0[1-9]|1[0-2]|[01X]X)$/
/** Level 2, 4.8: 21 to 24 are seasons, 25 to 41 those of a hemisphere, quarters, quadrimesters and semesters. */
const season = /^(2[1-9]|3\d|4[01])$/
const day = /^(0[1-9]|[12]\d|3[01]|[0123X]X)$/
const time = /^([01]\d|2[0-3])(:[0-5]\d){0,2}(Z|[+-]\d\d(:?[0-5]\d)?)?$/
const qualifier = /[?~%]$/

export function isEdtf(text: string): boolean {
  if (text.length === 0 || text.length > maxEdtfLength) return false
  const ends = text.split('/')
  if (ends.length === 1) return isPoint(text)
  return ends.length === 2 && ends.every((end) => end === '' || end === '..' || isPoint(end)) && ends.some(isPoint)
}

function isPoint(text: string): boolean {
  const [date = '', clock, ...rest] = text.split('T')
  if (rest.length > 0) return false
  if (clock !== undefined) return time.test(clock) && /^-?\d{4}-\d\d-\d\d$/.test(date) && isCalendarDate(date)
  return isCalendarDate(date.replace(qualifier, ''))
}

function isCalendarDate(text: string): boolean {
  const [, yearPart = '', monthPart, dayPart, ...rest] =
    /^(Y?-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text) ?? []
  if (rest.length > 0 || !year.test(yearPart)) return false
  if (monthPart === undefined) return true
  if (yearPart.startsWith('Y')) return false
  if (dayPart === undefined) return month.test(monthPart) || season.test(monthPart)
  return month.test(monthPart) && day.test(dayPart) && !isPastMonthEnd(yearPart, monthPart, dayPart)
}

function isPastMonthEnd(yearPart: string, monthPart: string, dayPart: string): boolean {
  if (/X/.test(monthPart + dayPart)) return false
  const number = Number(yearPart)
  // An unknown year may be a leap year.
  const isLeap = Number.isNaN(number) || (number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0))
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return Number(dayPart) > (lengths[Number(monthPart) - 1] ?? 31)
}

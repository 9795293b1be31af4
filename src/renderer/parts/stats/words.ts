/** How the statistics say days, shares and times. */
import type { DaySpan, Period } from '../../../core/stats/period.ts'
import { dayMs, hourMs, minuteMs } from '../../../core/time.ts'
import { count, locale } from '../../words.ts'

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (studyDay: number): string => format.format(studyDay * dayMs)
}

/** "3 March 2026" */
export const dayInWords = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const monthInWords = formatter({ month: 'long', year: 'numeric' })
const shortDay = formatter({ day: 'numeric', month: 'short' })
const shortMonth = formatter({ month: 'short', year: 'numeric' })
/** "Mar" */
export const monthName = formatter({ month: 'short' })

/** "3 March 2026", "3 March 2026 to 9 March 2026". */
export const spanInWords = ({ fromDay, toDay }: DaySpan): string =>
  fromDay === toDay ? dayInWords(fromDay) : `${dayInWords(fromDay)} to ${dayInWords(toDay)}`

/** Under an axis: the day, or the month where a stretch is longer than most months. */
export const axisDay = ({ fromDay, toDay }: DaySpan): string => (toDay - fromDay > 31 ? shortMonth : shortDay)(fromDay)

/** "in March 2026", "from March to May 2026". */
export function monthsInWords({ fromDay, toDay }: DaySpan): string {
  const [from, to] = [monthInWords(fromDay), monthInWords(toDay)]
  return from === to ? `in ${from}` : `from ${from} to ${to}`
}

export const percent = (share: number, digits = 0): string =>
  `${(share * 100).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`

export const decimal = (value: number, digits = 1): string =>
  value.toLocaleString(locale, { maximumFractionDigits: digits })

/** "3 hours 20 minutes", "45 minutes", "12 seconds". */
export function timeInWords(ms: number): string {
  if (ms < minuteMs) return count(Math.round(ms / 1000), 'second')
  const minutes = Math.round(ms / minuteMs)
  const hours = Math.floor((minutes * minuteMs) / hourMs)
  const rest = minutes - hours * 60
  if (hours === 0) return count(minutes, 'minute')
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`
}

export const periodNames: ReadonlyMap<Period, string> = new Map([
  [28, '4 weeks'],
  [91, '3 months'],
  [364, 'A year'],
  [null, 'All time'],
])

const periodWords: ReadonlyMap<Period, string> = new Map([
  [28, 'the last 4 weeks'],
  [91, 'the last 3 months'],
  [364, 'the last year'],
  [null, 'all the time'],
])
export const periodInWords = (period: Period): string => periodWords.get(period) ?? ''

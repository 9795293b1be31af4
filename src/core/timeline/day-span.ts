/** The days that an EDTF date may mean, so that a timeline draws a month as a month and not as its first day. */
import { dayNumber, type DayNumber } from '../facts/dates/calendar.ts'

/** Null where that end is open. */
export interface DaySpan {
  readonly from: DayNumber | null
  /** Exclusive. */
  readonly to: DayNumber | null
}

/** Null for what is no place on a line: a year not given, two open ends, or no date at all. */
export function daySpan(edtf: string): DaySpan | null {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return pointSpan(first)
  const [start, end] = [isOpen(first) ? open : pointSpan(first), isOpen(last) ? open : pointSpan(last)]
  if (!start || !end) return null
  const span = { from: start.from, to: end.to }
  const isEmpty = span.from === null && span.to === null
  const isBackward = span.from !== null && span.to !== null && span.from >= span.to
  return isEmpty || isBackward ? null : span
}

const open: DaySpan = { from: null, to: null }
const isOpen = (end: string): boolean => end === '' || end === '..'

/** First month and number of months of ISO 8601-2's codes; winter begins in December of its year. */
const subYears: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

function pointSpan(edtf: string): DaySpan | null {
  const [, sign, digits = '', second, third] =
    /^(-?)(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?[?~%]?$/.exec(edtf) ?? []
  if (digits === '') return null
  const first = Number(digits.replaceAll('X', '0')) * (sign === '-' ? -1 : 1)
  if (digits.endsWith('X')) return months(first, 1, digits.endsWith('XX') ? 1_200 : 120)
  if (second === undefined || second === 'XX') return months(first, 1, 12)
  const code = Number(second)
  const [month, count] = subYears[code] ?? [code, 1]
  if (month < 1 || month > 12) return null
  if (third === undefined || third === 'XX' || code > 12) return months(first, month, count)
  const from = dayNumber({ year: first, month, day: Number(third) })
  return { from, to: from + 1 }
}

function months(year: number, month: number, count: number): DaySpan {
  const after = year * 12 + month - 1 + count
  return {
    from: dayNumber({ year, month, day: 1 }),
    to: dayNumber({ year: Math.floor(after / 12), month: (after % 12) + 1, day: 1 }),
  }
}

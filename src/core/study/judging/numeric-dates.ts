/** Reads dates written in figures alone; where day and month can change places, both readings come back. */
import type { DateParts } from './date-parts.ts'

const [year, short] = [String.raw`(-?\d{4})`, String.raw`(\d{1,2})`]
const yearFirst = new RegExp(`^${year}([-/.])${short}(?:\\2${short})?(?:t[\\d:.+z-]{2,20})?$`)
const yearLast = new RegExp(`^${short}([-/. ])${short}\\2(\\d{4}|\\d{2})$`)
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/
const yearless = new RegExp(`^${short}[-/.]${short}\\.?$`)
/** As EDTF writes a day of a year not named. */
const unknownYear = /^(?:xxxx|-)-(\d\d)-(\d\d)$/
const compact = /^(\d{4})(\d\d)(\d\d)$/

/** `lower` is in lower case; two figures of a year mean the one nearest to `nearYear`. */
export function readNumericDate(lower: string, nearYear: number): readonly DateParts[] {
  const text = lower
    .trim()
    .replace(/ ?([-/.]) ?/g, '$1')
    .replace(/(?<=\d)\.$/, '')
  const plain = (y: string | null, m: string | undefined, d?: string): DateParts[] => [
    {
      year: y === null ? null : Number(y),
      years: 1,
      ...(m === undefined ? {} : { month: Number(m) }),
      ...(d === undefined ? {} : { day: Number(d) }),
    },
  ]
  const [, yearText, , monthText, dayText] = yearFirst.exec(text) ?? []
  if (yearText !== undefined) return plain(yearText, monthText, dayText)
  const [, c1, c2, c3] = compact.exec(text) ?? []
  if (c1 !== undefined) return plain(c1, c2, c3)
  const [, m1, d1] = unknownYear.exec(text) ?? []
  if (m1 !== undefined) return plain(null, m1, d1)
  const [, first = '', , second = '', last] = yearLast.exec(text) ?? []
  if (last !== undefined) return eitherOrder(fullYear(last, nearYear), Number(first), Number(second))
  const [, m2, y2] = monthAndYear.exec(text) ?? []
  if (m2 !== undefined && y2 !== undefined) return plain(y2, m2)
  const [, one = '', other] = yearless.exec(text) ?? []
  return other === undefined ? [] : eitherOrder(null, Number(one), Number(other))
}

/** Day before month and month before day, as far as there are such months; a day of both orders is read once. */
function eitherOrder(year: number | null, first: number, second: number): readonly DateParts[] {
  const [dayFirst, monthFirst] = [
    { year, years: 1 as const, month: second, day: first },
    { year, years: 1 as const, month: first, day: second },
  ]
  if (first === second || first > 12) return [dayFirst]
  return second > 12 ? [monthFirst] : [dayFirst, monthFirst]
}

export function fullYear(figures: string, nearYear: number): number {
  const value = Number(figures)
  if (figures.length > 2) return value
  const century = Math.floor(nearYear / 100) * 100
  const near = [century - 100, century, century + 100].map((start) => start + value)
  return near.reduce(
    (best, one) => (Math.abs(one - nearYear) < Math.abs(best - nearYear) ? one : best),
    near[0] ?? value,
  )
}

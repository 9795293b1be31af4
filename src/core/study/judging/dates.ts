/** Judges a typed date at the grain the card asks for: another day is never right, however it is written. */
import type { Answer } from '../../deck/deck.ts'
import { dayNumber, weekdayNames, weekdayOf } from '../../facts/dates/calendar.ts'
import { edtfInWords } from '../../facts/dates/edtf.ts'
import * as parts from './date-parts.ts'
import type { DateParts, Grain } from './date-parts.ts'
import { type DateReading, readDate } from './date-reading.ts'
import type { Remark, Standing, Verdict } from './verdict.ts'

export interface AskedDate {
  readonly date: DateParts
  /** As precisely as the card asks. */
  readonly asked: DateParts
}

const defaultYear = 2000

/** The date that the answer is; null where it is none, or an interval or a time of day, which are judged as text. */
export function askedDate({ canonical, precision, edtf }: Answer, language: string): AskedDate | null {
  if (precision === 'time') return null
  const date = edtf === undefined ? dateOfText(canonical, language) : parts.partsOfEdtf(edtf)
  if (date === null) return null
  return { date, asked: precision === undefined ? date : parts.coarsened(date, precision) }
}

/** A deck from elsewhere has dates as text alone; a bare number need not be a year, nor "May" a month. */
function dateOfText(text: string, language: string): DateParts | null {
  const reading = readDate(text, language, defaultYear)
  const [date, other] = reading?.readings ?? []
  const isPlain = date?.month !== undefined && (date.day !== undefined || date.year !== null)
  return isPlain && other === undefined && parts.isPossible(date) ? date : null
}

export function judgeDate(asked: AskedDate, expected: string, typed: string, language: string): Verdict {
  const reading = readDate(typed, language, asked.date.year ?? defaultYear)
  const possible = reading?.readings.filter(parts.isPossible) ?? []
  if (reading === null || possible.length === 0) return { standing: 'wrong', remarks: [{ code: 'no-date' }], expected }
  const judged = possible
    .map((one) => ({ one, ...judgeReading(asked, one) }))
    .sort((a, b) => order[a.standing] - order[b.standing])
  const [best] = judged
  if (best === undefined) return { standing: 'wrong', remarks: [{ code: 'no-date' }], expected }
  const ambiguous: Remark[] =
    judged.length > 1 ? [{ code: 'ambiguous-date', readings: judged.map(({ one }) => parts.edtfOfParts(one)) }] : []
  const slip = best.standing === 'wrong' ? [] : slipsOf(asked, best.one, reading)
  const standing = best.standing === 'right' && slip.length > 0 ? 'near' : best.standing
  return { standing, remarks: [...best.remarks, ...slip, ...ambiguous], expected }
}

const order: Readonly<Record<Standing, number>> = { right: 0, near: 1, wrong: 2 }

interface Judged {
  readonly standing: Standing
  readonly remarks: readonly Remark[]
}

function judgeReading({ date, asked }: AskedDate, typed: DateParts): Judged {
  if (!parts.isConsistent(typed, date))
    return { standing: 'wrong', remarks: [{ code: 'other-date', apart: parts.apartFrom(typed, date) }] }
  const [askedGrain, typedGrain] = [parts.grainOf(asked), parts.grainOf(typed)]
  // Where the article names no year, a year alone answers nothing.
  if (asked.year === null && typed.month === undefined && typed.part === undefined)
    return { standing: 'wrong', remarks: [{ code: 'no-date' }] }
  if (typed.year === null && parts.rankOf(askedGrain) <= parts.rankOf('year'))
    return { standing: 'wrong', remarks: [{ code: 'no-date' }] }
  const missing: Remark[] = []
  if (isCoarser(typedGrain, askedGrain))
    missing.push({ code: 'less-precise-date', asked: askedGrain, given: typedGrain })
  if (asked.year !== null && typed.year === null)
    missing.push({
      code: 'year-missing',
      year: edtfInWords(parts.edtfOfParts({ year: asked.year, years: 1 }), 'en-GB'),
    })
  if (missing.length > 0)
    return { standing: isFarTooCoarse(typedGrain, askedGrain) ? 'wrong' : 'near', remarks: missing }
  const isFiner = parts.rankOf(typedGrain) > parts.rankOf(askedGrain) || (asked.year === null && typed.year !== null)
  return { standing: 'right', remarks: isFiner ? [{ code: 'more-precise-date', asked: askedGrain }] : [] }
}

/** A season for a quarter is no finer, and it is not what was asked for. */
const isCoarser = (typed: Grain, asked: Grain): boolean => typed !== asked && parts.rankOf(typed) <= parts.rankOf(asked)

/** "The eighties" for a day is no near miss. */
const isFarTooCoarse = (typed: Grain, asked: Grain): boolean =>
  parts.rankOf(typed) < parts.rankOf('year') && parts.rankOf(asked) > parts.rankOf('year')

/** What is amiss beside the date itself. */
function slipsOf({ date }: AskedDate, typed: DateParts, { weekday, isMisspelt }: DateReading): Remark[] {
  const slips: Remark[] = []
  if (isMisspelt) slips.push({ code: 'month-misspelt' })
  const { year, month, day } = date
  if (weekday !== null && year !== null && month !== undefined && day !== undefined && typed.day !== undefined) {
    const right = weekdayOf(dayNumber({ year, month, day }))
    if (right !== weekday) slips.push({ code: 'weekday-differs', expected: weekdayNames[right - 1] ?? '' })
  }
  return slips
}

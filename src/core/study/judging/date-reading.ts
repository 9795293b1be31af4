/** Reads a typed date in any usual way of writing; nothing is guessed that was not typed. */
import type { DateParts } from './date-parts.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { plainText } from './fold.ts'
import { fullYear, readNumericDate } from './numeric-dates.ts'

export interface DateReading {
  /** More than one where figures can be read either way; at least one. */
  readonly readings: readonly DateParts[]
  /** 1 is Monday. */
  readonly weekday: number | null
  /** The name of the month has a slip. */
  readonly isMisspelt: boolean
}

/** No date is longer. */
const maxChars = 100

/** `nearYear` settles the century of "5.8.19" and "the eighties". */
export function readDate(text: string, language: string, nearYear: number): DateReading | null {
  if (text.length > maxChars) return null
  const numeric = readNumericDate(plainText(text), nearYear)
  if (numeric.length > 0) return { readings: numeric, weekday: null, isMisspelt: false }
  const tokens = dateTokens(text, language)
  if (tokens === null) return null
  const reading = readTokens(tokens, nearYear)
  if (reading === null) return null
  const weekday = tokens.find(({ kind }) => kind === 'weekday')
  return {
    readings: [reading],
    weekday: weekday?.kind === 'weekday' ? weekday.value : null,
    isMisspelt: tokens.some((token) => token.kind === 'month' && token.misspelt),
  }
}

type NumberToken = Extract<DateToken, { kind: 'number' }>

function readTokens(tokens: readonly DateToken[], nearYear: number): DateParts | null {
  const marks = tokens.filter(({ kind }) => kind !== 'weekday' && kind !== 'number' && kind !== 'apostrophe')
  const numbers = tokens.filter((token): token is NumberToken => token.kind === 'number')
  const isBeforeChrist = marks.some(({ kind }) => kind === 'before-christ')
  const named = marks.filter(({ kind }) => kind !== 'before-christ')
  const [mark, other] = named
  if (other !== undefined || numbers.length > 2) return null
  const shortYear = numberBehindApostrophe(tokens)
  const yearOf = (number: NumberToken) => fullYear(number.figures || String(number.value), nearYear)
  // 480 BC is the year -479 (ISO 8601).
  const asYear = (year: number) => (isBeforeChrist ? 1 - year : year)
  const [first, second] = numbers
  switch (mark?.kind) {
    case undefined:
      return first && !second && !first.isOrdinal && (first.value > 99 || shortYear === first || isBeforeChrist)
        ? { year: asYear(yearOf(first)), years: 1 }
        : null
    case 'month': {
      const [day, year] = dayAndYear(numbers, shortYear)
      return {
        year: year === null ? null : asYear(isBeforeChrist ? year.value : yearOf(year)),
        years: 1,
        month: mark.value,
        ...(day === null ? {} : { day: day.value }),
      }
    }
    case 'season':
      return second ? null : { year: first ? yearOf(first) : null, years: 1, part: mark.value }
    case 'quarter':
    case 'half': {
      if (!first) return null
      const isNumberFirst = first.value < 5
      const [number, year] = isNumberFirst ? [first, second] : [second, first]
      if (number === undefined || number.value < 1 || number.value > (mark.kind === 'half' ? 2 : 4)) return null
      return { year: year ? yearOf(year) : null, years: 1, part: mark.value + number.value - 1 }
    }
    case 'decade':
      return first ? null : { year: mark.hasCentury ? mark.value : decadeNear(mark.value, nearYear), years: 10 }
    case 'century':
      return first && !second ? { year: (first.value - 1) * 100, years: 100 } : null
    default:
      return null
  }
}

/** "'19" */
function numberBehindApostrophe(tokens: readonly DateToken[]): NumberToken | null {
  const at = tokens.findIndex(({ kind }) => kind === 'apostrophe')
  const next = at < 0 ? undefined : tokens[at + 1]
  return next?.kind === 'number' && next.figures.length === 2 ? next : null
}

/** Beside a month: a number of three figures or more is the year; of two short ones the last is. */
function dayAndYear(
  numbers: readonly NumberToken[],
  shortYear: NumberToken | null,
): readonly [day: NumberToken | null, year: NumberToken | null] {
  const [first, second] = numbers
  if (first === undefined) return [null, null]
  const isYear = (number: NumberToken) => number === shortYear || number.value > 99
  if (second === undefined) return isYear(first) ? [null, first] : [first, null]
  return isYear(first) && !isYear(second) ? [second, first] : [first, second]
}

const decadeNear = (decade: number, nearYear: number): number => fullYear(String(decade), nearYear)

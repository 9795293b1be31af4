/** Tells a bare number of four digits that is a year from one that counts, numbers or measures something. */
import { isSureEvent } from '../../events/event-noun.ts'
import type { Lexemes } from '../lexeme.ts'
import { countedThings, datePrepositions, months, seasons, units } from '../lexicon.ts'

export const earliestYear = 1000
export const latestYear = 2199

/** Years that a news text may name without any preposition. */
export const isModern = (year: number): boolean => year >= 1900 && year <= 2050

/** "1998/99" */
export function isSeasonOfTwoYears(l: Lexemes, i: number): boolean {
  const first = l.number(i)
  return (
    l.digits(i) === 4 &&
    l.joins(i + 1, '/') &&
    l.digits(i + 2) === 2 &&
    l.number(i + 2) === ((first ?? 0) + 1) % 100 &&
    !l.joins(i + 3, '/')
  )
}

/** Digits that go on to the left or right, or stand for money: part of something else. */
export function isPartOfNumber(l: Lexemes, from: number, to: number): boolean {
  const before = l.mark(from - 1)
  if (/[$£€¥#]/.test(before)) return true
  if (l.glued(from) && (l.at(from - 1).kind === 'word' || /[.,:/*+=_@]/.test(before))) return true
  if (!l.glued(to)) return false
  const after = l.mark(to)
  if (l.at(to).kind === 'word' || /[%°$£€_@]/.test(after)) return true
  if (after === '/' && isSeasonOfTwoYears(l, from)) return false
  return l.glued(to + 1) && /[.,:/]/.test(after) && l.at(to + 1).kind === 'number'
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** What carries a number of its own ("flight 1950", "Resolution 1973"), and what only stands before amounts. */
const numbered = words(
  'flight resolution resolutions flights no number route highway room section article chapter page bus train unit model boeing airbus engine lot line channel am fm least most than nearly some almost approximately roughly only exactly another these those all every top',
)
const yearPrefixes = words('mid pre post early late')

/** A hyphen binds the number to what is no year: "AK-2000", "2000-seat". */
function isHyphened(l: Lexemes, i: number): boolean {
  if (l.joins(i - 1, '-') && l.digits(i - 2) !== 4 && !yearPrefixes.has(l.word(i - 2))) return true
  const digitsAfter = l.joins(i + 1, '-') ? l.digits(i + 2) : 0
  return digitsAfter !== 0 && digitsAfter !== 4 && digitsAfter !== 2
}

export function isYear(l: Lexemes, i: number, year: number): boolean {
  const before = l.word(i - 1)
  const after = l.word(i + 1)
  if (isPartOfNumber(l, i, i + 1) || isHyphened(l, i) || numbered.has(before) || after === 'index') return false
  // "resolutions 1559 and 1701"
  if (l.digits(i - 2) > 0 && before === 'and' && numbered.has(l.word(i - 3).replace(/s$/, ''))) return false
  if (countedThings.has(after) || units.has(after)) return false
  const countsNext = l.pos(i + 1) === 'NOUN' && after.endsWith('s')
  if (countsNext && /^(?:about|around|over)$/.test(before)) return false
  if (datePrepositions.has(before) || months.has(before) || seasons.has(before))
    return (
      isModern(year) ||
      before !== 'of' ||
      after === '' ||
      l.pos(i + 1) !== 'NOUN' ||
      (!after.endsWith('s') && isSureEvent(l.word(i - 2)))
    )
  if (isModern(year)) return !countsNext || l.capital(i - 1) || l.pos(i - 1) === 'DET' || before === ''
  return year < 2000 && isOlderYear(l, i)
}

/** Before 1900 a number without a preposition needs another sign: brackets, a range, an article. */
function isOlderYear(l: Lexemes, i: number): boolean {
  if (l.joins(i - 1, '-') || (l.joins(i + 1, '-') && l.digits(i + 2) === 4)) return true
  if (l.mark(i - 1) === '(') return /[),;-]/.test(l.mark(i + 1))
  return l.word(i - 1) === 'the' && l.pos(i + 1) !== 'NUM'
}

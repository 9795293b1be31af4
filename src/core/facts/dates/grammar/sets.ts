/** Reads what comes again and again: "every Friday", "each July", "daily", "twice a week", "on Mondays". */
import type { Lexemes } from '../lexeme.ts'
import { dayParts, seasons, units, weekdays } from '../lexicon.ts'
import type { Found, Unit } from '../meaning.ts'
import { readNumber } from './numbers.ts'
import { readMonth, readWeekday } from './month-days.ts'

export const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'XXXX-XX-XX'],
  ['nightly', 'P1D'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'XXXX'],
])

const periodOf: Readonly<Partial<Record<Unit, string>>> = {
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  fortnight: 'P2W',
  weekend: 'XXXX-WXX-WE',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
}

const set = (to: number, value: string): Found => ({ to, meaning: { kind: 'set', value } })
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** What stands behind "every" or "each". */
function readRecurring(l: Lexemes, i: number): Found | undefined {
  const at = /^(?:other|single|second)$/.test(l.word(i)) ? i + 1 : i
  const times = l.word(i) === 'other' || l.word(i) === 'second' ? 2 : 1
  const weekday = readWeekday(l, at)
  if (weekday) {
    const part = dayParts.get(l.word(weekday.to))
    if (times === 2) return set(weekday.to, 'P2W')
    return set(part ? weekday.to + 1 : weekday.to, `XXXX-WXX-${weekday.value}${part ? `T${part}` : ''}`)
  }
  const month = readMonth(l, at)
  if (month) return set(month.to, `XXXX-${twoDigits(month.value)}`)
  const season = seasons.get(l.word(at))
  if (season) return set(at + 1, `XXXX-${season}`)
  const part = dayParts.get(l.word(at))
  if (part && l.word(at) !== 'overnight') return set(at + 1, 'P1D')
  const number = readNumber(l, at)
  const unit = units.get(l.word(number?.to ?? at))
  const period = unit && periodOf[unit]
  if (!period || (unit === 'quarter' && number)) return undefined
  const count = number?.value ?? times
  return set((number?.to ?? at) + 1, count === 1 ? period : period.replace('1', String(count)))
}

/** "the weekly Le Phare", "a Madrid daily wrote" */
const isPaper = (l: Lexemes, i: number): boolean =>
  l.capital(i + 1) ||
  (/^(?:the|a|an)$/.test(l.word(i - 1)) && !/^(?:NOUN|ADJ)$/.test(l.pos(i + 1) ?? '')) ||
  (/^(?:the|a|an)$/.test(l.word(i - 2)) && l.pos(i) === 'NOUN' && l.pos(i + 1) !== 'NOUN')

export function readSet(l: Lexemes, i: number): Found | undefined {
  const word = l.word(i)
  if (word === 'every' || word === 'each') return readRecurring(l, i + 1)
  if (word === 'per') {
    // "90 miles per hour" is a speed.
    if (/^(?:miles|kilometers|kilometres|km|meters|metres|feet|knots|revolutions|beats)$/.test(l.word(i - 1)))
      return undefined
    const unit = units.get(l.word(i + 1))
    const period = unit && unit !== 'second' ? periodOf[unit] : undefined
    return period ? set(i + 2, period) : undefined
  }
  if (word === 'weekdays') return set(i + 1, 'P1D')
  if (word === 'everyday') return set(i + 1, 'XXXX-XX-XX')
  const adverb = adverbs.get(word)
  if (adverb && isPaper(l, i)) return undefined
  if (adverb) return l.capital(i) && (l.capital(i + 1) || l.capital(i - 1)) ? undefined : set(i + 1, adverb)
  const singular = word.endsWith('days') ? weekdays.get(word.slice(0, -1)) : undefined
  return singular !== undefined && l.capital(i) ? set(i + 1, `XXXX-WXX-${singular}`) : undefined
}

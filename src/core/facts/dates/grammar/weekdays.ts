/** Reads weekdays told by their week, and the week or quarter around a day or month: "Tuesday of last week". */
import type { Lexemes } from '../lexeme.ts'
import type { Found } from '../meaning.ts'
import { readMonth, readMonthDay, readWeekday } from './month-days.ts'
import { readNumber } from './numbers.ts'

const weeks: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const week = 7

/** "Tuesday of last week", "Friday next week", "Monday week", "Monday after next", "a week last Friday", "the Sunday before" */
export function readWeekdayOf(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) === 'a') return readWeekFrom(l, i)
  const the = l.word(i) === 'the' ? 1 : 0
  const weekday = readWeekday(l, i + the)
  if (!weekday || !l.word(i + the).endsWith('day')) return undefined
  const { to, value } = weekday
  if (the) {
    const next = l.word(to)
    if ((next !== 'before' && next !== 'after') || l.at(to + 1).kind === 'word' || l.at(to + 1).kind === 'number')
      return undefined
    return {
      to: to + 1,
      meaning: { kind: 'weekday', weekday: value, turn: next === 'before' ? -1 : 1, base: 'anchor' },
    }
  }
  const of = l.word(to) === 'of' ? 1 : 0
  const away = weeks.get(l.word(to + of))
  if (away !== undefined && l.word(to + of + 1) === 'week')
    return { to: to + of + 2, meaning: { kind: 'weekday', weekday: value, week: away } }
  if (l.word(to) === 'next' && !/^(?:NOUN|PROPN|NUM)$/.test(l.pos(to + 1) ?? ''))
    return { to: to + 1, meaning: { kind: 'weekday', weekday: value, turn: 1 } }
  if (l.says(to, 'after', 'next') || l.says(to, 'week') || l.says(to, 'fortnight')) {
    const isNext = l.word(to) === 'after'
    if (!isNext && /^(?:NOUN|PROPN)$/.test(l.pos(to + 1) ?? '')) return undefined
    const daysOn = l.word(to) === 'fortnight' ? 2 * week : week
    return { to: to + (isNext ? 2 : 1), meaning: { kind: 'weekday', weekday: value, turn: 1, daysOn } }
  }
  return undefined
}

/** "a week last Friday", "a week on Tuesday", "a week from today", "a week ago today" */
function readWeekFrom(l: Lexemes, i: number): Found | undefined {
  if (!l.says(i, 'a', 'week')) return undefined
  const joint = l.word(i + 2)
  if (l.says(i + 2, 'ago', 'today'))
    return { to: i + 4, meaning: { kind: 'shift', unit: 'day', amount: -week, base: 'published' } }
  if (joint === 'from' && /^(?:today|tomorrow)$/.test(l.word(i + 3)))
    return {
      to: i + 4,
      meaning: { kind: 'shift', unit: 'day', amount: week + (l.word(i + 3) === 'tomorrow' ? 1 : 0), base: 'published' },
    }
  const weekday = readWeekday(l, i + 3)
  if (!weekday || !/^(?:last|on|next|from)$/.test(joint)) return undefined
  const back = joint === 'last'
  return {
    to: weekday.to,
    meaning: { kind: 'weekday', weekday: weekday.value, turn: back ? -1 : 1, daysOn: back ? -week : week },
  }
}

/** "the weekend of 1 June", "the week of May 5", "the three months to September", "the last days of June" */
export function readAround(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) !== 'the') return undefined
  const unit = l.word(i + 1)
  if (unit === 'week' || unit === 'weekend') {
    const day = l.word(i + 2) === 'of' ? readMonthDay(l, i + 3) : undefined
    if (!day || day.then || day.meaning.kind !== 'date' || day.meaning.day === undefined) return undefined
    return { to: day.to, meaning: { kind: 'around', grain: unit, of: day.meaning } }
  }
  if ((unit === 'last' || unit === 'first') && l.says(i + 2, 'days', 'of')) {
    const month = readMonth(l, i + 4) ? readMonthDay(l, i + 4) : undefined
    if (!month || month.then || month.meaning.kind !== 'date' || month.meaning.day !== undefined) return undefined
    return { to: month.to, meaning: month.meaning, mod: unit === 'last' ? 'END' : 'START' }
  }
  const count = readNumber(l, i + 1)
  if (
    count?.value !== 3 ||
    l.word(count.to) !== 'months' ||
    !/^(?:to|ended|ending|through)$/.test(l.word(count.to + 1))
  )
    return undefined
  const to = count.to + (l.word(count.to + 2) === 'in' ? 3 : 2)
  const month = readMonth(l, to) ? readMonthDay(l, to) : undefined
  if (!month || month.then || month.meaning.kind !== 'date' || (month.meaning.month ?? 1) % 3 !== 0) return undefined
  return { to: month.to, meaning: { kind: 'around', grain: 'quarter', of: month.meaning } }
}

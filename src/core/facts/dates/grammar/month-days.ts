/** Reads months and days: "August 5, 2019", "the 5th of May", "Friday, 26 August", "June 5–7", "August of that year". */
import type { Lexemes } from '../lexeme.ts'
import { datePrepositions, isShortMonth, months, ordinalEndings, weekdays } from '../lexicon.ts'
import type { Expression, Found, Meaning, YearRef } from '../meaning.ts'
import { readOrdinal, type Read } from './numbers.ts'
import { readPlainYear } from './years.ts'
import { readRelativeYear } from './relative-years.ts'

/** A month's name, with its stop where it is cut short. */
export function readMonth(l: Lexemes, i: number): Read<number> | undefined {
  const word = l.word(i)
  const month = months.get(word)
  if (month === undefined || !l.capital(i)) return undefined
  if (isShortMonth(word) && l.mark(i + 1) === '.' && l.glued(i + 1)) return { to: i + 2, value: month }
  return { to: i + 1, value: month }
}

export function readWeekday(l: Lexemes, i: number): Read<number> | undefined {
  const word = l.word(i)
  const weekday = weekdays.get(word)
  if (weekday === undefined || (!l.capital(i) && word.length < 6)) return undefined
  if (word.endsWith('day')) return { to: i + 1, value: weekday }
  if (l.mark(i + 1) === '.' && l.glued(i + 1)) return { to: i + 2, value: weekday }
  return { to: i + 1, value: weekday }
}

/** The number of a day: "5", "5th", "fifth". */
function readDay(l: Lexemes, i: number): Read<number> | undefined {
  const ordinal = readOrdinal(l, i)
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined
  const day = l.number(i, 2)
  if (day === undefined || day < 1 || day > 31) return undefined
  const to = i + 1
  if (l.glued(to) && l.at(to).kind === 'word') return undefined
  if (l.glued(to) && l.glued(to + 1) && /[:.,/]/.test(l.mark(to)) && l.at(to + 1).kind === 'number') return undefined
  if (l.mark(to) === '%' || /^(?:percent|million|billion|thousand)$/.test(l.word(to))) return undefined
  return { to, value: day }
}

/** A year behind a month or day: ", 2019", " of 2019", "2019", "last year", "of the same year". */
export function readYearAfter(l: Lexemes, i: number): Read<YearRef> | undefined {
  const comma = l.mark(i) === ','
  const at = comma || l.word(i) === 'of' ? i + 1 : i
  const year = readPlainYear(l, at)
  if (year && !(comma && l.mark(at) === "'")) return year
  return comma ? undefined : readRelativeYear(l, at)
}

type DateMeaning = Extract<Meaning, { kind: 'date' }>
const dated = (month: number, day: number | undefined, year: YearRef | undefined): DateMeaning => ({
  kind: 'date',
  month,
  ...(day !== undefined && { day }),
  ...(year && { year }),
})

/** "August 5[, 2019]", "August 5–7", "August 2019", "August" */
function readMonthFirst(l: Lexemes, i: number): Found | undefined {
  const month = readMonth(l, i)
  if (!month) return undefined
  const at = l.word(month.to) === 'the' ? month.to + 1 : month.to
  const day = readDay(l, at)
  if (day && (day.to > at + 1 || l.digits(at) > 0 || at === month.to)) {
    const year = readYearAfter(l, day.to)
    const rest = year ? undefined : readSecondDay(l, day.to, month.value)
    const shared = rest?.meaning.kind === 'date' ? rest.meaning.year : undefined
    return {
      to: year?.to ?? day.to,
      meaning: dated(month.value, day.value, year?.value ?? shared),
      ...(rest && { then: rest }),
    }
  }
  const year = readYearAfter(l, month.to)
  if (year) return { to: year.to, meaning: dated(month.value, undefined, year.value) }
  return isBareMonth(l, i, month.to) ? { to: month.to, meaning: dated(month.value, undefined, undefined) } : undefined
}

/** "–7[, 2019]", " and 7" behind "August 5" */
function readSecondDay(l: Lexemes, i: number, month: number): Expression | undefined {
  const joint = l.mark(i) === '-' || /^(?:to|and|or|through)$/.test(l.word(i))
  if (!joint) return undefined
  const day = readDay(l, i + 1)
  if (!day || months.has(l.word(day.to)) || (l.mark(i) !== '-' && l.digits(i + 1) === 0)) return undefined
  if (l.word(i) === 'and' && l.pos(day.to) === 'NOUN') return undefined
  const year = readYearAfter(l, day.to)
  return { from: i + 1, to: year?.to ?? day.to, meaning: dated(month, day.value, year?.value) }
}

/** "5 August [2019]", "the 5th of May" */
function readDayMonth(l: Lexemes, i: number): (Found & { readonly meaning: DateMeaning }) | undefined {
  const start = l.word(i) === 'the' ? i + 1 : i
  const day = readDay(l, start)
  if (!day || (l.glued(start) && /[.,:/$£€#']/.test(l.mark(start - 1)))) return undefined
  const of = l.word(day.to) === 'of' || (l.joins(day.to, '-') && months.has(l.word(day.to + 1)))
  const month = readMonth(l, of ? day.to + 1 : day.to)
  if (!month || (l.digits(start) === 0 && !of)) return undefined
  const year = readYearAfter(l, month.to)
  const to = year?.to ?? month.to
  // "the 4 May vote": the article is the noun's.
  const from = start > i && !of && l.digits(start) > 0 && l.pos(to) === 'NOUN' ? start : i
  return { to, ...(from > i && { from }), meaning: dated(month.value, day.value, year?.value) }
}

/** The same, and "5–7 August", "the 5th and 7th of May". */
function readDayFirst(l: Lexemes, i: number): Found | undefined {
  const whole = readDayMonth(l, i)
  if (whole) return whole
  const start = l.word(i) === 'the' ? i + 1 : i
  const day = readDay(l, start)
  if (!day || (l.glued(start) && /[.,:/$£€#']/.test(l.mark(start - 1)))) return undefined
  const joint = l.mark(day.to) === '-' || l.mark(day.to) === '/' || /^(?:to|and|or|until)$/.test(l.word(day.to))
  if (!joint) return undefined
  const next = readDayMonth(l, day.to + 1)
  if (next?.meaning.month === undefined || next.meaning.day === undefined) return undefined
  if (next.meaning.day <= day.value && next.meaning.day !== 1) return undefined
  const second = { from: day.to + 1, to: next.to, meaning: next.meaning }
  return { to: day.to, meaning: dated(next.meaning.month, day.value, next.meaning.year), then: second }
}

/** "on the 18th": a day of the month that the text is in. */
export function readDayOfMonth(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) !== 'the' || !/^(?:on|by|until|till|since|from|to|before|after)$/.test(l.word(i - 1))) return undefined
  const day = l.digits(i + 1) > 0 ? readOrdinal(l, i + 1) : undefined
  if (
    !day ||
    day.value < 1 ||
    day.value > 31 ||
    (l.at(day.to).kind === 'word' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(l.pos(day.to) ?? ''))
  )
    return undefined
  return l.joins(day.to, '-') ? undefined : { to: day.to, meaning: { kind: 'date', day: day.value } }
}

/** A month's name that may be anything else ("May", "March", "June Smith") is a month only in the right company. */
function isBareMonth(l: Lexemes, i: number, to: number): boolean {
  const word = l.word(i)
  const before = l.word(i - 1)
  const after = l.word(to)
  if (isShortMonth(word) && to === i + 1) return datePrepositions.has(before) && word !== 'mar' && word !== 'jan'
  const joined =
    (l.mark(to) === '-' || /^(?:to|and|or|through)$/.test(after)) &&
    readMonth(l, to + 1) !== undefined &&
    l.word(to + 1) !== 'may'
  if (joined) return true
  const led =
    datePrepositions.has(before) ||
    l.joins(i - 1, '-') ||
    /^(?:the|this|last|next|every|each|and|a|its|his|their)$/.test(before)
  if (/^(?:may|march)$/.test(word))
    return (
      led &&
      (before !== 'to' || months.has(l.word(i - 2))) &&
      before !== 'about' &&
      !(l.capital(to) && before !== 'in') &&
      (before !== 'the' || word === 'may') &&
      !(before === 'a')
    )
  if (/^(?:april|june|august|jan)$/.test(word))
    return led || !(l.capital(to) && l.at(to).kind === 'word') || after === ''
  return true
}

/** "Friday, August 26, 2019", "Monday the 5th of May" */
function readWithWeekday(l: Lexemes, i: number): Found | undefined {
  const weekday = readWeekday(l, i)
  if (!weekday) return undefined
  let at = weekday.to
  if (l.mark(at) === ',') at++
  if (l.mark(at) === '(') return undefined
  const rest = readMonthFirst(l, at) ?? readDayFirst(l, at) ?? readNumericDate(l, at)
  if (!rest || rest.to === at + 1 || (rest.meaning.kind === 'date' && rest.meaning.day === undefined)) return undefined
  if (rest.meaning.kind !== 'date' || rest.meaning.year || rest.then) return rest
  return { ...rest, meaning: { ...rest.meaning, weekday: weekday.value } }
}

/** "the month of May [2009]" */
function readMonthOf(l: Lexemes, i: number): Found | undefined {
  const start = l.word(i) === 'the' ? i + 1 : i
  if (!l.says(start, 'month', 'of')) return undefined
  return readMonthFirst(l, start + 2)
}

/** "the first Monday in March 2031", "the last Sunday of May", "the last day of July" */
function readNth(l: Lexemes, i: number): Found | undefined {
  const start = l.word(i) === 'the' ? i + 1 : i
  const nth = l.word(start) === 'last' ? { to: start + 1, value: -1 } : readOrdinal(l, start)
  if (!nth || nth.value > 5 || nth.value === 0) return undefined
  const days = l.word(nth.to) === 'day' ? { to: nth.to + 1, value: null } : undefined
  const weekday = days ?? readWeekday(l, nth.to)
  if (!weekday || !/^(?:in|of)$/.test(l.word(weekday.to))) return undefined
  const month = readMonth(l, weekday.to + 1)
  if (!month) return undefined
  const year = readYearAfter(l, month.to)
  return {
    to: year?.to ?? month.to,
    meaning: {
      kind: 'nth',
      n: nth.value,
      weekday: weekday.value,
      month: month.value,
      ...(year && { year: year.value }),
    },
  }
}

/** ISO 8601 dates, and day, month, year in numbers with strokes, dots or hyphens. */
function readNumericDate(l: Lexemes, i: number): Found | undefined {
  const first = l.number(i)
  if (first === undefined || (l.glued(i) && (l.at(i - 1).kind === 'word' || /[-./$£€:,]/.test(l.mark(i - 1)))))
    return undefined
  const sign = l.mark(i + 1)
  if (!/^[-./]$/.test(sign) || !l.joins(i + 1, sign)) return undefined
  const second = l.number(i + 2, 2)
  if (second === undefined) return undefined
  if (first === 9 && second === 11 && sign === '/' && !l.joins(i + 3, '/'))
    return ends(l, i + 3)
      ? { to: i + 3, meaning: { kind: 'date', year: { year: 2001 }, month: 9, day: 11 } }
      : undefined
  if (l.digits(i) === 4 && l.digits(i + 2) === 2 && first >= 1000 && first < 2200)
    return readIsoDate(l, i, first, second, sign)
  if (!l.joins(i + 3, sign)) return undefined
  const last = l.number(i + 4)
  const digits = l.digits(i + 4)
  if (last === undefined || l.digits(i) > 2 || (digits !== 4 && (digits !== 2 || sign !== '/')) || !ends(l, i + 5))
    return undefined
  const year = digits === 4 ? last : last < 40 ? 2000 + last : 1900 + last
  if (year < 1000 || year > 2199) return undefined
  const isMonth = (n: number): boolean => n >= 1 && n <= 12
  const isDay = (n: number): boolean => n >= 1 && n <= 31
  if (
    sign === '.'
      ? !(isDay(first) && isMonth(second))
      : !((isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second)))
  )
    return undefined
  if (sign === '.') return { to: i + 5, meaning: { kind: 'date', year: { year }, month: second, day: first } }
  return { to: i + 5, meaning: { kind: 'numeric', first, second, year } }
}

function readIsoDate(l: Lexemes, i: number, year: number, month: number, sign: string): Found | undefined {
  if (month < 1 || month > 12 || sign === '.') return undefined
  const day = l.joins(i + 3, sign) && l.digits(i + 4) === 2 ? l.number(i + 4) : undefined
  if (day !== undefined && day >= 1 && day <= 31)
    return ends(l, i + 5) || l.word(i + 5) === 't'
      ? { to: i + 5, meaning: { kind: 'date', year: { year }, month, day } }
      : undefined
  // "2001-02" is more often a season of two years than a month; "1999-12" cannot be.
  const isSpan = year % 100 !== 99 && month === (year % 100) + 1
  return sign === '-' && !isSpan && month > year % 100 === false && ends(l, i + 3)
    ? { to: i + 3, meaning: { kind: 'date', year: { year }, month } }
    : undefined
}

const ends = (l: Lexemes, i: number): boolean =>
  !l.glued(i) ||
  l.at(i).kind === 'break' ||
  (l.at(i).kind === 'mark' && !(l.glued(i + 1) && l.at(i + 1).kind === 'number'))

export function readMonthDay(l: Lexemes, i: number): Found | undefined {
  const found =
    readNth(l, i) ??
    readWithWeekday(l, i) ??
    readMonthFirst(l, i) ??
    readMonthOf(l, i) ??
    readDayFirst(l, i) ??
    readNumericDate(l, i)
  return found && !(ordinalEndings.has(l.word(found.to)) && l.glued(found.to)) ? found : undefined
}

/** Reads lengths of time, and points that are so long before or after another: "three days", "two years ago". */
import type { DateModifier } from '../../facts.ts'
import type { Lexemes } from '../lexeme.ts'
import { durationFillers, isPluralUnit, units } from '../lexicon.ts'
import type { Base, Found, Meaning, Unit } from '../meaning.ts'
import { readAmount, type Read } from './numbers.ts'

interface Length {
  readonly amount: number | null
  readonly unit: Unit
  readonly and?: { readonly amount: number; readonly unit: Unit }
  readonly mod?: DateModifier
  /** "three-day", "three day" before a noun. */
  readonly adjective: boolean
}

/** "three days", "two and a half years", "five-year", "a minute and a half", "two years and six months" */
function readLength(l: Lexemes, i: number): Read<Length> | undefined {
  const amount = readAmount(l, i)
  if (!amount) return undefined
  const hyphen =
    l.mark(amount.to) === '-' && l.glued(amount.to) && (l.glued(amount.to + 1) || units.has(l.word(amount.to + 1)))
  let at = hyphen ? amount.to + 1 : amount.to
  for (let fillers = 0; fillers < 2 && !units.has(l.word(at)); fillers++) {
    if (
      !durationFillers.has(l.word(at)) &&
      !(l.pos(at) === 'ADJ' && amount.value.amount !== 1 && isPluralUnit(l.word(at + 1)))
    )
      break
    at++
    if (l.joins(at, '-')) at++
  }
  const unit = units.get(l.word(at))
  if (!unit) return undefined
  const { mod } = amount.value
  let value = amount.value.amount
  const plural = isPluralUnit(l.word(at))
  // "one second" and "a second thing" are apart from "a second".
  if (unit === 'second' && !plural && value === 1) return undefined
  // "three-quarters of the vote", "the 1988 quarter"
  if (
    unit === 'quarter' &&
    (hyphen || value === 3) &&
    value !== null &&
    value < 5 &&
    (l.word(at + 1) === 'of' || (plural && hyphen))
  )
    return undefined
  if (value !== null && value >= 1900 && !plural) return undefined
  if (unit === 'quarter' && !plural && value !== 0.5 && l.word(i) === 'a') return undefined
  if (plural && value === 1 && !hyphen && l.digits(i) === 0) return undefined
  const adjective = hyphen || (!plural && value !== 1)
  let to = at + 1
  if (/^(?:year|years)$/.test(l.word(at)) && isAge(l, to)) return undefined
  if (l.joins(to, '-')) {
    if (!/^(?:old|long|plus)$/.test(l.word(to + 1))) return undefined
    to += 2
  } else if (l.says(to, 'and', 'a', 'half') && value !== null) {
    value += 0.5
    to += 3
  } else if (l.word(to) === 'long' && adjective) to += 1
  const length = { amount: value, unit, adjective, ...(mod && { mod }) }
  const more = value === null || adjective ? undefined : readMore(l, to, unit)
  return more ? { to: more.to, value: { ...length, and: more.value } } : { to, value: length }
}

/** "52 years old", "a 5-year-old", "26 years of age": how old somebody is, is no date. */
const isAge = (l: Lexemes, i: number): boolean =>
  l.word(i) === 'old' || l.says(i, 'of', 'age') || (l.mark(i) === '-' && /^(?:old|olds)$/.test(l.word(i + 1)))

const order: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** " and six months", ", 20 minutes" behind a larger unit */
function readMore(l: Lexemes, i: number, larger: Unit): Read<{ amount: number; unit: Unit }> | undefined {
  const at = l.word(i) === 'and' || l.mark(i) === ',' ? i + 1 : i
  const amount = readAmount(l, at)
  const unit = amount && units.get(l.word(amount.to))
  if (!unit || amount.value.amount === null || !order.includes(larger)) return undefined
  if (order.indexOf(unit) <= order.indexOf(larger)) return undefined
  return { to: amount.to + 1, value: { amount: amount.value.amount, unit } }
}

const toMeaning = ({ amount, unit, and }: Length): Meaning => ({ kind: 'duration', amount, unit, ...(and && { and }) })

const away: ReadonlyMap<string, { readonly sign: 1 | -1; readonly base: Base }> = new Map([
  ['ago', { sign: -1, base: 'published' }],
  ['hence', { sign: 1, base: 'published' }],
  ['earlier', { sign: -1, base: 'anchor' }],
  ['previously', { sign: -1, base: 'anchor' }],
  ['later', { sign: 1, base: 'anchor' }],
  ['afterward', { sign: 1, base: 'anchor' }],
  ['afterwards', { sign: 1, base: 'anchor' }],
])

const quarters: ReadonlyMap<string, number> = new Map([
  ['a', 15],
  ['three', 45],
])

/** "a quarter of an hour", "three-quarters of an hour" */
function readQuarterHours(l: Lexemes, i: number): Found | undefined {
  const minutes = quarters.get(l.word(i))
  const at = l.joins(i + 1, '-') ? i + 2 : i + 1
  if (!minutes || !/^quarters?$/.test(l.word(at)) || !l.says(at + 1, 'of', 'an', 'hour')) return undefined
  return { to: at + 4, meaning: { kind: 'duration', amount: minutes, unit: 'minute' } }
}

/** "three days", and with what follows it "three days ago", "two weeks later", "a year or so ago" */
export function readDuration(l: Lexemes, i: number): Found | undefined {
  const quarter = readQuarterHours(l, i)
  if (quarter) return quarter
  const the = l.word(i) === 'the' ? 1 : 0
  const start = i + the
  if (l.glued(start) && (l.at(start - 1).kind === 'word' || /[.,$£€#]/.test(l.mark(start - 1)))) return undefined
  const length = readLength(l, start)
  if (!length) return the ? undefined : readBareUnits(l, i)
  const { value } = length
  if (the && (l.word(start) === 'a' || l.word(start) === 'an')) return undefined
  if (!the && isRate(l, i, value)) {
    // "90 miles an hour" is a speed.
    if (speeds.test(l.word(i - 1))) return undefined
    const isTime = value.unit === 'hour' || value.unit === 'minute'
    return { to: length.to, meaning: { kind: 'set', value: `P${isTime ? 'T' : ''}1${letterOf(value.unit)}` } }
  }
  let to = length.to
  let mod = value.mod
  if (l.says(to, 'or', 'so')) {
    mod = 'APPROX'
    to += 2
  } else if (l.says(to, 'or', 'two')) to += 2
  const isOn = l.word(to) === 'on' && (l.mark(to + 1) === ',' || l.at(to + 1).kind === 'break')
  const isAfterThat = l.says(to, 'after', 'that')
  const direction =
    (isOn || isAfterThat ? { sign: 1 as const, base: 'anchor' as const } : away.get(l.word(to))) ??
    (l.says(to, 'from', 'now') ? { sign: 1 as const, base: 'published' as const, words: 2 } : undefined)
  if (direction && !value.adjective) {
    const end = to + (l.word(to) === 'from' || isAfterThat ? 2 : 1)
    const found = readAway(value, direction)
    if (found) return { to: end, meaning: found, ...(mod && { mod }), ...(the && { from: start }) }
  }
  if (l.word(to) === 'before' && endsPhrase(l, to + 1) && !value.adjective) {
    const found = readAway(value, { sign: -1, base: 'anchor' })
    if (found) return { to: to + 1, meaning: found, ...(mod && { mod }) }
  }
  const article = /^(?:a|an)$/.test(l.word(i)) && value.adjective ? 1 : 0
  const from = the && value.adjective ? start : i + article
  return { to, from, meaning: toMeaning(value), ...(mod && { mod }) }
}

function readAway({ amount, unit }: Length, { sign, base }: { sign: 1 | -1; base: Base }): Meaning | undefined {
  // "A week ago" is a day, "six weeks ago" is not.
  if (unit === 'week' && amount === 1) return { kind: 'shift', unit: 'day', amount: sign * 7, base }
  if (amount === null) return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  return {
    kind: 'shift',
    unit,
    amount: sign * amount,
    base,
    ...(unit === 'year' && amount === 1 && sign < 0 && { compares: true as const }),
  }
}

const phraseStarters = new Set('and but when in at on with by after had was were'.split(' '))

/** No noun phrase or clause follows, so that "before" looks back at the text. */
export function endsPhrase(l: Lexemes, i: number): boolean {
  const { kind } = l.at(i)
  if (kind === 'word') return phraseStarters.has(l.word(i))
  return kind !== 'number' && !/["“‘'(]/.test(l.mark(i))
}

const letters: Readonly<Record<Unit, string>> = {
  fortnight: 'W',
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
const letterOf = (unit: Unit): string => letters[unit]

const speeds = /^(?:miles|kilometers|kilometres|km|knots|meters|metres|feet)$/

/** "15 a year", "twice a week": how often, where a number, noun or price stands before. */
function isRate(l: Lexemes, i: number, { amount, unit, adjective }: Length): boolean {
  const article = l.word(i) === 'a' || l.word(i) === 'an'
  if (amount !== 1 || !article || adjective || unit === 'decade' || unit === 'century' || unit === 'second')
    return false
  if (
    away.has(l.word(i + 2)) ||
    l.says(i + 2, 'and', 'a') ||
    /^(?:or|before|after)$/.test(l.word(i + 2)) ||
    l.says(i + 2, 'from', 'now')
  )
    return false
  const before = l.pos(i - 1)
  return (
    l.at(i - 1).kind === 'number' ||
    /^(?:once|twice|times|cents|percent|million|billion|people|dollars|euros|hours|days)$/.test(l.word(i - 1)) ||
    (before === 'NOUN' && l.word(i - 1).endsWith('s') && l.pos(i - 2) === 'NUM')
  )
}

const bareLeads = new Set(
  'within for in over after of by during through following throughout last lasts lasted took takes take several just only barely hardly merely'.split(
    ' ',
  ),
)

/** "for months", "within weeks", "months ago", "decades-long": many, nobody says how many */
function readBareUnits(l: Lexemes, i: number): Found | undefined {
  const unit = units.get(l.word(i))
  // "a year-long trial"
  if (unit && l.joins(i + 1, '-') && l.word(i + 2) === 'long')
    return { to: i + 3, meaning: { kind: 'duration', amount: isPluralUnit(l.word(i)) ? null : 1, unit } }
  if (
    !unit ||
    !isPluralUnit(l.word(i)) ||
    unit === 'second' ||
    unit === 'weekend' ||
    unit === 'quarter' ||
    unit === 'night'
  )
    return undefined
  const direction = away.get(l.word(i + 1))
  if (direction)
    return { to: i + 2, meaning: { kind: 'reference', value: direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } }
  const meaning = { kind: 'duration', amount: null, unit } as const
  if (l.joins(i + 1, '-') && /^(?:long|old)$/.test(l.word(i + 2))) return { to: i + 3, meaning }
  const next = l.word(i + 1)
  // "the minutes of the meeting"
  if (unit === 'minute' && (next === 'of' || l.word(i - 1) === 'the')) return undefined
  if (l.pos(i - 1) === 'ADJ' || l.pos(i - 1) === 'NOUN' || l.at(i - 1).kind === 'number' || l.mark(i - 1) === '-')
    return undefined
  if (bareLeads.has(l.word(i - 1)) || /^(?:after|before|of|or)$/.test(next)) return { to: i + 1, meaning }
  return undefined
}

/** Reads expressions that point from the day of publication or from the date last named. */
import type { Lexemes } from '../lexeme.ts'
import { dayParts, isPluralUnit, seasons, units } from '../lexicon.ts'
import type { Base, Found, Meaning, Turn, Unit } from '../meaning.ts'
import { readMonth, readWeekday, readYearAfter } from './month-days.ts'
import { readAmount } from './numbers.ts'
import { turns } from './relative-years.ts'
import { endsPhrase } from './durations.ts'

const day = (amount: number, base: Base = 'published'): Meaning => ({ kind: 'shift', unit: 'day', amount, base })
export const days: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

const outlets = /^(?:usa|russia|india|voa|psychology|china|pakistan|bangladesh|history|physics|euronews)$/

/** "Russia Today broadcast", "USA TODAY" */
const isNameOfNews = (l: Lexemes, i: number): boolean =>
  l.capital(i) &&
  l.capital(i - 1) &&
  l.at(i - 1).kind === 'word' &&
  (outlets.test(l.word(i - 1)) || (l.pos(i - 1) === 'PROPN' && l.at(i + 1).kind === 'word' && !l.capital(i + 1)))

/** "today", "the day before yesterday", "tonight", "last night" */
function readDayWord(l: Lexemes, i: number): Found | undefined {
  const amount = isNameOfNews(l, i) ? undefined : days.get(l.word(i))
  if (amount !== undefined) return { to: i + 1, meaning: day(amount) }
  if (l.word(i) === 'to' && l.joins(i + 1, '-')) return readOldDayWord(l, i)
  if (l.word(i) === 'tonight') return { to: i + 1, meaning: { kind: 'part', part: 'NI', day: day(0) } }
  if (l.says(i, 'the', 'day', 'before', 'yesterday')) return { to: i + 4, meaning: day(-2) }
  if (l.says(i, 'the', 'day', 'after', 'tomorrow')) return { to: i + 4, meaning: day(2) }
  return undefined
}

/** "to-day", as papers wrote until the middle of the twentieth century */
function readOldDayWord(l: Lexemes, i: number): Found | undefined {
  const word = l.word(i + 2)
  if (word === 'night') return { to: i + 3, meaning: { kind: 'part', part: 'NI', day: day(0) } }
  return word === 'day' || word === 'morrow' ? { to: i + 3, meaning: day(word === 'day' ? 0 : 1) } : undefined
}

interface Pointer {
  readonly to: number
  readonly by: Turn
  readonly base: Base
  readonly the: boolean
  readonly word: string
}

/** "last", "the next", "this past", "that same", "the very next" */
function readPointer(l: Lexemes, i: number): Pointer | undefined {
  const the = l.word(i) === 'the'
  let at = the ? i + 1 : i
  if (the && l.word(at) === 'very') at++
  if (l.word(at) === 'this' && /^(?:past|coming|last|current)$/.test(l.word(at + 1))) at++
  else if (/^(?:this|that)$/.test(l.word(at)) && /^(?:same|very)$/.test(l.word(at + 1))) at++
  if (l.word(at) === 'very' && l.word(at + 1) === 'same') at++
  if (l.word(at) === 'same' && l.word(i) === 'same') return undefined
  const turn = turns.get(l.word(at))
  if (!turn) return undefined
  const word = l.word(at)
  if (
    !the &&
    /^(?:previous|preceding|prior|following|current|past|coming|upcoming|ensuing|subsequent|present)$/.test(word) &&
    !/^(?:this|that)$/.test(l.word(at - 1))
  )
    return undefined
  const base = the && word === 'next' ? 'anchor' : turn.base
  return { to: at + 1, by: turn.by as Turn, base, the, word }
}

/** Stand between a pointer and its unit: "the last fiscal year". */
export const qualifiers: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'calendar',
  'school',
  'academic',
  'full',
  'consecutive',
  'business',
  'trading',
])

function readPointed(l: Lexemes, i: number): Found | undefined {
  const pointer = readPointer(l, i)
  if (!pointer) return readLatest(l, i)
  const { by, base, the, word } = pointer
  // ABC's "This Week"
  if (l.capital(i) && l.capital(pointer.to) && /["“‘]/.test(l.mark(i - 1)) && /["”’,]/.test(l.mark(pointer.to + 1)))
    return undefined
  const at = qualifiers.has(l.word(pointer.to)) ? pointer.to + 1 : pointer.to
  const weekday = readWeekday(l, at)
  const month = readMonth(l, at)
  // "said that August" names no August of its own
  if (
    word === 'that' &&
    (month ?? weekday) &&
    !/^(?:in|on|by|since|until|of|from|during|after|before)$/.test(l.word(i - 1)) &&
    !(l.capital(i) && l.word(i - 1) === '')
  )
    return undefined
  if (weekday && l.word(at).endsWith('day'))
    return { to: weekday.to, meaning: { kind: 'weekday', weekday: weekday.value, turn: by, base } }
  if (month && (!the || base === 'anchor')) {
    const year = readYearAfter(l, month.to)
    return year ? undefined : { to: month.to, meaning: { kind: 'date', month: month.value, turn: by, base } }
  }
  const season = seasons.get(l.word(at))
  if (season && !(l.word(at) === 'fall' && l.pos(at) === 'VERB'))
    return { to: at + 1, meaning: { kind: 'season', season, turn: by, base } }
  const part = dayParts.get(l.word(at))
  if (part && l.word(at) !== 'overnight')
    return {
      to: at + 1,
      meaning: { kind: 'part', part, day: day(by, base === 'published' && word === 'next' ? 'anchor' : base) },
    }
  const unit = units.get(l.word(at))
  if (unit) return readPointedUnit(l, at, unit, pointer)
  return readPointedAmount(l, i, pointer)
}

function readPointedUnit(l: Lexemes, at: number, unit: Unit, { by, base, the, word }: Pointer): Found | undefined {
  const to = at + 1
  if (isPluralUnit(l.word(at))) {
    const several = /^(?:past|last|next|coming|following|previous|preceding)$/.test(word)
    return several ? { to, meaning: { kind: 'duration', amount: null, unit } } : undefined
  }
  const length: Found = { to, meaning: { kind: 'duration', amount: 1, unit } }
  if (unit === 'hour') return the && by !== 0 ? length : undefined
  if (unit === 'second' || unit === 'minute' || l.joins(to, '-')) return undefined
  // "over the past year" measures; "last year" names.
  if (the && (word === 'past' || (word === 'last' && unit !== 'quarter'))) return length
  if (the && word === 'next' && unit === 'decade') return length
  return { to, meaning: { kind: 'shift', unit, amount: by, base } }
}

/** "the past three months", "the next few days", "the first nine months" */
function readPointedAmount(l: Lexemes, i: number, { to: at, word, the }: Pointer): Found | undefined {
  if (word === 'this' || word === 'that') return undefined
  const amount = readAmount(l, at)
  if (!amount || l.word(at) === 'a') return undefined
  const next = qualifiers.has(l.word(amount.to)) || l.pos(amount.to) === 'ADJ' ? amount.to + 1 : amount.to
  const unit = units.get(l.word(next))
  if (!unit || l.word(i) === 'that' || (!the && !/^(?:past|last|next|coming)$/.test(word) && l.word(i) !== 'these'))
    return undefined
  const orSo = l.says(next + 1, 'or', 'so') ? 2 : 0
  const mod = orSo ? ('APPROX' as const) : amount.value.mod
  return { to: next + 1 + orSo, meaning: { kind: 'duration', amount: amount.value.amount, unit }, ...(mod && { mod }) }
}

/** "the first nine months", "the latest quarter", "recent months", "coming weeks", "the weeks ahead" */
function readLatest(l: Lexemes, i: number): Found | undefined {
  const word = l.word(i)
  if (/^(?:recent|coming|past|previous)$/.test(word)) {
    const unit = units.get(l.word(i + 1))
    if (!unit || !isPluralUnit(l.word(i + 1)) || l.word(i - 1) === 'most') return undefined
    return { to: i + 2, meaning: { kind: 'duration', amount: null, unit } }
  }
  if (word !== 'the') return undefined
  const next = l.word(i + 1)
  if (
    /^(?:first|final|opening|closing|previous|following|remaining|intervening|succeeding|early|recent|last|coming)$/.test(
      next,
    )
  ) {
    const unit = units.get(l.word(i + 2))
    if (unit && isPluralUnit(l.word(i + 2)) && unit !== 'second' && unit !== 'quarter')
      return { to: i + 3, meaning: { kind: 'duration', amount: null, unit } }
    const amount = readAmount(l, i + 2)
    const counted = amount && units.get(l.word(amount.to))
    if (counted && l.word(i + 2) !== 'a')
      return { to: amount.to + 1, meaning: { kind: 'duration', amount: amount.value.amount, unit: counted } }
    return undefined
  }
  if (/^(?:latest|most)$/.test(next)) {
    const at = next === 'most' && l.word(i + 2) === 'recent' ? i + 3 : i + 2
    const noun = l.word(at)
    if (noun === 'quarter' || noun === 'period') return { to: at + 1, meaning: { kind: 'same-period', years: 0 } }
  }
  const unit = units.get(next)
  if (unit && isPluralUnit(next)) {
    if (l.word(i + 2) === 'ahead') return { to: i + 3, meaning: { kind: 'duration', amount: null, unit } }
    if (
      unit !== 'second' &&
      unit !== 'minute' &&
      unit !== 'quarter' &&
      unit !== 'night' &&
      unit !== 'weekend' &&
      unit !== 'hour' &&
      l.pos(i + 2) !== 'NOUN'
    )
      return { to: i + 2, meaning: { kind: 'duration', amount: null, unit } }
    return undefined
  }
  return readThe(l, i)
}

/** "the day", "the week", "the year", "the weekend"; "the day before", "the year after" where nothing follows */
function readThe(l: Lexemes, i: number): Found | undefined {
  const fiscal = qualifiers.has(l.word(i + 1)) ? 1 : 0
  const at = i + 1 + fiscal
  const unit = units.get(l.word(at))
  if (!unit || !/^(?:hour|day|night|week|weekend|month|quarter|year|decade|century)$/.test(l.word(at))) return undefined
  const to = at + 1
  const next = l.word(to)
  if (next === 'before' && endsPhrase(l, to + 1))
    return { to: to + 1, meaning: { kind: 'shift', unit, amount: -1, base: 'anchor' } }
  if (/^(?:after|following)$/.test(next) && endsPhrase(l, to + 1))
    return { to: to + 1, meaning: { kind: 'shift', unit, amount: 1, base: 'anchor' } }
  if (l.word(at) === 'night' || l.word(at) === 'decade' || l.word(at) === 'century') return undefined
  if (unit === 'year' && /^(?:ended|ending|to|through)$/.test(next))
    return { to, meaning: { kind: 'duration', amount: 1, unit } }
  if (
    l.joins(to, '-') ||
    l.pos(to) === 'NOUN' ||
    l.word(to) === 'of' ||
    l.at(to).kind === 'number' ||
    next === 'when' ||
    next === 'that'
  )
    return undefined
  if (l.word(i - 1) === 'within') return { to, meaning: { kind: 'duration', amount: 1, unit } }
  if (unit === 'hour') return undefined
  if (unit === 'day' && !/^(?:in|of|during|throughout|end|ended|ending|for|on)$/.test(l.word(i - 1))) return undefined
  return { to, meaning: { kind: 'shift', unit, amount: 0, base: 'context' } }
}

export const sameWords: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent'])

/** "the same period last year", "the year-ago quarter", "year-earlier", "last year's quarter" */
export function readSamePeriod(l: Lexemes, i: number): Found | undefined {
  if (
    l.says(i, 'last', 'year') &&
    l.mark(i + 2) === "'" &&
    l.word(i + 3) === 's' &&
    /^(?:quarter|period)$/.test(l.word(i + 4))
  )
    return same(i + 5)
  if (
    l.word(i) === 'the' &&
    /^(?:quarter|period)$/.test(l.word(i + 1)) &&
    l.says(i + 2, 'a', 'year') &&
    /^(?:ago|earlier)$/.test(l.word(i + 4))
  )
    return same(i + 5)
  const the = l.word(i) === 'the' ? 1 : 0
  const at = i + the
  if (the && sameWords.has(l.word(at)) && /^(?:period|quarter|month|week|time)$/.test(l.word(at + 1))) {
    const of = l.word(at + 2) === 'of' ? at + 3 : at + 2
    if (l.says(of, 'last', 'year') || l.says(of, 'the', 'previous', 'year'))
      return same(of + (l.word(of) === 'the' ? 3 : 2))
    if (/^(?:a|one)$/.test(l.word(of)) && l.word(of + 1) === 'year' && /^(?:ago|earlier|before)$/.test(l.word(of + 2)))
      return same(of + 3)
    return undefined
  }
  const comparable = sameWords.has(l.word(at)) ? at + 1 : at
  if (
    l.word(comparable) !== 'year' ||
    !l.joins(comparable + 1, '-') ||
    !/^(?:ago|earlier)$/.test(l.word(comparable + 2))
  )
    return undefined
  const noun = /^(?:period|quarter|month)$/.test(l.word(comparable + 3)) ? 1 : 0
  return { ...same(comparable + 3 + noun), ...(the && !noun && { from: at }) }
}

const same = (to: number): Found => ({ to, meaning: { kind: 'same-period', years: -1 } })

/** "next week", "Monday" and all the others. */
export function readDeictic(l: Lexemes, i: number): Found | undefined {
  return readDayWord(l, i) ?? readPointed(l, i) ?? readBareWeekday(l, i)
}

const papers = /^(?:times|telegraph|mirror|mail|express|herald|star|post|world|tribune|independent|review)$/

function readBareWeekday(l: Lexemes, i: number): Found | undefined {
  const weekday = readWeekday(l, i)
  if (!weekday) return undefined
  const word = l.word(i)
  // "the Sunday Times", "Bloody Sunday", "Fox News Sunday"
  if (l.capital(weekday.to) && papers.test(l.word(weekday.to))) return undefined
  if (l.capital(i - 1) && /^(?:bloody|news|gloomy|black|holy)$/.test(l.word(i - 1))) return undefined
  // "Sun", "Sat" and "Wed" alone are other words.
  if (!word.endsWith('day') && l.mark(i + 1) !== '.' && !/^(?:on|last|next|since|until)$/.test(l.word(i - 1)))
    return undefined
  return { to: weekday.to, meaning: { kind: 'weekday', weekday: weekday.value } }
}

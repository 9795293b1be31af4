/** Joins clock times and parts of a day with the day they belong to where it stands beside them. */
import type { Lexemes } from '../lexeme.ts'
import { dayParts, twilights } from '../lexicon.ts'
import type { DayPart, Found, Meaning } from '../meaning.ts'
import { readClock } from './clock.ts'
import type { Read } from './numbers.ts'
import { isHourAlone, leadsHour, readBareHour, readSpokenClock, type Clock } from './spoken-clock.ts'

type Reader = (l: Lexemes, i: number) => Found | undefined

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'nth' ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'date' && meaning.day !== undefined) ||
  meaning.kind === 'numeric' ||
  (meaning.kind === 'shift' && meaning.unit === 'day')

/** The day, and the part of it, that stand beside a clock time. */
interface When {
  readonly day?: Meaning
  readonly part?: DayPart
}

/** "on Friday morning", "this evening", "in the afternoon", "at night on 5 May" behind a clock time */
function readWhen(l: Lexemes, i: number, readDay: Reader): Read<When> | undefined {
  const part = readPartOfDay(l, i)
  const at = part?.to ?? i
  const joint = l.word(at) === 'on' || (part && l.word(at) === 'of') || l.mark(at) === ',' ? at + 1 : at
  const day = readDay(l, joint)
  if (!day || day.then || (day.from ?? joint) !== joint) return part && { to: part.to, value: { part: part.value } }
  if (day.meaning.kind === 'part' && day.meaning.day)
    return { to: day.to, value: { day: day.meaning.day, part: day.meaning.part } }
  if (!isDay(day.meaning)) return part && { to: part.to, value: { part: part.value } }
  const named = part ? undefined : dayParts.get(l.word(day.to))
  if (named && l.word(day.to) !== 'overnight') return { to: day.to + 1, value: { day: day.meaning, part: named } }
  return { to: day.to, value: { day: day.meaning, ...(part && { part: part.value }) } }
}

/** "in the morning", "at night" */
function readPartOfDay(l: Lexemes, i: number): Read<DayPart> | undefined {
  if (l.says(i, 'at', 'night')) return { to: i + 2, value: 'NI' }
  const part = l.says(i, 'in', 'the') ? dayParts.get(l.word(i + 2)) : undefined
  return part && part !== 'NI' ? { to: i + 3, value: part } : undefined
}

/** In words, hours up to seven are mostly those of the afternoon, as meetings and matches are. */
const lastAfternoonHour = 7

function settled({ hour, open, ...rest }: Clock, part: DayPart | undefined): Omit<Clock, 'open'> {
  if (!open) return { hour, ...rest }
  const isAfternoon =
    part === undefined || part === 'MI'
      ? hour <= lastAfternoonHour
      : part === 'NI'
        ? hour > 5 && hour < 12
        : part !== 'MO'
  if (part === undefined && hour === 12) return { hour, ...rest }
  return { hour: (hour % 12) + (isAfternoon ? 12 : 0), ...rest }
}

const toMeaning = (clock: Clock, { day, part }: When): Meaning => ({
  kind: 'clock',
  ...settled(clock, part),
  ...(day && { day }),
})

/** A clock time, with the day that follows directly or after a comma or "on". */
export function readTime(l: Lexemes, i: number, readDay: Reader): Found | undefined {
  const sure = readSpokenClock(l, i) ?? readClock(l, i)
  const clock = sure ?? readBareHour(l, i)
  if (!clock) return undefined
  const when = sure || l.mark(clock.to) !== ',' ? readWhen(l, clock.to, readDay) : undefined
  if (!sure && !(when ? when.value.part !== undefined || leadsHour(l, i) : isHourAlone(l, i, clock.to)))
    return undefined
  return { to: when?.to ?? clock.to, meaning: toMeaning(clock.value, when?.value ?? {}) }
}

/** "Monday, 3 December, 7.30 a.m.", "Saturday at five", "this morning at nine": the time behind a day or part of one. */
export function readTimeBehind(l: Lexemes, day: Found | undefined): Found | undefined {
  if (!day || day.then || day.from !== undefined) return undefined
  const when: When | undefined =
    day.meaning.kind === 'part' && day.meaning.day
      ? { day: day.meaning.day, part: day.meaning.part }
      : isDay(day.meaning)
        ? { day: day.meaning }
        : undefined
  if (!when) return undefined
  const comma = l.mark(day.to) === ',' ? 1 : 0
  const at = l.word(day.to + comma) === 'at' ? 1 : 0
  const start = day.to + comma + at
  const clock = readSpokenClock(l, start) ?? readClock(l, start) ?? (at ? readHourBehind(l, start) : undefined)
  return clock && { to: clock.to, meaning: toMeaning(clock.value, when) }
}

const readHourBehind = (l: Lexemes, i: number): Read<Clock> | undefined => {
  const hour = readBareHour(l, i)
  return hour && isHourAlone(l, i, hour.to) ? hour : undefined
}

/** "Saturday night", "yesterday morning", "the next morning", "the night of 13 February", "dawn on Tuesday"; `day` begins here. */
export function readDayPart(l: Lexemes, i: number, day: Found | undefined, readDay: Reader): Found | undefined {
  if (day && isDay(day.meaning) && !day.then) {
    const part = dayParts.get(l.word(day.to))
    if (part && l.word(day.to) !== 'overnight')
      return { to: day.to + 1, meaning: { kind: 'part', part, day: day.meaning } }
  }
  return readTwilight(l, i, readDay) ?? readPartOf(l, i, readDay)
}

/** "dawn", "at dusk on Friday", "first light yesterday" */
function readTwilight(l: Lexemes, i: number, readDay: Reader): Found | undefined {
  const two = twilights.get(`${l.word(i)} ${l.word(i + 1)}`)
  const part = two ?? twilights.get(l.word(i))
  if (!part || (l.capital(i) && l.capital(i + 1))) return undefined
  const to = i + (two ? 2 : 1)
  const on = /^(?:on|of)$/.test(l.word(to)) ? 1 : 0
  const day = readDay(l, to + on)
  if (day && isDay(day.meaning) && !day.then && day.from === undefined)
    return { to: day.to, meaning: { kind: 'part', part, day: day.meaning } }
  return /^(?:at|by|before|after|since|until|till|from)$/.test(l.word(i - 1)) &&
    !/^(?:NOUN|PROPN)$/.test(l.pos(to) ?? '') &&
    l.word(to) !== 'of'
    ? { to, meaning: { kind: 'part', part } }
    : undefined
}

function readPartOf(l: Lexemes, i: number, readDay: Reader): Found | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  const early = the && l.word(i + 1) === 'early' && dayParts.has(l.word(i + 2)) ? 1 : 0
  const part = dayParts.get(l.word(i + the + early))
  if (!part) return undefined
  const hours = l.word(i + the + early + 1) === 'hours' ? 1 : 0
  const at = i + the + early + hours + 1
  if (l.word(at) === 'of') {
    const of = readDay(l, at + 1)
    if (of && isDay(of.meaning))
      return { to: of.to, meaning: { kind: 'part', part, day: of.meaning }, ...(early && { mod: 'START' as const }) }
  }
  if (l.word(i) === 'overnight')
    return l.pos(i) === 'ADJ' || l.pos(i + 1) === 'NOUN' ? undefined : { to: i + 1, meaning: { kind: 'part', part } }
  if (!the || early || l.pos(at) === 'NOUN' || l.word(at) === 'of' || l.word(i - 1) === 'of') return undefined
  if (/^(?:before|after)$/.test(l.word(at)) && !(l.at(at + 1).kind === 'word'))
    return {
      to: at + 1,
      meaning: {
        kind: 'part',
        part,
        day: { kind: 'shift', unit: 'day', amount: l.word(at) === 'before' ? -1 : 1, base: 'anchor' },
      },
    }
  return { to: at, meaning: { kind: 'part', part, day: { kind: 'shift', unit: 'day', amount: 0, base: 'context' } } }
}

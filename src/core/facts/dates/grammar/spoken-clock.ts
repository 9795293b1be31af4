/** Reads clock times in words: "half past nine", "ten to six", "twelve minutes past noon", "six" where a time is meant. */
import type { Lexemes } from '../lexeme.ts'
import { countedThings, ones, units } from '../lexicon.ts'
import { readNumber, type Read } from './numbers.ts'

/** `open`: the words leave open which half of the day is meant. */
export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly zone?: string
  readonly open?: true
}

const timeLeads = new Set('at by until till before after since is was s shortly towards toward past'.split(' '))
const bareLeads = new Set('at by until till before after since from about around to towards shortly'.split(' '))

/** "past six", "to noon", "to 4" */
function readHour(l: Lexemes, i: number): Read<{ hour: number; open: boolean }> | undefined {
  const word = l.word(i)
  if (word === 'noon' || word === 'midday') return { to: i + 1, value: { hour: 12, open: false } }
  if (word === 'midnight') return { to: i + 1, value: { hour: 24, open: false } }
  const hour = ones.get(word) ?? (l.digits(i) > 0 ? l.number(i, 2) : undefined)
  if (hour === undefined || hour < 1 || hour > 12 || (l.digits(i) > 0 && isLongNumber(l, i))) return undefined
  return { to: i + 1, value: { hour, open: true } }
}

const isLongNumber = (l: Lexemes, i: number): boolean =>
  l.glued(i + 1) &&
  (l.at(i + 1).kind === 'word' || (l.glued(i + 2) && l.at(i + 2).kind === 'number') || l.mark(i + 1) === '%')

/** What follows is counted, not told by a clock: "by ten to twelve percent". */
const countsOn = (l: Lexemes, i: number): boolean => {
  const { kind } = l.at(i)
  if (kind === 'number') return true
  if (kind !== 'word') return l.mark(i) === '%' || (l.mark(i) === '-' && l.glued(i))
  const word = l.word(i)
  return countedThings.has(word) || units.has(word) || /^(?:NOUN|ADJ|NUM|PROPN)$/.test(l.pos(i) ?? '')
}

/** "a quarter to four", "half past nine", "half-past ten", "twenty to eleven", "12 minutes past three" */
export function readSpokenClock(l: Lexemes, i: number): Read<Clock> | undefined {
  const from = readMinutes(l, i)
  if (!from) return undefined
  const { value: minutes, joint, sure } = from
  const word = l.word(joint)
  if (word !== 'past' && word !== 'to') return undefined
  const hour = readHour(l, joint + 1)
  if (!hour || (!sure && (!timeLeads.has(l.word(i - 1)) || countsOn(l, hour.to)))) return undefined
  const { hour: full, open } = hour.value
  const clock =
    word === 'past' ? { hour: full % 24, minute: minutes } : { hour: full === 1 ? 12 : full - 1, minute: 60 - minutes }
  return { to: hour.to, value: { ...clock, ...(open && { open: true as const }) } }
}

interface Minutes {
  readonly value: number
  /** Where "past" or "to" stands. */
  readonly joint: number
  /** The words say by themselves that a clock is read. */
  readonly sure: boolean
}

function readMinutes(l: Lexemes, i: number): Minutes | undefined {
  if (l.word(i) === 'half')
    return l.word(l.joins(i + 1, '-') ? i + 2 : i + 1) === 'past'
      ? { value: 30, joint: l.joins(i + 1, '-') ? i + 2 : i + 1, sure: true }
      : undefined
  const quarter = l.word(i) === 'a' ? i + 1 : i
  if (l.word(quarter) === 'quarter')
    return { value: 15, joint: quarter + 1, sure: quarter > i || timeLeads.has(l.word(i - 1)) }
  const number = readNumber(l, i)
  if (!number || number.value < 1 || number.value > 29 || number.value % 1 !== 0) return undefined
  const named = l.word(number.to) === 'minutes' || l.word(number.to) === 'minute'
  if (named) return { value: number.value, joint: number.to + 1, sure: true }
  return number.value % 5 === 0 && l.digits(i) === 0
    ? { value: number.value, joint: number.to, sure: false }
    : undefined
}

/** "six" of "six on Friday morning", "half five" of "from half five": whether it is a time, what follows must say. */
export function readBareHour(l: Lexemes, i: number): Read<Clock> | undefined {
  const half = l.word(i) === 'half' && bareLeads.has(l.word(i - 1)) ? 1 : 0
  if (half && (l.digits(i + 1) > 0 || countsOn(l, i + 2))) return undefined
  if (l.glued(i) && /[:.,/$£€#-]/.test(l.mark(i - 1))) return undefined
  const hour = readHour(l, i + half)
  if (!hour?.value.open) return undefined
  return { to: hour.to, value: { hour: hour.value.hour, ...(half && { minute: 30 }), open: true } }
}

/** "opened at nine.", "from half five to eight" */
export function isHourAlone(l: Lexemes, i: number, to: number): boolean {
  if (l.digits(i) > 0) return false
  if (l.word(i) === 'half') return l.word(i - 1) !== 'about'
  if (l.word(i - 1) !== 'at') return false
  return l.at(to).kind === 'break' || /^[.,;:!?)”"]$/.test(l.mark(to))
}

export const leadsHour = (l: Lexemes, i: number): boolean => bareLeads.has(l.word(i - 1))

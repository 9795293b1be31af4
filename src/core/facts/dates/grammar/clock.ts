/** Reads clock times in digits and their like: "10:30 p.m. EST", "0800 GMT", "ten o'clock", "noon". */
import type { Lexemes } from '../lexeme.ts'
import { ones } from '../lexicon.ts'
import type { Read } from './numbers.ts'
import type { Clock } from './spoken-clock.ts'

const zones = new Set('utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet ist jst msk z'.split(' '))
const clockLeads = new Set(
  'at by until till from around about before after since to between and past shortly'.split(' '),
)

/** "p.m.", "PM", "a.m" */
function readMeridiem(l: Lexemes, i: number): Read<'am' | 'pm'> | undefined {
  const word = l.word(i)
  if (word === 'am' || word === 'pm') return { to: i + 1, value: word }
  if ((word === 'a' || word === 'p') && l.mark(i + 1) === '.' && l.word(i + 2) === 'm')
    return { to: l.mark(i + 3) === '.' && l.glued(i + 3) ? i + 4 : i + 3, value: word === 'a' ? 'am' : 'pm' }
  return undefined
}

/** "10:30 p.m. EST", "5pm", "14:30", "0800 GMT", "noon", "ten o'clock" */
export function readClock(l: Lexemes, i: number): Read<Clock> | undefined {
  const word = l.word(i)
  if (word === 'noon' || word === 'midnight')
    return { to: i + 1, value: { hour: word === 'noon' ? 12 : 24, minute: 0 } }
  const oclock = (at: number): boolean => l.word(at) === 'o' && l.mark(at + 1) === "'" && l.word(at + 2) === 'clock'
  const spoken = ones.get(word)
  if (spoken !== undefined && spoken > 0 && spoken <= 12) {
    if (oclock(i + 1)) return { to: i + 4, value: { hour: spoken, open: true } }
    const meridiem = readMeridiem(l, i + 1)
    return meridiem ? { to: meridiem.to, value: { hour: to24(spoken, meridiem.value) } } : undefined
  }
  const hour = l.number(i)
  if (hour === undefined || (l.glued(i) && (l.at(i - 1).kind === 'word' || /[:.,/$£€-]/.test(l.mark(i - 1)))))
    return undefined
  if (oclock(i + 1) && hour <= 12) return { to: i + 4, value: { hour, open: true } }
  if (l.digits(i) === 4 || l.digits(i) === 3) return readMilitary(l, i, hour)
  if (hour > 24) return undefined
  const sign = l.mark(i + 1)
  const minute =
    (sign === ':' || sign === '.') && l.joins(i + 1, sign) && l.digits(i + 2) === 2 ? l.number(i + 2) : undefined
  if (minute !== undefined && minute > 59) return undefined
  const at = minute === undefined ? i + 1 : i + 3
  if (l.joins(at, ':') && l.at(at + 1).kind === 'number') return undefined
  const meridiem = readMeridiem(l, at)
  if (meridiem) {
    if (hour > 12) return undefined
    const clock = { hour: to24(hour, meridiem.value), ...(minute !== undefined && { minute }) }
    return withZone(l, meridiem.to, clock)
  }
  if (minute === undefined) return undefined
  const zoned = withZone(l, at, { hour, minute })
  if (zoned.to > at) return zoned
  return sign === ':' &&
    (clockLeads.has(l.word(i - 1)) || l.word(at) === 'hours' || l.at(i - 1).kind === 'break') &&
    l.mark(at) !== '%'
    ? { to: l.word(at) === 'hours' || l.word(at) === 'hrs' ? at + 1 : at, value: { hour, minute } }
    : undefined
}

const to24 = (hour: number, meridiem: 'am' | 'pm'): number => (hour % 12) + (meridiem === 'pm' ? 12 : 0)

/** "0800 UTC", "1430 hours" */
function readMilitary(l: Lexemes, i: number, value: number): Read<Clock> | undefined {
  const hour = Math.floor(value / 100)
  const minute = value % 100
  if (l.digits(i) !== 4 || hour > 24 || minute > 59) return undefined
  const zoned = withZone(l, i + 1, { hour, minute })
  if (zoned.to > i + 1) return zoned
  return l.word(i + 1) === 'hours' && clockLeads.has(l.word(i - 1)) && l.at(i).text.startsWith('0')
    ? { to: i + 2, value: { hour, minute } }
    : undefined
}

/** "UTC", "(GMT +8)", "local time", "Eastern time" behind a clock time */
function withZone(l: Lexemes, i: number, clock: Clock): Read<Clock> {
  const open = l.mark(i) === '(' ? 1 : 0
  const word = l.word(i + open)
  if (zones.has(word) && l.capital(i + open)) {
    let to = i + open + 1
    if (/[+-]/.test(l.mark(to)) && l.number(to + 1, 2) !== undefined) to += 2
    if (open && l.mark(to) === ')') to++
    else if (open) return { to: i, value: clock }
    return { to, value: { ...clock, zone: word === 'z' ? 'utc' : word } }
  }
  if (l.says(i, 'local', 'time')) return { to: i + 2, value: clock }
  if (/^(?:eastern|central|pacific|mountain)$/.test(word) && !open) {
    const at = /^(?:standard|daylight)$/.test(l.word(i + 1)) ? i + 2 : i + 1
    if (l.word(at) === 'time') return { to: at + 1, value: clock }
  }
  return { to: i, value: clock }
}

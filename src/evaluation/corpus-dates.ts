// The dates of a marked article, each with the event that its number ties to it.
import type { DateType, Span } from '../core/facts/facts.ts'
import type { GoldDate } from './gold.ts'
import type { Mark } from './markup.ts'
import { lookup } from '../core/lookup.ts'

const types: Readonly<Record<string, DateType>> = lookup({ date: 'DATE', time: 'TIME', dur: 'DURATION', set: 'SET' })
const modifiers =
  'START MID END APPROX MORE_THAN LESS_THAN EQUAL_OR_LESS EQUAL_OR_MORE BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER'.split(
    ' ',
  )
const day = String.raw`(?:(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)|(?:\d{4}|XXXX)-W(?:\d\d|XX)-\d|XXXX-WXX-\d)`
const clock = String.raw`T(?:\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?|MO|MI|AF|EV|NI|DT)`
const coarse = String.raw`(?:BC)?\d{2,4}|(?:\d{4}|XXXX)-(?:\d\d|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-WE)?)|XXXX|PRESENT_REF|PAST_REF|FUTURE_REF`
const values: Readonly<Record<DateType, RegExp>> = {
  DATE: new RegExp(`^(?:${day}|${coarse})$`),
  TIME: new RegExp(`^(?:${day})?${clock}$`),
  DURATION:
    /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)[EYMWDQ])*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])*|T?(?:NI|WE|DT|MO|AF|EV))?$|^PXX$|^P\d*(?:WE|NI)$/,
  SET: /^(?:P.+|XXXX-.+|T.+|\d{4}-.+)$/,
}

/** Dates in order; `problems` takes what is wrong with their marks. */
export function fillDates(marks: readonly Mark[], problems: string[]): GoldDate[] {
  const events = new Map<string, { predicate: Span[]; subject: Span[]; used: boolean }>()
  for (const mark of marks) {
    const [, part, numbers] = /^(pred|subj)(\d+(?:,\d+)*)$/.exec(mark.head) ?? []
    if (!part) {
      if (/^(?:pred|subj)/.test(mark.head))
        problems.push(`line ${String(mark.line)}: {${mark.head}| is no event's part`)
      continue
    }
    for (const number of (numbers ?? '').split(',')) {
      const event = events.get(number) ?? { predicate: [], subject: [], used: false }
      event[part === 'pred' ? 'predicate' : 'subject'].push([mark.start, mark.end])
      events.set(number, event)
    }
  }
  const dates: GoldDate[] = []
  for (const mark of marks) {
    const [, kind, value = '', rest = ''] = /^(date|time|dur|set):(\S+)((?: \S+)*)$/.exec(mark.head) ?? []
    if (!kind) {
      if (/^(?:date|time|dur|set):?/.test(mark.head))
        problems.push(`line ${String(mark.line)}: {${mark.head}| is no date`)
      continue
    }
    const type = types[kind] ?? 'DATE'
    const said = `line ${String(mark.line)}: {${mark.head}|`
    if (values[type].test(value) !== true) problems.push(`${said} ${value} is no value of a ${type}`)
    const date: { -readonly [K in keyof GoldDate]: GoldDate[K] } = { start: mark.start, end: mark.end, type, value }
    for (const word of rest.split(' ').filter(Boolean)) {
      const event = word.startsWith('@') ? events.get(word.slice(1)) : undefined
      if (event) {
        event.used = true
        date.event = { predicate: event.predicate, subject: event.subject }
        if (event.predicate.length === 0) problems.push(`${said} event ${word} has no pred`)
      } else if (/^=\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(word)) date.resolved = word.slice(1)
      else if (modifiers.includes(word)) date.mod = word
      else problems.push(`${said} "${word}" is neither a modifier nor an event that is marked`)
    }
    dates.push(date)
  }
  for (const [number, { used }] of events) if (!used) problems.push(`event ${number} (pred, subj) belongs to no date`)
  return dates
}

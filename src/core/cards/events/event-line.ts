/** An event in one line without its date, as a timeline and the order of events name it. */
import { countryNamed } from '../../facts/actors/demonyms.ts'
import type { CardEvent } from '../../deck/deck.ts'
import type { DatedEvent } from './dated-event.ts'
import { pastVerb } from './past.ts'
import { clean, type Reading, upperFirst } from '../reading.ts'

/** "Turkey launched Operation Olive Branch in Afrin"; null where the verb cannot be told as past. */
export function eventText(event: DatedEvent): string | null {
  const verb = pastVerb(event)
  const { subject, rest } = event.told
  // "The last eruption was on 4 December 1951": what was then is the event.
  if (event.group.copula && event.group.tense === 'past' && rest === '') return upperFirst(subject)
  return verb === null ? null : upperFirst(`${subject} ${verb}${rest === '' ? '' : ` ${rest}`}`)
}

/** What the card of an event puts on the timeline. */
export function eventLine(reading: Reading, event: DatedEvent): { readonly event?: CardEvent } {
  const text = eventText(event)
  const { edtf, since } = event.asked
  if (text === null || edtf === '') return {}
  return { event: { text, edtf: since && !edtf.includes('/') ? `${edtf}/..` : edtf, actors: actorsOf(reading, event) } }
}

/** Longer subjects are descriptions, no names. */
const maxNameChars = 32

/** Who did it, then who else is named; a town or a river is where it happened. */
function actorsOf(reading: Reading, { told }: DatedEvent): string[] {
  const entities = told.entities.flatMap((id) => reading.entities.get(id) ?? [])
  const doers = entities.filter(({ type, name }) => type !== 'place' || countryNamed(name) !== undefined)
  const names = doers.map(({ name }) => clean(name))
  const subject = told.subject.replace(/^the /i, '')
  const isNamed = /\p{Lu}/u.test(subject) && subject.length <= maxNameChars
  const isEntity = entities.some(({ name }) => subject.includes(clean(name)))
  return [...new Set(isNamed && !isEntity ? [upperFirst(subject), ...names] : names)]
}

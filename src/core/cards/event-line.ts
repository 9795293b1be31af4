/** An event in one line without its date, as a timeline and the order of events name it. */
import type { CardEvent } from '../deck/deck.ts'
import type { DatedEvent } from './dated-event.ts'
import { pastVerb } from './past.ts'
import { clean, type Reading, upperFirst } from './reading.ts'

/** "Turkey launched Operation Olive Branch in Afrin"; null where the verb cannot be told as past. */
export function eventText(event: DatedEvent): string | null {
  const verb = pastVerb(event)
  const { subject, rest } = event.told
  return verb === null ? null : upperFirst(`${subject} ${verb}${rest === '' ? '' : ` ${rest}`}`)
}

/** What the card of an event puts on the timeline. */
export function eventLine(reading: Reading, event: DatedEvent): { readonly event?: CardEvent } {
  const text = eventText(event)
  const { edtf, since } = event.asked
  if (text === null || edtf === '') return {}
  const actors = [...new Set(event.told.entities)].flatMap((id) => {
    const entity = reading.entities.get(id)
    return entity ? [clean(entity.name)] : []
  })
  return { event: { text, edtf: since && !edtf.includes('/') ? `${edtf}/..` : edtf, actors } }
}

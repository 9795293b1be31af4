/** Every kind of card has one writer here, which proposes all drafts of its kind from a reading of the article. */
import { type DatedEvent, eventGroup, readDatedEvent } from '../events/dated-event.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { inStoryIfWeak } from '../story/story.ts'
import { acronymDrafts } from './acronym.ts'
import { claimContentDraft } from './claim-content.ts'
import { claimSpeakerDraft } from './claim-speaker.ts'
import { clozeDrafts } from './cloze.ts'
import { eventAtDateDraft } from './event-at-date.ts'
import { eventDateDraft } from './event-date.ts'
import { nameDraft } from './name.ts'
import { presentationDrafts } from './presentation.ts'
import { quantityDraft } from './quantity.ts'
import { quotationDraft } from './quotation.ts'
import { roleDrafts } from './role.ts'
import { timelineDraft } from './timeline.ts'
import { toldGapDrafts } from './told-gap.ts'
import { twoSidesDrafts } from './two-sides.ts'

/** Null where the fact gives no card. */
type Writer = (reading: Reading, events: readonly DatedEvent[]) => readonly (Draft | null)[]

const writers: readonly Writer[] = [
  eventDrafts,
  (reading, events) => [timelineDraft(reading, events)],
  (reading) => reading.claimsInOrder.map((claim) => claimSpeakerDraft(reading, claim)),
  (reading) => reading.claimsInOrder.map((claim) => quotationDraft(reading, claim)),
  (reading) => reading.claimsInOrder.map((claim) => claimContentDraft(reading, claim)),
  twoSidesDrafts,
  presentationDrafts,
  (reading) => reading.facts.entities.flatMap((entity) => roleDrafts(reading, entity)),
  acronymDrafts,
  (reading) => reading.facts.names.map((thing) => nameDraft(reading, thing)),
  (reading) => reading.facts.quantities.map((quantity) => quantityDraft(reading, quantity)),
]

/** One card an event: its day, or who it was where another card asks for that day already, or where the day cannot be asked. */
function eventDrafts(reading: Reading, events: readonly DatedEvent[]): readonly (Draft | null)[] {
  const asked = new Set<string>()
  return events.flatMap((event) => {
    const when = eventDateDraft(reading, event)
    const isSound = when?.reasons.length === 0
    const day = event.asked.edtf
    const who = isSound && !asked.has(day) ? null : eventAtDateDraft(reading, event)
    if (isSound && who === null) asked.add(day)
    return isSound && who !== null ? [who] : [when, who]
  })
}

/** What one card tells with its day is worth telling with another gap. */
const hasCardIn =
  (drafts: readonly Draft[]) =>
  ({ predicate }: DatedEvent): boolean =>
    drafts.some(({ group, reasons }) => reasons.length === 0 && group === eventGroup(predicate))

/** Gaps come last: they fill what no question asks for. Among several articles each question names its own already. */
export function draftsOf(reading: Reading, isOnly: boolean): Draft[] {
  const events = reading.facts.dates.map((date) => readDatedEvent(reading, date)).filter((event) => event !== null)
  const drafts = writers.flatMap((write) => write(reading, events)).filter((draft) => draft !== null)
  const told = [...drafts, ...toldGapDrafts(reading, drafts)]
  const all = [...told, ...clozeDrafts(reading, told, events.filter(hasCardIn(told)))]
  return isOnly ? all.map((draft) => inStoryIfWeak(reading, draft)) : all
}

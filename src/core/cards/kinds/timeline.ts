/** One card a deck that asks for the order of its events: texts without dates, each of another time. */
import type { SequenceItem } from '../../deck/deck.ts'
import type { Span } from '../../facts/facts.ts'
import { likeness, contentWords } from '../words.ts'
import { type DatedEvent, readDatedEvent } from '../events/dated-event.ts'
import { type DatePoint, dateAnswer, pointInWords } from '../date-words.ts'
import { isDayPrice } from '../day-price.ts'
import type { Draft } from '../draft.ts'
import { isPlacedByArticle, leavesOpen, tellsEnough } from '../enough.ts'
import { eventText } from '../events/event-line.ts'
import type { Story } from '../story/headline.ts'
import { openWords } from '../standing/open-words.ts'
import { openDefinites } from '../standing/open-definites.ts'
import { entityInWords, hull, type Reading, upperFirst } from '../reading.ts'
import { isNamedInFull } from '../standing/stands.ts'
import { inStory, standingAnyhow } from '../story/story.ts'
import { isTorn } from '../torn.ts'

const minEvents = 3
const maxEvents = 5
/** A learner holds a handful of short lines in mind. */
const maxItemChars = 125
/** Two tellings of one event keep about half of their words. */
const sameEvent = 0.5

interface Step {
  readonly event: DatedEvent
  readonly item: SequenceItem
  /** Comparable: 20190805 to 20190805, 20190000 to 20199999. */
  readonly from: number
  readonly to: number
}

/** Events that need no article, or else those that the headline before the question makes clear. */
export const timelineDraft = (reading: Reading, events: readonly DatedEvent[]): Draft | null =>
  standingAnyhow(reading, (story) => {
    const told = story ? events.map(({ date }) => readDatedEvent(reading, date, story)) : events
    return draftIn(
      reading,
      told.filter((event) => event !== null),
      story,
    )
  })

function draftIn(reading: Reading, events: readonly DatedEvent[], story: Story | null): Draft | null {
  const steps = chooseSteps(
    reading,
    events.map((event) => stepOf(reading, event, story)).filter((step) => step !== null),
  )
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last || steps.length < minEvents) return null
  const subject = subjectOf(reading, steps)
  if (subject === null && story === null) return null
  const span = spanInWords(reading, first, last)
  const sequence = steps.map(({ item }) => item)
  const answer = { canonical: sequence.map(({ text, date }) => `${text} (${date})`).join(' · '), accepted: [] }
  const task = `put these events of ${span}${subject === null ? '' : ` around ${subject}`} in order, earliest first.`
  // What happened may be named before it is put in order.
  const prompt = story ? inStory(reading, story, task, { canonical: '', accepted: [] }) : upperFirst(task)
  if (prompt === null) return null
  return {
    kind: 'timeline',
    prompt,
    answer,
    sequence,
    spans: evidenceInOrder(steps),
    fact: sequence.map(({ text }) => text).join('|'),
    group: 'timeline',
    entities: [...new Set(steps.flatMap(({ event }) => event.told.entities))],
    confidence: Math.min(...steps.map(({ event }) => event.date.confidence)),
    weight: 0.9,
    reasons: [],
  }
}

/** Plain record alone: an order of things that one side claims is no order. */
function stepOf(reading: Reading, event: DatedEvent, story: Story | null): Step | null {
  const { asked, doubts, speaker, date } = event
  const text = eventText(event)
  const { point } = asked
  if (doubts.length > 0 || speaker || asked.since || text === null || !point || point.year === null) return null
  if (
    point.precision === 'decade' ||
    point.precision === 'century' ||
    point.precision === 'season' ||
    date.confidence < 0.6
  )
    return null
  const isOpen = openWords(text).length > 0 || openDefinites(text, story?.title).length > 0 || isTorn(text)
  // A year inside the text would tell the order.
  if (isDayPrice(text) || !tellsEnough(event.group, event.told, story) || leavesOpen(text, text, '', true)) return null
  if (!event.told.subject.includes(' ') && event.told.entities.some((id) => !isNamedInFull(reading, id))) return null
  if (isPlacedByArticle(text)) return null
  if (isOpen || text.length > maxItemChars || /\b(?:1[0-9]|20)\d\d\b/.test(text)) return null
  return { event, item: { text, edtf: asked.edtf, date: dateAnswer(point, reading.style) }, ...boundsOf(point) }
}

function boundsOf({ year, month, day }: DatePoint): { readonly from: number; readonly to: number } {
  const at = (y: number, m: number, d: number): number => y * 10_000 + m * 100 + d
  const y = year ?? 0
  return { from: at(y, month ?? 0, day ?? 0), to: at(y, month ?? 99, day ?? 99) }
}

/** The most telling first, none of another's time, and then in order. */
function chooseSteps(reading: Reading, steps: readonly Step[]): Step[] {
  const chosen: Step[] = []
  for (const step of steps.toSorted((a, b) => worthOf(reading, b) - worthOf(reading, a))) {
    const words = contentWords(step.item.text)
    const isClear = chosen.every(
      ({ item, from, to }) =>
        likeness(contentWords(item.text), words) < sameEvent && (to < step.from || step.to < from),
    )
    if (isClear && chosen.length < maxEvents) chosen.push(step)
  }
  return chosen.toSorted((a, b) => a.from - b.from)
}

/** What has a name of its own and what the article opens with are its story; a day is worth more than a year. */
function worthOf(reading: Reading, { event, item }: Step): number {
  const place = 1 - event.date.start / Math.max(1, reading.text.length)
  const isNamed = /\bOperation \p{Lu}|[“"]\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+ \p{Ll}*(?:offensive|campaign|war)\b/u.test(
    item.text,
  )
  const precision = event.asked.point?.precision === 'day' ? 0.3 : event.asked.point?.precision === 'month' ? 0.15 : 0
  return (
    place + (isNamed ? 0.5 : 0) + (/\b(?:campaign|offensive|operation|war)\b/.test(item.text) ? 0.4 : 0) + precision
  )
}

/** Whom or what the events are about: what most of them name. */
function subjectOf(reading: Reading, steps: readonly Step[]): string | null {
  const counts = new Map<string, number>()
  for (const { event } of steps)
    for (const id of new Set(event.told.entities)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const mentions = (id: string): number => reading.actorsInOrder.filter(({ entity }) => entity === id).length
  const [best] = [...counts].toSorted(([a, n], [b, m]) => m - n || mentions(b) - mentions(a))
  const entity = best ? reading.entities.get(best[0]) : undefined
  return entity ? entityInWords(reading, entity) : null
}

/** "2015–2019", or the one year, or month, that all share. */
function spanInWords(reading: Reading, first: Step, last: Step): string {
  const [from, to] = [first.event.asked.point, last.event.asked.point]
  const years = `${from?.year ?? ''}–${to?.year ?? ''}`
  if (from?.year !== to?.year) return years
  const isMonth = from?.month !== undefined && from.month === to?.month
  const month: DatePoint | null =
    isMonth && from ? { precision: 'month', year: from.year, month: from.month ?? 1 } : null
  return month ? pointInWords(month, reading.style) : String(from?.year ?? '')
}

/** The clause of every event, since each item has to be found in it. */
const evidenceInOrder = (steps: readonly Step[]): Span[] =>
  steps
    .map(({ event: { date, subject, predicate, told } }) => hull([date.start, date.end], subject, predicate, told.span))
    .toSorted(([a], [b]) => a - b)

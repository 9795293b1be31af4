/** One step of a timeline: an event in a short line without its date, and the stretch of time that it had to itself. */
import type { SequenceItem } from '../../deck/deck.ts'
import type { DateFact } from '../../facts/facts.ts'
import { type DatePoint, dateAnswer, datePoint } from '../wording/date-words.ts'
import { isDayPrice } from '../figures/day-price.ts'
import { isPlacedByArticle, leavesOpen, tellsStep } from './enough.ts'
import type { Reading } from '../reading.ts'
import { nameKindsOf } from '../standing/loose-words.ts'
import { openDefinites } from '../standing/open-definites.ts'
import { openWords } from '../standing/open-words.ts'
import type { Story } from '../story/headline.ts'
import { isTorn } from '../clauses/torn.ts'
import { contentWords, likeness } from '../wording/words.ts'
import { isBareName } from './bare-name.ts'
import { type DatedEvent, readDatedEvent } from './dated-event.ts'
import { eventText } from './event-line.ts'
import { isPassing } from './passing.ts'

export interface Step {
  readonly event: DatedEvent
  readonly item: SequenceItem
  readonly point: DatePoint
  /** Comparable: 20190805 to 20190805, 20190000 to 20199999. */
  readonly from: number
  readonly to: number
}

/** A learner holds a handful of short lines in mind: told whole where that is short enough, else cut. */
const rooms = [165, 110] as const
const maxItemChars = 140
const minConfidence = 0.6

/** Plain record alone: an order of things that one side claims is no order. */
export function stepOf(reading: Reading, date: DateFact, story: Story | null): Step | null {
  if (date.confidence < minConfidence) return null
  for (const room of rooms) {
    const event = readDatedEvent(reading, date, story, room)
    if (!event || event.doubts.length > 0 || event.speaker || event.asked.since) continue
    const text = eventText(event)
    const { point, edtf } = event.asked
    if (text === null || !point || point.year === null || !isFine(point)) return null
    if (isOpen(reading, event, text, story)) continue
    return { event, item: { text, edtf, date: dateAnswer(point, reading.style) }, point, ...boundsOf(date, point) }
  }
  return null
}

const isFine = ({ precision }: DatePoint): boolean =>
  precision !== 'decade' && precision !== 'century' && precision !== 'season'

function isOpen(reading: Reading, event: DatedEvent, text: string, story: Story | null): boolean {
  const framed = story ? `In the article “${story.title}”, ${text}` : text
  return (
    text.length > maxItemChars ||
    openWords(framed, nameKindsOf(reading)).length > 0 ||
    openDefinites(text, story).length > 0 ||
    isTorn(text) ||
    isDayPrice(text) ||
    !tellsStep(event.group, event.told, story) ||
    leavesOpen(framed, text, '', true) ||
    isBareName(reading, event.told) ||
    isPlacedByArticle(text) ||
    isPassing(reading, event) ||
    // "accompanied her to Lonn": whom the line itself names is hardly meant.
    /\b(?:him|them|her(?= (?:to|in|at|on|for|from|with|as)\b|$))(?!\p{L})/u.test(text) ||
    // A year inside the text would tell the order.
    /\b(?:1[0-9]|20)\d\d\b/.test(text)
  )
}

/** A week that is asked for by its month has its own days all the same. */
function boundsOf({ edtf }: DateFact, point: DatePoint): { readonly from: number; readonly to: number } {
  const at = (y: number, m: number, d: number): number => y * 10_000 + m * 100 + d
  const [first, last] = (edtf ?? '').split('/').map((end) => datePoint(end))
  const [from, to] = first?.precision === 'day' && last?.precision === 'day' ? [first, last] : [point, point]
  return {
    from: at(from.year ?? 0, from.month ?? 0, from.day ?? 0),
    to: at(to.year ?? 0, to.month ?? 99, to.day ?? 99),
  }
}

/** Two tellings of one event keep about half of their words. */
const sameEvent = 0.5
const maxSteps = 6

/** As many as have a time of their own, the most telling of them, in their order. */
export function chooseSteps(reading: Reading, steps: readonly Step[]): readonly Step[] {
  const byWorth = steps.toSorted((a, b) => worthOf(reading, b) - worthOf(reading, a))
  const byLength = byWorth.toSorted((a, b) => a.to - a.from - (b.to - b.from))
  const [telling, fine] = [apart(byWorth), apart(byLength)]
  return (fine.length > telling.length ? fine : telling).toSorted((a, b) => a.from - b.from)
}

/** None told twice, and none within another's time. */
function apart(steps: readonly Step[]): readonly Step[] {
  const chosen: Step[] = []
  for (const step of steps) {
    const words = contentWords(step.item.text)
    const isClear = chosen.every(
      ({ item, from, to }) =>
        likeness(contentWords(item.text), words) < sameEvent && (to < step.from || step.to < from),
    )
    if (isClear && chosen.length < maxSteps) chosen.push(step)
  }
  return chosen
}

/** What has a name of its own and what the article opens with are its story; a day is worth more than a year. */
function worthOf(reading: Reading, { event, item, point }: Step): number {
  const place = 1 - event.date.start / Math.max(1, reading.text.length)
  const isNamed = /\bOperation \p{Lu}|[“"]\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+ \p{Ll}*(?:offensive|campaign|war)\b/u.test(
    item.text,
  )
  const precision = point.precision === 'day' ? 0.3 : point.precision === 'month' ? 0.15 : 0
  return (
    place + (isNamed ? 0.5 : 0) + (/\b(?:campaign|offensive|operation|war)\b/.test(item.text) ? 0.4 : 0) + precision
  )
}

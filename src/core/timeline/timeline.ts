/** Gathers the events of a deck's cards in the order of their dates: what the timeline draws and its table lists. */
import type { Card } from '../deck/deck.ts'
import { edtfInWords, type WordsLocale } from '../facts/dates/edtf.ts'
import type { CardId } from '../ids.ts'
import { daySpan, type DaySpan } from './day-span.ts'

export interface TimelineEvent {
  /** The cards about it, in the deck's order; the first is the one to go to. */
  readonly cards: readonly CardId[]
  readonly text: string
  readonly actors: readonly string[]
  readonly span: DaySpan
  /** "26 August 2019", "since 2011". */
  readonly date: string
}

export interface Timeline {
  readonly events: readonly TimelineEvent[]
  /** Events whose year no article names: they have no place on the line, and are listed beside it. */
  readonly unplaced: readonly Omit<TimelineEvent, 'span'>[]
}

export function gatherTimeline(cards: readonly Card[], locale: WordsLocale): Timeline {
  const events = new Map<string, TimelineEvent>()
  const unplaced = new Map<string, Omit<TimelineEvent, 'span'>>()
  for (const { id, event } of cards) {
    if (!event) continue
    const key = `${event.edtf} ${event.text}`
    const { text, actors, edtf } = event
    const span = daySpan(edtf)
    const known = (span ? events : unplaced).get(key)
    const told = { cards: [...(known?.cards ?? []), id], text, actors, date: edtfInWords(edtf, locale) }
    if (span) events.set(key, { ...told, span })
    else unplaced.set(key, told)
  }
  return { events: [...events.values()].toSorted(byDate), unplaced: [...unplaced.values()] }
}

const start = ({ from, to }: DaySpan): number => from ?? to ?? 0
const end = ({ from, to }: DaySpan): number => to ?? from ?? 0

const byDate = (a: TimelineEvent, b: TimelineEvent): number =>
  start(a.span) - start(b.span) || end(a.span) - end(b.span)

/** Places a timeline on paper: a lane for each central actor, no two labels over one another, partial dates as spans. */
import type { CardId } from '../ids.ts'
import { makeScale } from './scale.ts'
import type { Timeline, TimelineEvent } from './timeline.ts'

/** All lengths are pixels at a text size of 13. */
export const metrics = {
  lineHeight: 17,
  /** Of a label, in characters and in pixels: an average letter of Inter at 13 pixels is 6.6 wide. */
  labelChars: 28,
  labelWidth: 190,
  labelLines: 4,
  laneName: 150,
  laneNameChars: 20,
  markRoom: 14,
  gap: 14,
  axis: 34,
  margin: 24,
  /** Of a span with an open end. */
  tail: 48,
} as const

export interface PlacedEvent {
  readonly cards: readonly CardId[]
  readonly date: string
  /** The label, broken into lines. */
  readonly lines: readonly string[]
  readonly text: string
  /** Of its span; a single day is as wide as a dot. */
  readonly x: number
  readonly width: number
  readonly labelX: number
  /** The middle of its mark. */
  readonly y: number
  /** Drawn as a dot; longer spans are bars. */
  readonly isDay: boolean
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
}

interface Lane {
  /** Null for events of nobody in particular. */
  readonly actor: string | null
  /** The actor's name, broken into lines. */
  readonly name: readonly string[]
  readonly y: number
  readonly height: number
  readonly events: readonly PlacedEvent[]
}

export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly axisY: number
  readonly lanes: readonly Lane[]
  readonly years: readonly { readonly x: number; readonly label: string }[]
}

const maxLanes = 6
const dot = 10

/** @param width pixels of the whole drawing; below what lanes and one label need, it becomes that wide */
export function layOutTimeline({ events }: Timeline, width: number): TimelineLayout {
  const left = metrics.margin + metrics.laneName
  const lineWidth = Math.max(width - left - metrics.margin - metrics.labelWidth, metrics.labelWidth)
  const scale = makeScale(
    events.map(({ span }) => span),
    lineWidth,
  )
  const axisY = metrics.margin + metrics.axis
  let y = axisY + metrics.gap
  const lanes: Lane[] = []
  for (const [actor, members] of lanesOf(events)) {
    const placed = placeLane(members, (day) => left + scale.at(day), y)
    lanes.push({ actor, name: breakLines(actor ?? '', metrics.laneNameChars), y, ...placed })
    y += placed.height
  }
  return {
    width: left + lineWidth + metrics.labelWidth + metrics.margin,
    height: y + metrics.margin,
    axisY,
    lanes,
    years: scale.years.map(({ x, label }) => ({ x: left + x, label })),
  }
}

/** Each event stands once, with the actor of its own who takes part in most; rare actors share the last lane. */
function lanesOf(events: readonly TimelineEvent[]): Map<string | null, TimelineEvent[]> {
  const counts = new Map<string, number>()
  for (const { actors } of events) for (const actor of new Set(actors)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const central = [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, maxLanes)
    .map(([actor]) => actor)
  const lanes = new Map<string | null, TimelineEvent[]>([...central, null].map((actor) => [actor, []]))
  for (const event of events) lanes.get(central.find((actor) => event.actors.includes(actor)) ?? null)?.push(event)
  return new Map([...lanes].filter(([, members]) => members.length > 0))
}

function placeLane(
  events: readonly TimelineEvent[],
  at: (day: number) => number,
  top: number,
): Pick<Lane, 'height' | 'events'> {
  /** Where each row's last label ends, and the height each row needs. */
  const rows: { end: number; lines: number }[] = []
  const seats = events.map((event) => {
    const { from, to } = event.span
    const x = at(from ?? to ?? 0)
    const end = Math.max(x + dot, at(to ?? from ?? 0))
    const lines = breakLines(event.text, metrics.labelChars)
    const free = rows.findIndex((row) => row.end + metrics.gap <= x)
    const row = free < 0 ? rows.length : free
    const before = rows[row]?.lines ?? 0
    rows[row] = { end: Math.max(end, x + metrics.labelWidth), lines: Math.max(before, lines.length) }
    return { event, x, width: end - x, lines, row }
  })
  const tops: number[] = []
  let y = top + metrics.gap
  for (const { lines } of rows) {
    tops.push(y)
    // One line more for the date.
    y += metrics.markRoom + (lines + 1) * metrics.lineHeight + metrics.gap
  }
  return {
    height: y - top,
    events: seats.map(({ event, x, width, lines, row }) => ({
      cards: event.cards,
      date: event.date,
      text: event.text,
      lines,
      x,
      width,
      labelX: x,
      y: (tops[row] ?? top) + metrics.markRoom / 2,
      isDay: event.span.from !== null && event.span.to === event.span.from + 1,
      isOpenBefore: event.span.from === null,
      isOpenAfter: event.span.to === null,
    })),
  }
}

/** By words; what does not fit into the last line ends with an ellipsis. */
function breakLines(text: string, chars: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, chars))) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= chars) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= metrics.labelLines) return lines
  const kept = lines.slice(0, metrics.labelLines)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, chars - 1)}…`]
}

function breakWord(word: string, chars: number): string[] {
  const letters = [...word]
  const parts: string[] = []
  for (let at = 0; at < letters.length; at += chars) parts.push(letters.slice(at, at + chars).join(''))
  return parts
}

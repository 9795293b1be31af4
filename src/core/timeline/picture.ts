/** The timeline as a picture: one list of shapes, from which the SVG file is printed and the PNG drawn, so that both look alike. */
import { metrics, type PlacedEvent, type TimelineLayout } from './layout.ts'

export const colours = { paper: '#ffffff', ink: '#1e1b18', soft: '#6b645c', rule: '#d8d2c8' } as const
type Colour = keyof typeof colours

interface Line {
  readonly shape: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly colour: Colour
  /** In pixels. */
  readonly width: number
  readonly isDashed: boolean
}

interface Bar {
  readonly shape: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Dot {
  readonly shape: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Words {
  readonly shape: 'words'
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly y: number
  readonly text: string
  readonly colour: Colour
  /** In pixels. */
  readonly size: number
  readonly isBold: boolean
}

export type Shape = Line | Bar | Dot | Words

/** In pixels. */
export const textSize = 13
/** Lengths of a dashed line's strokes and gaps, in pixels. */
export const dash = 4

/** In the order in which they are drawn, on white paper of the layout's size. @param title the picture's heading */
export function drawTimeline({ width, axisY, years, lanes }: TimelineLayout, title: string): readonly Shape[] {
  const { margin, gap, lineHeight } = metrics
  const across = (y: number, colour: Colour): Line => line([margin, y], [width - margin, y], colour)
  return [
    { ...words(margin, margin, title), size: 16, isBold: true },
    across(axisY, 'ink'),
    ...years.flatMap(({ x, label }) => [
      line([x, axisY - 6], [x, axisY + 6], 'ink'),
      words(x + 4, axisY - 10, label, 'soft'),
    ]),
    ...lanes.flatMap(({ y, name, events }) => [
      across(y, 'rule'),
      ...name.map((text, at) => ({ ...words(margin, y + gap + (at + 1) * lineHeight - 4, text), isBold: true })),
      ...events.flatMap(drawEvent),
    ]),
  ]
}

function drawEvent(event: PlacedEvent): readonly Shape[] {
  const { y, labelX, lines, date } = event
  const top = y + metrics.markRoom / 2 + metrics.lineHeight - 4
  return [
    ...drawMark(event),
    words(labelX, top, date, 'soft'),
    ...lines.map((text, at) => words(labelX, top + (at + 1) * metrics.lineHeight, text)),
  ]
}

/** A dot for a day, a bar for a longer span, a dashed tail where an end is open. */
function drawMark({ x, y, width, isDay, isOpenBefore, isOpenAfter }: PlacedEvent): readonly Shape[] {
  if (isDay) return [{ shape: 'dot', x: x + 5, y, radius: 5 }]
  const tail = (from: number): Line => ({
    ...line([from, y], [from + metrics.tail, y], 'ink'),
    width: 2,
    isDashed: true,
  })
  return [
    { shape: 'bar', x, y: y - 3, width, height: 6 },
    ...(isOpenBefore ? [tail(x - metrics.tail)] : []),
    ...(isOpenAfter ? [tail(x + width)] : []),
  ]
}

const line = (from: Line['from'], to: Line['to'], colour: Colour): Line => ({
  shape: 'line',
  from,
  to,
  colour,
  width: 1,
  isDashed: false,
})

const words = (x: number, y: number, text: string, colour: Colour = 'ink'): Words => ({
  shape: 'words',
  x,
  y,
  text,
  colour,
  size: textSize,
  isBold: false,
})

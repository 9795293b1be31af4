/** Prints a timeline as an SVG file that stands alone, readable in black and white and by a screen reader. */
import { metrics, type PlacedEvent, type TimelineLayout } from './layout.ts'

const paper = '#ffffff'
const ink = '#1e1b18'
const soft = '#6b645c'
const rule = '#d8d2c8'
const font = "Inter, 'Helvetica Neue', Arial, sans-serif"

/** @param title of the deck; the file's own title and heading */
export function printTimelineSvg(layout: TimelineLayout, title: string): string {
  const { width, height, axisY } = layout
  const years = layout.years.flatMap(({ x, label }) => [
    line(x, axisY - 6, x, axisY + 6, ink),
    text(x + 4, axisY - 10, label, `fill="${soft}"`),
  ])
  const lanes = layout.lanes.flatMap((lane) => [
    line(metrics.margin, lane.y, width - metrics.margin, lane.y, rule),
    ...lane.name.map((words, index) =>
      text(metrics.margin, lane.y + metrics.gap + (index + 1) * metrics.lineHeight - 4, words, 'font-weight="600"'),
    ),
    ...lane.events.flatMap(printEvent),
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="${font}" font-size="13" fill="${ink}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    text(metrics.margin, metrics.margin, title, 'font-size="16" font-weight="600"'),
    line(metrics.margin, axisY, width - metrics.margin, axisY, ink),
    ...years,
    ...lanes,
    '</svg>',
    '',
  ].join('\n')
}

function printEvent(event: PlacedEvent): string[] {
  const { y, labelX, lines, date } = event
  const top = y + metrics.markRoom / 2 + metrics.lineHeight - 4
  return [
    mark(event),
    text(labelX, top, date, `fill="${soft}"`),
    ...lines.map((words, index) => text(labelX, top + (index + 1) * metrics.lineHeight, words)),
  ]
}

/** A dot for a day, a bar for a longer span, a dashed tail where an end is open. */
function mark({ x, y, width, isDay, isOpenBefore, isOpenAfter }: PlacedEvent): string {
  if (isDay) return `<circle cx="${n(x + 5)}" cy="${n(y)}" r="5"/>`
  const bar = `<rect x="${n(x)}" y="${n(y - 3)}" width="${n(width)}" height="6"/>`
  const tail = (from: number, to: number): string =>
    `<line x1="${n(from)}" y1="${n(y)}" x2="${n(to)}" y2="${n(y)}" stroke="${ink}" stroke-width="2" stroke-dasharray="4 4"/>`
  return (
    bar +
    (isOpenBefore ? tail(x - metrics.tail, x) : '') +
    (isOpenAfter ? tail(x + width, x + width + metrics.tail) : '')
  )
}

const n = (pixels: number): string => String(Math.round(pixels * 10) / 10)

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${stroke}"/>`

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${n(x)}" y="${n(y)}"${attributes === '' ? '' : ` ${attributes}`}>${escape(words)}</text>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for most control characters, so they are left out. */
const escape = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (char) => entities[char] ?? char)

/** Draws a timeline as a PNG, as its SVG file shows it, at twice the size for paper. */
import { metrics, type PlacedEvent, type TimelineLayout } from '../core/timeline/layout.ts'

const scale = 2
/** More than this a canvas does not hold. */
const maxSide = 16_384
const paper = '#ffffff'
const ink = '#1e1b18'
const soft = '#6b645c'
const rule = '#d8d2c8'
const family = "'Inter Variable', Arial, sans-serif"

/** Null where the timeline is too large for a picture. */
export async function drawTimelinePng(layout: TimelineLayout, title: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(layout.width * scale)
  canvas.height = Math.ceil(layout.height * scale)
  const page = canvas.getContext('2d')
  if (!page || Math.max(canvas.width, canvas.height) > maxSide) return null
  page.scale(scale, scale)
  page.fillStyle = paper
  page.fillRect(0, 0, layout.width, layout.height)
  draw(page, layout, title)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null
}

function draw(page: CanvasRenderingContext2D, { width, axisY, years, lanes }: TimelineLayout, title: string): void {
  const { margin, gap, lineHeight } = metrics
  write(page, title, margin, margin, `600 16px ${family}`)
  line(page, margin, axisY, width - margin, axisY, ink)
  for (const { x, label } of years) {
    line(page, x, axisY - 6, x, axisY + 6, ink)
    write(page, label, x + 4, axisY - 10, `13px ${family}`, soft)
  }
  for (const lane of lanes) {
    line(page, margin, lane.y, width - margin, lane.y, rule)
    lane.name.forEach((words, index) =>
      write(page, words, margin, lane.y + gap + (index + 1) * lineHeight - 4, `600 13px ${family}`),
    )
    for (const event of lane.events) drawEvent(page, event)
  }
}

function drawEvent(page: CanvasRenderingContext2D, event: PlacedEvent): void {
  const { x, y, width, isDay, isOpenBefore, isOpenAfter, labelX, lines, date } = event
  const top = y + metrics.markRoom / 2 + metrics.lineHeight - 4
  page.fillStyle = ink
  if (isDay) {
    page.beginPath()
    page.arc(x + 5, y, 5, 0, 2 * Math.PI)
    page.fill()
  } else {
    page.fillRect(x, y - 3, width, 6)
    page.setLineDash([4, 4])
    if (isOpenBefore) line(page, x - metrics.tail, y, x, y, ink, 2)
    if (isOpenAfter) line(page, x + width, y, x + width + metrics.tail, y, ink, 2)
    page.setLineDash([])
  }
  write(page, date, labelX, top, `13px ${family}`, soft)
  lines.forEach((words, index) => write(page, words, labelX, top + (index + 1) * metrics.lineHeight, `13px ${family}`))
}

function line(
  page: CanvasRenderingContext2D,
  ...[x1, y1, x2, y2, color, width = 1]: [number, number, number, number, string, number?]
): void {
  page.strokeStyle = color
  page.lineWidth = width
  page.beginPath()
  page.moveTo(x1, y1)
  page.lineTo(x2, y2)
  page.stroke()
}

function write(
  page: CanvasRenderingContext2D,
  ...[words, x, y, font, color = ink]: [string, number, number, string, string?]
): void {
  page.font = font
  page.fillStyle = color
  page.fillText(words, x, y)
}

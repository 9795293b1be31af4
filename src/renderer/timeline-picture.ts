/** Draws a timeline as a PNG, as its SVG file shows it, at twice the size for paper. */
import type { TimelineLayout } from '../core/timeline/layout.ts'
import { colours, dash, drawTimeline, type Shape } from '../core/timeline/picture.ts'

const scale = 2
/** More than this a canvas does not hold. */
const maxSide = 16_384
const family = "'Inter Variable', Arial, sans-serif"

/** Null where the timeline is too large for a picture. */
export async function drawTimelinePng(layout: TimelineLayout, title: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(layout.width * scale)
  canvas.height = Math.ceil(layout.height * scale)
  const page = canvas.getContext('2d')
  if (!page || Math.max(canvas.width, canvas.height) > maxSide) return null
  page.scale(scale, scale)
  page.fillStyle = colours.paper
  page.fillRect(0, 0, layout.width, layout.height)
  for (const shape of drawTimeline(layout, title)) draw(page, shape)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null
}

function draw(page: CanvasRenderingContext2D, one: Shape): void {
  page.fillStyle = colours.ink
  page.beginPath()
  switch (one.shape) {
    case 'line':
      page.strokeStyle = colours[one.colour]
      page.lineWidth = one.width
      page.setLineDash(one.isDashed ? [dash, dash] : [])
      page.moveTo(...one.from)
      page.lineTo(...one.to)
      return page.stroke()
    case 'bar':
      return page.fillRect(one.x, one.y, one.width, one.height)
    case 'dot':
      page.arc(one.x, one.y, one.radius, 0, 2 * Math.PI)
      return page.fill()
    case 'words':
      page.font = `${one.isBold ? '600 ' : ''}${String(one.size)}px ${family}`
      page.fillStyle = colours[one.colour]
      return page.fillText(one.text, one.x, one.y)
  }
}

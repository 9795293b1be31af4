/** Prints a timeline as an SVG file that stands alone, readable in black and white and by a screen reader. */
import type { TimelineLayout } from './layout.ts'
import { colours, dash, drawTimeline, type Shape, textSize } from './picture.ts'
import { lookup } from '../lookup.ts'

const font = "Inter, 'Helvetica Neue', Arial, sans-serif"

/** @param title of the deck; the file's own title and heading */
export function printTimelineSvg(layout: TimelineLayout, title: string): string {
  const [width, height] = [n(layout.width), n(layout.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="${n(textSize)}" fill="${colours.ink}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...drawTimeline(layout, title).map(print),
    '</svg>',
    '',
  ].join('\n')
}

function print(one: Shape): string {
  switch (one.shape) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [one.from, one.to]
      const width = one.width === 1 ? '' : ` stroke-width="${n(one.width)}"`
      const dashes = one.isDashed ? ` stroke-dasharray="${n(dash)} ${n(dash)}"` : ''
      return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colours[one.colour]}"${width}${dashes}/>`
    }
    case 'bar':
      return `<rect x="${n(one.x)}" y="${n(one.y)}" width="${n(one.width)}" height="${n(one.height)}"/>`
    case 'dot':
      return `<circle cx="${n(one.x)}" cy="${n(one.y)}" r="${n(one.radius)}"/>`
    case 'words': {
      const size = one.size === textSize ? '' : ` font-size="${n(one.size)}"`
      const weight = one.isBold ? ' font-weight="600"' : ''
      const fill = one.colour === 'ink' ? '' : ` fill="${colours[one.colour]}"`
      return `<text x="${n(one.x)}" y="${n(one.y)}"${size}${weight}${fill}>${escape(one.text)}</text>`
    }
  }
}

const n = (pixels: number): string => String(Math.round(pixels * 10) / 10)

const entities: Readonly<Record<string, string>> = lookup({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })

/** XML 1.0 has no place for most control characters, so they are left out. */
const escape = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (char) => entities[char] ?? char)

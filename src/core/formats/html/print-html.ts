/** Writes formatted text as HTML in which nothing but our own tags has a meaning. */
import type { Block, Inline, RichText, TextMark } from '../../richtext.ts'
import { lookup } from '../../lookup.ts'

const entities: Readonly<Record<string, string>> = lookup({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
})

/** For text and for attributes in either kind of quotation mark. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Plain words, a line break where they have one. */
export const printLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(escapeHtml)
    .join('<br>')

export interface HtmlOptions {
  /** How the page refers to a medium. */
  readonly pathOf: (medium: string) => string
  /** The whole tag, or whatever stands for sound there. */
  readonly printSound: (medium: string) => string
}

const markTags: Readonly<Record<TextMark, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
}

const blockTags: Readonly<Record<Block['as'], string>> = {
  line: 'div',
  bullet: 'li',
  number: 'li',
  heading: 'h3',
  quote: 'blockquote',
  code: 'pre',
}
const listTags: Partial<Readonly<Record<Block['as'], string>>> = { bullet: 'ul', number: 'ol' }

export function printHtml({ blocks }: RichText, options: HtmlOptions): string {
  let html = ''
  let openList: string | undefined
  for (const { as, content } of blocks) {
    const list = listTags[as]
    if (list !== openList) html += (openList ? `</${openList}>` : '') + (list ? `<${list}>` : '')
    openList = list
    html += element(blockTags[as], content.map((inline) => printInline(inline, options)).join(''))
  }
  return html + (openList ? `</${openList}>` : '')
}

function printInline(inline: Inline, { pathOf, printSound }: HtmlOptions): string {
  if ('image' in inline) return `<img src="${escapeHtml(pathOf(inline.image))}" alt="${escapeHtml(inline.alt)}">`
  if ('sound' in inline) return printSound(inline.sound)
  return (inline.marks ?? []).reduce((html, mark) => element(markTags[mark], html), printLines(inline.text))
}

const element = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`

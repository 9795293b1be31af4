/** The text of a card as XHTML that a learning platform shows: only our own tags, everything else escaped. */
import type { Block, Inline, RichText, TextMark } from '../../richtext.ts'
import { flowing, type XmlElement, type XmlNode } from '../xml-tree.ts'

export interface MarkupOptions {
  /** How a picture or sound is referred to; null where it does not travel: then a picture is its description. */
  readonly pathOf: (medium: string) => string | null
  /** QTI 2.1 has neither underlined nor struck text, nor sound without its type. */
  readonly isStrict: boolean
}

export const withoutMedia: MarkupOptions = { pathOf: () => null, isStrict: true }

const markTags: Readonly<Record<TextMark, readonly [html: string, strict: string]>> = {
  bold: ['b', 'b'],
  italic: ['i', 'i'],
  underline: ['u', 'em'],
  strike: ['s', 'span'],
  sub: ['sub', 'sub'],
  sup: ['sup', 'sup'],
  code: ['code', 'code'],
}

/** One paragraph; line feeds are kept. */
export const paragraph = (text: string): XmlElement => flowing('p', {}, ...lines(text))

interface OpenList {
  readonly as: Block['as']
  readonly items: XmlElement[]
}

export function lookMarkup({ blocks }: RichText, options: MarkupOptions): readonly XmlElement[] {
  const found: XmlElement[] = []
  let list: OpenList | undefined
  for (const { as, content } of blocks) {
    const inner = content.flatMap((inline) => inlineMarkup(inline, options))
    if (as === 'bullet' || as === 'number') {
      if (list?.as !== as) {
        list = { as, items: [] }
        found.push({ ...flowing(as === 'bullet' ? 'ul' : 'ol', {}), children: list.items })
      }
      list.items.push(flowing('li', {}, ...inner))
      continue
    }
    list = undefined
    if (as === 'quote') found.push(flowing('blockquote', {}, flowing('p', {}, ...inner)))
    else found.push(flowing(as === 'heading' ? 'h3' : as === 'code' ? 'pre' : 'p', {}, ...inner))
  }
  return found
}

function inlineMarkup(inline: Inline, { pathOf, isStrict }: MarkupOptions): readonly XmlNode[] {
  if ('image' in inline) {
    const src = pathOf(inline.image)
    if (src !== null) return [flowing('img', { src, alt: inline.alt })]
    return inline.alt === '' ? [] : [`[${inline.alt}]`]
  }
  if ('sound' in inline) {
    const src = isStrict ? null : pathOf(inline.sound)
    // With words inside, so that no browser takes the tag for an open one.
    return src === null ? [] : [flowing('audio', { controls: 'controls', src }, inline.sound)]
  }
  return (inline.marks ?? []).reduceRight<readonly XmlNode[]>(
    (inner, mark) => [flowing(markTags[mark][isStrict ? 1 : 0], {}, ...inner)],
    lines(inline.text),
  )
}

const lines = (text: string): readonly XmlNode[] =>
  text.split(/\r\n?|\n/).flatMap((line, at) => (at === 0 ? [line] : [flowing('br', {}), line]))

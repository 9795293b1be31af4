/** The text of a card as XHTML that a learning platform shows: only our own tags, everything else escaped. */
import type { Block, Inline, RichText, TextMark } from '../../richtext.ts'
import { flowing, type XmlElement, type XmlNode } from '../xml-tree.ts'

export interface MarkupOptions {
  /** How a picture or sound is referred to; null where it does not travel: then a picture is its description. */
  readonly pathOf: (medium: string) => string | null
  /** QTI 2.1 has neither underlined nor struck text, nor sound without its type. */
  readonly isStrict: boolean
}

/** A text in a script from right to left says so, whatever stands around it; HTML 4.01, section 8.2. */
export const directed = (
  language: string,
  nodes: readonly XmlNode[],
  tag: 'div' | 'span' = 'div',
): readonly XmlNode[] =>
  nodes.length > 0 && isRightToLeft(language) ? [flowing(tag, { dir: 'rtl' }, ...nodes)] : nodes

/** By its script where it is named, else by the one that the language is usually written in (Unicode CLDR). */
export const isRightToLeft = (language: string): boolean => {
  const [, script] = /^[a-z]+-(?:[a-z]{3}-)?([a-z]{4})(?:-|$)/i.exec(language) ?? []
  return script === undefined
    ? /^(?:ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i.test(language)
    : /^(?:Arab|Hebr|Nkoo|Syrc|Thaa)$/i.test(script)
}

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

export const picturesIn = ({ blocks }: RichText): readonly string[] =>
  blocks.flatMap(({ content }) => content.flatMap((inline) => ('image' in inline ? [inline.image] : [])))

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
    else if (as === 'code')
      found.push(flowing('pre', {}, ...content.flatMap((one) => inlineMarkup(one, inCode(options)))))
    else found.push(flowing(as === 'heading' ? 'h3' : 'p', {}, ...inner))
  }
  return found
}

/** QTI 2.1 takes neither pictures nor raised or lowered signs within `pre` (Content Model, 4.2, as XHTML 1.0 does). */
const inCode = (options: MarkupOptions): InlineOptions =>
  options.isStrict ? { isStrict: true, pathOf: () => null, without: new Set(['sub', 'sup']) } : options

interface InlineOptions extends MarkupOptions {
  readonly without?: ReadonlySet<TextMark>
}

function inlineMarkup(inline: Inline, { pathOf, isStrict, without }: InlineOptions): readonly XmlNode[] {
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
  const marks = (inline.marks ?? []).filter((mark) => without?.has(mark) !== true)
  return marks.reduceRight<readonly XmlNode[]>(
    (inner, mark) => [flowing(markTags[mark][isStrict ? 1 : 0], {}, ...inner)],
    lines(inline.text),
  )
}

const lines = (text: string): readonly XmlNode[] =>
  text.split(/\r\n?|\n/).flatMap((line, at) => (at === 0 ? [line] : [flowing('br', {}), line]))

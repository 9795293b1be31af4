/** Reads the paragraphs of a WordprocessingML body: what stands on the page, without notes, deletions and field codes. */
import type { RawParagraph } from './compose.ts'
import { attribute, xmlTags, type XmlTag } from './xml.ts'

/** Content that is not on the page, or stands there a second time for older programs. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'footnote', 'endnote', 'comment'])
const quoteStyle = /quote/i
const captionStyle = /^caption$/i

interface OpenParagraph {
  readonly pieces: string[]
  kind: RawParagraph['kind']
  isHidden: boolean
}

export function readDocumentXml(document: string, styles: string): RawParagraph[] {
  const kindOfStyle = readStyles(styles)
  const paragraphs: RawParagraph[] = []
  // A text box stands inside the paragraph it is anchored to, so paragraphs nest.
  const open: OpenParagraph[] = []
  const skipping: string[] = []
  for (const tag of xmlTags(document)) {
    if (skipped.has(tag.name)) {
      if (tag.isEnd) skipping.pop()
      else if (!tag.isEmpty) skipping.push(tag.name)
      continue
    }
    if (skipping.length > 0 || tag.prefix === 'a' || tag.prefix === 'm') continue
    const paragraph = open.at(-1)
    if (tag.name === 'p') {
      if (!tag.isEnd && !tag.isEmpty) open.push({ pieces: [], kind: 'text', isHidden: false })
      else if (tag.isEnd) close(open.pop(), paragraphs)
    } else if (paragraph) readInside(tag, paragraph, kindOfStyle)
  }
  while (open.length > 0) close(open.pop(), paragraphs)
  return paragraphs
}

function close(paragraph: OpenParagraph | undefined, paragraphs: RawParagraph[]): void {
  if (!paragraph) return
  const { kind } = paragraph
  const text = paragraph.pieces.join('')
  paragraphs.push(kind === 'caption' ? { text, kind, leftOutBecause: 'caption' } : { text, kind })
}

function readInside(
  tag: XmlTag,
  paragraph: OpenParagraph,
  kindOfStyle: ReadonlyMap<string, RawParagraph['kind']>,
): void {
  if (tag.isEnd) {
    if (tag.name === 'r') paragraph.isHidden = false
    return
  }
  if (tag.name === 't' && !tag.isEmpty && !paragraph.isHidden) paragraph.pieces.push(tag.text)
  else if (tag.name === 'tab' || tag.name === 'br' || tag.name === 'cr') paragraph.pieces.push(' ')
  else if (tag.name === 'noBreakHyphen') paragraph.pieces.push('‑')
  else if (tag.name === 'vanish' && !/^(?:0|false|off)$/.test(attribute(tag, 'val') ?? '')) paragraph.isHidden = true
  else if (tag.name === 'pStyle')
    paragraph.kind = kindOfStyle.get(attribute(tag, 'val') ?? '') ?? styleKind(attribute(tag, 'val') ?? '')
  else if (tag.name === 'outlineLvl' && Number(attribute(tag, 'val')) < 9) paragraph.kind = 'heading'
  else if (tag.name === 'numPr' && paragraph.kind === 'text') paragraph.kind = 'list-item'
}

function styleKind(name: string): RawParagraph['kind'] {
  if (/^(?:heading|title$|subtitle$)/i.test(name)) return 'heading'
  if (quoteStyle.test(name)) return 'quote'
  if (/^list/i.test(name)) return 'list-item'
  return captionStyle.test(name) ? 'caption' : 'text'
}

/** Styles' ids are in the language of the Word that made them, their names are English (ECMA-376, 17.7.4.9). */
function readStyles(styles: string): Map<string, RawParagraph['kind']> {
  const kinds = new Map<string, RawParagraph['kind']>()
  let id: string | null = null
  for (const tag of xmlTags(styles)) {
    if (tag.isEnd) continue
    if (tag.name === 'style') id = attribute(tag, 'styleId')
    if (tag.name === 'name' && id !== null) kinds.set(id, styleKind(attribute(tag, 'val') ?? ''))
    if (tag.name === 'outlineLvl' && id !== null && Number(attribute(tag, 'val')) < 9) kinds.set(id, 'heading')
  }
  return kinds
}

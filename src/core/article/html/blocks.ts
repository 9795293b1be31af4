/** Cuts a page into blocks of text in reading order, each with what its place in the page says of it. */
import type { ParagraphKind } from '../article.ts'
import type { LeftOutReason } from '../furniture.ts'
import { childrenOf, isElement, isText, type DomElement, type DomNode } from './dom.ts'
import { isSilent, styleOf, surroundingsOf } from './surroundings.ts'

export interface Block {
  readonly text: string
  readonly kind: ParagraphKind
  readonly isTitle: boolean
  /** How much of the text is inside links, 0 to 1. */
  readonly linkShare: number
  /** What the innermost telling element around it says, if any. */
  readonly surroundings: Surroundings | null
  /** The element that holds it carries this number in `blockAttribute`. */
  readonly mark: number
  /** The innermost article or main element around it, by number; 0 is the page. */
  readonly section: number
}

/** An element that says of all its text that it is not the article; not believed where that is much of the page. */
interface Surroundings {
  readonly reason: LeftOutReason
  chars: number
}

export const blockAttribute = 'data-dateline-block'

interface Place {
  readonly kind: ParagraphKind
  readonly isTitle: boolean
  readonly isInLink: boolean
  readonly isPreformatted: boolean
  readonly surroundings: readonly Surroundings[]
  readonly holder: DomElement
  readonly section: number
}

const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)
const paragraphTags = new Set('p h1 h2 h3 h4 h5 h6'.split(' '))
const kinds: ReadonlyMap<string, ParagraphKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
])

export function readBlocks(body: DomElement): Block[] {
  const reader = new BlockReader()
  reader.readChildren(body, {
    kind: 'text',
    isTitle: false,
    isInLink: false,
    isPreformatted: false,
    surroundings: [],
    holder: body,
    section: 0,
  })
  return reader.blocks
}

class BlockReader {
  readonly blocks: Block[] = []
  private pieces: string[] = []
  private chars = 0
  private linkChars = 0
  private readonly marks = new Map<DomElement, number>()
  private sections = 0

  readChildren(parent: DomNode, place: Place): void {
    for (const child of childrenOf(parent)) {
      if (isText(child)) this.addText(child.textContent ?? '', place)
      else if (isElement(child) && !isSilent(child)) this.readElement(child, place)
    }
    if (parent === place.holder) this.finish(place)
  }

  private readElement(element: DomElement, place: Place): void {
    const tag = element.localName
    if (tag === 'br') this.pieces.push('\n')
    else if (tag === 'td' || tag === 'th') this.readCell(element, place)
    else if (isInline(element, place)) {
      if (tag === 'q') this.pieces.push('“')
      this.readChildren(element, { ...place, isInLink: place.isInLink || tag === 'a' })
      if (tag === 'q') this.pieces.push('”')
    } else {
      this.finish(place)
      this.readChildren(element, this.placeIn(element, place))
    }
  }

  /** The cells of a row stand in one line, as they do on the page, unless they hold paragraphs. */
  private readCell(cell: DomElement, place: Place): void {
    this.pieces.push(' ')
    this.readChildren(cell, place)
    this.pieces.push(' ')
  }

  private placeIn(element: DomElement, place: Place): Place {
    const tag = element.localName
    const reason = surroundingsOf(element)
    const isSection = tag === 'article' || tag === 'main'
    return {
      // A heading or a caption stays one, whatever is inside it.
      kind: place.kind === 'heading' || place.kind === 'caption' ? place.kind : (kinds.get(tag) ?? place.kind),
      isTitle: place.isTitle || tag === 'h1',
      isInLink: place.isInLink,
      isPreformatted: place.isPreformatted || tag === 'pre',
      surroundings: reason === null ? place.surroundings : [{ reason, chars: 0 }, ...place.surroundings],
      holder: element,
      section: isSection ? ++this.sections : place.section,
    }
  }

  private addText(text: string, place: Place): void {
    const plain = place.isPreformatted ? text.replace(/\n/g, '\n\n') : text.replace(/[ \t\n\r\f]+/g, ' ')
    const chars = plain.trim().length
    this.pieces.push(plain)
    this.chars += chars
    if (place.isInLink) this.linkChars += chars
  }

  /** Two line breaks in a row divide paragraphs, as old pages write them; one is a space. */
  private finish(place: Place): void {
    const lines = this.pieces
      .join('')
      .split(/\n[^\S\u00a0]*\n/)
      .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
      .filter((line) => line !== '')
    const linkShare = this.chars > 0 ? this.linkChars / this.chars : 0
    if (lines.length > 0) {
      const mark = this.marks.get(place.holder) ?? this.marks.size + 1
      this.marks.set(place.holder, mark)
      place.holder.setAttribute(blockAttribute, String(mark))
      const { kind, isTitle, section } = place
      const surroundings = place.surroundings[0] ?? null
      for (const around of place.surroundings) around.chars += this.chars
      for (const text of lines) this.blocks.push({ text, kind, isTitle, linkShare, surroundings, mark, section })
    }
    this.pieces = []
    this.chars = 0
    this.linkChars = 0
  }
}

/** Unknown elements are inline by the standard; pages use them as containers as well, but not inside a paragraph. */
function isInline(element: DomElement, place: Place): boolean {
  if (/display\s*:\s*(?:block|flex|grid|table)/i.test(styleOf(element))) return false
  if (inlineTags.has(element.localName)) return true
  return element.localName.includes('-') && paragraphTags.has(place.holder.localName)
}

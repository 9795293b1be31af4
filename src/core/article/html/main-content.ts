/** Chooses a page's article with Readability, and gives its blocks together with those that stand between and beside them. */
import { Readability } from '@mozilla/readability'
import { isSentence } from '../front-lines.ts'
import type { LeftOutReason } from '../furniture.ts'
import type { RawParagraph } from '../compose.ts'
import { blockAttribute, readBlocks, type Block } from './blocks.ts'
import { isElement, type DomDocument, type DomNode } from './dom.ts'

/** It is typed for the browser's document, which core does not know. */
const ReaderView = Readability as unknown as new (
  document: DomDocument,
  options: {
    readonly serializer: (root: DomNode) => string
    readonly disableJSONLD: boolean
    readonly charThreshold: number
  },
) => { readonly parse: () => unknown }

/** Changes the document: read everything else from it before. */
export function readMainContent(document: DomDocument): RawParagraph[] {
  const blocks = readBlocks(document.body)
  const chosen = chooseMarks(document)
  // Where Readability makes nothing of a page, all of it is looked at; the caller judges whether that is an article.
  const isChosen = (block: Block): boolean => chosen.size === 0 || chosen.has(block.mark)
  const first = blocks.findIndex(isChosen)
  const last = blocks.findLastIndex(isChosen)
  if (first < 0) return []
  const chosenChars = blocks.filter(isChosen).reduce((sum, { text }) => sum + text.length, 0)
  return blocks
    .slice(startOfFront(blocks, first), endOfBack(blocks, last))
    .map((block) => toParagraph(block, isChosen(block), chosenChars))
}

/** The numbers of the elements that Readability left in the article. */
function chooseMarks(document: DomDocument): ReadonlySet<number> {
  const marks = new Set<number>()
  const collect = (root: DomNode): string => {
    if (isElement(root))
      for (const element of root.querySelectorAll(`[${blockAttribute}]`))
        marks.add(Number(element.getAttribute(blockAttribute)))
    return ''
  }
  try {
    new ReaderView(document, {
      serializer: collect,
      disableJSONLD: true,
      charThreshold: 300,
    }).parse()
  } catch {
    // It was written for browsers' trees; on a page it cannot work with, it has found nothing.
    return new Set()
  }
  return marks
}

const maxFrontBlocks = 25
const maxBackBlocks = 12

/** From the page's title on, if it stands close before the article. */
function startOfFront(blocks: readonly Block[], first: number): number {
  const from = Math.max(0, first - maxFrontBlocks)
  const title = blocks.slice(from, first).findIndex(({ isTitle }) => isTitle)
  return title < 0 ? first : from + title
}

/** What follows in the same article element: credits, "Read more", copyright. */
function endOfBack(blocks: readonly Block[], last: number): number {
  const section = blocks[last]?.section
  let end = last + 1
  while (section !== 0 && blocks[end]?.section === section && end <= last + maxBackBlocks) end++
  return end
}

/** A caption or a box is small; an element that holds more is not what its name says. */
const maxSurroundingsShare = 0.25
const linkListShare = 0.8

export function toParagraph(block: Block, isChosen: boolean, articleChars: number): RawParagraph {
  const { text, kind } = block
  const reason = reasonOf(block, isChosen, articleChars)
  return reason === null ? { text, kind } : { text, kind, leftOutBecause: reason }
}

function reasonOf(block: Block, isChosen: boolean, articleChars: number): LeftOutReason | null {
  const { surroundings, kind, text, linkShare, isTitle } = block
  if (isTitle) return null
  if (surroundings && surroundings.chars <= maxSurroundingsShare * articleChars) return surroundings.reason
  if (linkShare >= linkListShare && (kind === 'list-item' || !isSentence(text))) return 'link'
  if (isChosen || kind === 'heading') return null
  return linkShare < 0.5 && isSentence(text) ? null : 'link'
}

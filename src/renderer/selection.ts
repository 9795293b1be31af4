/** The words that a person has selected in an article, as a span of its text. */
import type { Span } from '../core/facts/facts.ts'

/** Null where nothing is selected inside `page`, whose pieces of text carry their offsets in `data-at`. */
export function selectedSpan(page: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!page.contains(range.commonAncestorContainer)) return null
  const pieces = [...page.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) => range.intersectsNode(piece))
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = Number(first.dataset['at']) + charsBefore(first, range.startContainer, range.startOffset, 0)
  const length = last.textContent.length
  const end = Number(last.dataset['at']) + charsBefore(last, range.endContainer, range.endOffset, length)
  return start < end ? [start, end] : null
}

/** Characters of a piece before a point; `outside` where the point is not in it. */
function charsBefore(piece: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!piece.contains(node)) return outside
  const before = document.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

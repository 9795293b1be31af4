/** Cuts a long article into leaves, each small enough to be drawn within one frame. */

interface Paragraph {
  readonly text: string
}

export interface Leaf<P extends Paragraph> {
  /** The place of its first paragraph in the article. */
  readonly first: number
  readonly paragraphs: readonly P[]
  /** A guess at its height, for the scroll bar, until it has been drawn once. */
  readonly lines: number
}

const maxParagraphs = 12
const maxChars = 6000
/** The measure of the page (`--columns` in ArticlePage). */
const charsPerLine = 66

export function cutLeaves<P extends Paragraph>(paragraphs: readonly P[]): readonly Leaf<P>[] {
  const leaves: Leaf<P>[] = []
  let first = 0
  let chars = 0
  for (let at = 0; at < paragraphs.length; at++) {
    chars += paragraphs[at]?.text.length ?? 0
    const next = paragraphs[at + 1]
    const isFull = at + 1 - first >= maxParagraphs || chars + (next?.text.length ?? 0) > maxChars
    if (next !== undefined && !isFull) continue
    const own = paragraphs.slice(first, at + 1)
    leaves.push({ first, paragraphs: own, lines: own.reduce((sum, { text }) => sum + linesOf(text), 0) })
    first = at + 1
    chars = 0
  }
  return leaves
}

/** The space after a paragraph is about half a line. */
const linesOf = ({ length }: string): number => Math.ceil(length / charsPerLine) + 0.5

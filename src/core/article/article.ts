/** An article as the reader sees it: metadata, and paragraphs of which some may be left out. */

export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'quote' | 'caption' | 'byline' | 'furniture'

export interface Paragraph {
  /** One line without line breaks; inner white space is kept as it came. */
  readonly text: string
  readonly kind: ParagraphKind
  /** False where it is not part of the article ("Read more", captions, bylines) or the reader left it out. */
  readonly kept: boolean
  /** Why it was left out, for the reader; absent where kept. */
  readonly leftOutBecause?:
    'link' | 'caption' | 'byline' | 'advertisement' | 'share' | 'copyright' | 'repeated-title' | 'by-hand'
}

export interface ArticleMeta {
  readonly title: string | null
  readonly publisher: string | null
  /** EDTF, or null where unknown. */
  readonly published: string | null
  /** BCP 47 primary tag, from the page or judged from the text. */
  readonly language: string
  readonly url: string | null
  readonly authors: readonly string[]
}

export interface Article {
  readonly meta: ArticleMeta
  readonly paragraphs: readonly Paragraph[]
}

/**
 * The text that facts and evidence point into: the kept paragraphs, one a line, without a final line break.
 * Its SHA-256 names the source in a deck.
 */
export const articleText = (article: Article): string =>
  article.paragraphs
    .filter((paragraph) => paragraph.kept)
    .map((paragraph) => paragraph.text)
    .join('\n')

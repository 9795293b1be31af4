/** Reads an article from a page, or from a piece of one that was copied to the clipboard. */
import { fail, type Result } from '../../fault.ts'
import type { Article } from '../article.ts'
import { composeArticle, type RawParagraph } from '../compose.ts'
import { isSentence } from '../front-lines.ts'
import { maxArticleChars } from '../limits.ts'
import { readBlocks } from './blocks.ts'
import { parseDocument } from './dom.ts'
import { readMainContent, toParagraph } from './main-content.ts'
import { readMetadata } from './metadata.ts'
import { tameHtml } from './tame.ts'

/** A page from which the article has to be chosen. */
export function readPage(html: string, name: string): Result<Article> {
  const tamed = tameHtml(html)
  const tooLong = faultOfLength(tamed.textChars)
  if (tooLong) return tooLong
  const document = parseDocument(tamed.html)
  const meta = readMetadata(document, tamed.jsonLd, tamed.language)
  const paragraphs = readMainContent(document)
  const article = composeArticle({ meta, paragraphs })
  if (!article.ok)
    return article.fault.code === 'article-empty' ? fail({ code: 'article-none-in-page', name }) : article
  return isArticle(paragraphs, article.value) ? article : fail({ code: 'article-none-in-page', name })
}

/** What someone selected and copied is all meant, apart from what its markup says is something else. */
export function readFragment(html: string): Result<Article> {
  const tamed = tameHtml(selectionOf(html))
  const tooLong = faultOfLength(tamed.textChars)
  if (tooLong) return tooLong
  const document = parseDocument(tamed.html)
  const blocks = readBlocks(document.body)
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const title = blocks.find(({ isTitle }) => isTitle)?.text ?? null
  const { published, authors, url } = readMetadata(document, [], null)
  const paragraphs = blocks.map((block) => toParagraph(block, true, chars))
  return composeArticle({ meta: { title, published, authors, url }, paragraphs })
}

/** A page says about as much around its article as in it; one that says far more is refused before it is worked on. */
const faultOfLength = (chars: number): Result<Article> | null =>
  chars > 2 * maxArticleChars ? fail({ code: 'article-too-long', chars, maxChars: maxArticleChars }) : null

const fragmentStart = '<!--StartFragment-->'
const fragmentEnd = '<!--EndFragment-->'

/** The clipboard's HTML format puts the selection between two comments, and context around them. */
function selectionOf(html: string): string {
  const start = html.indexOf(fragmentStart)
  if (start < 0) return html.replace(/^Version:[\d.]+\s[^<]*/, '')
  const end = html.lastIndexOf(fragmentEnd)
  return html.slice(start + fragmentStart.length, end < start ? undefined : end)
}

/** Pasted HTML is a whole page only where it has a head of its own and no marks of a selection. */
export const isWholePage = (html: string): boolean =>
  !html.includes(fragmentStart) && /<title[\s>]|<meta\s[^>]{0,200}property=/i.test(html.slice(0, 20_000))

/** Log-in pages and notices have a sentence or two; lists of stories have a linked headline over each. */
const minWords = 40
const minWordsWhereStated = 15
const maxLinkedHeadings = 2

function isArticle(raw: readonly RawParagraph[], { meta, paragraphs }: Article): boolean {
  const words = paragraphs
    .filter(({ kept, text }) => kept && isSentence(text))
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const isStated = meta.published !== null && meta.title !== null
  const headings = raw.filter(({ kind }) => kind === 'heading')
  const linked = headings.filter(({ leftOutBecause }) => leftOutBecause === 'link')
  const isIndex = linked.length > maxLinkedHeadings && linked.length > headings.length / 2
  return words >= (isStated ? minWordsWhereStated : minWords) && !isIndex
}

/** Makes an article of what a reader of one format found: cleans its lines, names what is not the article, fills in metadata. */
import { fail, ok, type Result } from '../fault.ts'
import { articleText, type Article, type ArticleMeta, type Paragraph, type ParagraphKind } from './article.ts'
import { foldText } from './folded-text.ts'
import { isSentence, isTitleLine, readFrontLine, type FrontLine } from './front-lines.ts'
import { furnitureReason, leaveOut, type LeftOutReason } from './furniture.ts'
import { judgeLanguage } from './language.ts'
import { maxArticleChars, maxArticleParagraphs } from './limits.ts'

/** A paragraph as its format gives it. */
export interface RawParagraph {
  readonly text: string
  readonly kind: ParagraphKind
  readonly leftOutBecause?: LeftOutReason
}

export interface RawArticle {
  readonly meta: Partial<ArticleMeta>
  readonly paragraphs: readonly RawParagraph[]
}

export const unknownMeta: ArticleMeta = {
  title: null,
  publisher: null,
  published: null,
  language: 'und',
  url: null,
  authors: [],
}

export function composeArticle(raw: RawArticle): Result<Article> {
  const cleaned = raw.paragraphs.flatMap((paragraph) => {
    const text = cleanLine(paragraph.text)
    return text === '' ? [] : [{ ...paragraph, text }]
  })
  if (cleaned.length === 0) return fail({ code: 'article-empty' })
  if (cleaned.length > maxArticleParagraphs)
    return fail({ code: 'article-too-many-lines', lines: cleaned.length, maxLines: maxArticleParagraphs })
  const front = readFront(cleaned, raw.meta)
  const paragraphs = cleaned.map((paragraph, index) => judge(paragraph, front, index))
  const hasText = paragraphs.some(({ kept }) => kept)
  const article: Article = {
    meta: { ...unknownMeta, ...raw.meta, ...front.meta },
    // Someone who hands over nothing but such lines means them.
    paragraphs: hasText ? paragraphs : cleaned.map(({ text, kind }) => ({ text, kind, kept: true })),
  }
  const text = articleText(article)
  if (text.length > maxArticleChars)
    return fail({ code: 'article-too-long', chars: text.length, maxChars: maxArticleChars })
  const judged = judgeLanguage(text)
  const language = judged === 'und' ? article.meta.language : judged
  return ok({ ...article, meta: { ...clipped(article.meta), language } })
}

/** Control characters, halves of surrogate pairs and byte order marks are no text; inner white space stays as it came. */
const cleanLine = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()

const maxTitleChars = 500
const maxNameChars = 200
const maxAuthors = 20

function clipped(meta: ArticleMeta): ArticleMeta {
  const clip = (text: string | null, length: number): string | null => {
    const line = text === null ? '' : cleanLine(text).replace(/\s+/g, ' ')
    return line === '' ? null : Array.from(line).slice(0, length).join('')
  }
  return {
    ...meta,
    title: clip(meta.title, maxTitleChars),
    publisher: clip(meta.publisher, maxNameChars),
    authors: [...new Set(meta.authors.flatMap((author) => clip(author, maxNameChars) ?? []))].slice(0, maxAuthors),
  }
}

interface Front {
  readonly meta: Partial<ArticleMeta>
  readonly titleKey: string | null
  readonly titleIndex: number
  /** Bylines and dates of publication, by paragraph. */
  readonly lines: ReadonlyMap<number, FrontLine>
}

const maxFrontLines = 12
const minProseChars = 80
const isProse = (text: string): boolean => text.length >= minProseChars && isSentence(text)

function readFront(paragraphs: readonly RawParagraph[], known: Partial<ArticleMeta>): Front {
  const found = paragraphs.findIndex(({ text, leftOutBecause }) => leftOutBecause === undefined && isProse(text))
  const end = Math.min(maxFrontLines, found < 0 ? paragraphs.length : found)
  const candidates = paragraphs.map(({ text }) => readFrontLine(text))
  const hasTimeline = candidates.filter((line) => line?.isLabelled === false).length > 1
  const lines = new Map<number, FrontLine>()
  let title = known.title ?? null
  let titleIndex = -1
  for (const [index, { text, leftOutBecause }] of paragraphs.entries()) {
    const line = candidates[index]
    if (line && (index < end ? line.isLabelled || !hasTimeline : line.authors.length > 0)) lines.set(index, line)
    else if (
      title === null &&
      index < end &&
      titleIndex < 0 &&
      leftOutBecause === undefined &&
      !furnitureReason(text)
    ) {
      const following = paragraphs.slice(index + 1, index + 1 + maxFrontLines).map((next) => next.text)
      titleIndex = index
      if (isTitleLine(text, following)) title = text
    }
  }
  const front = [...lines].filter(([index]) => index < end).map(([, line]) => line)
  const authors = known.authors?.length ? known.authors : front.flatMap((line) => line.authors)
  const published = known.published ?? front.find((line) => line.published !== null)?.published ?? null
  return {
    meta: { title, authors, published },
    titleKey: title === null ? null : key(title),
    titleIndex: title === null || known.title ? -1 : titleIndex,
    lines,
  }
}

const key = (text: string): string => foldText(text).text.toLowerCase()

function judge(raw: RawParagraph, front: Front, index: number): Paragraph {
  const { text, kind } = raw
  const isShort = text.length <= maxTitleChars
  if (index === front.titleIndex || (isShort && front.titleKey === key(text))) return leaveOut(text, 'repeated-title')
  if (front.lines.has(index)) return leaveOut(text, 'byline')
  // A line's own words say more exactly what it is than its place does.
  const reason = furnitureReason(text) ?? raw.leftOutBecause ?? null
  return reason === null ? { text, kind, kept: true } : leaveOut(text, reason)
}

/** Reads an article from a saved page (MHTML, RFC 2557) or a message that carries one. */
import { fail, ok, type Result } from '../fault.ts'
import type { Article } from './article.ts'
import { composeArticle } from './compose.ts'
import { decode } from './decode.ts'
import { htmlCharset } from './html/charset.ts'
import { readPage } from './html/page.ts'
import { bytesOf, decodeWords, mediaType, parameter, partsOf, readPart, toLatin1, type MimePart } from './mime.ts'
import { readPlainText } from './plain-text.ts'

export function readMhtml(bytes: Uint8Array, name: string): Result<Article> {
  const whole = readPart(toLatin1(bytes))
  const parts = leaves(whole, maxNesting)
  const root = rootOf(whole, parts)
  const damaged = fail({ code: 'article-file-damaged', name, kind: 'a saved page (MHTML)' })
  if (!root) return damaged
  const content = bytesOf(root)
  const isHtml = mediaType(root) !== 'text/plain'
  const text = decode(content, parameter(root, 'charset') ?? (isHtml ? htmlCharset(content) : null))
  if (text === null) return damaged
  const article = isHtml ? readPage(text, name) : composeArticle(readPlainText(text))
  return article.ok ? ok(withHeaders(article.value, whole, root)) : article
}

const maxNesting = 4

function leaves(part: MimePart, depth: number): MimePart[] {
  if (!mediaType(part).startsWith('multipart/') || depth === 0) return [part]
  return partsOf(part).flatMap((inner) => leaves(readPart(inner), depth - 1))
}

/** The part that "start" names, else the first page, else the first text (RFC 2387, 3.2). */
function rootOf(whole: MimePart, parts: readonly MimePart[]): MimePart | undefined {
  const start = parameter(whole, 'start')
  const isType = (part: MimePart, ...types: readonly string[]): boolean =>
    types.includes(mediaType(part)) && part.body.trim() !== ''
  const pages = parts.filter((part) => isType(part, 'text/html', 'application/xhtml+xml'))
  return (
    pages.find((part) => start !== null && part.headers.get('content-id') === start) ??
    pages[0] ??
    parts.find((part) => isType(part, 'text/plain'))
  )
}

/**
 * The headers know where the page came from and what it was called. Their date is the day it was saved, which says
 * nothing of when it was published.
 */
function withHeaders(article: Article, whole: MimePart, root: MimePart): Article {
  const subject = decodeWords(whole.headers.get('subject') ?? '').trim()
  const addresses = [whole.headers.get('snapshot-content-location'), root.headers.get('content-location')]
  const address = addresses.find((url) => url !== undefined && /^https?:\/\/[^\s"<>]{1,2000}$/i.test(url))
  const { meta } = article
  return {
    ...article,
    meta: { ...meta, title: meta.title ?? (subject === '' ? null : subject), url: meta.url ?? address ?? null },
  }
}

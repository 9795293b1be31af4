/** Reads an article of any kind: a file's bytes, pasted text or pasted HTML; whatever is wrong with it is a fault. */
import { fail, type Result } from '../fault.ts'
import type { Article } from './article.ts'
import { composeArticle } from './compose.ts'
import { decode, decodeText } from './decode.ts'
import { readDocx } from './docx.ts'
import { htmlCharset } from './html/charset.ts'
import { isWholePage, readFragment, readPage } from './html/page.ts'
import { articleKind, unsupportedKind } from './kind.ts'
import { maxArticleBytes, maxArticleChars } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { readMhtml } from './mhtml.ts'
import { readPlainText } from './plain-text.ts'

export type ArticleInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly html: string }

export function readArticle(input: ArticleInput): Result<Article> {
  if ('bytes' in input) return readBytes(input.bytes, input.name)
  if ('html' in input) return readPasted(input.html, input.name)
  const { text } = input
  if (text.trim() === '') return fail({ code: text === '' ? 'article-empty' : 'article-blank' })
  return tooLong(text, maxArticleChars) ?? composeArticle(readPlainText(text))
}

function readBytes(bytes: Uint8Array, name: string): Result<Article> {
  if (bytes.length > maxArticleBytes)
    return fail({ code: 'file-too-large', name, bytes: bytes.length, maxBytes: maxArticleBytes })
  if (bytes.length === 0) return fail({ code: 'article-empty' })
  const unsupported = unsupportedKind(bytes, name)
  if (unsupported !== null) return fail({ code: 'article-kind-unsupported', name, kind: unsupported })
  const kind = articleKind({ name, bytes })
  if (kind === 'mhtml') return readMhtml(bytes, name)
  if (kind === 'docx') {
    const document = readDocx(bytes, name)
    return document.ok ? composeArticle(document.value) : document
  }
  if (kind === 'html') {
    const html = decode(bytes, htmlCharset(bytes))
    return html === null ? fail({ code: 'article-binary', name }) : readPage(html, name)
  }
  const text = decodeText(bytes, name)
  if (!text.ok) return text
  return composeArticle(kind === 'markdown' ? readMarkdown(text.value) : readPlainText(text.value))
}

const readPasted = (html: string, name: string): Result<Article> =>
  tooLong(html, maxArticleBytes) ?? (isWholePage(html) ? readPage(html, name) : readFragment(html))

const tooLong = (text: string, maxChars: number): Result<Article> | null =>
  text.length > maxChars ? fail({ code: 'article-too-long', chars: text.length, maxChars }) : null

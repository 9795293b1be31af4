/** Reads the metadata block that static site generators put before a Markdown text: flat YAML or TOML, nothing more. */
import type { ArticleMeta } from './article.ts'
import { cleanAuthor } from './front-lines.ts'
import { readPublished } from './published.ts'

export interface FrontMatter {
  readonly meta: Partial<ArticleMeta>
  /** The lines after it. */
  readonly body: readonly string[]
}

const maxLines = 200

export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const fence = lines[0]?.trim()
  const end = fence === '---' || fence === '+++' ? lines.findIndex((line, at) => at > 0 && line.trim() === fence) : -1
  if (end < 1 || end > maxLines) return { meta: {}, body: lines }
  return { meta: toMeta(readFields(lines.slice(1, end))), body: lines.slice(end + 1) }
}

/** Values by lower-case key; a list has several. */
function readFields(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let values: string[] = []
  for (const line of lines) {
    const item = /^\s+-\s+(.*)$|^-\s+(.*)$/.exec(line)
    const field = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line)
    if (item) values.push(...readValue(item[1] ?? item[2] ?? ''))
    else if (field?.[1] !== undefined) {
      values = readValue(field[2] ?? '')
      fields.set(field[1].toLowerCase(), values)
    }
  }
  return fields
}

function readValue(text: string): string[] {
  const list = /^\[(.*)\]$/.exec(text.trim())
  const parts = list?.[1] === undefined ? [text] : list[1].split(',')
  return parts.map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2')).filter((part) => part !== '')
}

function toMeta(fields: ReadonlyMap<string, readonly string[]>): Partial<ArticleMeta> {
  const first = (...keys: readonly string[]): string | null =>
    keys.map((key) => fields.get(key)?.[0]).find((value) => value !== undefined) ?? null
  const url = first('url', 'canonical', 'canonical_url', 'source_url', 'link', 'permalink')
  const authors = ['author', 'authors', 'byline'].flatMap((key) => fields.get(key) ?? [])
  return {
    title: first('title', 'headline'),
    publisher: first('publisher', 'publication', 'site', 'site_name', 'source', 'newspaper'),
    published: readPublished(first('published', 'date', 'publishdate', 'pubdate', 'date_published') ?? ''),
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(first('lang', 'language') ?? '')?.[0].toLowerCase() ?? 'und',
    url: url !== null && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null,
    authors: authors.flatMap((author) => cleanAuthor(author) ?? []),
  }
}

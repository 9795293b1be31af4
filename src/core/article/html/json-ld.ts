/** Reads what a page says of its article in JSON-LD (schema.org's Article and its kinds). */
import type { ArticleMeta } from '../article.ts'
import { cleanAuthor } from '../front-lines.ts'
import { lookup } from '../../lookup.ts'

export interface StatedMeta extends Partial<Omit<ArticleMeta, 'published'>> {
  /** As the page writes it. */
  readonly publishedText?: string | null
}

/** Enough for a page's whole graph. */
const maxObjects = 5000
const maxBlockChars = 2_000_000
const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/

export function readJsonLd(blocks: readonly string[]): StatedMeta | null {
  const objects = blocks.flatMap((block) => objectsOf(parse(block)))
  const article = objects.find((object) => typesOf(object).some((type) => articleType.test(type)))
  if (!article) return null
  const byId = new Map(objects.map((object) => [textOf(object['@id']), object]))
  const resolve = (value: unknown): unknown =>
    isObject(value) && value['name'] === undefined ? (byId.get(textOf(value['@id'])) ?? value) : value
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    publisher: nameOf(resolve(firstOf(article['publisher']))),
    publishedText: textOf(firstOf(article['datePublished'])),
    language: textOf(article['inLanguage']) ?? 'und',
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
    authors: listOf(article['author']).flatMap((author) => cleanAuthor(nameOf(resolve(author)) ?? '') ?? []),
  }
}

type JsonObject = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const firstOf = (value: unknown): unknown => listOf(value)[0]

function parse(block: string): unknown {
  if (block.length > maxBlockChars) return null
  // Some pages wrap the block in a comment or in CDATA, as scripts once were.
  const json = block.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)/, '').replace(/(?:(?:\/\/\s*)?\]\]>|-->)\s*$/, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      // Line breaks inside strings are the commonest mistake in these blocks.
      return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '))
    } catch {
      return null
    }
  }
}

/** All objects in reading order, without recursion: a block may nest deeper than the stack. */
function objectsOf(root: unknown): JsonObject[] {
  const found: JsonObject[] = []
  const left: unknown[] = [root]
  while (left.length > 0 && found.length < maxObjects) {
    const value = left.pop()
    if (Array.isArray(value)) left.push(...(value as unknown[]).slice(0, maxObjects).reverse())
    else if (isObject(value)) {
      found.push(value)
      left.push(...Object.values(value).slice(0, maxObjects).reverse())
    }
  }
  return found
}

const typesOf = (object: JsonObject): string[] => listOf(object['@type']).flatMap((type) => textOf(type) ?? [])
const idOf = (value: unknown): string | null => (isObject(value) ? textOf(value['@id']) : null)
const nameOf = (value: unknown): string | null => (isObject(value) ? textOf(firstOf(value['name'])) : textOf(value))

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decodeEntities(value).replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

const entities: Readonly<Record<string, string>> = lookup({
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
})

/** Scripts hold no entities by the standard, but many pages escape their titles as if they did. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Gathers what a page says of its article, the most careful source first: JSON-LD, meta elements, then what it shows. */
import type { ArticleMeta } from '../article.ts'
import { cleanAuthor, readFrontLine } from '../front-lines.ts'
import { readPublished } from '../published.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { cleanPageTitle } from './page-title.ts'

export function readMetadata(document: DomDocument, jsonLd: readonly string[], language: string | null): ArticleMeta {
  const stated = readJsonLd(jsonLd)
  const meta = metaElements(document)
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const publisher = stated?.publisher ?? first('og:site_name', 'citation_publisher', 'dc.publisher', 'application-name')
  const headline = textOf(document.querySelector('h1'))
  const named = stated?.title ?? first('og:title', 'twitter:title', 'citation_title', 'dc.title', 'headline')
  const authors = stated?.authors?.length ? stated.authors : readAuthors(document, meta)
  return {
    title: cleanPageTitle(named ?? textOf(document.querySelector('title')), headline, publisher),
    publisher,
    published: readPublicationDay([
      stated?.publishedText,
      ...publishedNames.flatMap((name) => meta.get(name) ?? []),
      ...timeElements(document),
    ]),
    language: primaryTag(language) ?? primaryTag(first('og:locale')) ?? primaryTag(stated?.language) ?? 'und',
    url: [linkOf(document, 'canonical'), first('og:url'), stated?.url].find(isWebAddress) ?? null,
    authors,
  }
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
]

/** Contents by lower-case property, name or itemprop. */
function metaElements(document: DomDocument): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? ''
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content !== '') found.set(name, [...(found.get(name) ?? []), content])
    }
  }
  return found
}

const textOf = (element: DomElement | null): string | null => {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : text
}

const linkOf = (document: DomDocument, rel: string): string | null =>
  document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null

const maxUrlChars = 2000
const isWebAddress = (url: string | null | undefined): url is string =>
  typeof url === 'string' && url.length <= maxUrlChars && /^https?:\/\/[^\s"<>]+$/i.test(url)

const primaryTag = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase() ?? null

/** The time of the article's header; times that say when it was changed, and those of other stories, are none. */
function timeElements(document: DomDocument): string[] {
  const marked = 'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]'
  const shown = 'article header time, article time, main time, header time, time'
  for (const selector of [marked, shown]) {
    const times = [...document.querySelectorAll(selector)].filter((time) => !isChange(time))
    const [first] = times.flatMap(
      (time) => time.getAttribute('datetime') ?? readFrontLine(textOf(time) ?? '')?.published ?? [],
    )
    if (first !== undefined) return [first]
  }
  return []
}

const isChange = (time: DomElement): boolean =>
  /modif|updat/i.test(
    `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''} ${time.textContent ?? ''}`,
  )

/**
 * The day on the publisher's own calendar. Where the first statement is in UTC and another one names the same instant
 * with an offset, the offset is the publisher's.
 */
function readPublicationDay(statements: readonly (string | null | undefined)[]): string | null {
  const known = statements.flatMap((text) => (text && readPublished(text) !== null ? [text] : []))
  const [first] = known
  if (first === undefined) return null
  const isUtc = /(?:Z|[+-]00:?00|GMT|UTC)\s*$/i.test(first)
  const local = known.find(
    (text) =>
      /[+-](?!00:?00)\d{2}:?\d{2}\s*$/.test(text) && Date.parse(text) === Date.parse(first) && text.includes('T'),
  )
  return readPublished(isUtc && local !== undefined ? local : first)
}

function readAuthors(document: DomDocument, meta: ReadonlyMap<string, readonly string[]>): string[] {
  const stated = [
    'author',
    'article:author',
    'citation_author',
    'parsely-author',
    'byl',
    'dc.creator',
    'sailthru.author',
  ]
  for (const name of stated) {
    const authors = (meta.get(name) ?? []).flatMap((author) => cleanAuthor(author) ?? [])
    if (authors.length > 0) return authors
  }
  const shown = document.querySelectorAll('[itemprop="author"] [itemprop="name"], a[rel="author"]')
  return [...shown].flatMap((element) => cleanAuthor(textOf(element) ?? '') ?? [])
}

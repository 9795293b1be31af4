/** Tells from an element's tag, role and class names that what it holds is not the article's own text. */
import type { LeftOutReason } from '../furniture.ts'
import type { DomElement } from './dom.ts'

const tags: ReadonlyMap<string, LeftOutReason> = new Map([
  ['nav', 'link'],
  ['aside', 'link'],
  ['footer', 'link'],
  ['form', 'share'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
])
const roles: ReadonlyMap<string, LeftOutReason> = new Map([
  ['navigation', 'link'],
  ['complementary', 'link'],
  ['contentinfo', 'link'],
  ['search', 'link'],
])

/** Single words of class names and ids; longer ones stand for their parts joined by a hyphen. */
const words: ReadonlyMap<string, LeftOutReason> = new Map(
  (
    [
      ['caption', 'caption figcaption imagecaption photocredit credit credits photographer cutline wp-caption-text'],
      ['byline', 'byline bylines author authors timestamp dateline pubdate contributor contributors'],
      ['share', 'share sharing sharebar social socials sharedaddy addthis addtoany newsletter signup subscribe'],
      ['share', 'subscription paywall comments disqus donate donation app-promo twitter-tweet instagram-media fb-post'],
      ['advertisement', 'ad ads advert adverts advertisement advertising sponsored sponsor adslot dfp banner-ad'],
      ['link', 'related relateds readmore recirc recirculation recommended recommendations promo trending'],
      ['link', 'outbrain taboola breadcrumb breadcrumbs navigation navbox navbar menu tags taglist topics toc reflist'],
      ['link', 'most-read read-more more-on see-also also-read infobox sidebar pagination jump-link pullout'],
      ['copyright', 'copyright disclaimer legal'],
    ] as const
  ).flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason] as const)),
)

/** Null for everything that may be the article. */
export function surroundingsOf(element: DomElement): LeftOutReason | null {
  const byTag = tags.get(element.localName) ?? roles.get(element.getAttribute('role') ?? '')
  if (byTag !== undefined) return byTag
  for (const name of classNames(element)) {
    const parts = name.split('-')
    const byName = words.get(name) ?? parts.map((_, at) => words.get(parts.slice(at, at + 2).join('-'))).find(Boolean)
    const reason = byName ?? parts.map((part) => words.get(part)).find((found) => found !== undefined)
    if (reason !== undefined) return reason
  }
  return null
}

const maxClassChars = 400

/** "relatedLinks__item" → "related-links-item". */
const classNames = (element: DomElement): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, maxClassChars)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, ''))
    .filter((name) => name !== '')

const silentTags = new Set(
  (
    'script style template svg math head title link meta object embed canvas audio video picture map select option ' +
    'button input textarea progress meter datalist dialog rt rp frame frameset label'
  ).split(' '),
)
const hiddenClass =
  /(?:^|\s)(?:sr-only|screen-reader-text|screenreader|visually-?hidden|element-invisible|a11y-hidden|u-hidden|is-hidden|mw-editsection|noprint)(?:\s|$)/

/** Elements whose text a reader of the page does not see, or sees as a control. */
export function isSilent(element: DomElement): boolean {
  if (silentTags.has(element.localName)) return true
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$|!))/i.test(styleOf(element)))
    return true
  if (element.localName === 'sup' && element.querySelector('a') !== null) return true
  return hiddenClass.test((element.getAttribute('class') ?? '').slice(0, maxClassChars))
}

export const styleOf = (element: DomElement): string => (element.getAttribute('style') ?? '').slice(0, maxClassChars)

/** Writes a deck as a QTI 2.1 package: a test, an item a card, their pictures, and a manifest that lists every file. */
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { element, printXml, type XmlElement } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { mediaIn } from '../../richtext.ts'
import { ncName, type PackageFile, zipPackage } from './package-zip.ts'
import { qti21Item, qtiNamespace } from './qti21-item.ts'

const platform: Platform = { holds: new Set(['order', 'pictures']) }
const testPath = 'test.xml'

interface Item {
  readonly ident: string
  readonly path: string
  readonly xml: XmlElement
  readonly pictures: readonly string[]
}

export function writeQti21({ deck, medium }: Outgoing): Written<Uint8Array> {
  const pictures = picturesOf(deck, medium)
  const items = deck.cards.map((card) => itemOf(card, deck, pictures))
  const content = zipPackage([
    { path: 'imsmanifest.xml', content: printXml(manifest(deck, items)) },
    { path: testPath, content: printXml(test(deck, items)) },
    ...items.map(({ path, xml }) => ({ path, content: printXml(xml) })),
    ...pictures.values(),
  ])
  return { content, losses: lmsLosses(deck, platform) }
}

/** By name; only those that a question shows and whose bytes are there. */
function picturesOf(deck: Deck, medium: Outgoing['medium']): ReadonlyMap<string, PackageFile> {
  const shown = deck.cards.flatMap(({ look }) =>
    (look?.prompt?.blocks ?? []).flatMap(({ content }) =>
      content.flatMap((inline) => ('image' in inline ? [inline.image] : [])),
    ),
  )
  return new Map(
    [...new Set(shown)].flatMap((name) => {
      const content = medium(name)
      return content === null ? [] : [[name, { path: `media/${ncName('picture', name)}`, content }]]
    }),
  )
}

function itemOf(card: Card, deck: Deck, pictures: ReadonlyMap<string, PackageFile>): Item {
  const ident = ncName('card', card.id)
  const pathOf = (name: string): string | null => {
    const path = pictures.get(name)?.path
    return path === undefined ? null : `../${path}`
  }
  const xml = qti21Item(card, deck, { pathOf, isStrict: true })
  const shown = new Set(card.look?.prompt ? mediaIn(card.look.prompt) : [])
  const paths = [...shown].flatMap((name) => pictures.get(name)?.path ?? [])
  return { ident, path: `items/${ident}.xml`, xml, pictures: paths }
}

/** IMS Content Packaging 1.1.4, with QTI 2.1's own types of resources. */
const manifest = (deck: Deck, items: readonly Item[]): XmlElement =>
  element(
    'manifest',
    { identifier: ncName('manifest', deck.id), xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
    element('metadata', {}, element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')),
    element('organizations', {}),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: ncName('test', deck.id), type: 'imsqti_test_xmlv2p1', href: testPath },
        element('file', { href: testPath }),
        ...items.map(({ ident }) => element('dependency', { identifierref: ident })),
      ),
      ...items.map(({ ident, path, pictures }) =>
        element(
          'resource',
          { identifier: ident, type: 'imsqti_item_xmlv2p1', href: path },
          element('file', { href: path }),
          ...pictures.map((href) => element('file', { href })),
        ),
      ),
    ),
  )

const test = (deck: Deck, items: readonly Item[]): XmlElement =>
  element(
    'assessmentTest',
    { xmlns: qtiNamespace, identifier: ncName('test', deck.id), title: deck.title, toolName: 'Dateline' },
    element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      element('itemSessionControl', { showFeedback: 'true' }),
      element(
        'assessmentSection',
        { identifier: 'section', title: deck.title, visible: 'false' },
        ...items.map(({ ident, path }) => element('assessmentItemRef', { identifier: ident, href: path })),
      ),
    ),
  )

/** Writes a deck as a QTI 2.1 package: a test, an item a card, their pictures, and a manifest that lists every file. */
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { element, printXml, type XmlElement } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { packaging21, qti21 } from './ims-namespaces.ts'
import { lomOfCard, lomOfDeck } from './lom.ts'
import { picturesIn } from './look-markup.ts'
import { ncName, type PackageFile, packedPictures, zipPackage } from './package-zip.ts'
import { qti21Item } from './qti21-item.ts'

const platform: Platform = { holds: new Set(['tags', 'order', 'pictures']) }
const testPath = 'test.xml'

interface Item {
  readonly ident: string
  readonly path: string
  readonly xml: XmlElement
  readonly pictures: readonly string[]
  readonly about: XmlElement | null
}

export function writeQti21({ deck, medium }: Outgoing): Written<Uint8Array> {
  const shown = deck.cards.flatMap(({ look }) => (look?.prompt ? picturesIn(look.prompt) : []))
  const pictures = packedPictures(shown, medium)
  const items = deck.cards.map((card) => itemOf(card, deck, pictures))
  const content = zipPackage([
    { path: 'imsmanifest.xml', content: printXml(manifest(deck, items)) },
    { path: testPath, content: printXml(test(deck, items)) },
    ...items.map(({ path, xml }) => ({ path, content: printXml(xml) })),
    ...pictures.values(),
  ])
  return { content, losses: lmsLosses(deck, platform) }
}

function itemOf(card: Card, deck: Deck, pictures: ReadonlyMap<string, PackageFile>): Item {
  const ident = ncName('card', card.id)
  const pathOf = (name: string): string | null => {
    const path = pictures.get(name)?.path
    return path === undefined ? null : `../${path}`
  }
  const xml = qti21Item(card, deck, { pathOf, isStrict: true })
  const shown = new Set(card.look?.prompt ? picturesIn(card.look.prompt) : [])
  const paths = [...shown].flatMap((name) => pictures.get(name)?.path ?? [])
  return { ident, path: `items/${ident}.xml`, xml, pictures: paths, about: lomOfCard(card) }
}

/** IMS Content Packaging 1.1.4, with QTI 2.1's own types of resources. */
const manifest = (deck: Deck, items: readonly Item[]): XmlElement =>
  element(
    'manifest',
    { identifier: ncName('manifest', deck.id), ...packaging21 },
    element(
      'metadata',
      {},
      element('schema', {}, 'QTIv2.1 Package'),
      element('schemaversion', {}, '1.0.0'),
      lomOfDeck(deck),
    ),
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
      ...items.map(({ ident, path, pictures, about }) =>
        element(
          'resource',
          { identifier: ident, type: 'imsqti_item_xmlv2p1', href: path },
          ...(about === null ? [] : [element('metadata', {}, about)]),
          element('file', { href: path }),
          ...pictures.map((href) => element('file', { href })),
        ),
      ),
    ),
  )

const test = (deck: Deck, items: readonly Item[]): XmlElement =>
  element(
    'assessmentTest',
    { ...qti21, identifier: ncName('test', deck.id), title: deck.title, toolName: 'Dateline' },
    element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
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
    // The points of all questions together.
    element(
      'outcomeProcessing',
      {},
      element(
        'setOutcomeValue',
        { identifier: 'SCORE' },
        element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
      ),
    ),
  )

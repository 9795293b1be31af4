import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../src/core/deck/deck.ts'
import { writeQti12 } from '../../../src/core/formats/lms/write-qti12.ts'
import { writeQti21 } from '../../../src/core/formats/lms/write-qti21.ts'
import { anyText, card, deckOf, outgoing, picture, quay, quayCards, settled } from './lms-decks.ts'
import { breaches, packaging, qti12, qti21 } from './qti-rules.ts'
import { all, readStrictly, textAt, wordsOfHtml, type Read } from './read-strictly.ts'

const opened = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)))
const xmlIn = (files: ReadonlyMap<string, Uint8Array>, path: string): Read =>
  readStrictly(strFromU8(files.get(path) ?? new Uint8Array()))

/** Our reader of a package: its manifest held against its files. */
function manifestOf(files: ReadonlyMap<string, Uint8Array>): Read {
  const manifest = xmlIn(files, 'imsmanifest.xml')
  expect(breaches(manifest, packaging)).toEqual([])
  const listed = all(manifest, 'file').map(({ attributes }) => attributes.href ?? '')
  expect([...new Set(listed)].sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
  const identifiers = [manifest, ...all(manifest, 'resource')].map(({ attributes }) => attributes.identifier ?? '')
  expect(new Set(identifiers).size).toBe(identifiers.length)
  for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w-]*$/)
  for (const { attributes } of all(manifest, 'dependency')) expect(identifiers).toContain(attributes.identifierref)
  return manifest
}

const items21 = (deck: Deck): readonly Read[] => {
  const files = opened(writeQti21(outgoing(deck)).content)
  const refs = all(xmlIn(files, 'test.xml'), 'assessmentItemRef')
  return refs.map(({ attributes }) => xmlIn(files, attributes.href ?? ''))
}
const items12 = (deck: Deck): readonly Read[] => {
  const files = opened(writeQti12(outgoing(deck)).content)
  const path = [...files.keys()].find((name) => name !== 'imsmanifest.xml') ?? ''
  return all(xmlIn(files, path), 'item')
}
const first = (found: readonly Read[]): Read => {
  const [one] = found
  if (one === undefined) throw new Error('none')
  return one
}

describe('a deck as a QTI 2.1 package', () => {
  test('the manifest lists every file, and every file keeps the specification', () => {
    const files = opened(writeQti21(outgoing(quay)).content)
    manifestOf(files)
    for (const path of files.keys())
      if (path.endsWith('.xml') && path !== 'imsmanifest.xml') expect(breaches(xmlIn(files, path), qti21)).toEqual([])
    expect(files.get('media/picture-crane_20_1.png')).toEqual(picture)
    expect(all(xmlIn(files, 'items/card-c-rich.xml'), 'img')[0]?.attributes.src).toBe('../media/picture-crane_20_1.png')
  })

  test('each way of asking is an interaction of its own, marked by a standard template', () => {
    const kinds = items21(quay).map((item) => [
      ['choiceInteraction', 'textEntryInteraction', 'orderInteraction', 'extendedTextInteraction'].find(
        (name) => all(item, name).length === 1,
      ),
      all(item, 'responseProcessing')[0]?.attributes.template?.split('/').at(-1),
    ])
    expect(kinds).toEqual([
      ['choiceInteraction', 'match_correct'],
      ['textEntryInteraction', 'map_response'],
      ['textEntryInteraction', 'map_response'],
      ['textEntryInteraction', 'map_response'],
      ['orderInteraction', 'match_correct'],
      ['extendedTextInteraction', undefined],
      ['textEntryInteraction', 'map_response'],
    ])
  })

  test('the right choice, the right order and the accepted answers are the card’s', () => {
    const [choice, date, , , order] = items21(quay)
    const right = (item: Read | undefined) => (item ? all(first(all(item, 'correctResponse')), 'value') : [])
    const shown = (item: Read | undefined, { text }: Read) =>
      item ? all(item, 'simpleChoice').find(({ attributes }) => attributes.identifier === text)?.text : undefined
    expect(right(choice).map((value) => shown(choice, value))).toEqual(['Ilse Brandt'])
    expect(right(order).map((value) => shown(order, value))).toEqual([
      'The quay was built',
      'The quay was closed · Ships were sent away',
      'The quay was mended',
    ])
    const keys = date ? all(date, 'mapEntry').map(({ attributes }) => attributes.mapKey) : []
    expect(keys).toEqual(expect.arrayContaining(['2 May 2031', 'May 2, 2031', '2031-05-02']))
    expect(choice ? textAt(choice, 'modalFeedback') : '').toContain('Ilse Brandt denied this (2 May 2031).')
  })

  test('what a person has to judge carries no answer that a program would compare with', () => {
    const [open] = items21(deckOf(quayCards.open))
    expect(open && all(open, 'responseDeclaration')[0]?.children).toEqual([])
    expect(open ? textAt(open, 'modalFeedback') : '').toContain('Brandt denies what Reyle says')
  })

  test('a question of more than paragraphs is one division, and code in it has neither pictures nor raised signs', () => {
    const code = {
      as: 'code',
      content: [{ text: 'x' }, { text: '2', marks: ['sup', 'bold'] }, { image: 'crane 1.png', alt: 'a crane' }],
    } as const
    const look = { prompt: { blocks: [{ as: 'line', content: [{ text: 'What is' }] }, code] } } as const
    const item = first(items21(deckOf(card('c1', 'What is\nx2', 'A square', { look }))))
    expect(breaches(item, qti21)).toEqual([])
    const body = first(all(item, 'itemBody'))
    expect(body.children.map(({ name }) => name)).toEqual(['div', 'p'])
    expect(textAt(body, 'div', 'pre')).toBe('x2[a crane]')
  })

  test('the manifest tells title, language, authors and licence of the deck, and the tags of each card', () => {
    const manifest = manifestOf(opened(writeQti21(outgoing(quay)).content))
    const lom = all(manifest, 'lom')
    expect(lom.map((one) => one.attributes.xmlns)).toEqual([
      'http://ltsc.ieee.org/xsd/LOM',
      'http://ltsc.ieee.org/xsd/LOM',
    ])
    const [deck, choice] = lom
    expect(deck && [textAt(deck, 'general', 'title', 'string'), textAt(deck, 'general', 'language')]).toEqual([
      'The quay / May 2031',
      'en',
    ])
    expect(deck && textAt(deck, 'lifeCycle', 'contribute', 'entity')).toContain('\nFN:Nora Falk\n')
    expect(deck && textAt(deck, 'rights', 'description', 'string')).toBe('CC0-1.0')
    expect(choice && all(choice, 'keyword').map(({ text }) => text.trim())).toEqual(['harbour', 'who::said'])
  })

  test('no two cards get the same name, whatever stands in their ids', () => {
    const ids = ['a.b', 'a_b', 'a_2e_b', 'a b', 'ä', 'A', 'a']
    const refs = all(
      xmlIn(
        opened(writeQti21(outgoing(deckOf(...ids.map((id) => card(id, `What is ${id}?`, 'A crane'))))).content),
        'test.xml',
      ),
      'assessmentItemRef',
    )
    expect(new Set(refs.map(({ attributes }) => attributes.identifier)).size).toBe(ids.length)
  })

  test('the same deck is the same bytes', () => {
    expect(writeQti21(outgoing(quay)).content).toEqual(writeQti21(outgoing(quay)).content)
  })

  test('any text keeps the specification and comes through as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, (prompt, answer) => {
        const bare = prompt.replace(/_{2,}|\[\.\.\.\]/g, '')
        const item = first(items21(deckOf(card(`id ${bare.length}/ü`, bare, answer))))
        expect(breaches(item, qti21)).toEqual([])
        expect(settled(textAt(item, 'itemBody', 'p'))).toBe(settled(bare))
        expect(settled(textAt(item, 'responseDeclaration', 'correctResponse', 'value'))).toBe(settled(answer))
      }),
      { numRuns: 80 },
    )
  })
})

describe('a deck as a QTI 1.2 package for Canvas', () => {
  test('the manifest lists every file, and the assessment keeps the specification', () => {
    const files = opened(writeQti12(outgoing(quay)).content)
    const manifest = manifestOf(files)
    const [resource] = all(manifest, 'resource')
    expect(resource?.attributes.type).toBe('imsqti_xmlv1p2')
    expect(breaches(xmlIn(files, resource?.attributes.href ?? ''), qti12)).toEqual([])
  })

  test('a picture travels under the address that Canvas gives to the files of a package', () => {
    const files = opened(writeQti12(outgoing(quay)).content)
    const manifest = manifestOf(files)
    const [, resource] = all(manifest, 'resource')
    expect(resource?.attributes).toMatchObject({ type: 'webcontent', href: 'media/picture-crane_20_1.png' })
    expect(files.get('media/picture-crane_20_1.png')).toEqual(picture)
    const [item] = items12(deckOf(quayCards.rich))
    expect(item ? textAt(item, 'presentation', 'material', 'mattext') : '').toContain(
      '<img src="%24IMS-CC-FILEBASE%24/media/picture-crane_20_1.png" alt="a crane"/>',
    )
  })

  test('a text from right to left says so', () => {
    const deck = { ...deckOf(card('c1', 'متى أغلق الرصيف؟', 'أمس')), language: 'ar' }
    const [item] = items12(deck)
    expect(item ? textAt(item, 'presentation', 'material', 'mattext') : '').toMatch(/^<div dir="rtl"><p>متى/)
    expect(breaches(first(items12(deck)), qti12)).toEqual([])
  })

  test('Canvas is told the type of each question', () => {
    const types = items12(quay).map((item) => {
      const field = all(item, 'qtimetadatafield').find((one) => textAt(one, 'fieldlabel') === 'question_type')
      return field ? textAt(field, 'fieldentry') : ''
    })
    expect(types).toEqual([
      'multiple_choice_question',
      'short_answer_question',
      'short_answer_question',
      'short_answer_question',
      'matching_question',
      'essay_question',
      'short_answer_question',
    ])
  })

  test('what is marked as right is right, and everybody reads the evidence', () => {
    const [choice, , , , order] = items12(quay)
    if (!choice || !order) throw new Error('missing')
    const labels = new Map(all(choice, 'response_label').map(({ attributes, text }) => [attributes.ident, text.trim()]))
    expect(all(choice, 'varequal').map(({ text }) => labels.get(text))).toEqual(['Ilse Brandt'])
    expect(wordsOfHtml(textAt(choice, 'itemfeedback'))).toContain('Ilse Brandt denied this (2 May 2031).')
    const place = (item: Read) => textAt(item, 'material').trim()
    const places = all(order, 'response_lid').map((lid) => {
      const right = all(order, 'varequal').find(({ attributes }) => attributes.respident === lid.attributes.ident)?.text
      return [
        place(lid),
        all(lid, 'response_label')
          .find(({ attributes }) => attributes.ident === right)
          ?.text.trim(),
      ]
    })
    expect(places).toEqual([
      ['1', 'The quay was built'],
      ['2', 'The quay was closed · Ships were sent away'],
      ['3', 'The quay was mended'],
    ])
  })

  test('an empty deck is a package, too', () => {
    manifestOf(opened(writeQti12(outgoing(deckOf())).content))
    manifestOf(opened(writeQti21(outgoing(deckOf())).content))
  })

  test('any text keeps the specification and comes through as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, (prompt, answer) => {
        const bare = prompt.replace(/_{2,}|\[\.\.\.\]/g, '')
        const item = first(items12(deckOf(card('c1', bare, answer, { kind: 'quantity' }))))
        expect(breaches(item, qti12)).toEqual([])
        expect(settled(wordsOfHtml(textAt(item, 'presentation', 'material', 'mattext')))).toBe(settled(bare))
        expect(settled(all(item, 'varequal')[0]?.text ?? '')).toBe(settled(answer))
      }),
      { numRuns: 80 },
    )
  })

  test('what is lost is said', () => {
    expect(writeQti12(outgoing(deckOf(quayCards.choice, quayCards.rich))).losses.map(({ what }) => what)).toEqual([
      'tags',
    ])
    expect(writeQti21(outgoing(deckOf(quayCards.choice, quayCards.rich))).losses).toEqual([])
  })
})

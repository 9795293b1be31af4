import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../src/core/deck/deck.ts'
import { parseDeck, printDeck } from '../../../src/core/deck/deck-file.ts'
import { maxDeckBytes } from '../../../src/core/deck/limits.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { anyDeck } from './any-deck.ts'
import { bytesOf, card, deck } from './deck-builder.ts'

const parseText = (text: string) => parseDeck(bytesOf(text))
const parseValue = (value: unknown) => parseText(JSON.stringify(value))
const faultOf = (result: ReturnType<typeof parseDeck>) => (result.ok ? undefined : result.fault)

/** A deck as a plain object that a test may spoil. */
const plain = (): Record<string, unknown> & { cards: Record<string, unknown>[] } =>
  JSON.parse(printDeck(deck())) as Record<string, unknown> & { cards: Record<string, unknown>[] }

describe('a deck file', () => {
  it('reads back what was printed', () => {
    fc.assert(
      fc.property(anyDeck, (made) => {
        const read = parseText(printDeck(made))
        expect(read).toEqual({ ok: true, value: made })
      }),
    )
  })

  it('is printed with the same bytes again, whatever order its keys were made in', () => {
    fc.assert(
      fc.property(anyDeck, (made) => {
        const reversed = Object.fromEntries(Object.entries(made).reverse()) as unknown as Deck
        const known = Object.keys(made).filter((key) => key in deck())
        const withoutUnknown = (one: Deck) =>
          Object.fromEntries(Object.entries(one).filter(([key]) => known.includes(key)))
        expect(printDeck(withoutUnknown(reversed) as unknown as Deck)).toBe(
          printDeck(withoutUnknown(made) as unknown as Deck),
        )
      }),
    )
  })

  it('is indented by two spaces and ends with a line break, format and version first', () => {
    expect(printDeck(deck()).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "dateline-deck",',
      '  "version": 1,',
      '  "id": "3f0e8a52-6f0b-4a52-9f5e-0d5e4c1b2a39",',
    ])
    expect(printDeck(deck()).endsWith('}\n')).toBe(true)
  })

  it('keeps unknown fields at every level and cards of an unknown kind', () => {
    const value = plain()
    value['mood'] = { colour: 'blue' }
    const [first] = value.cards
    if (first) {
      first['kind'] = 'map-question'
      first['hint'] = ['north']
      first['answer'] = { ...(first['answer'] as object), unit: 'day' }
      first['evidence'] = [{ ...(first['evidence'] as object[])[0], page: 3 }]
      first['attribution'] = { speaker: 'Ada Lund', verb: 'said', date: null, place: 'Lonn' }
    }
    const read = parseValue(value)
    expect(read.ok && JSON.parse(printDeck(read.value))).toEqual(value)
  })

  it('is read without the fields that have an obvious default', () => {
    const { format, version, id, title } = deck()
    const read = parseValue({ format, version, id, title, cards: [] })
    expect(read).toMatchObject({
      ok: true,
      value: { revision: 1, tray: [], sources: [], authors: [], description: '' },
    })
  })

  it('is read with a byte order mark', () => {
    expect(parseText(`\ufeff${printDeck(deck())}`)).toEqual({ ok: true, value: deck() })
  })
})

describe('a file that is no good deck', () => {
  it('never makes the reader throw, whatever its bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void parseDeck(bytes)))
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (tail) => void parseDeck(Uint8Array.of(0x50, 0x4b, 3, 4, ...tail)),
      ),
    )
    fc.assert(fc.property(fc.json(), (text) => void parseText(text)))
  })

  it('never makes the reader throw when one place of a good deck is changed', () => {
    const good = bytesOf(printDeck(deck()))
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = good.slice()
        spoilt[at] = byte
        parseDeck(spoilt)
      }),
    )
  })

  it('is called cut off at whatever byte it ends', () => {
    const whole = bytesOf(printDeck(deck({ title: 'Brücke über die Lonn' })).trimEnd())
    for (let length = 0; length < whole.length; length++)
      expect(faultOf(parseDeck(whole.slice(0, length))), `after ${length} bytes`).toEqual({ code: 'deck-cut-off' })
  })

  it('is called no deck where it is something else', () => {
    for (const text of ['Dear diary', '<html></html>', '[]', '{}', '{ not json', '{"format":"other","version":1}'])
      expect(faultOf(parseText(text)), text).toEqual({ code: 'deck-not-a-deck' })
  })

  it('is said to be wrong at a line where a deck was spoilt by hand', () => {
    const spoilt = printDeck(deck()).replace('"revision": 1,', '"revision": 1;')
    expect(faultOf(parseText(spoilt))).toMatchObject({
      code: 'deck-invalid',
      problem: 'is no JSON from line 5, column 15 on',
    })
  })

  it('is refused as newer before anything else in it is judged', () => {
    expect(faultOf(parseValue({ format: 'dateline-deck', version: 2, cards: 'elsewhere' }))).toEqual({
      code: 'deck-newer',
      version: 2,
    })
  })

  it('names an id that stands twice, also once in the tray', () => {
    const twice = deck({ tray: [{ card: card(), reasons: ['low-confidence'] }] })
    expect(faultOf(parseText(printDeck(twice)))).toEqual({ code: 'deck-duplicate-id', id: 'bridge-1' })
  })

  it('is refused where it is larger than a deck may be', () => {
    expect(faultOf(parseDeck(new Uint8Array(maxDeckBytes + 1)))).toMatchObject({ code: 'deck-too-large' })
  })

  it('is refused where a byte is no UTF-8', () => {
    const bytes = bytesOf(printDeck(deck({ title: 'Lonn?' })))
    bytes[bytes.indexOf(0x3f)] = 0xe9
    expect(faultOf(parseDeck(bytes))).toMatchObject({ code: 'deck-invalid', problem: 'is not UTF-8' })
  })

  it('is refused where it nests without end', () => {
    const deep = `{"format":"dateline-deck","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(faultOf(parseText(deep))).toMatchObject({ code: 'deck-invalid', problem: 'is nested too deeply' })
  })

  it('cannot reach a prototype', () => {
    const text = printDeck(deck()).replace('"kind"', '"__proto__": { "polluted": true }, "constructor": "x", "kind"')
    const read = parseText(text)
    expect(read.ok).toBe(true)
    const [first] = read.ok ? read.value.cards : []
    expect((first as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(read.ok && parseText(printDeck(read.value)).ok).toBe(true)
  })

  it.each<[string, (first: Record<string, unknown>) => void, string, string]>([
    ['a missing prompt', (one) => delete one['prompt'], '/cards/0/prompt', 'is missing'],
    ['a prompt that is a number', (one) => (one['prompt'] = 4), '/cards/0/prompt', 'must be text in quotation marks'],
    [
      'a prompt without end',
      (one) => (one['prompt'] = 'a'.repeat(2001)),
      '/cards/0/prompt',
      'is longer than 2000 characters',
    ],
    ['a bell in a prompt', (one) => (one['prompt'] = 'a\u0007'), '/cards/0/prompt', 'holds a control character'],
    ['an empty id', (one) => (one['id'] = asCardId('')), '/cards/0/id', 'is empty'],
    [
      'a date that is none',
      (one) => (one['answer'] = { canonical: 'x', edtf: '2021-02-30' }),
      '/cards/0/answer/edtf',
      'is no date in EDTF',
    ],
    [
      'evidence that ends before it starts',
      (one) => (one['evidence'] = [{ ...(one['evidence'] as object[])[0], end: 2 }]),
      '/cards/0/evidence/0/end',
      'is not after the start',
    ],
    [
      'a negative offset',
      (one) => (one['evidence'] = [{ ...(one['evidence'] as object[])[0], start: -1 }]),
      '/cards/0/evidence/0/start',
      'is smaller than 0',
    ],
    [
      'a hash that is none',
      (one) => (one['evidence'] = [{ ...(one['evidence'] as object[])[0], source: 'ff' }]),
      '/cards/0/evidence/0/source',
      'is not written as the deck format asks',
    ],
  ])('says where and how: %s', (_, spoil, path, problem) => {
    const value = plain()
    const [first] = value.cards
    if (first) spoil(first)
    expect(faultOf(parseValue(value))).toEqual({ code: 'deck-invalid', path, problem })
  })
})

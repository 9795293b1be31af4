/** Arbitrary valid decks, with unknown fields, for properties. */
import fc from 'fast-check'
import type { Evidence } from '../../../src/core/article/evidence.ts'
import type { Card, Deck, Source } from '../../../src/core/deck/deck.ts'
import { asCardId, asDeckId } from '../../../src/core/ids.ts'

const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => isPlain(text) && text.trim() !== '')
const edtf = fc.constantFrom(
  '2019-08-26',
  'XXXX-08-05',
  '2016-08',
  '2011/..',
  '198X',
  '2019-21',
  '2019-08-26T10:00',
  '../2004',
)
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/)
const maybeNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const evidence: fc.Arbitrary<Evidence> = fc
  .record({ source: sha256, start: fc.nat(9_999), exact: words, prefix: words, suffix: words })
  .map((piece) => ({ ...piece, end: piece.start + piece.exact.length }))

const known: fc.Arbitrary<Omit<Card, 'id'>> = fc.record(
  {
    kind: fc.constantFrom('event-date' as const, 'quotation' as const, 'name' as const),
    prompt: words,
    answer: fc.record(
      { canonical: words, accepted: fc.array(words, { maxLength: 3 }), edtf, precision: fc.constant('day' as const) },
      { requiredKeys: ['canonical', 'accepted'] },
    ),
    distractors: fc.array(words, { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 2 }),
    attribution: fc.record({ speaker: words, verb: words, date: maybeNull(edtf) }),
    tags: fc.array(words, { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'prompt', 'answer', 'evidence', 'tags'] },
)

/** `__proto__` keys are dropped on reading, on purpose. */
const harmless = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__'))
/** Fields that a later Dateline may add. */
const unknown = fc.dictionary(fc.stringMatching(/^x[a-z]{1,5}$/), harmless, { maxKeys: 2 })
const withUnknown = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(value, unknown).map(([one, extra]) => {
    const copy = JSON.parse(JSON.stringify(extra)) as object
    return { ...one, ...copy }
  })

const card = (index: number): fc.Arbitrary<Card> =>
  withUnknown(known).map((one) => ({ ...one, id: asCardId(`card-${index}`) }))

const source: fc.Arbitrary<Source> = fc.record(
  { title: words, publisher: maybeNull(words), published: maybeNull(edtf), sha256, note: words, text: words },
  { requiredKeys: ['title', 'publisher', 'published', 'sha256'] },
)

export const anyDeck: fc.Arbitrary<Deck> = withUnknown(
  fc.record({
    format: fc.constant('dateline-deck' as const),
    version: fc.constant(1 as const),
    id: fc.uuid().map(asDeckId),
    revision: fc.integer({ min: 1, max: 99 }),
    title: words,
    description: words,
    language: fc.constantFrom('en', 'en-GB', 'und'),
    licence: words,
    authors: fc.array(words, { maxLength: 2 }),
    sources: fc.array(withUnknown(source), { maxLength: 2 }),
    cards: fc.tuple(card(0), card(1)),
    tray: withUnknown(fc.record({ card: card(2), reasons: fc.constant(['beyond-length' as const]) })).map((item) => [
      item,
    ]),
    leftOut: fc.nat(),
  }),
)

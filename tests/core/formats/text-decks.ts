/** Arbitrary decks of plain cards with all that is nasty in text, and what of them is compared after a journey. */
import fc from 'fast-check'
import type { Card, Deck } from '../../../src/core/deck/deck.ts'
import type { Outgoing } from '../../../src/core/formats/outgoing.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { citationOf } from '../../../src/core/formats/cited-source.ts'
import { card, deck, source } from '../deck/deck-builder.ts'

const nasty = fc.constantFrom(
  ...[',', ';', '\t', '|', '"', "'", '\n', '\r\n', '\\', ' ', '=', '+', '-', '@', '#', '::', '==', '____', '>', '*'],
  ...[
    '`',
    '<b>',
    '&amp;',
    '[^1]:',
    'A:',
    'Q:',
    '?',
    '\n\n',
    '\u202eאב\u202c',
    'é',
    '🪔',
    '{{c1::',
    '}}',
    '~~',
    '_',
    '![',
  ],
  ...['\ufeff', '\u00a0', '1.', 'http://x.example', '<!--', '-->', '---', 'C:', '$'],
)
/** Any text that a card takes and that is not blank. */
export const anyWords = fc
  .array(fc.oneof(nasty, nasty, fc.stringMatching(/^[a-z]{1,4}$/)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')
const anyLine = anyWords.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
const edtf = fc.constantFrom('2021-06-04', 'XXXX-08-05', '2011/..', '198X')

const anyCard = (sources: readonly string[]): fc.Arbitrary<Omit<Card, 'id'>> =>
  fc.record(
    {
      kind: fc.constantFrom('event-date' as const, 'quotation' as const, 'question' as const),
      prompt: anyWords,
      answer: fc.record(
        {
          canonical: anyWords,
          accepted: fc.array(anyWords, { maxLength: 3 }),
          edtf,
          precision: fc.constant('day' as const),
        },
        { requiredKeys: ['canonical', 'accepted'] },
      ),
      distractors: fc.array(anyWords, { minLength: 1, maxLength: 3 }),
      sequence: fc.array(fc.record({ text: anyWords, edtf, date: anyLine }), { minLength: 2, maxLength: 3 }),
      event: fc.record({ text: anyWords, edtf, actors: fc.array(anyLine, { maxLength: 2 }) }),
      attribution: fc.record({ speaker: anyLine, verb: anyLine, date: fc.option(edtf, { nil: null }) }),
      evidence: fc.array(
        fc.record({ exact: anyWords, source: fc.constantFrom(...sources) }).map((piece) => ({
          ...piece,
          start: 0,
          end: piece.exact.length,
          prefix: '',
          suffix: '',
        })),
        { maxLength: 2 },
      ),
      tags: fc.array(anyLine, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'prompt', 'answer', 'evidence', 'tags'] },
  )

const hashes = ['ab'.repeat(32), 'cd'.repeat(32)] as const

export const anyTextDeck: fc.Arbitrary<Deck> = fc
  .tuple(anyLine, fc.option(anyLine, { nil: null }), fc.array(anyCard(hashes), { minLength: 1, maxLength: 4 }))
  .map(([title, publisher, cards]) =>
    deck({
      sources: [source({ title, publisher }), source({ title: `${title} again`, published: null, sha256: hashes[1] })],
      cards: cards.map((one, index) => ({ ...one, id: asCardId(`lonn-${String(index)}--x`) })),
    }),
  )

export const outgoing = (sent: Deck): Outgoing => ({ deck: sent, medium: () => null, progress: new Map() })

/** What of a deck's cards stands in a table: evidence by its words and the name of its source. */
export function comparable({ cards, sources }: Deck) {
  // A title that is an address makes the source's address, too.
  const names = new Map(sources.map(({ url: _, ...each }) => [each.sha256, citationOf(each)]))
  return cards
    .map(({ evidence, distractors, answer, ...one }) => ({
      ...one,
      answer,
      distractors: distractors?.filter((choice) => choice !== answer.canonical),
      evidence: evidence.map(({ exact, source: hash }) => [exact, names.get(hash)]),
    }))
    .map((one) => ({ ...one, distractors: one.distractors?.length === 0 ? undefined : one.distractors }))
}

export const smallDeck: Deck = deck({
  cards: [
    card(),
    card({
      id: asCardId('bridge-2'),
      prompt: 'Who opened it?',
      answer: { canonical: 'Mara Voss', accepted: [] },
      tags: [],
    }),
  ],
})

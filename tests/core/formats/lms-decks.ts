/** Decks for the tests of the learning platforms' formats: one with every way of asking, and any at all. */
import fc from 'fast-check'
import type { Card, Deck } from '../../../src/core/deck/deck.ts'
import { makeDeck } from '../../../src/core/deck/new-deck.ts'
import type { Outgoing } from '../../../src/core/formats/outgoing.ts'
import { asCardId, asDeckId } from '../../../src/core/ids.ts'

const sha256 = 'b'.repeat(64)

export const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4])

export const card = (id: string, prompt: string, canonical: string, more: Partial<Card> = {}): Card => ({
  id: asCardId(id),
  kind: 'question',
  prompt,
  answer: { canonical, accepted: [] },
  evidence: [],
  tags: [],
  ...more,
})

const evidence = (exact: string): Card['evidence'] => [
  { source: sha256, start: 0, end: exact.length, exact, prefix: '', suffix: '' },
]

export const quayCards = {
  choice: card('c-speaker', 'Who denied that the quay of Marrowport is sinking?', 'Ilse Brandt', {
    kind: 'claim-speaker',
    distractors: ['Tomas Reyle', 'Ada Quill'],
    attribution: { speaker: 'Ilse Brandt', verb: 'denied', date: '2031-05-02' },
    evidence: evidence('“Nothing sinks here,” Brandt said.'),
    tags: ['harbour', 'who::said'],
  }),
  date: card('c-date', 'On what day did the quay close?', '2 May 2031', {
    kind: 'event-date',
    answer: { canonical: '2 May 2031', accepted: [], precision: 'day', edtf: '2031-05-02' },
    evidence: evidence('The quay closed on 2 May.'),
  }),
  gap: card('c-gap', 'The quay was built by ____ in a single winter.', 'Dorn & Sons', {
    kind: 'cloze',
    answer: { canonical: 'Dorn & Sons', accepted: ['Dorn {and} Sons', '5 * 4 = ~20% #1'] },
  }),
  gapAtEnd: card('c-end', 'The quay was paid for by ____', 'the town', { kind: 'cloze' }),
  order: card('c-order', 'Put these events in order, earliest first.', 'Built · Closed · Mended', {
    kind: 'timeline',
    sequence: [
      { text: 'The quay was built', edtf: '1931', date: '1931' },
      { text: 'The quay was closed', edtf: '2031-05-02', date: '2 May 2031' },
      { text: 'Ships were sent away', edtf: '2031-05-02', date: '2 May 2031' },
      { text: 'The quay was mended', edtf: '2031-06', date: 'June 2031' },
    ],
  }),
  open: card('c-open', 'Who contradicts whom about the quay?', 'Brandt denies what Reyle says', { kind: 'two-sides' }),
  rich: card('c-rich', 'What is shown?', 'A crane', {
    look: {
      prompt: {
        blocks: [
          { as: 'line', content: [{ text: 'What is ' }, { text: 'shown < here', marks: ['bold', 'underline'] }] },
          { as: 'bullet', content: [{ text: 'one' }] },
          { as: 'bullet', content: [{ image: 'crane 1.png', alt: 'a crane' }] },
        ],
      },
    },
  }),
} as const

export const quay: Deck = {
  ...makeDeck({
    id: asDeckId('7d0f2f2e-58b1-4b6a-9d3c-0a4f5e6b7c8d'),
    title: 'The quay / May 2031',
    description: 'A harbour & its quay',
    language: 'en',
    authors: ['Nora Falk'],
    licence: 'CC0-1.0',
    sources: [{ title: 'Quay closes', publisher: 'The Marrowport Post', published: '2031-05-03', sha256 }],
    cards: Object.values(quayCards),
    tray: [],
  }),
  media: [{ name: 'crane 1.png', sha256: 'c'.repeat(64), bytes: picture.length }],
}

export const outgoing = (deck: Deck): Outgoing => ({
  deck,
  medium: (name) => (name === 'crane 1.png' ? picture : null),
  progress: new Map(),
})

export const deckOf = (...cards: readonly Card[]): Deck => ({ ...quay, cards })

/** Text in which signs of every format stand close together. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'~=#{}:\\%*/[]<>&"\'-$|@ \t\n\r'),
      fc.constantFrom(
        ']]>',
        '->',
        '//',
        '####',
        '::',
        '&amp;',
        '&#0;',
        '<script>',
        '{1:MC:',
        '[html]',
        '%50%',
        '\u0000',
      ),
      fc.constantFrom('\u0007', '\ufffe', '\ud800', '\u2028', 'é', 'ש', '日', '🙂'),
      fc.string({ minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `a${pieces.join('')}z`)

/** As a platform gives text back: without what XML cannot hold, white space counted once. */
export const settled = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

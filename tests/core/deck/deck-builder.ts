/** Small valid decks, cards and evidence for tests, each field replaceable. */
import type { Evidence } from '../../../src/core/article/evidence.ts'
import type { Card, Deck, Source } from '../../../src/core/deck/deck.ts'
import { asCardId, asDeckId } from '../../../src/core/ids.ts'

const sha256 = 'ab'.repeat(32)

export const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  source: sha256,
  start: 3,
  end: 12,
  exact: 'on 4 June',
  prefix: 'It was ',
  suffix: ' that the bridge opened.',
  ...changes,
})

export const source = (changes: Partial<Source> = {}): Source => ({
  title: 'Bridge over the Lonn opens',
  publisher: 'The Harbour Post',
  published: '2021-06-05',
  sha256,
  ...changes,
})

export const card = (changes: Partial<Card> = {}): Card => ({
  id: asCardId('bridge-1'),
  kind: 'event-date',
  prompt: 'On what day did the bridge over the Lonn open?',
  answer: { canonical: '4 June 2021', accepted: ['June 4, 2021'], precision: 'day', edtf: '2021-06-04' },
  evidence: [evidence()],
  tags: ['date'],
  ...changes,
})

export const deck = (changes: Partial<Deck> = {}): Deck => ({
  format: 'dateline-deck',
  version: 1,
  id: asDeckId('3f0e8a52-6f0b-4a52-9f5e-0d5e4c1b2a39'),
  revision: 1,
  title: 'The Lonn bridge',
  description: '',
  language: 'en',
  licence: '',
  authors: [],
  sources: [source()],
  cards: [card()],
  tray: [],
  ...changes,
})

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

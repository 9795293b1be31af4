/** A library to search, and somebody who searches it. */
import type { CardOrder } from '../../src/contract/browse-shapes.ts'
import type { Card } from '../../src/core/deck/deck.ts'
import type { Clock } from '../../src/core/time.ts'
import { browseHandlers } from '../../src/main/service/browse.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import type { Store } from '../../src/main/store/store.ts'
import { buildCard, buildDeck, handClock, openLibrary, tempFolder, valueOf } from './library.ts'

const byQuestion: CardOrder = { by: 'question', descending: false }

const mira = { speaker: 'Mira Ostrel', verb: 'said', date: '2024-03-01' }

/** Six cards of different kinds, each with words of its own. */
export const portCards: readonly Card[] = [
  buildCard(0, {
    kind: 'claim-speaker',
    prompt: 'Who said the port is safe?',
    answer: answer('Mira Ostrel'),
    attribution: mira,
  }),
  buildCard(1, {
    kind: 'event-date',
    prompt: 'When did the crane fall?',
    answer: answer('3 May 2024'),
    event: crane(),
  }),
  buildCard(2, { kind: 'role', prompt: 'Who is Émil Ørsk?', answer: answer('the harbour master'), tags: ['harbour'] }),
  buildCard(3, { kind: 'cloze', prompt: 'The vice-president left … for Karsava.', answer: answer('Orlund') }),
  buildCard(4, { kind: 'quantity', prompt: 'How many crates of lamps burnt?', answer: answer('12 crates') }),
  buildCard(5, {
    kind: 'claim-content',
    prompt: 'What did Mira Ostrel deny?',
    answer: answer('a leak'),
    attribution: mira,
  }),
]

function answer(canonical: string): Card['answer'] {
  return { canonical, accepted: [] }
}

function crane(): NonNullable<Card['event']> {
  return { text: 'A crane falls', edtf: '2024-05-03', actors: ['Karsava Docks'] }
}

/** Calls of somebody in front of the list; faults are errors. */
export function browserOf(store: Store, clock: Clock) {
  const calls = browseHandlers(store, clock)
  const look = async (text: string, order = byQuestion) => valueOf(await calls['browse.find']({ text, order }))
  const linesOf = async (keys: Uint32Array) => valueOf(await calls['browse.lines']({ keys: [...keys] })).lines
  return {
    calls,
    look,
    linesOf,
    /** The cards found, as "deck number/card number". */
    find: async (text: string, order = byQuestion): Promise<string[]> => {
      const lines = await linesOf((await look(text, order)).keys)
      return lines.map(({ deckId, cardId }) => `${Number(deckId.slice(-4))}/${cardId.replace('card-', '')}`)
    },
  }
}

/** The port's deck, 1, and a deck of three ships, 2. */
export function portLibrary(folder = tempFolder(), clock = handClock()) {
  const store = openLibrary(folder, clock)
  saveDeck(store, buildDeck(1, portCards, { title: 'The port of Orlund' }), clock)
  saveDeck(store, buildDeck(2, 3, { title: 'Ships' }), clock)
  return { store, clock, folder, ...browserOf(store, clock) }
}

/** A small deck of fictional news for the tests of the ways to be asked. */
import type { Card, CardKind } from '../../../../src/core/deck/deck.ts'
import { asCardId } from '../../../../src/core/ids.ts'

const source = 'a'.repeat(64)
let made = 0

/** Each card has a sentence of its own unless it says otherwise. */
export function card(kind: CardKind, prompt: string, canonical: string, more: Partial<Card> = {}): Card {
  const start = ++made * 100
  return {
    id: asCardId(`card${String(made)}`),
    kind,
    prompt,
    answer: { canonical, accepted: [] },
    evidence: [{ source, start, end: start + 50, exact: 'The words it was made from.', prefix: '', suffix: '' }],
    tags: [],
    ...more,
  }
}

export const said = (prompt: string, who: string, more: Partial<Card> = {}): Card =>
  card('claim-speaker', prompt, who, { attribution: { speaker: who, verb: 'said', date: null }, ...more })

export const dated = (prompt: string, canonical: string, edtf: string, distractors: readonly string[] = []): Card =>
  card('event-date', prompt, canonical, { answer: { canonical, accepted: [], precision: 'day', edtf }, distractors })

export const timeline = (...items: readonly (readonly [text: string, edtf: string])[]): Card =>
  card('timeline', 'Put these events in order, earliest first.', items.map(([text]) => text).join(' · '), {
    sequence: items.map(([text, edtf]) => ({ text, edtf, date: edtf })),
  })

export const locks = timeline(
  ['The lock gate was closed', '2031-03-09'],
  ['The ferries stopped', '2031-03-11'],
  ['The crane operators walked out', '2031-04-02'],
  ['The gate was opened again', '2031-05-20'],
)

export const deck: readonly Card[] = [
  said('Who said that the ferries would sail again?', 'Renske Oudeland'),
  said('Who denied that the gate was rusty?', 'The Lock Keepers’ Guild'),
  said('Who promised Renske Oudeland a new crane?', 'Pieter Kolk'),
  said('Who accused the harbour board of sleeping?', 'Orla Fenwright'),
  dated('On what day was the lock gate closed?', 'March 9, 2031', '2031-03-09', ['March 11, 2031', 'April 2, 2031']),
  dated('On what day did the ferries stop?', 'March 11, 2031', '2031-03-11', [
    'March 9, 2031',
    'the 9th of March 2031',
  ]),
  dated('On what day did the crane operators walk out?', 'April 2, 2031', '2031-04-02', ['9 April 2031']),
  card('cloze', 'The gate was built in ____ (place).', 'Ostervik', { distractors: ['Varnia', 'Kolmsund', 'Ostervik'] }),
  card('two-sides', 'Who contradicts whom about the gate?', 'The guild denies what the board says'),
  card('quantity', 'How many cranes stand idle?', 'Three cranes', { distractors: ['Five cranes', 'Seven cranes'] }),
  locks,
]

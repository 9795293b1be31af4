import { expect, it } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asDeckId } from '../../../src/core/ids.ts'
import { facetsOf } from '../../../src/core/stats/facets.ts'
import { gatherHardness, type FacetRecalls } from '../../../src/core/stats/hardness.ts'

const [first, second] = [asDeckId('first'), asDeckId('second')]
const titles = new Map([
  [first, 'Lamps of Orlund'],
  [second, 'The ferry'],
])
const row = (
  deckId: typeof first,
  facet: FacetRecalls['facet'],
  value: string,
  recalls: number,
  forgotten: number,
) => ({
  deckId,
  facet,
  value,
  recalls,
  forgotten,
})

it('names what is surely hard first, over decks together', () => {
  const rows = [
    row(first, 'kind', 'event-date', 60, 6),
    row(second, 'kind', 'event-date', 40, 4),
    row(second, 'kind', 'quotation', 200, 60),
    // Half of ten is less sure to be hard than three in ten of two hundred.
    row(second, 'kind', 'acronym', 10, 5),
  ]
  const { kinds, decks } = gatherHardness(rows, titles)
  expect(kinds.things.map(({ name, forgotten }) => [name, forgotten.n, forgotten.of])).toEqual([
    ['quotation', 60, 200],
    ['acronym', 5, 10],
    ['event-date', 10, 100],
  ])
  expect(decks.things.map(({ name, forgotten }) => [name, forgotten.of])).toEqual([
    ['The ferry', 250],
    ['Lamps of Orlund', 60],
  ])
})

it('says how many have too few reviews, and how many easier ones are left out', () => {
  const actors = Array.from({ length: 15 }, (_, n) => row(first, 'actor', `Person ${String(n)}`, 20, n))
  const { actors: list } = gatherHardness([...actors, row(first, 'actor', 'Somebody', 9, 9)], titles)
  expect(list.things[0]?.name).toBe('Person 14')
  expect([list.things.length, list.easier, list.tooFew]).toEqual([12, 3, 1])
})

it('compares no decks within one', () => {
  const rows = [row(first, 'kind', 'name', 20, 2)]
  expect(gatherHardness(rows, new Map([[first, 'Lamps']])).decks.things).toEqual([])
})

const card = (changes: Partial<Card>): Card =>
  ({
    id: 'x',
    kind: 'cloze',
    prompt: '',
    answer: { canonical: '', accepted: [] },
    evidence: [],
    tags: [],
    ...changes,
  }) as Card
const actorsOf = (changes: Partial<Card>) =>
  facetsOf(card(changes)).flatMap(({ name, value }) => (name === 'actor' ? [value] : []))

it('a card is about its speaker, who takes part in its event, and the person it asks for or of', () => {
  expect(actorsOf({ attribution: { speaker: 'Mara Ilves', verb: 'said', date: null } })).toEqual(['Mara Ilves'])
  expect(actorsOf({ event: { text: '', edtf: '2031', actors: ['Orlund', 'Mara Ilves', 'Orlund'] } })).toEqual([
    'Orlund',
    'Mara Ilves',
  ])
  expect(actorsOf({ kind: 'role', prompt: 'Who was Mara Ilves in May 2031?' })).toEqual(['Mara Ilves'])
  expect(actorsOf({ kind: 'role', prompt: 'According to the article “Lamps”, who is Jo de Vries?' })).toEqual([
    'Jo de Vries',
  ])
  expect(actorsOf({ kind: 'role-holder', answer: { canonical: 'Mara Ilves', accepted: [] } })).toEqual(['Mara Ilves'])
  expect(actorsOf({ prompt: 'Who was first?' })).toEqual([])
})

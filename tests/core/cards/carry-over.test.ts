import { describe, expect, it } from 'vitest'
import { carryOver } from '../../../src/core/cards/carry-over.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { propose, type Told } from './facts-builder.ts'

const article =
  'Velmar Mayor Ada Lund warned on Monday that the Lonn Harbour Board would raise the toll. On 4 June, the Lonn Harbour Board closed the old ferry line to Velmar. “We will build the bridge to Velmar with our own hands,” Lund said.'

function cardsOf(
  text: string,
  { mayor = 'Ada Lund', monday = '2021-06-07', june = '2021-06-04' } = {},
): readonly Card[] {
  const last = mayor.split(' ').at(-1) ?? mayor
  const told: Told = {
    published: monday,
    entities: [
      { name: mayor, type: 'person', aliases: [last], roles: [{ title: 'Mayor', of: 'Velmar' }] },
      { name: 'Velmar', type: 'place' },
      { name: 'Lonn Harbour Board', type: 'organisation' },
    ],
    dates: [
      { words: 'Monday', edtf: monday },
      { words: '4 June', edtf: june, subject: 'the Lonn Harbour Board', predicate: 'closed' },
    ],
    claims: [
      {
        source: `Velmar Mayor ${mayor}`,
        cue: 'warned',
        content: 'that the Lonn Harbour Board would raise the toll',
        by: mayor,
        on: 'Monday',
      },
      {
        source: last,
        cue: 'said',
        content: '“We will build the bridge to Velmar with our own hands,”',
        by: mayor,
        kind: 'direct',
      },
    ],
  }
  return propose(text, told).cards
}

const before = cardsOf(article)
const idByKind = (cards: readonly Card[]): Record<string, string> =>
  Object.fromEntries(cards.map(({ kind, id }) => [kind, id]))
const keepsAll = (after: readonly Card[]): void => {
  const carried = carryOver(before, after)
  expect(carried.vanished).toEqual([])
  expect(idByKind(carried.cards)).toEqual(idByKind(before))
}

describe('ids stay', () => {
  it('when nothing changed', () => {
    expect(carryOver(before, cardsOf(article))).toEqual({ cards: before, vanished: [] })
  })

  it('when a typo in a name was mended', () => {
    keepsAll(cardsOf(article.replaceAll('Lund', 'Lundt'), { mayor: 'Ada Lundt' }))
  })

  it('when the actor was renamed', () => {
    keepsAll(cardsOf(article.replaceAll('Ada Lund', 'Eva Holm').replaceAll('Lund', 'Holm'), { mayor: 'Eva Holm' }))
  })

  it('when the publication date changed', () => {
    keepsAll(cardsOf(article, { monday: '2022-06-06', june: '2022-06-04' }))
  })

  it('when a paragraph was put before', () => {
    keepsAll(cardsOf(`The river was calm and nothing moved.\n${article}`))
  })

  it('when a sentence was split', () => {
    keepsAll(
      cardsOf(article.replace('the old ferry line to Velmar.', 'the old ferry line to Velmar. Nobody was asked.')),
    )
  })
})

describe('a card that is gone', () => {
  it('is listed, and its id is given to nothing else', () => {
    const gone = before.find((card) => card.kind === 'quotation')
    const carried = carryOver(
      before,
      before.filter((card) => card !== gone),
    )
    expect(carried.vanished).toEqual([gone?.id])
    expect(carried.cards.map((card) => card.id)).not.toContain(gone?.id)
  })

  it('does not hand its id to an unlike card of its kind', () => {
    const other = propose('The Sund Choir sang. Bo Karlsen said that Osk would never pay for the tunnel of 1998.', {
      entities: [
        { name: 'Bo Karlsen', type: 'person' },
        { name: 'Osk', type: 'place' },
      ],
      claims: [
        {
          source: 'Bo Karlsen',
          cue: 'said',
          content: 'that Osk would never pay for the tunnel of 1998',
          by: 'Bo Karlsen',
        },
      ],
    }).cards
    const carried = carryOver(before, other)
    expect(carried.vanished).toHaveLength(before.length)
    expect(carried.cards).toEqual(other)
  })
})

/** A card of its own making: claims of one speaker, ships of one harbour. */
const cardOf = (id: string, kind: Card['kind'], prompt: string, answer: string, exact: string): Card => ({
  id: asCardId(id),
  kind,
  prompt,
  answer: { canonical: answer, accepted: [] },
  evidence: [{ source: 'ab'.repeat(32), start: 0, end: exact.length, exact, prefix: '', suffix: '' }],
  tags: [],
})
const pairs = (one: Card, other: Card): boolean => carryOver([one], [other]).vanished.length === 0

describe('two cards', () => {
  it('are not one because one person said both, in one sentence', () => {
    const sentence =
      'Its chairman, Ivo Brask, claimed that the tug had dropped mines and warned that the strait would close'
    const one = cardOf('a', 'claim-speaker', 'Who claimed that the tug had dropped mines?', 'Ivo Brask', sentence)
    const other = cardOf('b', 'claim-speaker', 'Who warned that the strait would close?', 'Ivo Brask', sentence)
    expect(pairs(one, other)).toBe(false)
  })

  it('are not one where their questions name other numbers', () => {
    const ship = (id: string, n: number) =>
      cardOf(id, 'name', `Which ship left Orlund as number ${n}?`, `Ship ${n}`, `Ship ${n} left Orlund as number ${n}`)
    expect(pairs(ship('a', 17), ship('b', 18))).toBe(false)
    expect(pairs(ship('a', 17), ship('b', 17))).toBe(true)
  })

  it('are one where the answer alone was corrected', () => {
    const prompt = 'How many ferries did the harbour of Velm buy?'
    const one = cardOf('a', 'quantity', prompt, '14 ferries', 'the harbour of Velm bought 14 ferries')
    const other = cardOf('b', 'quantity', prompt, 'Forty', 'the harbour of Velm bought forty')
    expect(pairs(one, other)).toBe(true)
  })

  it('are one where a person worded the question anew and the rest is the same', () => {
    const exact = 'Ada Lund called the toll a robbery'
    const made = cardOf('a', 'claim-speaker', 'Who called the toll a robbery?', 'Ada Lund', exact)
    const worded: Card = { ...made, prompt: 'Name the critic.', own: ['prompt'] }
    expect(pairs(worded, { ...made, id: asCardId('b') })).toBe(true)
    expect(pairs({ ...worded, own: [] }, { ...made, id: asCardId('b') })).toBe(false)
  })
})

it('ids of cards that stay out of it are given to nothing else', () => {
  const [card] = before
  if (!card) throw new Error('The article gives no card')
  expect(carryOver([], [card], [card.id]).cards.map(({ id }) => id)).not.toContain(card.id)
})

it('a deck of two thousand cards is carried over card by card', () => {
  const deck = (prefix: string): Card[] =>
    Array.from({ length: 2000 }, (_, n) =>
      cardOf(
        `${prefix}${n}`,
        'name',
        `Which ship left the harbour of Orlund as number ${n}?`,
        `Ship ${n}`,
        `Sentence ${n} says that ship ${n} left the harbour of Orlund on a calm day with all of its load`,
      ),
    )
  const carried = carryOver(deck('old'), deck('new'))
  expect(carried.vanished).toEqual([])
  expect(carried.cards.map(({ id }) => id)).toEqual(deck('old').map(({ id }) => id))
})

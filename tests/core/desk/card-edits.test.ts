import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { mergeCards, moveCard, splitCard } from '../../../src/core/desk/card-edits.ts'
import type { Desk, Edit } from '../../../src/core/desk/desk.ts'
import { takeStep } from '../../../src/core/desk/history.ts'
import { viewDesk } from '../../../src/core/desk/view.ts'
import { asCardId, asDeckId } from '../../../src/core/ids.ts'
import type { Inline } from '../../../src/core/richtext.ts'

const source = 'a'.repeat(64)
const card = (id: string, changes: Partial<Card> = {}): Card => ({
  id: asCardId(id),
  kind: 'role-holder',
  prompt: `Who is ${id}?`,
  answer: { canonical: id, accepted: [] },
  evidence: [{ source, start: 0, end: 3, exact: 'abc', prefix: '', suffix: '' }],
  tags: ['people'],
  ...changes,
})

const deskWith = (...cards: readonly Card[]): Desk => ({
  deckId: asDeckId('2f1d0b7e-6a3c-4c1e-9d55-0a8e4b7c9f10'),
  head: null,
  articles: [],
  proposal: { cards: cards.map((each) => ({ card: each, reasons: [] })), madeFrom: null },
  steps: [],
  undone: 0,
})

const cardsAfter = (desk: Desk, edits: readonly Edit[]) => viewDesk(takeStep(desk, { label: 'Test', edits })).cards
const shown = (desk: Desk) => viewDesk(desk).cards
const idsAfter = (desk: Desk, edits: readonly Edit[]): string[] =>
  cardsAfter(desk, edits)
    .filter(({ standing }) => standing === 'in')
    .map((each) => each.card.id)

describe('splitting a card', () => {
  const both = card('a', { answer: { canonical: 'the mayor; the governor', accepted: ['both'] } })

  it('leaves a picture on both, and the look of the whole answer on neither', () => {
    const picture = { image: 'mayor.png', alt: '' }
    const line = (...content: Inline[]) => ({ blocks: [{ as: 'line' as const, content }] })
    const pictured = {
      ...both,
      look: {
        prompt: line({ text: 'Who?' }, picture),
        answer: line({ text: 'the mayor; the governor', marks: ['bold'] }),
      },
    }
    const cards = cardsAfter(deskWith(pictured), splitCard(pictured, asCardId('new')))
    expect(cards.map((each) => each.card.look)).toEqual([
      { prompt: pictured.look.prompt },
      { prompt: pictured.look.prompt },
    ])
  })

  it('puts a second card behind it, each with its part of the answer', () => {
    const cards = cardsAfter(deskWith(both, card('b')), splitCard(both, asCardId('new')))
    expect(cards.map((each) => [each.card.id, each.card.answer.canonical])).toEqual([
      ['a', 'the mayor'],
      ['new', 'the governor'],
      ['b', 'b'],
    ])
    expect(cards[1]?.card).toMatchObject({ prompt: both.prompt, evidence: both.evidence, tags: both.tags })
  })

  it('leaves an answer in one piece on both', () => {
    const cards = cardsAfter(deskWith(card('a')), splitCard(card('a'), asCardId('new')))
    expect(cards.map((each) => each.card.answer.canonical)).toEqual(['a', 'a'])
  })

  it('takes no date along that the new answer may not be', () => {
    const dated = card('a', { answer: { canonical: '2016 and 2018', accepted: [], edtf: '2016', precision: 'year' } })
    const [, second] = cardsAfter(deskWith(dated), splitCard(dated, asCardId('new')))
    expect(second?.card.answer).toEqual({ canonical: '2018', accepted: [] })
  })
})

describe('merging cards', () => {
  const first = card('a', {
    answer: { canonical: 'Ada Okoro', accepted: ['Okoro'] },
    distractors: ['the premier', 'Leif Brandt'],
  })
  const second = card('b', { answer: { canonical: 'the premier', accepted: ['Okoro'] }, tags: ['politics'] })

  it('keeps the first with what the others accept and rest on, and discards the others', () => {
    const [into, other] = cardsAfter(deskWith(first, second), mergeCards(first, [second]))
    expect(into?.card).toMatchObject({
      prompt: first.prompt,
      answer: { canonical: 'Ada Okoro', accepted: ['Okoro', 'the premier'] },
      tags: ['people', 'politics'],
    })
    expect(into?.card.evidence).toHaveLength(1)
    expect([into?.standing, other?.standing]).toEqual(['in', 'out'])
  })

  it('leaves no wrong answer that is right now', () => {
    const [into] = cardsAfter(deskWith(first, second), mergeCards(first, [second]))
    expect(into?.card.distractors).toEqual(['Leif Brandt'])
  })
})

describe('moving a card', () => {
  const desk = deskWith(card('a'), card('b'), card('c'))

  it('goes one place up or down', () => {
    expect(idsAfter(desk, moveCard(shown(desk), asCardId('b'), -1))).toEqual(['b', 'a', 'c'])
    expect(idsAfter(desk, moveCard(shown(desk), asCardId('a'), 1))).toEqual(['b', 'a', 'c'])
    expect(idsAfter(desk, moveCard(shown(desk), asCardId('b'), 1))).toEqual(['a', 'c', 'b'])
  })

  it('stops at either end', () => {
    expect(moveCard(shown(desk), asCardId('a'), -1)).toEqual([])
    expect(moveCard(shown(desk), asCardId('c'), 1)).toEqual([])
  })

  it('goes past the next card that is shown, whatever hidden ones stand between', () => {
    const withoutB = shown(desk).filter((each) => each.card.id !== 'b')
    expect(idsAfter(desk, moveCard(withoutB, asCardId('c'), -1))).toEqual(['c', 'a', 'b'])
    expect(idsAfter(desk, moveCard(withoutB, asCardId('a'), 1))).toEqual(['c', 'a', 'b'])
  })
})

describe('wording a card', () => {
  it('makes a plain question of an order of events whose answer is worded anew', () => {
    const sequence = ['2016', '2018'].map((year) => ({ text: `Event of ${year}`, edtf: year, date: year }))
    const timeline = card('a', { kind: 'timeline', sequence })
    const [asked] = cardsAfter(deskWith(timeline), [
      { do: 'word', card: timeline.id, fields: { prompt: 'In what order?' } },
    ])
    expect(asked?.card.sequence).toEqual(sequence)
    const [plain] = cardsAfter(deskWith(timeline), [{ do: 'word', card: timeline.id, fields: { answer: 'None' } }])
    expect(plain?.card.sequence).toBeUndefined()
  })
})

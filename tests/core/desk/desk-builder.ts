/** Builds desks with a fictional article, cards that rest on its sentences, and arbitrary steps and regenerations. */
import fc from 'fast-check'
import type { Article } from '../../../src/core/article/article.ts'
import { selectEvidence } from '../../../src/core/article/evidence.ts'
import type { Card, TrayItem } from '../../../src/core/deck/deck.ts'
import { stateOf } from '../../../src/core/desk/articles.ts'
import type { Desk, Edit, ProposedCard, Step } from '../../../src/core/desk/desk.ts'
import { redoStep, takeStep, undoStep } from '../../../src/core/desk/history.ts'
import { layOutArticle } from '../../../src/core/desk/lay-out.ts'
import { asCardId, asDeckId, type CardId } from '../../../src/core/ids.ts'

export const deckId = asDeckId('3f0e8a52-6f0b-4a52-9f5e-0d5e4c1b2a39')

const ships = ['Aurora', 'Bellona', 'Castor', 'Daphne', 'Egeria', 'Fortuna', 'Galatea', 'Hesper'] as const
const cargoes = ['salt', 'timber', 'wool', 'copper', 'amber', 'barley', 'slate', 'resin'] as const

/** Each ship's sentence is a paragraph of its own. */
const sentenceOf = (n: number): string =>
  `The ${ships[n] ?? `ship number ${String(n)}`} left Orlund with ${cargoes[n] ?? `load ${String(n)}`} on ${String(n + 1)} May 2031.`

const article: Article = {
  meta: {
    title: 'Ships leave Orlund',
    publisher: 'The Orlund Mail',
    published: '2031-06-01',
    language: 'en',
    url: null,
    authors: [],
  },
  paragraphs: ships.map((_, n) => ({ text: sentenceOf(n), kind: 'text', kept: true })),
}

export const idOf = (n: number): CardId => asCardId(`card${String(n)}`)

/** The card that asks for the nth ship's cargo, from its sentence in the text. */
export function cardOf(n: number, text: string, changes: Partial<Card> = {}): Card {
  const sentence = sentenceOf(n)
  const start = Math.max(0, text.indexOf(sentence))
  return {
    id: idOf(n),
    kind: 'name',
    prompt: `What did the ${ships[n] ?? String(n)} carry from Orlund?`,
    answer: { canonical: cargoes[n] ?? `load ${String(n)}`, accepted: [] },
    evidence: [selectEvidence(text, [start, start + sentence.length])],
    tags: ['name'],
    ...changes,
  }
}

export const textHere = article.paragraphs.map(({ text }) => text).join('\n')

/** Of the first `count` ships; every third is held back. */
export function madeCards(count: number, text = textHere): { cards: Card[]; tray: TrayItem[] } {
  const all = Array.from({ length: count }, (_, n) => cardOf(n, text))
  return {
    cards: all.filter((_, n) => n % 3 !== 2),
    tray: all.filter((_, n) => n % 3 === 2).map((card) => ({ card, reasons: ['low-confidence'] })),
  }
}

export function deskOf(count = 6): Desk {
  const desk = layOutArticle(deckId, article)
  const { cards, tray } = madeCards(count)
  const proposed: ProposedCard[] = [...cards.map((card) => ({ card, reasons: [] })), ...tray]
  return { ...desk, proposal: { cards: proposed, madeFrom: stateOf(desk.articles) } }
}

const stepOf = (...edits: Edit[]): Step => ({ edits, label: edits.map((edit) => edit.do).join(', ') })
export const withSteps = (desk: Desk, ...edits: Edit[]): Desk =>
  edits.reduce((taken, edit) => takeStep(taken, stepOf(edit)), desk)

/** Cards of the desk, cards that were added, and one that never was there. */
const anyId = fc.integer({ min: 0, max: 12 }).map(idOf)
const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('word' as const),
    card: anyId,
    fields: fc.record(
      {
        prompt: fc.option(words, { nil: null }),
        answer: fc.option(words, { nil: null }),
        accepted: fc.option(fc.array(words, { maxLength: 2 }), { nil: null }),
        tags: fc.option(fc.array(words, { maxLength: 2 }), { nil: null }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    do: fc.constant('judge' as const),
    cards: fc.array(anyId, { minLength: 1, maxLength: 3 }),
    verdict: fc.constantFrom('accepted' as const, 'discarded' as const, null),
  }),
  fc.record({
    do: fc.constant('add' as const),
    card: fc.integer({ min: 8, max: 12 }).map((n) => cardOf(n, textHere, { evidence: [] })),
    after: fc.option(anyId, { nil: null }),
  }),
  fc.record({ do: fc.constant('move' as const), card: anyId, before: fc.option(anyId, { nil: null }) }),
  fc.record({
    do: fc.constant('keep' as const),
    article: fc.constant('a1'),
    paragraph: fc.nat(9),
    kept: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('lines' as const),
    lines: fc.record({ title: words, licence: words }, { requiredKeys: [] }),
  }),
)
const anyStep: fc.Arbitrary<Step> = fc
  .array(anyEdit, { minLength: 1, maxLength: 3 })
  .map((edits) => ({ edits, label: edits.map((edit) => edit.do).join(', ') }))

/** What a person does at a desk: steps, and going back and forth among them. */
export type Act = Step | 'undo' | 'redo'
export const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: anyStep }, fc.constantFrom('undo' as const, 'redo' as const)),
  { maxLength: 20 },
)
export const act = (desk: Desk, one: Act): Desk =>
  one === 'undo' ? (undoStep(desk) ?? desk) : one === 'redo' ? (redoStep(desk) ?? desk) : takeStep(desk, one)

/** Makes the cards of a fictional article, from text to card. */
import { makeCards, type Made } from '../../../src/core/make.ts'
import type { Card, CardKind } from '../../../src/core/deck/deck.ts'
import { asDeckId } from '../../../src/core/ids.ts'

export function makeFrom(text: string, published: string | null, publisher: string | null = null): Made {
  const meta = { title: null, publisher, published, language: 'en', url: null, authors: [] }
  const paragraphs = text.split('\n').map((line) => ({ text: line, kind: 'text' as const, kept: true }))
  const made = makeCards({ meta, paragraphs }, asDeckId('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'), 'Test')
  if (!made.ok) throw new Error(made.fault.code)
  return made.value
}

export const cardsOfKind = ({ cards }: Made, kind: CardKind): Card[] => cards.filter((card) => card.kind === kind)

/** "prompt = answer" of each card of a kind. */
export const asked = (made: Made, kind: CardKind): string[] =>
  cardsOfKind(made, kind).map(({ prompt, answer }) => `${prompt} = ${answer.canonical}`)

/** A deck as cut-out cards. */
import type { Card, Deck } from '../../deck/deck.ts'
import { shuffle } from '../../study/shuffle.ts'
import { groundsOf } from './grounds.ts'
import { imposeCards } from './imposition.ts'
import { kindOnPaper } from './kind-words.ts'
import type { CardFaces, PaperDocument } from './paper-document.ts'
import type { PaperOptions } from './paper-options.ts'

export function cardSheets(deck: Deck, { duplex }: PaperOptions): PaperDocument['body'] {
  return {
    is: 'cards',
    sheets: imposeCards(
      deck.cards.map((card, at) => facesOf(card, deck, at + 1)),
      duplex,
    ),
  }
}

const facesOf = (card: Card, deck: Deck, number: number): CardFaces => ({
  number,
  kind: kindOnPaper(card.kind),
  prompt: card.prompt,
  events: shuffle(card.sequence ?? [], card.id).map(({ text }) => text),
  answer: card.sequence === undefined ? card.answer.canonical : '',
  ordered: (card.sequence ?? []).map(({ text }) => text),
  grounds: groundsOf(card, deck),
})

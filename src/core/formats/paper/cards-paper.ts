/** A deck as cut-out cards. */
import type { Card, Deck } from '../../deck/deck.ts'
import { shuffle } from '../../study/shuffle.ts'
import { groundsIn } from './grounds.ts'
import { imposeCards } from './imposition.ts'
import { kindOnPaper } from './kind-words.ts'
import type { CardFaces, Grounds, PaperDocument } from './paper-document.ts'
import type { PaperOptions } from './paper-options.ts'

export function cardSheets(deck: Deck, { duplex }: PaperOptions): PaperDocument['body'] {
  const groundsOf = groundsIn(deck)
  return {
    is: 'cards',
    sheets: imposeCards(
      deck.cards.map((card, at) => facesOf(card, groundsOf(card), at + 1)),
      duplex,
    ),
  }
}

const facesOf = (card: Card, grounds: Grounds, number: number): CardFaces => ({
  number,
  kind: kindOnPaper(card.kind),
  prompt: card.prompt,
  events: shuffle(card.sequence ?? [], card.id).map(({ text }) => text),
  answer: card.sequence === undefined ? card.answer.canonical : '',
  ordered: (card.sequence ?? []).map(({ text }) => text),
  grounds,
})

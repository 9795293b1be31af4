/** The deck that a desk stands for: its cards in their order, the ones held back in the tray, nothing of what was left out. */
import type { Card, Deck } from '../deck/deck.ts'
import { asDeckLine, makeDeck } from '../deck/new-deck.ts'
import { sourceOf } from './articles.ts'
import type { Desk, DeskCard } from './desk.ts'
import { foldSteps, titleUnder, viewDesk } from './view.ts'

/** Its revision is that of the deck it was laid out from, or 1. */
export function deckOfDesk(desk: Desk): Deck {
  const { articles, lines, cards, leftOut } = viewDesk(desk)
  const made = makeDeck({
    ...lines,
    id: desk.deckId,
    language: desk.head?.language ?? 'en',
    sources: articles.map(sourceOf),
    cards: cards.filter(({ standing }) => standing === 'in').map(marked),
    tray: cards.flatMap((held) => (held.standing === 'held' ? [{ card: marked(held), reasons: held.reasons }] : [])),
    leftOut,
  })
  return { ...desk.head, ...made, revision: desk.head?.revision ?? made.revision }
}

/** The marks travel with the deck, so that a desk elsewhere leaves those fields alone, too. */
const marked = ({ card, own }: DeskCard): Card => (own.length === 0 ? card : { ...card, own })

/** For lists: as the deck will be called. */
export const deskTitle = (desk: Desk): string => asDeckLine(titleUnder(desk, foldSteps(desk)))

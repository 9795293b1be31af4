/** The decks of a simulated life: made at the start, imported, and replaced by a newer revision that keeps progress. */
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { noMark } from '../../core/study/card-mark.ts'
import { newCardState } from '../../core/study/card-state.ts'
import { hashText } from '../../core/study/seeded-hash.ts'
import type { StudyCard } from '../../core/study/study-card.ts'

const keysPerDeck = 10_000

export const deckName = (deck: number): DeckId => asDeckId(`00000000-0000-4000-8000-00000000000${String(deck)}`)

export const newDeck = (deck: number, cards: number): StudyCard[] =>
  Array.from({ length: cards }, (_, number) => newCard(deck, number))

/** Of a deck as it came: every tenth card is gone, the others stand in another order, and behind them are as many new ones. */
export function reviseDeck(deck: number, cards: readonly StudyCard[]): StudyCard[] {
  const kept = cards.filter(({ key }) => key % 10 !== 9).reverse()
  const added = Array.from({ length: cards.length - kept.length }, (_, index) => newCard(deck, cards.length + index))
  return [...kept, ...added].map((card, position) => ({ ...card, position }))
}

function newCard(deck: number, number: number): StudyCard {
  const id = `card-${String(deck)}-${String(number)}`
  return {
    key: deck * keysPerDeck + number,
    deckId: deckName(deck),
    id,
    position: number,
    // Every third card stands alone; the two before it are of one sentence.
    sibling: number % 3 < 2 ? `${String(deck)}:${String(Math.floor(number / 3))}` : '',
    salt: hashText(id),
    mark: noMark,
    state: newCardState,
  }
}

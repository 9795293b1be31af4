/** Rounds of pairs: cards of one deck that are asked on one screen, and graded each by itself. */
import type { Asked } from '../../contract/study-shapes.ts'
import type { Card } from '../../core/deck/deck.ts'
import { companionsOf } from '../../core/study/companions.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { matchRound } from '../../core/study/ways/match.ts'
import { cardContents, deckLanguage } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import type { ScopeQueue } from './scope.ts'

export interface Round {
  readonly cards: readonly { readonly card: StudyCard; readonly content: Card }[]
  /** The same for each of its cards. */
  readonly asked: Asked
}

/** Reading more cards would be felt before the question shows. */
const mostRead = 100

/** Around the card that is next, of those that are due with it; null where too few fit together. */
export function dueRound(store: Store, next: StudyCard, { decks, context }: ScopeQueue): Round | null {
  const deck = decks.find(({ deckId }) => deckId === next.deckId)
  return deck === undefined ? null : roundAround(store, next, companionsOf(next, deck, context))
}

export function roundAround(store: Store, next: StudyCard, others: readonly StudyCard[]): Round | null {
  const cards = [next, ...others.slice(0, mostRead)]
  const contents = cardContents(
    store,
    cards.map(({ key }) => key),
  )
  const [first, ...rest] = contents
  const round = first?.id === next.id ? matchRound(first, rest, `${next.id} ${String(next.state.reps)}`) : null
  if (round === null) return null
  return {
    cards: round.cards.flatMap((content) =>
      cards.filter(({ id }) => id === content.id).map((card) => ({ card, content })),
    ),
    asked: {
      way: 'match',
      options: [...round.answers],
      otherNames: [],
      language: deckLanguage(store, next.deckId),
    },
  }
}

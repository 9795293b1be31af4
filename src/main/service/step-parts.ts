/** Sorts what a step changes by deck, since each deck takes its part back alone. */
import type { DeckId } from '../../core/ids.ts'
import type { StepPart } from '../store/study-steps.ts'

export function partsOf<T extends { readonly deckId: DeckId }>(
  cards: readonly T[],
  changedIn: (cards: readonly T[], deckId: DeckId) => Partial<StepPart>,
): StepPart[] {
  const byDeck = new Map<DeckId, T[]>()
  for (const card of cards) {
    const part = byDeck.get(card.deckId)
    if (part === undefined) byDeck.set(card.deckId, [card])
    else part.push(card)
  }
  return [...byDeck].map(([deckId, part]) => ({ deckId, reviews: [], marks: [], ...changedIn(part, deckId) }))
}

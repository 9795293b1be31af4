/** What a file holds and a library of today cannot keep, so that nobody finds out afterwards. */
import type { IncomingDeck } from './incoming.ts'
import { countLosses, type Loss } from './loss.ts'

export function notKept(decks: readonly IncomingDeck[]): readonly Loss[] {
  const losses = countLosses()
  for (const { deck, progress } of decks) {
    for (const card of deck.cards) {
      if (progress.has(card.id)) losses.add('progress', card.prompt)
    }
  }
  return losses.losses()
}

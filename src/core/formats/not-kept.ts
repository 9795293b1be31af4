/** What a file holds and a library of today cannot keep, so that nobody finds out afterwards. */
import type { Card } from '../deck/deck.ts'
import type { IncomingDeck } from './incoming.ts'
import { countLosses, type Loss } from './loss.ts'

export function notKept(decks: readonly IncomingDeck[]): readonly Loss[] {
  const losses = countLosses()
  for (const { deck, progress } of decks) {
    for (const card of deck.cards) {
      if (progress.has(card.id)) losses.add('progress', card.prompt)
      if (showsMedia(card)) losses.add('media-shown', card.prompt)
    }
  }
  return losses.losses()
}

const showsMedia = ({ look = {} }: Card): boolean =>
  [look.prompt, look.answer].some((rich) =>
    rich?.blocks.some(({ content }) => content.some((inline) => 'image' in inline || 'sound' in inline)),
  )

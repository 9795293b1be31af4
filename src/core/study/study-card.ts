/** A card as the queue sees it: where it stands in its deck, which cards it would give away, and its schedule. */
import type { DeckId } from '../ids.ts'
import type { CardMark } from './card-mark.ts'
import type { CardState } from './card-state.ts'

export interface StudyCard {
  /** The library's own number for the card. */
  readonly key: number
  readonly deckId: DeckId
  readonly id: string
  readonly position: number
  /** Equal for cards made from the same sentence; empty where the card has no evidence. */
  readonly sibling: string
  /** A hash of its id, which shuffles cards that are equally due. */
  readonly salt: number
  readonly state: CardState
  readonly mark: CardMark
}

export const areSiblings = (a: StudyCard, b: StudyCard): boolean =>
  a.key === b.key || (a.sibling !== '' && a.sibling === b.sibling)

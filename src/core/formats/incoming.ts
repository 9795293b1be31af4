/** What every reader of a stranger's file gives: decks as Dateline has them, what belongs to them, and what could not be carried. */
import type { Deck } from '../deck/deck.ts'
import type { Loss } from './loss.ts'
import type { CarriedProgress } from './progress.ts'

export interface IncomingDeck {
  /** Valid as a deck file is. Its ids come from the file (`foreign-ids.ts`), so that reading it again updates it. */
  readonly deck: Deck
  /** By card id. */
  readonly progress: ReadonlyMap<string, CarriedProgress>
}

export interface Incoming {
  readonly decks: readonly IncomingDeck[]
  /** The bytes of a medium that a deck lists; null where they cannot be read after all. */
  readonly medium: (name: string) => Uint8Array | null
  readonly losses: readonly Loss[]
}

/** What every writer of a format is given and what it gives back. */
import type { Deck } from '../deck/deck.ts'
import type { CarriedProgress } from './progress.ts'
import type { Loss } from './loss.ts'

/** One deck on its way to another place. */
export interface Outgoing {
  /** Its sources have their text only where the person wants it handed out. */
  readonly deck: Deck
  /** The bytes of a medium by name; null where they are missing. Called once for each that is written. */
  readonly medium: (name: string) => Uint8Array | null
  /** By card id; empty where progress stays at home, as for every hand-out to others. */
  readonly progress: ReadonlyMap<string, CarriedProgress>
}

export interface Written<Content extends string | Uint8Array = string | Uint8Array> {
  readonly content: Content
  /** What the format could not hold of this deck. Depends on deck and format alone, so it can be said before. */
  readonly losses: readonly Loss[]
}

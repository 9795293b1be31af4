/** Hands a deck out: what is handed out is recorded, and a deck that changed since the last time is the next revision. */
import type { Deck } from '../../core/deck/deck.ts'
import { differenceOf, isSameDeck } from '../../core/deck/difference.ts'
import { ok, type Result } from '../../core/fault.ts'
import type { Clock } from '../../core/time.ts'
import { lastHandout, recordHandout, withdrawHandout } from '../store/handouts.ts'
import { mediumOf } from '../store/media.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import { exportDeck } from './library.ts'

export interface HandedOut {
  readonly deck: Deck
  /** The bytes of its pictures and sounds. */
  readonly medium: (name: string) => Uint8Array | null
  /** As if it had not been handed out: for a file that could not be written. */
  readonly withdraw: () => void
}

/** Recorded before the file is written, so that no two files of one revision can differ. */
export function handOut(store: Store, id: string, withText: boolean, clock: Clock): Result<HandedOut> {
  const exported = exportDeck(store, id, withText)
  if (!exported.ok) return exported
  return guard(store, () => {
    const current = exported.value
    const last = lastHandout(store, current.id)
    const isSame = last === null || isSameDeck(differenceOf(last.deck, current))
    const revision = isSame ? current.revision : Math.max(current.revision, last.revision) + 1
    const deck: Deck = { ...current, revision }
    recordHandout(store, deck, clock.nowMs())
    return ok({
      deck,
      medium: mediumOf(store, deck.id),
      withdraw: () => withdrawHandout(store, last, deck, current.revision),
    })
  })
}

/** Finds a desk, or lays a saved deck on one; its cards lie there as they were saved, none is made anew. */
import { deskTitle } from '../../core/desk/deck-of-desk.ts'
import type { Desk } from '../../core/desk/desk.ts'
import { layOutDeck } from '../../core/desk/lay-out.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Clock } from '../../core/time.ts'
import { readDeck } from '../store/decks.ts'
import { insertDesk, readDesk } from '../store/desks.ts'
import { lastHandout, recordHandout } from '../store/handouts.ts'
import { storedRevision } from '../store/put-deck.ts'
import type { Store } from '../store/store.ts'

export function findDesk(store: Store, deckId: DeckId): Result<Desk> {
  const stored = readDesk(store, deckId)
  // A deleted deck keeps its desk until it is restored or gone for good.
  if (stored === null || storedRevision(store, deckId)?.isDeleted === true) {
    return fail({ code: 'not-found', what: stored === null ? 'draft' : 'deck' })
  }
  return ok(stored.desk)
}

export function openDesk(store: Store, deckId: DeckId, clock: Clock): Result<Desk> {
  if (readDesk(store, deckId) !== null) return findDesk(store, deckId)
  const deck = readDeck(store, deckId, true)
  if (deck === null) return fail({ code: 'not-found', what: 'draft' })
  const desk = layOutDeck(deck)
  store.db.transact(() => {
    insertDesk(store, desk, deskTitle(desk), clock.nowMs())
    // What is changed from now on is changed against the deck as it came.
    if (lastHandout(store, deckId) === null) recordHandout(store, deck, clock.nowMs())
  })
  return ok(desk)
}

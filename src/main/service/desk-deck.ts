/** From the desk to the deck in the library and back: saving, what changed since the last hand-out, letting go. */
import type { DeskChanges } from '../../contract/desk-shapes.ts'
import { differenceOf } from '../../core/deck/difference.ts'
import { deckOfDesk } from '../../core/desk/deck-of-desk.ts'
import { viewDesk } from '../../core/desk/view.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Clock } from '../../core/time.ts'
import { deletedIn, restoreCards } from '../store/card-deletion.ts'
import { backToSaved, discardDesk, markSaved, readDesk, redoAll, restoreDesk } from '../store/desks.ts'
import { lastHandout } from '../store/handouts.ts'
import { storedRevision } from '../store/put-deck.ts'
import type { Store } from '../store/store.ts'
import { deckBeneath } from './card-deletion.ts'
import { makeAtDesk, type DeskJobs } from './desk-making.ts'
import { findDesk } from './desk-opening.ts'
import { guard } from './guard.ts'
import { saveDeck } from './library.ts'

interface SaveSurroundings extends DeskJobs {
  readonly clock: Clock
  readonly randomUuid: () => string
}

/** What the person changes while cards are made is in the deck, too. */
export async function saveDesk(
  store: Store,
  surroundings: SaveSurroundings,
  deckId: DeckId,
): Promise<Result<{ deckId: string; cards: number }>> {
  for (;;) {
    const saved = guard(store, () => saveUnlessStale(store, deckId, surroundings.clock))
    if (!saved.ok || saved.value !== null) return saved as Result<{ deckId: string; cards: number }>
    const made = await makeAtDesk(store, surroundings, deckId, surroundings.randomUuid())
    if (!made.ok) return made
  }
}

/** Null where the cards are to be made anew first. */
function saveUnlessStale(store: Store, deckId: DeckId, clock: Clock): Result<{ deckId: string; cards: number } | null> {
  const found = findDesk(store, deckId)
  if (!found.ok) return found
  if (viewDesk(found.value).isStale) return ok(null)
  const deck = deckOfDesk(found.value)
  store.db.transact(() => {
    // Whoever puts a card into the deck that they deleted before has thought better of it.
    const back = new Set(deck.cards.map(({ id }) => id))
    const deleted = deletedIn(store.db, deckId).filter(({ id }) => back.has(id))
    restoreCards(
      store.db,
      deleted.map(({ key }) => key),
    )
    saveDeck(store, deckBeneath(store, found.value), clock)
    markSaved(store, deckId)
  })
  return ok({ deckId, cards: deck.cards.length })
}

export function changesOfDesk(store: Store, deckId: DeckId): Result<DeskChanges> {
  const found = findDesk(store, deckId)
  if (!found.ok) return found
  const deck = deckOfDesk(found.value)
  const last = lastHandout(store, deckId)
  const before = last?.deck ?? { ...deck, sources: [], cards: [], tray: [] }
  return ok({
    since: last === null ? null : { revision: last.revision, handedMs: last.handedMs },
    difference: differenceOf(before, deck),
  })
}

/** A saved deck's desk goes back to what was saved, and redo brings the rest again. */
export function discardAtDesk(store: Store, deckId: DeckId, clock: Clock): Result<Record<string, never>> {
  if (storedRevision(store, deckId) === null) return discardDesk(store, deckId, clock.nowMs()) ? ok({}) : missing
  if (readDesk(store, deckId) === null) return missing
  backToSaved(store, deckId)
  return ok({})
}

export function restoreAtDesk(store: Store, deckId: DeckId): Result<Record<string, never>> {
  if (storedRevision(store, deckId) === null) return restoreDesk(store, deckId) ? ok({}) : missing
  if (readDesk(store, deckId) === null) return missing
  redoAll(store, deckId)
  return ok({})
}

const missing = fail({ code: 'not-found', what: 'draft' })

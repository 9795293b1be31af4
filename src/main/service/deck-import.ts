/** Takes in a deck file: a newer revision keeps everybody's progress, an older one changes nothing. */
import type { Output } from '../../contract/contract.ts'
import type { Deck } from '../../core/deck/deck.ts'
import { layOutRevision } from '../../core/desk/revision.ts'
import { ok, type Result } from '../../core/fault.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { Clock, EpochMs } from '../../core/time.ts'
import { countCards, findDeck, restoreDeck } from '../store/decks.ts'
import { readDesk, writeContent } from '../store/desks.ts'
import { recordHandout } from '../store/handouts.ts'
import { adoptTexts, putDeck, storedRevision, withKnownText, type CardChanges } from '../store/put-deck.ts'
import type { Store } from '../store/store.ts'
import { deckBeneath } from './card-deletion.ts'
import { guard } from './guard.ts'

type Imported = Omit<Output<'import.apply'>['decks'][number], 'progress'>
const noChanges = { added: 0, changed: 0, removed: 0 }

/** All of it or nothing. */
export function importDeck(store: Store, deck: Deck, clock: Clock): Result<Imported> {
  return guard(store, () => ok(store.db.transact(() => takeIn(store, deck, readClock(clock).ms))))
}

/** In a transaction of the caller's. */
export function takeIn(store: Store, deck: Deck, nowMs: number): Imported {
  const before = storedRevision(store, deck.id)
  if (before === null) return imported(store, deck, 'added', putDeck(store, deck, nowMs))
  const putRevision = () => putUnderSteps(store, deck, nowMs)
  const isNewer = deck.revision > before.revision
  if (before.isDeleted) {
    restoreDeck(store, deck.id)
    if (isNewer) putRevision()
    return imported(store, deck, 'added', { ...noChanges, added: countCards(store, deck.id) })
  }
  if (isNewer) return imported(store, deck, 'updated', putRevision())
  adoptTexts(store, deck)
  return imported(store, deck, deck.revision === before.revision ? 'unchanged' : 'older', noChanges)
}

/** A newer revision takes the place of what was proposed; what the person changed at the desk is done over it again. */
function putUnderSteps(store: Store, deck: Deck, nowMs: EpochMs): CardChanges {
  const stored = readDesk(store, deck.id)
  if (stored === null) return putDeck(store, deck, nowMs)
  const revision = withKnownTexts(store, deck)
  const asSaved = layOutRevision(stored.asSaved, revision)
  const changes = putDeck(store, deckBeneath(store, asSaved), nowMs)
  writeContent(store, layOutRevision(stored.desk, revision))
  recordHandout(store, deck, nowMs)
  return changes
}

/** The deck as it would stand in the library: under what the person changed at the desk. */
export function deckUnderSteps(store: Store, deck: Deck): Deck {
  const stored = readDesk(store, deck.id)
  return stored === null ? deck : deckBeneath(store, layOutRevision(stored.asSaved, withKnownTexts(store, deck)))
}

const withKnownTexts = (store: Store, deck: Deck): Deck => ({
  ...deck,
  sources: deck.sources.map((source) => withKnownText(store, deck.id, source)),
})

const imported = (
  store: Store,
  deck: Deck,
  outcome: Imported['outcome'],
  changes: Pick<Imported, 'added' | 'changed' | 'removed'>,
): Imported => ({ id: deck.id, title: findDeck(store, deck.id)?.title ?? deck.title, outcome, ...changes })

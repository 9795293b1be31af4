/** The library's calls, and putting decks into it and handing them out of it. */
import type { Deck } from '../../core/deck/deck.ts'
import { parseDeck } from '../../core/deck/deck-file.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import {
  archiveDeck,
  deleteDeck,
  findDeck,
  followTitle,
  readDeck,
  renameDeck,
  restoreDeck,
  type DeckHead,
} from '../store/decks.ts'
import { appendStep, readDesk } from '../store/desks.ts'
import { putDeck, storedRevision, type CardChanges } from '../store/put-deck.ts'
import { isSeeded, writeSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { viewLibrary } from './library-view.ts'

type LibraryMethod = 'library.view' | 'deck.rename' | 'deck.archive' | 'deck.delete' | 'deck.restore'

export function libraryHandlers(store: Store, clock: Clock): Pick<Handlers, LibraryMethod> {
  const change = (id: string, work: (id: DeckId) => boolean): Result<Record<string, never>> =>
    guard(store, () => (work(asDeckId(id)) ? ok({}) : fail({ code: 'not-found', what: 'deck' })))
  return {
    'library.view': () => guard(store, () => ok(viewLibrary(store, readClock(clock)))),
    'deck.rename': ({ id, title }) => change(id, (deckId) => store.db.transact(() => rename(store, deckId, title))),
    'deck.archive': ({ id, archived }) => change(id, (deckId) => archiveDeck(store, deckId, archived)),
    'deck.delete': ({ id }) => change(id, (deckId) => deleteDeck(store, deckId, readClock(clock).ms)),
    'deck.restore': ({ id }) => change(id, (deckId) => restoreDeck(store, deckId)),
  }
}

/** What lies on a desk is called so, too, and can be called otherwise by undo. */
function rename(store: Store, deckId: DeckId, title: string): boolean {
  const isRenamed = renameDeck(store, deckId, title)
  if (isRenamed && readDesk(store, deckId) !== null)
    appendStep(store, deckId, { edits: [{ do: 'lines', lines: { title } }], label: 'Rename the deck' })
  return isRenamed
}

/**
 * Saves a deck as a desk has it; progress stays, and so does its revision, which rises when it is handed out changed.
 * Joins a transaction that is under way, so what the disk does is thrown on.
 */
export function saveDeck(store: Store, deck: Deck, clock: Clock): CardChanges {
  const revision = storedRevision(store, deck.id)?.revision ?? deck.revision
  const changes = putDeck(store, { ...deck, revision }, readClock(clock).ms)
  followTitle(store, deck.id, deck.title)
  return changes
}

/** Under the learner's title. */
export function headOf(store: Store, id: string): Result<DeckHead> {
  return guard(store, () => {
    const head = findDeck(store, asDeckId(id))
    return head === null ? fail({ code: 'not-found', what: 'deck' }) : ok(head)
  })
}

/** The deck as a file would hold it, under the learner's title, with or without the articles' text. */
export function exportDeck(store: Store, id: string, withText: boolean): Result<Deck> {
  return guard(store, () => {
    const deck = readDeck(store, asDeckId(id), withText)
    return deck === null ? fail({ code: 'not-found', what: 'deck' }) : ok(deck)
  })
}

/** Puts the bundled deck into a library that never had it, and never again: deleted stays deleted. */
export function seedLibrary(store: Store, deckBytes: Uint8Array, clock: Clock): Result<null> {
  if (isSeeded(store.db)) return ok(null)
  const deck = parseDeck(deckBytes)
  if (!deck.ok) return deck
  return guard(store, () => {
    store.db.transact(() => {
      putDeck(store, deck.value, readClock(clock).ms)
      writeSetting(store.db, 'seeded', deck.value.id)
    })
    return ok(null)
  })
}

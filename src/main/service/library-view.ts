/** What the library screen shows: each deck with its counts, and what today holds. */
import type { DeckSummary, LibraryView } from '../../contract/shapes.ts'
import type { DeckCards } from '../../core/study/deck-scan.ts'
import type { LocalInstant } from '../../core/study/study-day.ts'
import { listDecks, sourcesOf, type DeckHead } from '../store/decks.ts'
import { listDrafts } from '../store/desks.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { deckToday, plainQueue, todayOf, type Today } from './scope.ts'

export function viewLibrary(store: Store, at: LocalInstant): LibraryView {
  const today = todayOf(store, at, readSettings(store.db))
  const heads = listDecks(store)
  const cardsOf = (head: DeckHead) => deckToday(store, head.id, today)
  const active = heads.filter((head) => !head.archived).map(cardsOf)
  const { due, new: fresh } = plainQueue(store, active, today)
  return {
    decks: heads.map((head) => summarise(store, head, cardsOf(head), today)),
    today: { due, new: fresh },
    drafts: listDrafts(store),
  }
}

function summarise(store: Store, head: DeckHead, deck: DeckCards, today: Today): DeckSummary {
  const { id, title, createdMs, archived } = head
  const source = sourcesOf(store, id)[0]
  const { due, new: fresh } = plainQueue(store, [deck], today)
  return {
    id,
    title,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    createdMs,
    archived,
    // A step that ends while one studies counts as due here as it does in a session.
    counts: { ...countCards(deck), due },
    today: { due, new: fresh },
  }
}

function countCards({ cards, waiting = [] }: DeckCards): Omit<DeckSummary['counts'], 'due'> {
  const counts = { new: 0, learned: waiting.length, total: cards.length + waiting.length }
  for (const { state } of cards) {
    if (state.phase === 'new') counts.new++
    if (state.phase === 'review' || state.phase === 'relearning') counts.learned++
  }
  return counts
}

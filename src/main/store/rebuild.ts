/** Derives every card's state and every sum from the review log again and puts them in place of what is stored. */
import type { DeckId } from '../../core/ids.ts'
import { newCardState } from '../../core/study/card-state.ts'
import { replayEntries } from '../../core/study/replay.ts'
import { writeState } from './card-states.ts'
import { entriesOfDeck } from './reviews.ts'
import { sumUp } from './roll-ups.ts'
import type { Store } from './store.ts'

export function rebuildStates(store: Store): void {
  const { db } = store
  const decks = db.all<{ id: DeckId }>('SELECT id FROM deck')
  db.transact(() => {
    for (const { id } of decks) {
      const states = replayEntries(entriesOfDeck(db, id))
      const cards = db.all<{ key: number; id: string }>('SELECT key, id FROM card WHERE deck_id = ?', id)
      for (const card of cards) writeState(db, card.key, states.get(card.id) ?? newCardState)
    }
    sumUp(db)
  })
  for (const { id } of decks) store.study.forgetDeck(id)
}

/** Practice: the cards of a deck asked in any number, of which the schedule and the log hear nothing. */
import { fail, ok } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { shuffle } from '../../core/study/shuffle.ts'
import { findDeck, cardContent } from '../store/decks.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { showCard } from './study-view.ts'

export function practiceHandlers(store: Store): Pick<Handlers, 'practice.cards' | 'practice.question'> {
  return {
    'practice.cards': ({ deckId, seed }) =>
      guard(store, () => {
        const id = asDeckId(deckId)
        const head = findDeck(store, id)
        if (head === null) return fail({ code: 'not-found', what: 'deck' })
        const asked = store.study
          .allCards(id)
          .filter(({ mark }) => !mark.suspended)
          .map((card) => card.id)
        return ok({ title: head.title, cards: [...shuffle(asked, seed)] })
      }),

    'practice.question': ({ deckId, cardId }) =>
      guard(store, () => {
        const id = asDeckId(deckId)
        const head = findDeck(store, id)
        const card = store.study.find(id, cardId)
        const content = card && cardContent(store, card.key)
        if (head === null || card === null || content === null) return fail({ code: 'stale' })
        return ok(showCard(store, card, content, head, readSettings(store.db).asking))
      }),
  }
}

/** Practice: the cards of a deck asked in any number, of which the schedule and the log hear nothing. */
import { fail, ok } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { withoutSiblings } from '../../core/study/companions.ts'
import { shuffle } from '../../core/study/shuffle.ts'
import { findDeck, cardContent } from '../store/decks.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { askCard } from './asking.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { roundAround } from './matching.ts'
import { showCard } from './study-view.ts'

export function practiceHandlers(
  store: Store,
): Pick<Handlers, 'practice.cards' | 'practice.question' | 'practice.round'> {
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
        const asked = askCard(store, card, content, readSettings(store.db).asking)
        return ok(showCard(store, card, content, head, asked))
      }),

    'practice.round': ({ deckId, cards }) =>
      guard(store, () => {
        const id = asDeckId(deckId)
        const head = findDeck(store, id)
        if (head === null) return fail({ code: 'not-found', what: 'deck' })
        const [next, ...others] = withoutSiblings(cards.flatMap((cardId) => store.study.find(id, cardId) ?? []))
        const round = next === undefined ? null : roundAround(store, next, others)
        return ok(round?.cards.map(({ card, content }) => showCard(store, card, content, head, round.asked)) ?? [])
      }),
  }
}

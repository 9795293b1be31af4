/** Puts together what a forecast of work rests on: the cards as they stand, the options of their decks, the learner's own habits. */
import { defaultParameters } from '../../core/study/fitting/memory-model.ts'
import type { DeckWork, KnownCard, WorkloadPlan } from '../../core/study/fitting/workload.ts'
import { studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import { listDecks } from '../store/decks.ts'
import { habitsOf } from '../store/fitting-log.ts'
import { readParameters } from '../store/memory-weights.ts'
import { readOptions, readOwnOptions } from '../store/options.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** Over which a forecast takes its means. */
const forecastDays = 365

/** Every card of the decks that are not put away and that is not suspended. A deck's own retention stays what it is. */
export function planForecast(store: Store, at: LocalInstant, newPerDay?: number): Omit<WorkloadPlan, 'retention'> {
  const { db } = store
  const today = studyDayOf(at, readSettings(db).rolloverHour)
  const options = readOptions(db)
  const decks = listDecks(store)
    .filter(({ archived }) => !archived)
    .map(({ id }): DeckWork => {
      const asked = store.study.allCards(id).filter(({ mark }) => !mark.suspended)
      const cards = asked.flatMap(({ state }): KnownCard[] => {
        if (state.phase === 'new') return []
        const { stability, difficulty, lastReviewDay, dueDay } = state
        const elapsedDays = Math.max(0, today - (lastReviewDay ?? today))
        return [{ stability, difficulty, elapsedDays, dueInDays: Math.max(0, (dueDay ?? today) - today) }]
      })
      const { newPerDay, reviewsPerDay, maximumIntervalDays } = options.ofDeck(id)
      const retention = readOwnOptions(db, id).desiredRetention ?? null
      return { cards, newCards: asked.length - cards.length, newPerDay, reviewsPerDay, maximumIntervalDays, retention }
    })
  const newCards = decks.reduce((sum, deck) => sum + deck.newCards, 0)
  return {
    decks,
    newPerDay: newPerDay ?? options.learner.newPerDay ?? newCards,
    reviewsPerDay: options.learner.reviewsPerDay,
    days: forecastDays,
    seed: 'forecast',
    parameters: readParameters(db) ?? defaultParameters,
    habits: habitsOf(db),
  }
}

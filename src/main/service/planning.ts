/** Puts together what decides when a card of a deck comes up again: the learner's memory, the deck's options, the other days. */
import type { DeckOptions } from '../../core/study/deck-options.ts'
import { chooseDayOf, configOf } from '../../core/study/deck-policy.ts'
import { createSchedulers, type ChooseDay, type Scheduler, type SchedulerConfig } from '../../core/study/scheduler.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readParameters } from '../store/memory-weights.ts'
import type { Store } from '../store/store.ts'
import { finalPassOfDeck, type Today } from './scope.ts'

interface Plan {
  readonly scheduler: Scheduler
  readonly chooseDay: ChooseDay
  readonly options: DeckOptions
  /** For the log; null where nothing differs from the defaults. */
  readonly config: SchedulerConfig | null
}

export type Planner = (card: StudyCard, today: Today) => Plan

/** One for all calls, since making a scheduler costs more than using it. */
export function createPlanner(store: Store): Planner {
  const schedulerFor = createSchedulers()
  return (card, today) => {
    const options = today.options.ofDeck(card.deckId)
    const { studyDay, rolloverHour } = today
    const config = configOf(options, readParameters(store.db))
    const finalPass = finalPassOfDeck(store, card.deckId, options, studyDay)
    return {
      scheduler: schedulerFor({ rolloverHour, desiredRetention: options.desiredRetention, ...config }),
      chooseDay: chooseDayOf(card, options, { today: studyDay, dueOn: store.study.dueOn, finalPass }),
      options,
      config,
    }
  }
}

/** A deck's scheduler by itself. */
export function schedulerOf(store: Store, options: DeckOptions, rolloverHour: number): Scheduler {
  const config = configOf(options, readParameters(store.db))
  return createSchedulers()({ rolloverHour, desiredRetention: options.desiredRetention, ...config })
}

/** Puts together what decides when a card of a deck comes up again: the learner's memory, the deck's options, the other days. */
import { chooserOf } from '../../core/study/day-choice.ts'
import { defaultDeckOptions, type DeckOptions } from '../../core/study/deck-options.ts'
import { createSchedulers, type ChooseDay, type Scheduler, type SchedulerConfig } from '../../core/study/scheduler.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOfDate } from '../../core/study/study-day.ts'
import { readParameters } from '../store/memory-weights.ts'
import type { Store } from '../store/store.ts'
import { finalPassOf, type Today } from './scope.ts'

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
    const { desiredRetention, easyDays, break: pause } = options
    const config = configOf(options, readParameters(store.db))
    const policy = {
      today: today.studyDay,
      dueOn: store.study.dueOn,
      easyDays,
      breakDays: pause === null ? null : { from: studyDayOfDate(pause.from), to: studyDayOfDate(pause.to) },
      finalPass: finalPassOf(store, card.deckId, options, today.studyDay),
    }
    return {
      scheduler: schedulerFor({ rolloverHour: today.rolloverHour, desiredRetention, ...config }),
      chooseDay: chooserOf(policy, card.salt),
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

function configOf(options: DeckOptions, parameters: readonly number[] | null): SchedulerConfig | null {
  const pick = ({ learningStepsMin, relearningStepsMin, maximumIntervalDays }: DeckOptions) => ({
    learningStepsMin,
    relearningStepsMin,
    maximumIntervalDays,
  })
  const chosen = pick(options)
  if (parameters === null && JSON.stringify(chosen) === JSON.stringify(pick(defaultDeckOptions))) return null
  return { ...chosen, parameters }
}

/** What simulated learners choose for their decks in the course of two years. */
import type { OwnOptions } from '../../core/study/deck-options.ts'
import { dateOfStudyDay } from '../../core/study/study-day.ts'
import { plannedBreak, studyDayOfLife } from './calendar.ts'

export interface LifeChoices {
  /** For all decks. */
  readonly ofLearner: (day: number) => OwnOptions
  readonly ofDeck: (deck: number, day: number) => OwnOptions
}

export const noChoices: LifeChoices = { ofLearner: () => ({}), ofDeck: () => ({}) }

const dateOf = (day: number): string => dateOfStudyDay(studyDayOfLife(day))

/** An exam in the first deck, easy weekends and limits in the second, other steps in the third, and a break that is told ahead. */
export const manyChoices: LifeChoices = {
  ofLearner: (day) => ({
    reviewsPerDay: 60,
    ...(day < 480 ? {} : { break: { from: dateOf(plannedBreak.from), to: dateOf(plannedBreak.to) } }),
  }),
  ofDeck: (deck, day) => {
    if (deck === 0) return { burySiblings: 'none', ...(day < 110 ? {} : { examDate: dateOf(200) }) }
    if (deck === 1)
      return {
        easyDays: [1, 1, 1, 1, 1, 0.5, 0],
        reviewsPerDay: 25,
        maximumIntervalDays: 365,
        learningStepsMin: [2, 30],
        burySiblings: 'all',
      }
    return { newPerDay: 3, learningStepsMin: [15], relearningStepsMin: [] }
  },
}

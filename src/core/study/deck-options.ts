/** How a deck is studied: what the learner chose for it stands over what they chose for all, and that over the defaults. */
import { defaultSchedulerOptions } from './scheduler.ts'

/** How much of a usual day's reviews a weekday takes: none where that can be, half, all. */
type DayWeight = 0 | 0.5 | 1
/** Monday to Sunday. */
export type WeekWeights = readonly [DayWeight, DayWeight, DayWeight, DayWeight, DayWeight, DayWeight, DayWeight]

export interface DeckOptions {
  readonly desiredRetention: number
  readonly learningStepsMin: readonly number[]
  readonly relearningStepsMin: readonly number[]
  /** Of a deck: its own limit beside the one over all decks, null for none. */
  readonly newPerDay: number | null
  readonly reviewsPerDay: number | null
  readonly maximumIntervalDays: number
  /** A card forgotten so often in review is a leech. */
  readonly leechLapses: number
  readonly leechAction: 'mark' | 'suspend'
  readonly easyDays: WeekWeights
  /** Calendar dates, YYYY-MM-DD, both within. */
  readonly break: { readonly from: string; readonly to: string } | null
  /** A calendar date, YYYY-MM-DD. */
  readonly examDate: string | null
  /**
   * Cards of one sentence never follow each other where that can be. Beyond that: new ones wait for another day than
   * their siblings, reviews too, or neither.
   */
  readonly burySiblings: 'none' | 'new' | 'all'
}

/** Only what was chosen. */
export type OwnOptions = { readonly [K in keyof DeckOptions]?: NonNullable<DeckOptions[K]> | undefined }

export const defaultDeckOptions: DeckOptions = {
  desiredRetention: defaultSchedulerOptions.desiredRetention,
  learningStepsMin: defaultSchedulerOptions.learningStepsMin,
  relearningStepsMin: defaultSchedulerOptions.relearningStepsMin,
  newPerDay: 20,
  reviewsPerDay: null,
  maximumIntervalDays: defaultSchedulerOptions.maximumIntervalDays,
  leechLapses: 8,
  leechAction: 'mark',
  easyDays: [1, 1, 1, 1, 1, 1, 1],
  break: null,
  examDate: null,
  burySiblings: 'new',
}

/** What holds for a deck: the learner's limits count over all decks together, so they are not a deck's own. */
export function optionsOfDeck(learner: DeckOptions, own: OwnOptions): DeckOptions {
  return { ...learner, newPerDay: null, reviewsPerDay: null, examDate: null, ...chosen(own) }
}

export const optionsOfLearner = (own: OwnOptions): DeckOptions => ({ ...defaultDeckOptions, ...chosen(own) })

const chosen = (own: OwnOptions): Partial<DeckOptions> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))

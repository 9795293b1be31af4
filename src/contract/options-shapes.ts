/** How decks are studied, as it is chosen and shown. */
import { z } from 'zod'
import type { DeckOptions, OwnOptions } from '../core/study/deck-options.ts'
import * as shape from './shapes.ts'

const limit = z.int().min(0).max(9999)
/** Minutes; a step of a day or longer is better left to the schedule. */
const steps = z.array(z.number().min(1).max(1439)).max(10).readonly()
const date = z.iso.date()
const weight = z.union([z.literal(0), z.literal(0.5), z.literal(1)])

const values = {
  desiredRetention: shape.settings.shape.desiredRetention,
  learningStepsMin: steps,
  relearningStepsMin: steps,
  newPerDay: limit,
  reviewsPerDay: limit,
  maximumIntervalDays: z.int().min(1).max(36_500),
  leechLapses: z.int().min(1).max(99),
  leechAction: z.enum(['mark', 'suspend']),
  easyDays: z.tuple([weight, weight, weight, weight, weight, weight, weight]).readonly(),
  break: z.object({ from: date, to: date }).refine(({ from, to }) => from <= to, 'ends before it begins'),
  examDate: date,
  burySiblings: z.enum(['none', 'new', 'all']),
} as const

const full = z.object({ ...values, newPerDay: limit.nullable(), reviewsPerDay: limit.nullable() }).extend({
  break: values.break.nullable(),
  examDate: date.nullable(),
}) satisfies z.ZodType<DeckOptions>

/** As it is kept; what cannot be read counts as not chosen. */
export const ownOptions = z.object(values).partial() satisfies z.ZodType<OwnOptions>

/** What is not named stays; null lets the learner's choice for all decks, or the default, hold again. */
export const optionChanges = z
  .object({
    desiredRetention: values.desiredRetention.nullable(),
    learningStepsMin: steps.nullable(),
    relearningStepsMin: steps.nullable(),
    newPerDay: limit.nullable(),
    reviewsPerDay: limit.nullable(),
    maximumIntervalDays: values.maximumIntervalDays.nullable(),
    leechLapses: values.leechLapses.nullable(),
    leechAction: values.leechAction.nullable(),
    easyDays: values.easyDays.nullable(),
    break: values.break.nullable(),
    examDate: date.nullable(),
    burySiblings: values.burySiblings.nullable(),
  })
  .partial()

/** What is honestly reachable until the exam, as things stand today. */
const examOutlook = z.object({
  daysLeft: z.int(),
  cards: z.int(),
  /** Predicted share of all the deck's cards that are recalled on the day, 0 to 1. */
  knownShare: z.number(),
  /** New cards that the daily limit does not let in before the exam. */
  unmet: z.int(),
  /** New cards a day that would let all of them in. */
  newPerDayNeeded: z.int(),
  /** In the last days, when every card comes up once more. */
  lastReviewDays: z.int(),
  reviewsPerDayNeeded: z.int(),
})

export const optionsView = z.object({
  /** What was chosen for this deck, or by the learner for all. */
  own: ownOptions,
  /** What holds. */
  effective: full,
  /** Null without an exam date, and once it is over. */
  exam: examOutlook.nullable(),
})

export type OptionsView = z.infer<typeof optionsView>
export type OptionChanges = z.infer<typeof optionChanges>

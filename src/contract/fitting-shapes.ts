/** The shapes of fitting the schedule to the learner's own memory, and of foretelling its work. */
import { z } from 'zod'

const accuracy = z.object({
  /** Mean of −ln of the probability that was given to what happened. */
  logLoss: z.number(),
  /** Root mean square of foretold against seen recall, over bins of like recalls. */
  rmseBins: z.number(),
})

const verdict = z.object({
  /** Recalls that were held out and that both sets of weights were judged by. */
  recalls: z.int(),
  current: accuracy,
  fitted: accuracy,
  surePct: z.number(),
  isBetter: z.boolean(),
})

/** What was offered when a set of weights was taken; kept beside it. */
export const figures = z.object({ verdict: verdict.nullable() })

export const fittingView = z.object({
  /** Whether the optimiser is on this machine. */
  installed: z.boolean(),
  /** Recalls in the log, and how many fitting needs. */
  recalls: z.int(),
  needed: z.int(),
  /** The weights that hold; null: those that everybody begins with. */
  fitted: z.object({ sinceMs: z.int(), verdict: verdict.nullable() }).nullable(),
  /** Sets of weights that held before, newest first; without a date those that everybody begins with, which `set` names 0. */
  earlier: z.array(z.object({ set: z.int(), takenMs: z.int().nullable(), verdict: verdict.nullable() })),
})

export const earlierSet = z.object({ set: z.int().min(0) })

export const job = z.object({ job: z.uuid() })

export const fittingTried = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-installed') }),
  z.object({ state: z.literal('too-few'), recalls: z.int(), needed: z.int() }),
  /** Better or not; only what is better can be taken. */
  z.object({ state: z.literal('fitted'), verdict }),
])

export const forecast = z.object({
  /** Over which the means are taken. */
  days: z.int(),
  newPerDay: z.int(),
  cards: z.int(),
  rows: z.array(
    z.object({
      retention: z.number(),
      reviewsPerDay: z.number(),
      minutesPerDay: z.number(),
      knownAtEnd: z.number(),
    }),
  ),
})

export type FittingView = z.infer<typeof fittingView>
export type FittingTried = z.infer<typeof fittingTried>
export type WorkloadForecast = z.infer<typeof forecast>

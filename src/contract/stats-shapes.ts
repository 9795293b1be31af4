/** The shapes of the statistics' calls. */
import { z } from 'zod'
import { periods } from '../core/stats/period.ts'
import type { Statistics } from '../core/stats/statistics.ts'
import { deckId } from './shapes.ts'

/** Null covers all decks. */
export const scopeAndPeriod = z.object({ deckId: deckId.nullable(), period: z.literal(periods) })

export const statisticsView = z.object({
  /** Made by core, so typed but not checked again. */
  statistics: z.custom<Statistics>((value) => typeof value === 'object' && value !== null),
  /** What can be looked at alone. */
  decks: z.array(z.object({ id: deckId, title: z.string() })),
})

/** A table of thousands of rows; more is none. */
const maxTableChars = 1_000_000
export const namedTable = z.object({ name: z.string().min(1).max(100), csv: z.string().max(maxTableChars) })

export type StatisticsView = z.infer<typeof statisticsView>

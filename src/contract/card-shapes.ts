/** What can be done to cards beside grading them, and how what was taken back is named. */
import { z } from 'zod'
import * as shape from './shapes.ts'

/** Two decks may hold cards of the same id. */
export const cardRef = z.object({ deckId: shape.deckId, cardId: shape.cardId })

/** All of them in one step; as many as a library holds. */
export const cards = z.object({ cards: z.array(cardRef).min(1).max(1_000_000) })

/** 0 takes the flag off; 1 to 4 are the learner's own colours. */
export const flag = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** What the learner finds wrong, for the teacher; null takes it back. */
export const report = z.string().trim().min(1).max(2000).nullable()

const step = z.int().positive()

/** How many were not so already, and the step that changed them; null where none was. */
export const changed = z.object({ changed: z.int().nonnegative(), step: step.nullable() })

/** Without a step, the newest. */
export const whichStep = z.object({ step: step.optional() })

export const undone = z.object({
  what: z.enum(['grade', 'suspend', 'unsuspend', 'bury', 'unbury', 'flag', 'reset', 'report', 'tag', 'delete', 'more']),
  /** How many cards the step had changed. */
  cards: z.int().nonnegative(),
  /** Where it was one, its question; of a grade, the card that was graded. */
  card: cardRef.extend({ prompt: z.string() }).nullable(),
  /** Of a grade. */
  rating: shape.rating.nullable(),
})

export type StepTaken = z.infer<typeof changed>
export type CardRef = z.infer<typeof cardRef>
export type Undone = z.infer<typeof undone>

/** The shapes of a test on paper: its questions without their answers, and what it was worth. */
import { z } from 'zod'
import type { RichText } from '../core/richtext.ts'
import { paperWays } from '../core/study/ways/paper-test.ts'
import * as shape from './shapes.ts'
import { shownCard } from './study-shapes.ts'

/** More is no test. */
const maxQuestions = 200
const maxOptions = 20

const place = z.int().min(0).max(999)
const question = z.object({
  cardId: shape.cardId,
  prompt: z.string(),
  /** The pictures and sounds that are asked about. */
  media: z.custom<RichText>().optional(),
  way: z.enum(paperWays),
  /** To choose from. */
  options: z.array(z.string()).max(maxOptions).optional(),
  /** To put in order, as they stand at first. */
  events: z.array(z.string()).optional(),
  start: z.array(place).optional(),
})

export const makeInput = z.object({
  deckId: shape.deckId,
  count: z.int().min(1).max(maxQuestions),
  ways: z.array(z.enum(paperWays)).min(1),
})
export const paper = z.object({ title: z.string(), questions: z.array(question) })

export const markInput = z.object({
  deckId: shape.deckId,
  questions: z
    .array(
      z.object({
        cardId: shape.cardId,
        way: z.enum(paperWays),
        start: z.array(place).max(100).optional(),
        /** Words, the text of an option, or an order as indexes into the events as they stood at first; null: left out. */
        answer: z.union([z.string().max(10_000), z.array(place).max(100), z.null()]),
      }),
    )
    .max(maxQuestions),
})
export const marked = z.object({
  counts: z.object({ right: shape.count, near: shape.count, wrong: shape.count }),
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  marks: z.array(
    z.object({
      standing: z.enum(['right', 'near', 'wrong']),
      /** Core's remarks, which the window puts into words. */
      remarks: z.array(z.looseObject({ code: z.string() })),
      /** What was answered, in words; empty where nothing was. */
      given: z.string(),
      shown: shownCard,
    }),
  ),
})

export type PaperMade = z.infer<typeof question>
export type PaperMarked = z.infer<typeof marked>

/** The shapes of a study session as the window shows it: the question, how it is asked, and the end. */
import { z } from 'zod'
import type { CardLook } from '../core/deck/deck.ts'
import { ways } from '../core/study/ways/way.ts'
import * as shape from './shapes.ts'

/** Evidence as the study screen shows it: the sentence around the words, from the article where it is at hand. */
const passage = z.object({ before: z.string(), exact: z.string(), after: z.string() })

const answer = z.object({
  canonical: z.string(),
  accepted: z.array(z.string()),
  precision: z.string().optional(),
  edtf: z.string().optional(),
})
const attribution = z.object({ speaker: z.string(), verb: z.string(), date: shape.published })

/** How the card is asked, and what its judging needs to know of its deck. */
const asked = z.object({
  way: z.enum(ways),
  /** To choose from, in the order in which they are shown. */
  options: z.array(z.string()).optional(),
  /** Names of the deck that are no answer to this card. */
  otherNames: z.array(z.string()),
  /** BCP 47. */
  language: z.string(),
})

const progress = z.object({ done: shape.count, remaining: shape.count })

/** The card that was just graded was forgotten once too often. */
export const newLeech = z.object({
  deckId: shape.deckId,
  cardId: shape.cardId,
  prompt: z.string(),
  lapses: shape.count,
  /** By the deck's options. */
  suspended: z.boolean(),
})

/** What any question shows, whether it counts or is practice. */
export const shownCard = z.object({
  card: z.object({
    id: shape.cardId,
    kind: z.string(),
    prompt: z.string(),
    answer,
    /** How it looked in the program it is from, with the pictures and sounds of its deck. */
    look: z.custom<CardLook>().optional(),
    attribution: attribution.optional(),
    passages: z.array(passage),
    /** Of a timeline card: its events in their right order, and the order in which they are shown first. */
    sequence: z
      .object({
        items: z.array(z.object({ text: z.string(), edtf: z.string(), date: z.string() })),
        shown: z.array(z.int().nonnegative()),
      })
      .optional(),
  }),
  asked,
  deck: z.object({ id: shape.deckId, title: z.string() }),
  sources: z.array(
    z.object({
      title: z.string(),
      publisher: z.string().nullable(),
      published: shape.published,
      note: z.string().optional(),
    }),
  ),
  /** 0 is none; 1 to 4 are the learner's own colours. */
  flag: z.int().min(0).max(4),
  /** What the learner found wrong with the card. */
  report: z.string().nullable(),
  /** Times it was forgotten in review. */
  lapses: shape.count,
})

/** Milliseconds from now until the card would be due, for ratings 1 to 4. */
const intervalsMs = z.tuple([z.number(), z.number(), z.number(), z.number()])

export const studyView = z.discriminatedUnion('state', [
  shownCard.extend({
    state: z.literal('question'),
    intervalsMs,
    /** Forgotten so often that rewording it helps more than repeating it. */
    isLeech: z.boolean(),
    progress,
    undoable: z.boolean(),
    newLeech: newLeech.optional(),
  }),
  /** Pairs: cards that are due together, each with the same answers to choose from, and each graded by itself. */
  z.object({
    state: z.literal('round'),
    pairs: z.array(shownCard.extend({ intervalsMs })),
    progress,
    undoable: z.boolean(),
    newLeech: newLeech.optional(),
  }),
  z.object({
    state: z.literal('finished'),
    progress,
    /** Grades given today in this scope, by rating 1 to 4. */
    gradesToday: z.tuple([shape.count, shape.count, shape.count, shape.count]),
    nextDueMs: shape.epochMs.nullable(),
    /** What waits for another day, so that `study.more` could bring it today. */
    more: z.object({ new: shape.count, reviews: shape.count }),
    undoable: z.boolean(),
    newLeech: newLeech.optional(),
  }),
])

export type NewLeech = z.infer<typeof newLeech>
export type StudyView = z.infer<typeof studyView>
export type StudyQuestion = Extract<StudyView, { state: 'question' }>
export type StudyRound = Extract<StudyView, { state: 'round' }>
export type ShownCard = z.infer<typeof shownCard>
export type Asked = z.infer<typeof asked>

/** The shapes of the desk's calls: what the window sends is checked field by field, what core made is only typed. */
import { z } from 'zod'
import { attributionSchema, cardSchema, evidenceSchema, sequenceItemSchema } from '../core/deck/deck-schema.ts'
import type { Desk, Proposal, Step } from '../core/desk/desk.ts'
import type { DeckDifference } from '../core/deck/difference.ts'
import type { Facts } from '../core/facts/facts.ts'
import { asCardId } from '../core/ids.ts'
import { articleMeta, cardId as cardIdText, deckId, title } from './shapes.ts'

const cardId = cardIdText.transform(asCardId)
const articleKey = z.string().min(1).max(100)
const paragraph = z.int().nonnegative()
const words = z.string().trim().min(1).max(2_000)

const orAsProposed = <T extends z.ZodType>(field: T) => z.exactOptional(field.nullable())

const edit = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('word'),
    card: cardId,
    fields: z.object({
      prompt: orAsProposed(words),
      answer: orAsProposed(words),
      accepted: orAsProposed(z.array(words).max(200)),
      distractors: orAsProposed(z.array(words).max(50)),
      tags: orAsProposed(z.array(z.string().trim().min(1).max(200)).max(100)),
      evidence: orAsProposed(z.array(evidenceSchema).max(100)),
      attribution: orAsProposed(attributionSchema),
      sequence: orAsProposed(z.array(sequenceItemSchema).min(2).max(12)),
    }),
  }),
  z.object({
    do: z.literal('judge'),
    cards: z.array(cardId).min(1).max(100_000),
    verdict: z.enum(['accepted', 'discarded']).nullable(),
  }),
  z.object({ do: z.literal('add'), card: cardSchema, after: cardId.nullable() }),
  z.object({ do: z.literal('move'), card: cardId, before: cardId.nullable() }),
  z.object({
    do: z.literal('lines'),
    lines: z.object({
      title: z.exactOptional(title),
      description: z.exactOptional(z.string().max(20_000)),
      licence: z.exactOptional(z.string().max(2_000)),
      authors: z.exactOptional(z.array(z.string().trim().min(1).max(300)).max(200)),
    }),
  }),
  z.object({
    do: z.literal('meta'),
    article: articleKey,
    meta: z.object({
      title: z.exactOptional(articleMeta.shape.title),
      publisher: z.exactOptional(articleMeta.shape.publisher),
      published: z.exactOptional(articleMeta.shape.published),
      url: z.exactOptional(articleMeta.shape.url),
      authors: z.exactOptional(articleMeta.shape.authors),
    }),
  }),
  z.object({ do: z.literal('keep'), article: articleKey, paragraph, kept: z.boolean() }),
  z.object({ do: z.literal('mend'), article: articleKey, paragraph, text: z.string().trim().min(1).max(100_000) }),
  // Articles come onto the desk by desk.addArticle alone.
  z.object({ do: z.literal('remove-article'), article: articleKey }),
])

const checkedStep = z.object({
  edits: z.array(edit).min(1).max(1_000),
  label: z.string().trim().min(1).max(200),
}) satisfies z.ZodType<Step>
/** The window sends what core's functions made, brands and read-only lists included. */
export const step: z.ZodType<Step, Step> = checkedStep as z.ZodType<Step> as z.ZodType<Step, Step>

export const deskId = z.object({ deckId })

/** Of a desk's steps. */
export const place = z.object({
  done: z.int().nonnegative(),
  undone: z.int().nonnegative(),
  /** The place at which what is proposed now was made. */
  proposedAfter: z.int().nonnegative(),
})

/** The facts of one article on the desk, with the text that their offsets point into. */
export interface ArticleReading {
  readonly article: string
  readonly text: string
  readonly facts: Facts
}

/** Cards made anew: in the proposal every card under its old id, those that vanished marked as such. */
export interface Remade {
  readonly proposal: Proposal
  readonly readings: readonly ArticleReading[]
}

/** What changed since the deck was last handed out, or came from a file. */
export interface DeskChanges {
  /** Null where it never was: then everything is new. */
  readonly since: { readonly revision: number; readonly handedMs: number } | null
  readonly difference: DeckDifference
}

/** Made by core, so typed but not checked again. */
const made = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

export const desk = made<Desk>()
export const madeStep = made<Step>()
export const readings = z.object({ readings: made<readonly ArticleReading[]>() })
export const remade = made<Remade>()
export const changes = made<DeskChanges>()

/** The shapes of what a stranger's file holds, and of what it would change in the library before it changes anything. */
import { z } from 'zod'
import { formatIds } from '../core/formats/format.ts'
import type { Loss } from '../core/formats/loss.ts'
import { count, deckId } from './shapes.ts'

export const job = z.object({ job: z.uuid() })
export const file = job.extend({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) })

const changes = { added: count, changed: count, removed: count }
const outcome = z.enum(['added', 'updated', 'unchanged', 'older'])

const incomingDeck = z.object({
  id: deckId,
  title: z.string(),
  description: z.string(),
  authors: z.array(z.string()),
  licence: z.string(),
  revision: count,
  /** Null where the library does not have the deck. */
  revisionHere: count.nullable(),
  sources: z.array(z.object({ title: z.string(), publisher: z.string().nullable(), hasText: z.boolean() })),
  kinds: z.array(z.object({ kind: z.string(), cards: count })),
  cards: count,
  /** Drafts held back. */
  tray: count,
  media: count,
  /** Cards that bring a learner's progress along. */
  progress: count,
  /** How many of them keep the progress they have in the library. */
  progressKept: count,
  /** What taking it in would do. */
  outcome,
  ...changes,
  /** Up to three questions each; of a changed card as it would be. */
  examples: z.object({
    added: z.array(z.string()),
    changed: z.array(z.object({ before: z.string(), after: z.string() })),
    removed: z.array(z.string()),
  }),
})

export const preview = z.object({
  format: z.enum(formatIds),
  decks: z.array(incomingDeck),
  losses: z.array(z.custom<Loss>()),
})
export const applied = z.object({
  decks: z.array(
    z.object({
      id: deckId,
      title: z.string(),
      outcome,
      ...changes,
      /** Cards that go on where they were elsewhere, and cards that kept what they have here. */
      progress: z.object({ taken: count, kept: count }),
    }),
  ),
})

export type IncomingDeckView = z.infer<typeof incomingDeck>

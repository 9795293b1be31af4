/** The shapes of what a stranger's file holds, and of what it would change in the library before it changes anything. */
import { z } from 'zod'
import type { Fault } from '../core/fault.ts'
import { formatIds } from '../core/formats/format.ts'
import type { Loss } from '../core/formats/loss.ts'
import { columnRoles } from '../core/formats/table-columns.ts'
import { textFormats, type Reading } from '../core/formats/text-options.ts'
import { asDeckId } from '../core/ids.ts'
import { count, deckId } from './shapes.ts'

export const job = z.object({ job: z.uuid() })

/** A file that the main process knows by its path is named by a token alone, and read where it is opened. */
const offered = z.object({ name: z.string(), token: z.uuid() })
const withBytes = z.object({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) })
export const fileHere = z.union([offered, withBytes])

const listSign = z.enum(['|', '\n', ';', ','])
const separator = z.string().min(1).max(20)
/** What a person says better than the guess about a table or a text. */
const reading = z.object({
  as: z.enum(textFormats).exactOptional(),
  deckId: deckId.transform(asDeckId).exactOptional(),
  title: z.string().max(300).exactOptional(),
  charset: z.string().max(40).exactOptional(),
  table: z
    .object({
      separator: z.string().length(1).exactOptional(),
      hasHeader: z.boolean().exactOptional(),
      roles: z.array(z.enum(columnRoles)).max(1000).readonly().exactOptional(),
      listSign: listSign.exactOptional(),
      tagSign: listSign.nullable().exactOptional(),
    })
    .exactOptional(),
  quizlet: z
    .object({ betweenSides: separator.exactOptional(), betweenCards: separator.exactOptional() })
    .exactOptional(),
}) satisfies z.ZodType<Reading>
export const fileToPreview = z.union([
  job.extend({ token: z.uuid(), reading: reading.exactOptional() }),
  job.extend({ ...withBytes.shape, reading: reading.exactOptional() }),
])
/** Of several decks in a file those that are wanted; all of them where it is not said. */
export const decksToTakeIn = job.extend({ only: z.array(deckId).optional() })

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
  /** Articles whose text the library would have from it and does not have yet. */
  newTexts: count,
  kinds: z.array(z.object({ kind: z.string(), cards: count })),
  cards: count,
  /** The first of them. */
  sample: z.array(z.object({ prompt: z.string(), answer: z.string() })),
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

/** A table as it is read; `reading` says it otherwise. */
const table = z.object({
  as: z.literal('csv'),
  layout: z.object({
    separator: z.string(),
    hasHeader: z.boolean(),
    roles: z.array(z.enum(columnRoles)),
    listSign,
    tagSign: listSign.nullable(),
  }),
  columns: z.array(z.object({ name: z.string(), role: z.enum(columnRoles) })),
  /** The first ones. */
  rows: z.array(z.object({ row: count, cells: z.array(z.string()) })),
  rowCount: count,
})
const list = z.object({
  as: z.literal('quizlet'),
  separators: z.object({ betweenSides: z.string(), betweenCards: z.string() }),
  rowCount: count,
})
const notes = z.object({ as: z.literal('md') })

export const preview = z.object({
  format: z.enum(formatIds),
  decks: z.array(incomingDeck),
  losses: z.array(z.custom<Loss>()),
  /** Null where the file is neither table nor text. */
  text: z.discriminatedUnion('as', [table, list, notes]).nullable(),
  /** Why no cards come of the text as it is read; null where some do. */
  refusal: z.custom<Fault>().nullable(),
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

export type FileHere = z.infer<typeof fileHere>
export type TableView = z.infer<typeof table>
export type TextView = NonNullable<z.infer<typeof preview>['text']>
export type IncomingDeckView = z.infer<typeof incomingDeck>

/** The shapes that cross between the main process and the window; what comes from the window is checked at every call. */
import { z } from 'zod'
import { askings } from '../core/study/ways/asking.ts'

export const count = z.int().nonnegative()
export const epochMs = z.number().finite()
/** Any UUID: a deck's may have been made by another program. */
export const deckId = z.guid()
export const profileId = z.uuid()
/** Card ids come from deck files, so from strangers. */
export const cardId = z.string().min(1).max(200)
export const title = z.string().trim().min(1).max(300)
/** A timeline as a picture: more is none. */
export const maxPictureBytes = 64 * 1024 * 1024
/** EDTF or null for unknown; core judges whether it is EDTF. */
export const published = z.string().max(60).nullable()

const counts = z.object({
  /** Never studied. */
  new: count,
  /** Due now, learning steps included. */
  due: count,
  /** Graduated to review. */
  learned: count,
  total: count,
})

const deckSummary = z.object({
  id: deckId,
  title: z.string(),
  publisher: z.string().nullable(),
  published,
  createdMs: epochMs,
  archived: z.boolean(),
  counts,
  /** What a session of this deck would show today: due ones and new ones within the daily limit. */
  today: z.object({ due: count, new: count }),
})

export const libraryView = z.object({
  decks: z.array(deckSummary),
  today: z.object({ due: count, new: count }),
  /** Desks whose deck is not saved yet. */
  drafts: z.array(z.object({ deckId, title: z.string(), updatedMs: epochMs })),
})

export const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
/** Null studies all decks that are not archived. */
export const scope = z.object({ deckId: deckId.nullable() })

export const articleMeta = z.object({
  title: z.string().max(1000).nullable(),
  publisher: z.string().max(300).nullable(),
  published,
  language: z.string(),
  url: z.string().nullable(),
  authors: z.array(z.string()),
})

export const articleOrigin = z.discriminatedUnion('from', [
  z.object({ from: z.literal('text'), text: z.string() }),
  z.object({ from: z.literal('html'), html: z.string() }),
  z.object({ from: z.literal('file'), name: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
])

export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Hour of local time at which a new study day begins. */
  rolloverHour: z.int().min(0).max(23),
  desiredRetention: z.number().min(0.7).max(0.99),
  newPerDay: z.int().min(0).max(9999),
  /** How to be asked. */
  asking: z.enum(askings),
  /** Two: Again and Good alone. */
  buttons: z.enum(['four', 'two']),
  /** How many cards are due, on the program's sign where the system shows such counts. */
  badge: z.boolean(),
})

export const profile = z.object({ id: profileId, name: z.string(), current: z.boolean() })

export type LibraryView = z.infer<typeof libraryView>
export type DeckSummary = z.infer<typeof deckSummary>
export type ArticleOrigin = z.infer<typeof articleOrigin>
export type Settings = z.infer<typeof settings>
export type Profile = z.infer<typeof profile>

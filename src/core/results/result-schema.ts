/** The one definition of a valid result file. */
import { z } from 'zod'
import { asCardId, asDeckId, type CardId, type DeckId } from '../ids.ts'

export const resultFormat = 'dateline-result'
export const resultVersion = 1

const text = (maxChars: number) =>
  z
    .string()
    .min(1)
    .max(maxChars)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/u)
const count = z.int().min(0).max(1_000_000)

export const resultSchema = z.object({
  deck: z.object({
    id: z.guid().transform(asDeckId),
    revision: z.int().min(1),
    title: text(300),
  }),
  /** A name or pseudonym of the learner's choice. */
  learner: text(100),
  /** The calendar day on which the file was made. */
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  cards: z
    .array(
      z.object({
        id: text(200).transform(asCardId),
        /** Study days on which it was answered, and those whose first answer was right: steps of minutes say nothing. */
        days: count,
        right: count,
        /** Whether the first answer ever was right, and the first of the newest day. */
        first: z.boolean(),
        last: z.boolean(),
        /** Other answers of the deck that were given instead; words of one's own never leave the machine. */
        confused: z.array(z.object({ with: text(2_000), times: count })).max(100),
      }),
    )
    .max(100_000),
  reports: z.array(z.object({ card: text(200).transform(asCardId), text: text(2_000) })).max(10_000),
})

export interface CardResult {
  readonly id: CardId
  readonly days: number
  readonly right: number
  readonly first: boolean
  readonly last: boolean
  readonly confused: readonly { readonly with: string; readonly times: number }[]
}

export interface ClassResult {
  readonly deck: { readonly id: DeckId; readonly revision: number; readonly title: string }
  readonly learner: string
  readonly made: string
  readonly cards: readonly CardResult[]
  readonly reports: readonly { readonly card: CardId; readonly text: string }[]
}

/** The one definition of a valid deck file: `parseDeck` checks with it, and docs/deck.schema.json is printed from it. */
import { z } from 'zod'
import { isEdtf } from '../facts/dates/edtf.ts'
import type { CardId, DeckId } from '../ids.ts'
import { textMarks } from '../richtext.ts'
import type { CardKind, OwnField, Precision, TrayReason } from './deck.ts'

/** Control characters hide words or split lines; C1 ones are misread Windows-1252. */
const oneLine = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/u
const lines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/u

const line = (maxChars: number) => z.string().max(maxChars).regex(oneLine)
const prose = (maxChars: number) => z.string().max(maxChars).regex(lines)
/** Words as the article has them, whatever characters they are made of. */
const verbatim = (maxChars: number) => z.string().max(maxChars)

/** A brand is known to the compiler alone: zod checks the text, and what it gives is typed as more than text. */
const typedAs = <T extends string>(checked: z.ZodType<string, string>) => checked as z.ZodType<T, string>

/** Kinds and reasons that a newer Dateline may add are kept as they came; the type names the ones known today. */
const openWord = <T extends string>() =>
  typedAs<T>(
    z
      .string()
      .max(64)
      .regex(/^[a-z][a-z0-9-]*$/),
  )

/** Days that every month has, months and years: nearly all dates, told without the parser's 0.1 ms. */
const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/

const edtf = z
  .string()
  .min(1)
  .max(60)
  .refine((text) => plainDate.test(text) || isEdtf(text), { error: 'is no date in EDTF' })
  .meta({ description: 'Extended Date/Time Format (ISO 8601-2)', examples: ['2019-08-26', 'XXXX-08-05', '2011/..'] })

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, hexadecimal, of the UTF-8 bytes of the text that evidence points into' })

const cardId = typedAs<CardId>(
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\s\u0000-\u001f\u007f-\u009f]+$/u)
    .meta({ description: 'Unique in the deck; kept for as long as the card asks about the same fact' }),
)

const offset = z.int().nonnegative()

export const evidenceSchema = z
  .looseObject({
    source: sha256,
    start: offset,
    end: offset,
    exact: verbatim(20_000).min(1),
    prefix: verbatim(200),
    suffix: verbatim(200),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], error: 'is not after the start' })
  .meta({ description: 'W3C TextPosition and TextQuote in one; offsets are UTF-16 code units' })

export const answerSchema = z.looseObject({
  canonical: prose(2_000).min(1),
  accepted: z.array(prose(2_000).min(1)).max(200).default([]),
  precision: z.exactOptional(openWord<Precision>()),
  edtf: z.exactOptional(edtf),
})

export const attributionSchema = z.looseObject({
  speaker: line(500).min(1),
  verb: line(100).min(1),
  date: edtf.nullable(),
})

export const sequenceItemSchema = z.looseObject({
  text: prose(500).min(1),
  edtf,
  date: line(100).min(1),
})

const eventSchema = z.looseObject({
  text: prose(500).min(1),
  edtf,
  actors: z.array(line(300).min(1)).max(50).default([]),
})

/** A plain file name: nothing that could lead out of a folder. */
const mediumName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^(?!\.)[^\u0000-\u001f\u007f-\u009f/\\:*?"<>|]+$/u)

const inlineSchema = z.union([
  z.looseObject({ text: prose(20_000), marks: z.exactOptional(z.array(z.enum(textMarks)).max(10)) }),
  z.looseObject({ image: mediumName, alt: line(1_000) }),
  z.looseObject({ sound: mediumName }),
])

const richTextSchema = z.looseObject({
  blocks: z
    .array(
      z.looseObject({
        as: z.enum(['line', 'bullet', 'number', 'heading', 'quote', 'code']),
        content: z.array(inlineSchema).max(2_000),
      }),
    )
    .max(2_000),
})

const lookSchema = z
  .looseObject({ prompt: z.exactOptional(richTextSchema), answer: z.exactOptional(richTextSchema) })
  .meta({ description: 'Formatting, pictures and sound of a card from elsewhere; prompt and answer say it in words' })

export const mediumSchema = z.looseObject({ name: mediumName, sha256, bytes: z.int().nonnegative() })

export const cardSchema = z.looseObject({
  id: cardId,
  kind: openWord<CardKind>(),
  prompt: prose(2_000).min(1),
  answer: answerSchema,
  distractors: z.exactOptional(z.array(prose(2_000).min(1)).max(50)),
  sequence: z.exactOptional(z.array(sequenceItemSchema).min(2).max(12)),
  event: z.exactOptional(eventSchema),
  evidence: z.array(evidenceSchema).max(100).default([]),
  attribution: z.exactOptional(attributionSchema),
  tags: z.array(line(200).min(1)).max(100).default([]),
  look: z.exactOptional(lookSchema),
  own: z.exactOptional(
    z
      .array(openWord<OwnField>())
      .max(50)
      .meta({ description: 'Fields that a person worded: making the cards anew leaves them as they are' }),
  ),
})

export const trayItemSchema = z.looseObject({
  card: cardSchema,
  reasons: z.array(openWord<TrayReason>()).max(50).default([]),
})

export const sourceSchema = z.looseObject({
  title: line(1_000),
  publisher: line(300).nullable().default(null),
  published: edtf.nullable().default(null),
  sha256,
  url: z.exactOptional(
    z
      .string()
      .max(2_000)
      .regex(/^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/iu),
  ),
  note: z.exactOptional(prose(2_000)),
  text: z.exactOptional(verbatim(20_000_000)),
})

export const deckFormat = 'dateline-deck'
export const deckVersion = 1

export const deckSchema = z
  .looseObject({
    format: z.literal(deckFormat),
    version: z.literal(deckVersion),
    id: typedAs<DeckId>(z.guid()),
    revision: z.int().min(1).default(1),
    title: line(300).regex(/\S/),
    description: prose(20_000).default(''),
    language: z
      .string()
      .max(100)
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
      .default('und')
      .meta({ description: 'BCP 47' }),
    licence: prose(2_000).default(''),
    authors: z.array(line(300).min(1)).max(200).default([]),
    sources: z.array(sourceSchema).max(1_000).default([]),
    media: z.exactOptional(
      z.array(mediumSchema).max(20_000).meta({ description: 'Files under media/ of a zipped deck' }),
    ),
    cards: z.array(cardSchema).max(100_000),
    tray: z.array(trayItemSchema).max(100_000).default([]),
    leftOut: z.exactOptional(
      z.int().nonnegative().meta({ description: 'Drafts of very long articles that had no room even in the tray' }),
    ),
  })
  .meta({
    title: 'Dateline deck',
    description:
      'Flashcards made from news articles. Fields this schema does not name are allowed everywhere and kept by Dateline.',
  })

/** JSON Schema draft 2020-12 of a deck file, as text. */
export const printDeckSchema = (): string =>
  `${JSON.stringify({ $id: 'urn:dateline:deck:1', ...z.toJSONSchema(deckSchema, { io: 'input' }) }, null, 2)}\n`

/** Reads the tables of an Anki collection, in either schema, by statements of our own and never more of them than a cap. */
import { strFromU8 } from 'fflate'
import { z } from 'zod'
import type {
  AnkiCard,
  AnkiCollectionRead,
  AnkiDays,
  AnkiDeck,
  AnkiNote,
  AnkiNotetype,
} from '../../core/formats/anki/collection.ts'
import { readMessage, type ProtoField } from '../../core/formats/anki/protobuf.ts'
import { deckSeparator } from '../../core/formats/anki/schema-18.ts'
import { fieldSeparator } from '../../core/formats/anki/shared-tables.ts'
import type { CarriedReview } from '../../core/formats/progress.ts'
import { answerOf } from '../../core/formats/anki/schedule-in.ts'
import type { ForeignRow, ForeignTables } from './foreign-database.ts'

const maxNotes = 200_000
const maxCards = 400_000
const maxReviews = 5_000_000
const maxNotetypes = 5_000
const maxFields = 50_000
const maxDecks = 10_000
/** Of all fields of one note. */
const maxNoteChars = 1_000_000

const neededTables = ['col', 'notes', 'cards']

/** Null where it is no collection of Anki, or holds more than could ever be studied. */
export function readTables(tables: ForeignTables): AnkiCollectionRead | null {
  if (!neededTables.every((name) => tables.has(name))) return null
  const isNewer = tables.has('notetypes') && tables.has('fields') && tables.has('templates') && tables.has('decks')
  const [col] = tables.rows('SELECT CAST(crt AS REAL) AS crt, CAST(mod AS REAL) AS mod FROM col LIMIT 1', 1) ?? []
  const head = isNewer ? readNewHead(tables) : readOldHead(tables)
  const notes = readNotes(tables)
  const cards = readCards(tables)
  const reviews = tables.has('revlog') ? readReviews(tables) : new Map<string, CarriedReview[]>()
  if (col === undefined || head === null || notes === null || cards === null || reviews === null) return null
  const { notetypes, decks, config } = head
  return {
    days: daysOf(numberOf(col.crt), config),
    modifiedMs: numberOf(col.mod),
    notetypes,
    decks,
    notes,
    cards,
    reviews,
  }
}

type Row = ForeignRow
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array())

interface Head {
  readonly notetypes: readonly AnkiNotetype[]
  readonly decks: readonly AnkiDeck[]
  readonly config: Readonly<Record<string, unknown>>
}

function daysOf(createdSecs: number, { creationOffset, rollover }: Head['config']): AnkiDays {
  const isOffset = typeof creationOffset === 'number' && Math.abs(creationOffset) <= 24 * 60
  const isHour = typeof rollover === 'number' && Number.isInteger(rollover) && rollover >= 0 && rollover < 24
  return { createdSecs, westOffsetMin: isOffset ? creationOffset : null, rolloverHour: isHour ? rollover : 4 }
}

function readNotes(tables: ForeignTables): AnkiNote[] | null {
  const sql = `SELECT CAST(id AS TEXT) AS id, CAST(guid AS TEXT) AS guid, CAST(mid AS TEXT) AS mid,
    CAST(mod AS REAL) AS mod, CAST(tags AS TEXT) AS tags, substr(CAST(flds AS TEXT), 1, ${maxNoteChars}) AS flds
    FROM notes`
  const notes: AnkiNote[] = []
  const take = (row: Row) =>
    notes.push({
      id: textOf(row.id),
      guid: textOf(row.guid),
      notetypeId: textOf(row.mid),
      modifiedSecs: numberOf(row.mod),
      tags: textOf(row.tags)
        .split(/\s+/u)
        .filter((tag) => tag !== ''),
      fields: textOf(row.flds).split(fieldSeparator),
    })
  return tables.each(sql, maxNotes, take) ? notes : null
}

function readCards(tables: ForeignTables): AnkiCard[] | null {
  const numbers = 'ord, type, queue, due, ivl, factor, reps, lapses, "left", odue, flags'
    .split(', ')
    .map((name) => `CAST(${name} AS REAL) AS ${name}`)
  const ids = 'id, nid, did, odid'.split(', ').map((name) => `CAST(${name} AS TEXT) AS ${name}`)
  const sql = `SELECT ${[...ids, ...numbers].join(', ')}, CAST(data AS TEXT) AS data FROM cards`
  const cards: AnkiCard[] = []
  return tables.each(sql, maxCards, (row) => cards.push(cardOf(row))) ? cards : null
}

const cardOf = (row: Row): AnkiCard => ({
  id: textOf(row.id),
  noteId: textOf(row.nid),
  deckId: textOf(row.did),
  ordinal: numberOf(row.ord),
  type: numberOf(row.type),
  queue: numberOf(row.queue),
  due: numberOf(row.due),
  interval: numberOf(row.ivl),
  factor: numberOf(row.factor),
  reps: numberOf(row.reps),
  lapses: numberOf(row.lapses),
  left: numberOf(row.left),
  originalDue: numberOf(row.odue),
  originalDeckId: textOf(row.odid),
  flags: numberOf(row.flags),
  data: textOf(row.data),
})

/** By card, and only what a schedule goes by: years of study are half a million rows. */
function readReviews(tables: ForeignTables): Map<string, CarriedReview[]> | null {
  const numbers = 'id, ease, factor, time, type'.split(', ').map((name) => `CAST(${name} AS REAL) AS ${name}`)
  const sql = `SELECT CAST(cid AS TEXT) AS cid, ${numbers.join(', ')} FROM revlog ORDER BY revlog.id`
  const reviews = new Map<string, CarriedReview[]>()
  const take = (row: Row): void => {
    const [timeMs, ease, factor] = [numberOf(row.id), numberOf(row.ease), numberOf(row.factor)]
    const review = answerOf({ timeMs, ease, factor, durationMs: numberOf(row.time), type: numberOf(row.type) })
    if (review === null) return
    const known = reviews.get(textOf(row.cid))
    if (known === undefined) reviews.set(textOf(row.cid), [review])
    else known.push(review)
  }
  return tables.each(sql, maxReviews, take) ? reviews : null
}

// The numbers below are those of the fields in Anki's notetypes.proto and decks.proto.

const wordsAt = (message: readonly ProtoField[] | null, field: number): string =>
  strFromU8(message?.findLast((found) => found.field === field)?.bytes ?? new Uint8Array())

function readNewHead(tables: ForeignTables): Head | null {
  const types = tables.rows(
    'SELECT CAST(id AS TEXT) AS id, CAST(name AS TEXT) AS name, CAST(config AS BLOB) AS config FROM notetypes',
    maxNotetypes,
  )
  const fields = tables.rows(
    'SELECT CAST(ntid AS TEXT) AS ntid, CAST(ord AS REAL) AS ord, CAST(name AS TEXT) AS name FROM fields',
    maxFields,
  )
  const templates = tables.rows(
    `SELECT CAST(ntid AS TEXT) AS ntid, CAST(ord AS REAL) AS ord, CAST(name AS TEXT) AS name,
      CAST(config AS BLOB) AS config FROM templates`,
    maxFields,
  )
  const decks = tables.rows(
    'SELECT CAST(id AS TEXT) AS id, CAST(name AS TEXT) AS name, CAST(kind AS BLOB) AS kind FROM decks',
    maxDecks,
  )
  if (types === null || fields === null || templates === null || decks === null) return null
  const [fieldsOf, templatesOf] = [byNotetype(fields), byNotetype(templates)]
  return {
    notetypes: types.map((row) => {
      const config = readMessage(bytesOf(row.config))
      const id = textOf(row.id)
      return {
        id,
        name: textOf(row.name),
        isCloze: config?.some(({ field, number }) => field === 1 && number === 1) ?? false,
        css: wordsAt(config, 3),
        fields: (fieldsOf.get(id) ?? []).map(({ name }) => ({ name: textOf(name) })),
        templates: (templatesOf.get(id) ?? []).map((template) => {
          const message = readMessage(bytesOf(template.config))
          return { name: textOf(template.name), question: wordsAt(message, 1), answer: wordsAt(message, 2) }
        }),
      }
    }),
    decks: decks.map((row) => {
      const kind = readMessage(bytesOf(row.kind))
      const normal = kind?.find(({ field }) => field === 1)
      return {
        id: textOf(row.id),
        path: textOf(row.name).split(deckSeparator),
        description: wordsAt(normal === undefined ? null : readMessage(normal.bytes), 4),
        isFiltered: kind?.some(({ field }) => field === 2) ?? false,
      }
    }),
    config: readConfig(tables),
  }
}

function byNotetype(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows.toSorted((a, b) => numberOf(a.ord) - numberOf(b.ord)))
    groups.set(textOf(row.ntid), [...(groups.get(textOf(row.ntid)) ?? []), row])
  return groups
}

function readConfig(tables: ForeignTables): Head['config'] {
  const sql = `SELECT CAST("KEY" AS TEXT) AS name, CAST(val AS TEXT) AS val FROM config`
  const rows = tables.has('config') ? (tables.rows(sql, 10_000) ?? []) : []
  return Object.fromEntries(
    rows
      .filter(({ name }) => name === 'creationOffset' || name === 'rollover')
      .map(({ name, val }) => [name, Number(textOf(val))]),
  )
}

const oldNotetype = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  name: z.string().catch(''),
  type: z.number().catch(0),
  css: z.string().catch(''),
  flds: z.array(z.object({ name: z.string(), ord: z.number().catch(0) })),
  tmpls: z.array(
    z.object({ name: z.string().catch(''), qfmt: z.string(), afmt: z.string(), ord: z.number().catch(0) }),
  ),
})
const oldDeck = z.object({ name: z.string(), desc: z.string().catch(''), dyn: z.number().catch(0) })

function readOldHead(tables: ForeignTables): Head | null {
  const sql = 'SELECT CAST(conf AS TEXT) AS conf, CAST(models AS TEXT) AS models, CAST(decks AS TEXT) AS decks FROM col'
  const [row] = tables.rows(`${sql} LIMIT 1`, 1) ?? []
  const [conf, models, decks] = [parse(row?.conf), parse(row?.models), parse(row?.decks)]
  if (models === null || decks === null) return null
  const inOrder = <T extends { readonly ord: number }>(parts: readonly T[]): T[] =>
    parts.toSorted((a, b) => a.ord - b.ord)
  return {
    notetypes: Object.entries(models).flatMap(([id, value]) => {
      const { data } = oldNotetype.safeParse(value)
      if (data === undefined) return []
      const templates = inOrder(data.tmpls).map(({ name, qfmt, afmt }) => ({ name, question: qfmt, answer: afmt }))
      const fields = inOrder(data.flds).map(({ name }) => ({ name }))
      return [{ id, name: data.name, isCloze: data.type === 1, css: data.css, fields, templates }]
    }),
    decks: Object.entries(decks).flatMap(([id, value]) => {
      const { data } = oldDeck.safeParse(value)
      if (data === undefined) return []
      return [{ id, path: data.name.split('::'), description: data.desc, isFiltered: data.dyn !== 0 }]
    }),
    config: conf ?? {},
  }
}

function parse(json: unknown): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(textOf(json))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

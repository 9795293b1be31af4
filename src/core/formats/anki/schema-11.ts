/** A collection in Anki's legacy layout (schema 11): notetypes and decks as JSON in one row. */
import type { AnkiCollection, AnkiDeck, AnkiNotetype } from './collection.ts'
import { insertInto, type ForeignFile } from './foreign-file.ts'
import { sharedRows, sharedSchema, unsynced } from './shared-tables.ts'

const schema = `${sharedSchema}
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
`
const colColumns = 'id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags'

export function legacyFile(collection: AnkiCollection): ForeignFile {
  const { days, modifiedMs, notetypes, decks } = collection
  const modifiedSecs = Math.floor(modifiedMs / 1000)
  const col = [
    ...[1, days.createdSecs, modifiedMs, modifiedMs, 11, 0, 0, 0],
    JSON.stringify(configOf(collection)),
    JSON.stringify(Object.fromEntries(notetypes.map((notetype) => [notetype.id, printNotetype(notetype)]))),
    JSON.stringify(Object.fromEntries(decks.map((deck) => [deck.id, printDeck(deck, modifiedSecs)]))),
    JSON.stringify({ '1': usualOptions }),
    '{}',
  ]
  return { schema, tables: [insertInto('col', colColumns, [col]), ...sharedRows(collection)] }
}

/** What Anki reckons days with. */
export const configOf = ({ days }: AnkiCollection): Readonly<Record<string, unknown>> => ({
  activeDecks: [1],
  curDeck: 1,
  creationOffset: days.westOffsetMin ?? 0,
  rollover: days.rolloverHour,
  schedVer: 2,
  sched2021: true,
})

const printNotetype = ({ id, name, isCloze, css, fields, templates }: AnkiNotetype) => ({
  id: Number(id),
  name,
  type: isCloze ? 1 : 0,
  mod: notetypesModifiedSecs,
  usn: unsynced,
  sortf: 0,
  did: null,
  tmpls: templates.map(({ name: template, question, answer }, ord) => ({
    name: template,
    ord,
    qfmt: question,
    afmt: answer,
    bqfmt: '',
    bafmt: '',
    did: null,
    bfont: '',
    bsize: 0,
    id: partIdOf(id, ord),
  })),
  flds: fields.map(({ name: field }, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    description: '',
    plainText: false,
    collapsed: field === 'Data',
    excludeFromSearch: field === 'Data',
    id: partIdOf(id, 100 + ord),
  })),
  css,
  latexPre: '',
  latexPost: '',
  latexsvg: false,
  req: [[0, 'any', [0]]],
})

/** When our templates last changed (23 November 2026): Anki takes ours in place of older ones of ours, and leaves a learner's newer ones. */
export const notetypesModifiedSecs = 1_795_392_000

/** Fields and templates have ids of their own, by which Anki matches them when a notetype changes. */
export const partIdOf = (notetypeId: string, part: number): number => Number(notetypeId) * 1000 + part

const today = [0, 0]

const printDeck = ({ id, path, description }: AnkiDeck, mod: number) => ({
  id: Number(id),
  mod,
  name: path.join('::'),
  usn: unsynced,
  lrnToday: today,
  revToday: today,
  newToday: today,
  timeToday: today,
  collapsed: false,
  browserCollapsed: false,
  desc: description,
  dyn: 0,
  conf: 1,
  extendNew: 0,
  extendRev: 0,
})

/** As every collection of Anki begins. */
const usualOptions = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  dyn: false,
}

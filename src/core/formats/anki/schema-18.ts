/** A collection in Anki's current layout (schema 18): notetypes, decks and settings in tables of Protocol Buffers. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { AnkiCollection, AnkiDeck, AnkiNotetype } from './collection.ts'
import { insertInto, type ForeignFile } from './foreign-file.ts'
import { printMessage } from './protobuf.ts'
import { configOf, notetypesModifiedSecs, partIdOf } from './schema-11.ts'
import { sharedRows, sharedSchema, unsynced } from './shared-tables.ts'

/**
 * Anki compares names by a collation of its own, "unicase". For ASCII it orders as NOCASE does, so the tables are made
 * with that and renamed in the end. Decks have names in every script: their index is left out, as are tags, which Anki
 * takes from the notes.
 */
const schema = `${sharedSchema}
CREATE TABLE deck_config (
  id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE NOCASE, mtime_secs integer NOT NULL,
  usn integer NOT NULL, config blob NOT NULL
);
CREATE TABLE config (
  KEY text NOT NULL PRIMARY KEY, usn integer NOT NULL, mtime_secs integer NOT NULL, val blob NOT NULL
) WITHOUT ROWID;
CREATE TABLE fields (
  ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE NOCASE, config blob NOT NULL,
  PRIMARY KEY (ntid, ord)
) WITHOUT ROWID;
CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
CREATE TABLE templates (
  ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE NOCASE, mtime_secs integer NOT NULL,
  usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)
) WITHOUT ROWID;
CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid);
CREATE INDEX idx_templates_usn ON templates (usn);
CREATE TABLE notetypes (
  id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE NOCASE, mtime_secs integer NOT NULL,
  usn integer NOT NULL, config blob NOT NULL
);
CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
CREATE INDEX idx_notetypes_usn ON notetypes (usn);
CREATE TABLE decks (
  id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE NOCASE, mtime_secs integer NOT NULL,
  usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL
);
CREATE INDEX idx_notes_mid ON notes (mid);
CREATE INDEX idx_cards_odid ON cards (odid) WHERE odid != 0;
CREATE TABLE tags (
  tag text NOT NULL PRIMARY KEY COLLATE NOCASE, usn integer NOT NULL, collapsed boolean NOT NULL, config blob NULL
) WITHOUT ROWID;
CREATE TABLE graves (
  oid integer NOT NULL, type integer NOT NULL, usn integer NOT NULL, PRIMARY KEY (oid, type)
) WITHOUT ROWID;
CREATE INDEX idx_graves_pending ON graves (usn);
`
const colColumns = 'id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags'
/** Between the names of a deck and of the decks it lies in. */
export const deckSeparator = '\u001f'

export function currentFile(collection: AnkiCollection): ForeignFile {
  const { days, modifiedMs, notetypes, decks } = collection
  const modifiedSecs = Math.floor(modifiedMs / 1000)
  return {
    schema,
    schemaEdit: ['COLLATE NOCASE', 'COLLATE unicase'],
    tables: [
      insertInto('col', colColumns, [[1, days.createdSecs, modifiedMs, modifiedMs, 18, 0, 0, 0, '', '', '', '', '']]),
      insertInto(
        'config',
        'KEY, usn, mtime_secs, val',
        Object.entries(configOf(collection)).map(([key, value]) => [key, 0, 0, utf8ToBytes(JSON.stringify(value))]),
      ),
      insertInto(
        'notetypes',
        'id, name, mtime_secs, usn, config',
        notetypes.map((type) => [type.id, type.name, notetypesModifiedSecs, unsynced, printNotetype(type)]),
      ),
      insertInto('fields', 'ntid, ord, name, config', notetypes.flatMap(fieldRows)),
      insertInto('templates', 'ntid, ord, name, mtime_secs, usn, config', notetypes.flatMap(templateRows)),
      insertInto(
        'decks',
        'id, name, mtime_secs, usn, common, kind',
        decks.map((deck) => {
          const name = deck.path.join(deckSeparator)
          return [deck.id, name, modifiedSecs, unsynced, printMessage(), printDeckKind(deck)]
        }),
      ),
      ...sharedRows(collection),
    ],
  }
}

// The numbers below are those of the fields in Anki's notetypes.proto and decks.proto.

const printNotetype = ({ isCloze, css }: AnkiNotetype): Uint8Array =>
  printMessage(
    ...(isCloze ? ([[1, 1]] as const) : []),
    [3, css],
    // A card is made where the first field holds anything.
    [8, printMessage([2, 1], [3, Uint8Array.of(0)])],
  )

const fieldRows = ({ id, fields }: AnkiNotetype) =>
  fields.map(({ name }, ord) => {
    const isHidden = name === 'Data'
    const folded = isHidden
      ? ([
          [7, true],
          [8, true],
        ] as const)
      : []
    return [id, ord, name, printMessage([3, 'Arial'], [4, 20], ...folded, [9, partIdOf(id, 100 + ord)])] as const
  })

const templateRows = ({ id, templates }: AnkiNotetype) =>
  templates.map(({ name, question, answer }, ord) => {
    const config = printMessage([1, question], [2, answer], [8, partIdOf(id, ord)])
    return [id, ord, name, notetypesModifiedSecs, unsynced, config] as const
  })

const printDeckKind = ({ description }: AnkiDeck): Uint8Array =>
  printMessage([1, printMessage([1, 1], ...(description === '' ? [] : ([[4, description]] as const)))])

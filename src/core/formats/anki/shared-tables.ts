/** The tables that Anki's collections have had since its first layout: notes, cards, reviews. */
import { sha1 } from '@noble/hashes/legacy.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { AnkiCollection, AnkiNote } from './collection.ts'
import { insertInto, type ForeignRows, type ForeignValue } from './foreign-file.ts'
import { lookup } from '../../lookup.ts'

export const sharedSchema = `
CREATE TABLE col (
  id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL,
  decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL
);
CREATE TABLE notes (
  id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL,
  data text NOT NULL
);
CREATE TABLE cards (
  id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE revlog (
  id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL
);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`

/** Marks a row as not yet synchronised. */
export const unsynced = -1
export const fieldSeparator = '\u001f'

const noteColumns = 'id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data'
const cardColumns =
  'id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data'
const reviewColumns = 'id, cid, usn, ease, ivl, lastIvl, factor, time, type'

export const sharedRows = ({ notes, cards, reviews, modifiedMs }: AnkiCollection): ForeignRows[] => [
  insertInto('notes', noteColumns, mapped(notes, noteRow)),
  insertInto(
    'cards',
    cardColumns,
    mapped(cards, (card) => [
      ...[card.id, card.noteId, card.deckId, card.ordinal, Math.floor(modifiedMs / 1000), unsynced],
      ...[card.type, card.queue, card.due, card.interval, card.factor, card.reps, card.lapses, card.left],
      ...[card.originalDue, card.originalDeckId, card.flags, card.data],
    ]),
  ),
  insertInto(
    'revlog',
    reviewColumns,
    mapped(reviews, (review) => [
      ...[review.timeMs, review.cardId, unsynced, review.ease, review.interval, review.lastInterval],
      ...[review.factor, review.durationMs, review.type],
    ]),
  ),
]

function* mapped<T>(
  items: Iterable<T>,
  rowOf: (item: T) => readonly ForeignValue[],
): Generator<readonly ForeignValue[]> {
  for (const item of items) yield rowOf(item)
}

function noteRow({ id, guid, notetypeId, modifiedSecs, tags, fields }: AnkiNote): readonly ForeignValue[] {
  const sorted = plainOf(fields[0] ?? '')
  const joined = fields.map((field) => field.replaceAll(fieldSeparator, ' ')).join(fieldSeparator)
  const tagText = tags.length === 0 ? '' : ` ${tags.join(' ')} `
  return [id, guid, notetypeId, modifiedSecs, unsynced, tagText, joined, sorted, checksumOf(sorted), 0, '']
}

/** The first field as Anki sorts by it: without tags, with the names of pictures. */
const plainOf = (html: string): string =>
  html
    .replace(/<img src="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')

const signs: Readonly<Record<string, string>> = lookup({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })

/** The first four bytes of its SHA-1; Anki looks for notes with the same first field by it. */
function checksumOf(text: string): number {
  const hash = sha1(utf8ToBytes(text))
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0)
}

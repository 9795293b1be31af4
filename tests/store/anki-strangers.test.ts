import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { deckSchema } from '../../src/core/deck/deck-schema.ts'
import type { AnkiCard, AnkiCollection, AnkiNotetype } from '../../src/core/formats/anki/collection.ts'
import { decoy } from '../../src/core/formats/anki/decoy.ts'
import type { ForeignFile } from '../../src/core/formats/anki/foreign-file.ts'
import { packPackage } from '../../src/core/formats/anki/package-files.ts'
import { legacyFile } from '../../src/core/formats/anki/schema-11.ts'
import { currentFile } from '../../src/core/formats/anki/schema-18.ts'
import { packZstd } from '../../src/core/formats/anki/zstd.ts'
import { hashText } from '../../src/core/study/seeded-hash.ts'
import { readAnki } from '../../src/main/transfer/anki-read.ts'
import { writeForeignFile } from '../../src/main/transfer/foreign-database.ts'
import { picture } from '../interop/interop-decks.ts'
import { faultOf, valueOf } from './library.ts'

const basic: AnkiNotetype = {
  id: '1400000000001',
  name: 'Basic (and reversed)',
  isCloze: false,
  css: '',
  fields: [{ name: 'Front' }, { name: 'Back' }],
  templates: [
    { name: 'There', question: '{{Front}}', answer: '{{FrontSide}}<hr id=answer>{{Back}}' },
    { name: 'Back again', question: '{{Back}}{{#Front}} (of what?){{/Front}}', answer: '{{FrontSide}}<hr>{{Front}}' },
  ],
}
const cloze: AnkiNotetype = {
  ...basic,
  id: '1400000000002',
  name: 'Cloze',
  isCloze: true,
  fields: [{ name: 'Text' }, { name: 'More' }],
  templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: '{{cloze:Text}}<br>{{More}}' }],
}

const note = (id: number, notetype: AnkiNotetype, ...fields: string[]) => ({
  id: String(id),
  guid: `guid-${String(id)}`,
  notetypeId: notetype.id,
  modifiedSecs: 1_700_000_000,
  tags: ['harbour'],
  fields,
})
const card = (id: number, noteId: number, changes: Partial<AnkiCard> = {}): AnkiCard => ({
  ...(decoy.cards[0] as AnkiCard),
  id: String(id),
  noteId: String(noteId),
  deckId: '5',
  ...changes,
})

/** Made at four in the morning, UTC, of 1 November 2023. */
const createdSecs = Date.UTC(2023, 10, 1, 4) / 1000
const createdDay = Math.floor(createdSecs / 86_400)

const stranger: AnkiCollection = {
  days: { createdSecs, westOffsetMin: 0, rolloverHour: 4 },
  modifiedMs: Date.UTC(2023, 11, 1, 12),
  notetypes: [basic, cloze],
  decks: [
    { id: '1', path: ['Default'], description: '', isFiltered: false },
    { id: '5', path: ['Harbours', 'Lamps'], description: 'All <b>lamps</b>', isFiltered: false },
  ],
  notes: [
    note(1, basic, 'Lamp of <b>Orlund</b><script>alert(1)</script>', 'red<img src="bow.png"><img src="../x.png">'),
    note(2, cloze, 'The {{c1::lamp::what}} of {{c2::Orlund}} is &lt;red&gt;', 'seen from afar'),
    note(3, basic, '   ', ''),
  ],
  cards: [
    card(11, 1, { type: 2, queue: 2, due: 40, interval: 10, factor: 2500, reps: 7, lapses: 1 }),
    card(12, 1, {
      ordinal: 1,
      type: 2,
      queue: -1,
      due: 40,
      interval: 10,
      data: '{"s":33.5,"d":4.5}',
      reps: 2,
      flags: 3,
    }),
    card(21, 2, { due: 1 }),
    card(22, 2, { ordinal: 1, due: 2 }),
    card(31, 3, { due: 3 }),
  ],
  reviews: [
    {
      timeMs: Date.UTC(2023, 10, 30, 9),
      cardId: '11',
      ease: 3,
      interval: 10,
      lastInterval: 4,
      factor: 2500,
      durationMs: 5_000,
      type: 1,
    },
    {
      timeMs: Date.UTC(2023, 11, 1, 9),
      cardId: '11',
      ease: 0,
      interval: 10,
      lastInterval: 4,
      factor: 2500,
      durationMs: 0,
      type: 4,
    },
  ],
}

const packed = (file: ForeignFile, isCurrent: boolean): Uint8Array =>
  packPackage({
    layout: isCurrent ? 'current' : 'legacy',
    collection: writeForeignFile(file),
    decoy: writeForeignFile(legacyFile(decoy)),
    media: [['bow.png', picture]],
  })
const read = (bytes: Uint8Array) => readAnki({ name: 'theirs.apkg', bytes })
const oldest = (file: ForeignFile): Uint8Array =>
  zipSync({ 'collection.anki2': writeForeignFile(file), media: strToU8('{"0":"bow.png"}'), '0': picture })

describe.each([
  ['current', packed(currentFile(stranger), true)],
  ['legacy', packed(legacyFile(stranger), false)],
  ['oldest', oldest(legacyFile(stranger))],
])('a stranger’s package in the %s layout', (_, bytes) => {
  const incoming = valueOf(read(bytes))
  const [first] = incoming.decks
  const cards = first?.deck.cards ?? []

  it('gives one deck a deck, with a card for each side and gap', () => {
    expect(incoming.decks.map(({ deck }) => [deck.title, deck.description])).toEqual([
      ['Harbours › Lamps', 'All  lamps'],
    ])
    expect(deckSchema.safeParse(first?.deck).error).toBe(undefined)
    expect(cards.map(({ kind, prompt, answer, tags }) => [kind, prompt, answer.canonical, tags])).toEqual([
      ['question', 'Lamp of Orlund', 'red', ['harbour']],
      ['question', 'red (of what?)', 'Lamp of Orlund', ['harbour']],
      ['cloze', 'The ____ (what) of Orlund is <red>', 'lamp', ['harbour']],
      ['cloze', 'The lamp of ____ is <red>', 'Orlund', ['harbour']],
    ])
  })

  it('keeps formatting and pictures, and says what it left out', () => {
    expect(cards[0]?.look?.prompt?.blocks[0]?.content).toEqual([
      { text: 'Lamp of ' },
      { text: 'Orlund', marks: ['bold'] },
    ])
    expect(first?.deck.media?.map(({ name }) => name)).toEqual(['bow.png'])
    expect(incoming.medium('bow.png')).toEqual(picture)
    expect(Object.fromEntries(incoming.losses.map(({ what, count }) => [what, count]))).toEqual({
      script: 2,
      'unread-file': 2,
      'card-skipped': 1,
    })
  })

  it('brings the cards due on the same days, with FSRS’s state or what Anki would make of the ease', () => {
    const [sm2, fsrs] = cards.map(({ id }) => first?.progress.get(id))
    expect(sm2?.state.dueDay).toBe(createdDay + 40)
    expect(sm2?.state.phase).toBe('review')
    expect(sm2?.state.stability).toBe(10)
    // What Anki 26.09 itself reckons (Collection.compute_memory_state) for an ease of 2.5 and ten days.
    expect(sm2?.state.difficulty).toBeCloseTo(6.914056, 4)
    expect(sm2?.reviews).toEqual([{ timeMs: Date.UTC(2023, 10, 30, 9), rating: 3, durationMs: 5_000 }])
    expect(fsrs?.state.stability).toBe(33.5)
    expect(fsrs?.mark).toEqual({ suspended: true, buriedDay: null, flag: 3 })
    expect(first?.progress.size).toBe(2)
  })

  it('gives the same ids whenever it is read, so that reading it again updates', () => {
    const [again] = valueOf(read(bytes)).decks
    expect(again?.deck).toEqual(first?.deck)
  })
})

describe('a hostile package', () => {
  const hostile = (change: string): string => {
    const file = legacyFile(stranger)
    return faultOf(read(oldest({ ...file, tables: [...file.tables, { sql: change, rows: [[]] }] })))
  }

  it('with a view in the place of a table is refused before the view is asked', () => {
    const file = legacyFile(stranger)
    const endless = `CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
      SELECT i AS id, i AS guid, i AS mid, i AS mod, '' AS tags, '' AS flds FROM n`
    const renamed = { sql: 'ALTER TABLE notes RENAME TO old', rows: [[]] }
    expect(faultOf(read(oldest({ ...file, tables: [...file.tables, renamed, { sql: endless, rows: [[]] }] })))).toBe(
      'import-damaged',
    )
  })

  it('with columns that are reckoned when they are read is refused', () => {
    expect(hostile(`ALTER TABLE notes ADD COLUMN x TEXT GENERATED ALWAYS AS (zeroblob(1000000)) VIRTUAL`)).toBe(
      'import-damaged',
    )
  })

  it('with triggers is read without any of them going off', () => {
    const trigger = `CREATE TRIGGER boom AFTER UPDATE ON notes BEGIN SELECT RAISE(ABORT, 'boom'); END`
    expect(hostile(trigger)).toBe('no fault')
  })

  it('that holds nothing but a decoy is refused', () => {
    const bytes = zipSync({ meta: Uint8Array.of(8, 3), 'collection.anki2': writeForeignFile(legacyFile(decoy)) })
    expect(faultOf(read(bytes))).toBe('import-damaged')
  })

  it('whose bytes were flipped anywhere is read or refused, and never thrown at', () => {
    const file = writeForeignFile(currentFile(stranger))
    for (let seed = 0; seed < 40; seed++) {
      const broken = Uint8Array.from(file)
      for (let flip = 0; flip < 8; flip++) {
        const at = hashText(`${String(seed)} ${String(flip)}`) % broken.length
        broken[at] = (broken[at] ?? 0) ^ (1 << (flip % 8))
      }
      const bytes = zipSync({ 'collection.anki21b': packZstd(broken) })
      expect(['no fault', 'import-damaged', 'import-empty']).toContain(faultOf(read(bytes)))
    }
  })

  it('whose notes say that they are ours, and are not, is read as any other', () => {
    const ours = { ...basic, id: '1566777600010' }
    const bytes = packed(
      currentFile({
        ...stranger,
        notetypes: [ours],
        notes: [note(1, ours, 'A lamp', '{"version":1,"__proto__":{"x":1}}')],
        cards: [card(11, 1)],
        reviews: [],
      }),
      true,
    )
    expect(valueOf(read(bytes)).decks[0]?.deck.cards.map(({ prompt }) => prompt)).toEqual(['A lamp'])
  })
})

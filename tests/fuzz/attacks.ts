/** Named attacks on each reader, as files: SECURITY.md lists them, attacks.test.ts reads them. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { decoy } from '../../src/core/formats/anki/decoy.ts'
import type { ForeignFile } from '../../src/core/formats/anki/foreign-file.ts'
import { legacyFile } from '../../src/core/formats/anki/schema-11.ts'
import { writeForeignFile } from '../../src/main/transfer/foreign-database.ts'
import { writers } from '../../src/main/transfer/writers.ts'
import { picture } from '../interop/interop-decks.ts'
import { outgoing, smallDeck } from '../core/formats/text-decks.ts'

export interface Attack {
  readonly what:
    | 'a name that leads outside'
    | 'a bomb'
    | 'a size that lies'
    | 'script'
    | 'SVG'
    | 'hostile SQLite'
    | 'prototype keys'
    | 'a path for a medium'
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  /** The code of the fault, or `read` where the file is taken without what is hostile in it. */
  readonly outcome: string
}

/** Nothing that holds this may come out of a format that has markup. */
export const marker = 'alert(document.domain)'
const svg = strToU8(`<svg xmlns="http://www.w3.org/2000/svg" onload="${marker}"/>`)
const markup = `<script>${marker}</script><img src=x onerror="${marker}"><svg onload="${marker}"/><a href="javascript:${marker}">x</a>`
/** What every object inherits, as elements and as an entity. */
const inherited =
  '<constructor>a</constructor><__proto__>b</__proto__><toString>c</toString><hasOwnProperty/>&constructor;'
const outside = [
  '../../evil.png',
  join(tmpdir(), 'evil.png'),
  'C:\\evil.png',
  '\\\\server\\share\\evil.png',
  'a/../../evil.png',
]

const deckFile = (): Uint8Array => strToU8(printDeck(smallDeck))
const apkg = (format: 'apkg' | 'apkg-legacy'): Uint8Array => {
  const written = writers[format]?.(outgoing(smallDeck))
  if (!written || typeof written.content === 'string') throw new Error(`no package of ${format}`)
  return written.content
}
const rezipped = (bytes: Uint8Array, more: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ ...unzipSync(bytes), ...more })

/** A collection with one note of the fields given. */
function collection(fields: string, more: ForeignFile['tables'] = []): Uint8Array {
  const file = legacyFile({
    ...decoy,
    notes: decoy.notes.map((note) => ({ ...note, fields: [fields, 'red'] })),
  })
  return writeForeignFile({ ...file, tables: [...file.tables, ...more] })
}
const oldest = (collectionBytes: Uint8Array, media: unknown = {}, files: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'collection.anki2': collectionBytes, media: strToU8(JSON.stringify(media)), ...files })

/** A frame of run-length blocks (RFC 8878, section 3.1.1.2.2): a gigabyte in some 30 kB. */
function zstdBomb(): Uint8Array {
  const blocks = 8192
  const bytes = new Uint8Array(6 + blocks * 4)
  bytes.set([0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3])
  for (let block = 0; block < blocks; block++) {
    const header = 131_072 * 8 + 2 + (block === blocks - 1 ? 1 : 0)
    bytes.set([header & 0xff, (header >> 8) & 0xff, header >> 16, 0], 6 + block * 4)
  }
  return bytes
}

/** The first entry of the central directory says that it holds so many bytes (APPNOTE.TXT, section 4.3.12). */
function lying(zip: Uint8Array, says: number): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  const at = bytes.findIndex((_, index) => index + 4 <= bytes.length && view.getUint32(index, true) === 0x02014b50)
  view.setUint32(at + 24, says, true)
  return bytes
}

const sql = (text: string) => ({ sql: text, rows: [[]] })
const proto = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
const withProto = (json: string): Uint8Array => strToU8(`${proto.slice(0, -1)},${json.slice(1)}`)
const moodle = (question: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><quiz><question type="shortanswer"><name><text>n</text></name><questiontext format="html"><text><![CDATA[Which light?${question}]]></text></questiontext><answer fraction="100"><text>red</text></answer></question></quiz>`,
  )

export const attacks = (): readonly Attack[] => [
  ...outside.flatMap((path): Attack[] => [
    {
      what: 'a name that leads outside',
      format: 'dateline',
      name: 'a.dateline',
      bytes: zipSync({ 'deck.json': deckFile(), [path]: picture }),
      outcome: 'deck-invalid',
    },
    {
      what: 'a name that leads outside',
      format: 'apkg',
      name: 'a.apkg',
      bytes: rezipped(apkg('apkg'), { [path]: picture }),
      outcome: 'import-damaged',
    },
    {
      what: 'a name that leads outside',
      format: 'colpkg',
      name: 'a.colpkg',
      bytes: rezipped(apkg('apkg-legacy'), { [path]: picture }),
      outcome: 'import-damaged',
    },
    {
      what: 'a path for a medium',
      format: 'apkg',
      name: 'a.apkg',
      bytes: oldest(collection(`Which light?<img src="${path}">`), { 0: path }, { 0: picture }),
      outcome: 'read',
    },
    {
      what: 'a path for a medium',
      format: 'dateline',
      name: 'a.dateline',
      bytes: strToU8(
        JSON.stringify({
          ...(JSON.parse(printDeck(smallDeck)) as object),
          media: [{ name: path, sha256: 'a'.repeat(64), bytes: 1 }],
        }),
      ),
      outcome: 'deck-invalid',
    },
    {
      what: 'a path for a medium',
      format: 'moodle-xml',
      name: 'a.xml',
      bytes: moodle(`<img src="@@PLUGINFILE@@/${path}"><img src="${path}">`),
      outcome: 'read',
    },
    {
      what: 'a path for a medium',
      format: 'csv',
      name: 'a.csv',
      bytes: strToU8(`#separator:Comma\n#html:true\n"Which light?<img src=""${path}"">",red\n`),
      outcome: 'read',
    },
    {
      what: 'a path for a medium',
      format: 'md',
      name: 'a.md',
      bytes: strToU8(`Q: Which light? ![x](${path})\nA: red\n`),
      outcome: 'read',
    },
  ]),
  {
    what: 'a bomb',
    format: 'dateline',
    name: 'a.dateline',
    bytes: zipSync({ 'deck.json': new Uint8Array(50_000_000) }),
    outcome: 'deck-invalid',
  },
  {
    what: 'a bomb',
    format: 'apkg',
    name: 'a.apkg',
    bytes: zipSync({ 'collection.anki2': new Uint8Array(50_000_000), media: strToU8('{}') }),
    outcome: 'import-damaged',
  },
  {
    what: 'a bomb',
    format: 'apkg',
    name: 'a.apkg',
    bytes: rezipped(apkg('apkg'), { 'collection.anki21b': zstdBomb() }),
    outcome: 'import-damaged',
  },
  {
    what: 'a bomb',
    format: 'apkg',
    name: 'a.apkg',
    bytes: rezipped(apkg('apkg'), { media: zstdBomb() }),
    outcome: 'read',
  },
  {
    what: 'a bomb',
    format: 'moodle-xml',
    name: 'a.xml',
    bytes: strToU8('<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><quiz>&b;</quiz>'),
    outcome: 'import-damaged',
  },
  {
    what: 'a bomb',
    format: 'moodle-xml',
    name: 'a.xml',
    bytes: strToU8(`<quiz>${'<question>'.repeat(100_000)}`),
    outcome: 'import-damaged',
  },
  {
    what: 'a bomb',
    format: 'csv',
    name: 'a.csv',
    bytes: strToU8('"a",'.repeat(2_000_000)),
    outcome: 'read',
  },
  {
    what: 'a bomb',
    format: 'gift',
    name: 'a.gift',
    bytes: strToU8('::a::{=b'.repeat(500_000)),
    outcome: 'import-empty',
  },
  {
    what: 'a bomb',
    format: 'quizlet',
    name: 'a.txt',
    bytes: strToU8('\t'.repeat(5_000_000)),
    outcome: 'text-without-cards',
  },
  { what: 'a bomb', format: 'md', name: 'a.md', bytes: strToU8('> '.repeat(2_000_000)), outcome: 'text-without-cards' },
  ...[10, 0x7fffffff].flatMap((says): Attack[] => [
    {
      what: 'a size that lies',
      format: 'dateline',
      name: 'a.dateline',
      bytes: lying(zipSync({ 'deck.json': deckFile(), 'media/a.png': picture }), says),
      outcome: 'read',
    },
    {
      what: 'a size that lies',
      format: 'apkg',
      name: 'a.apkg',
      bytes: lying(oldest(collection('Which light?')), says),
      outcome: 'import-damaged',
    },
  ]),
  {
    what: 'script',
    format: 'apkg',
    name: 'a.apkg',
    bytes: oldest(collection(`Which light?${markup}`)),
    outcome: 'read',
  },
  {
    what: 'script',
    format: 'csv',
    name: 'a.csv',
    bytes: strToU8(`#separator:Tab\n#html:true\nWhich light?${markup}\tred${markup}\n`),
    outcome: 'read',
  },
  {
    what: 'script',
    format: 'gift',
    name: 'a.gift',
    bytes: strToU8(`::n::[html]Which light?${markup.replace(/[=~#:{}]/g, '\\$&')} {=red}`),
    outcome: 'read',
  },
  { what: 'script', format: 'moodle-xml', name: 'a.xml', bytes: moodle(markup), outcome: 'read' },
  {
    what: 'SVG',
    format: 'apkg',
    name: 'a.apkg',
    bytes: oldest(
      collection('Which light?<img src="a.svg"><img src="a.png">'),
      { 0: 'a.svg', 1: 'a.png' },
      { 0: svg, 1: svg },
    ),
    outcome: 'read',
  },
  {
    what: 'SVG',
    format: 'moodle-xml',
    name: 'a.xml',
    bytes: moodle(`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`),
    outcome: 'read',
  },
  {
    what: 'hostile SQLite',
    format: 'apkg',
    name: 'view.apkg',
    bytes: oldest(
      collection('Which light?', [
        sql('ALTER TABLE notes RENAME TO old'),
        sql(
          'CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, i AS guid, i AS mid, i AS mod, 0 AS usn, 0 AS tags, i AS flds, 0 AS sfld, 0 AS csum, 0 AS flags, 0 AS data FROM n',
        ),
      ]),
    ),
    outcome: 'import-damaged',
  },
  {
    what: 'hostile SQLite',
    format: 'apkg',
    name: 'trigger.apkg',
    bytes: oldest(
      collection('Which light?', [
        sql("CREATE TRIGGER boom AFTER UPDATE ON notes BEGIN SELECT RAISE(ABORT, 'boom'); END"),
      ]),
    ),
    outcome: 'read',
  },
  {
    what: 'hostile SQLite',
    format: 'apkg',
    name: 'generated.apkg',
    bytes: oldest(
      collection('Which light?', [
        sql('ALTER TABLE notes ADD COLUMN x TEXT GENERATED ALWAYS AS (zeroblob(1000000)) VIRTUAL'),
      ]),
    ),
    outcome: 'import-damaged',
  },
  ...(
    [
      ['apkg', 'a.apkg', oldest(collection(`Which light?${inherited}`))],
      ['gift', 'a.gift', strToU8(`::n::[html]Which light?${inherited} {=red}`)],
      ['moodle-xml', 'a.xml', moodle(inherited)],
      ['csv', 'a.csv', strToU8(`#separator:Tab\n#html:true\nWhich light?${inherited}\tred\n`)],
      ['md', 'a.md', strToU8(`Q: Which light? &constructor; ${inherited}\nA: red\nconstructor: x\n`)],
    ] as const
  ).map(([format, name, bytes]): Attack => ({ what: 'prototype keys', format, name, bytes, outcome: 'read' })),
  {
    what: 'prototype keys',
    format: 'dateline',
    name: 'a.dateline',
    bytes: withProto(printDeck(smallDeck)),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'apkg',
    name: 'a.apkg',
    bytes: oldest(
      collection('Which light?<img src="__proto__">'),
      JSON.parse('{"__proto__":"a.png","0":"__proto__"}'),
      { 0: picture },
    ),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'csv',
    name: 'a.csv',
    bytes: strToU8(
      'question,answer,tags,__proto__,constructor,deck\nWhich?,red,__proto__,1,2,__proto__\nWhat?,x,constructor,1,2,toString\n',
    ),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'gift',
    name: 'a.gift',
    bytes: strToU8(
      '$CATEGORY: __proto__/constructor\n\n// [id:__proto__] [tag:__proto__]\n::__proto__::Which? {=red}\n',
    ),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'quizlet',
    name: 'a.txt',
    bytes: strToU8('__proto__\tred\nconstructor\tblue\n'),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'md',
    name: 'a.md',
    bytes: strToU8('# __proto__\n\nQ: __proto__\nA: red\nTags: __proto__, constructor\n'),
    outcome: 'read',
  },
  {
    what: 'prototype keys',
    format: 'moodle-xml',
    name: 'a.xml',
    bytes: moodle('<p __proto__="x" constructor="y">p</p>'),
    outcome: 'read',
  },
]

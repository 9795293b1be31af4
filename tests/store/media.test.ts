/** Pictures and sounds of strangers' decks: kept once, for as long as a deck lists them, and never half. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaOfCard } from '../../src/core/deck/card-media.ts'
import type { Deck, Medium } from '../../src/core/deck/deck.ts'
import { asCardId } from '../../src/core/ids.ts'
import { fail, ok } from '../../src/core/fault.ts'
import { mediaNames } from '../../src/core/formats/anki/media-names.ts'
import { writeDateline } from '../../src/core/formats/dateline-file.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { saveDesk } from '../../src/main/service/desk-deck.ts'
import { openDesk } from '../../src/main/service/desk-opening.ts'
import { importHandlers } from '../../src/main/service/import.ts'
import { shownMedium, takeMediaIn } from '../../src/main/service/media.ts'
import type { Progress } from '../../src/main/service/tasks.ts'
import { backUp, backupFolderOf } from '../../src/main/store/backup.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { appendStep } from '../../src/main/store/desks.ts'
import { deleteDeck, readDeck } from '../../src/main/store/decks.ts'
import { mediumOf, pieceBytes, putPieces, readMedium } from '../../src/main/store/media.ts'
import type { Store } from '../../src/main/store/store.ts'
import { readAnki } from '../../src/main/transfer/anki-read.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { writers } from '../../src/main/transfer/writers.ts'
import { picture } from '../interop/interop-decks.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  giveOut,
  handClock,
  jobsHere,
  libraryIn,
  openLibrary,
  seededBytes,
  tempFolder,
  valueOf,
} from './library.ts'

const startTransfer = forkProcess(new URL('../../out/main/transfer.js', import.meta.url))
const job = '00000000-0000-4000-8000-00000000000a'

/** A wave file as far as its first bytes go, with as many more as are wanted. */
function sound(bytes: number, seed = 1): Uint8Array {
  const made = new Uint8Array(bytes).map((_, at) => (at * seed) % 251)
  made.set(new TextEncoder().encode('RIFF....WAVE'))
  return made
}
const horn = sound(3_000)
/** More than one piece, and no whole number of them. */
const long = sound(3 * pieceBytes + 17, 7)

const listed = (name: string, bytes: Uint8Array): Medium => ({
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
})

type Files = Readonly<Record<string, Uint8Array>>

/** Its first card shows all of them. */
function illustrated(number: number, files: Files, changes: Partial<Deck> = {}): Deck {
  const content = Object.keys(files).map((name) =>
    name.endsWith('.wav') ? { sound: name } : { image: name, alt: 'a bow' },
  )
  const look = { answer: { blocks: [{ as: 'line' as const, content }] } }
  const media = Object.entries(files).map(([name, bytes]) => listed(name, bytes))
  return buildDeck(number, [buildCard(0, { evidence: [], look }), buildCard(1, { evidence: [] })], {
    sources: [],
    media,
    ...changes,
  })
}

const zipped = (deck: Deck, files: Files): Uint8Array =>
  writeDateline({ deck, medium: (name) => files[name] ?? null }).content as Uint8Array

function setUp(onProgress: (job: string, progress: Progress) => void = () => undefined) {
  const folder = tempFolder()
  const clock = handClock()
  const store = openLibrary(folder, clock)
  const calls = importHandlers(store, { clock, random: seededBytes('import'), startTransfer, onProgress })
  const preview = (name: string, bytes: Uint8Array) => calls['import.preview']({ job, name, bytes: bytes.slice() })
  const apply = () => calls['import.apply']({ job })
  const take = async (deck: Deck, files: Files) => {
    valueOf(await preview('a.dateline', zipped(deck, files)))
    return valueOf(await apply()).decks
  }
  return { folder, clock, store, calls, preview, apply, take }
}

const held = ({ db }: Store): number => db.get<{ n: number }>('SELECT count(*) AS n FROM medium')?.n ?? -1
const pieces = ({ db }: Store): number => db.get<{ n: number }>('SELECT count(*) AS n FROM medium_piece')?.n ?? -1

describe('pictures and sounds of a deck that comes in', () => {
  it('are in the library with it, byte for byte, however long they are', async () => {
    const { store, take } = setUp()
    const files = { 'bow.png': picture, 'horn.wav': horn, 'long.wav': long }
    await take(illustrated(1, files), files)
    for (const [name, bytes] of Object.entries(files))
      expect(Buffer.compare(readMedium(store, deckIdOf(1), name) ?? new Uint8Array(), bytes), name).toBe(0)
    expect(readMedium(store, deckIdOf(1), 'none.png')).toBeNull()
    expect(readMedium(store, deckIdOf(2), 'bow.png')).toBeNull()
    expect(pieces(store)).toBe(2 + 4)
    expect(readDeck(store, deckIdOf(1), true)).toEqual(illustrated(1, files))
  })

  it('are kept once, whatever decks show them under whatever name', async () => {
    const { store, take } = setUp()
    await take(illustrated(1, { 'bow.png': picture }), { 'bow.png': picture })
    await take(illustrated(2, { 'stem.png': picture }), { 'stem.png': picture })
    expect([held(store), pieces(store)]).toEqual([1, 1])
    expect(readMedium(store, deckIdOf(2), 'stem.png')).toEqual(picture)
  })

  it('change with a newer revision; what it shows no longer goes at the next opening', async () => {
    const { folder, clock, store, take } = setUp()
    const before = { 'bow.png': picture, 'old.wav': long }
    await take(illustrated(1, before), before)
    const after = { 'bow.png': Uint8Array.from([...picture, 0]) }
    expect(await take(illustrated(1, after, { revision: 2 }), after)).toMatchObject([{ outcome: 'updated' }])
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toEqual(after['bow.png'])
    expect(readMedium(store, deckIdOf(1), 'old.wav')).toBeNull()
    store.close()
    const again = openLibrary(folder, clock)
    expect([held(again), pieces(again)]).toEqual([1, 1])
  })

  it('are mended by the same file where the library has the deck without them', async () => {
    const { store, clock, take } = setUp()
    const files = { 'bow.png': picture }
    valueOf(importDeck(store, illustrated(1, files), clock))
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toBeNull()
    expect(await take(illustrated(1, files), files)).toMatchObject([{ outcome: 'unchanged' }])
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toEqual(picture)
  })

  it('that changed under the same name make their cards changed ones, in files without revisions too', async () => {
    const { store, preview, apply } = setUp()
    const apkg = (files: Files): Uint8Array => {
      const medium = (name: string) => files[name] ?? null
      const writer = writers.apkg
      if (!writer) throw new Error('No writer')
      return writer({ deck: illustrated(1, files), medium, progress: new Map() }).content as Uint8Array
    }
    const take = async (files: Files) => {
      const { decks } = valueOf(await preview('a.apkg', apkg(files)))
      valueOf(await apply())
      return decks.map(({ outcome, changed }) => ({ outcome, changed }))
    }
    const other = { 'bow.png': Uint8Array.from([...picture, 0]) }
    expect(await take({ 'bow.png': picture })).toEqual([{ outcome: 'added', changed: 0 }])
    expect(await take({ 'bow.png': picture })).toEqual([{ outcome: 'unchanged', changed: 0 }])
    expect(await take(other)).toEqual([{ outcome: 'updated', changed: 1 }])
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toEqual(other['bow.png'])
  })

  it('leave no trace where the import is cancelled, nor take away what other decks show', async () => {
    let cancel: () => unknown = () => undefined
    const { store, calls, preview, apply, take } = setUp(() => cancel())
    await take(illustrated(1, { 'bow.png': picture }), { 'bow.png': picture })
    const files = { 'bow.png': picture, 'horn.wav': horn, 'long.wav': long }
    valueOf(await preview('a.dateline', zipped(illustrated(2, files), files)))
    cancel = () => calls['import.cancel']({ job })
    expect(faultOf(await apply())).toBe('cancelled')
    expect([held(store), pieces(store)]).toEqual([1, 1])
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toEqual(picture)
  })

  it('leave no trace where it is cancelled when its cards are in and its pictures are on the way', async () => {
    let cancel: () => unknown = () => undefined
    const { store, calls, preview, apply } = setUp((_, { stage, done }) => {
      if (stage === 'Taking in pictures and sound' && done === 1) cancel()
    })
    const files = { 'long.wav': long, 'horn.wav': horn }
    valueOf(await preview('a.dateline', zipped(illustrated(2, files), files)))
    cancel = () => calls['import.cancel']({ job })
    expect(faultOf(await apply())).toBe('cancelled')
    expect([held(store), pieces(store)]).toEqual([0, 0])
    expect(store.db.all('SELECT 1 FROM deck UNION ALL SELECT 1 FROM deck_medium')).toEqual([])
  })

  it('stay where the import is cancelled and another deck was waiting for them', async () => {
    const { store, clock } = setUp()
    const files = { 'bow.png': picture }
    valueOf(importDeck(store, illustrated(1, files), clock))
    const incoming = [{ deck: illustrated(2, files), outcome: 'added' as const }]
    const transfer = { medium: () => Promise.resolve(ok(picture)) }
    const taken = await takeMediaIn(store, incoming, { transfer, isCancelled: false })
    await taken.drop()
    expect(readMedium(store, deckIdOf(1), 'bow.png')).toEqual(picture)
  })

  it('leave no trace either where it is cancelled, or the reading process ends, among them', async () => {
    const { store } = setUp()
    const files = { 'long.wav': long, 'horn.wav': horn }
    const incoming = [{ deck: illustrated(2, files), outcome: 'added' as const }]
    const given: string[] = []
    const transfer = {
      medium: (name: string) => {
        given.push(name)
        return Promise.resolve(ok((files as Files)[name] ?? null))
      },
    }
    const surroundings = {
      transfer,
      get isCancelled() {
        return given.length === 1 && pieces(store) > 0
      },
    }
    const cancelled = await takeMediaIn(store, incoming, surroundings)
    expect(cancelled.fault).toEqual({ code: 'cancelled' })
    expect([held(store), pieces(store)]).toEqual([0, 1])
    await cancelled.drop()
    expect(pieces(store)).toBe(0)

    const ending = { medium: () => Promise.resolve(fail({ code: 'import-crashed', name: 'a' } as const)) }
    const ended = await takeMediaIn(store, incoming, { transfer: ending, isCancelled: false })
    expect(ended.fault).toEqual({ code: 'import-crashed', name: 'a' })
  })

  it('that a crash left half are gone at the next opening', async () => {
    const { folder, clock, store, take } = setUp()
    await take(illustrated(1, { 'bow.png': picture }), { 'bow.png': picture })
    const medium = listed('long.wav', long)
    putPieces(store, [{ medium, position: 0, bytes: long.subarray(0, pieceBytes) }])
    putPieces(store, [{ medium: listed('horn.wav', horn), position: 0, bytes: horn }])
    store.close()
    const again = openLibrary(folder, clock)
    expect([held(again), pieces(again)]).toEqual([1, 1])
    expect(readMedium(again, deckIdOf(1), 'bow.png')).toEqual(picture)
  })

  it('stay while their deck can be brought back, and go with it for good', async () => {
    const { folder, clock, store, take } = setUp()
    await take(illustrated(1, { 'bow.png': picture }), { 'bow.png': picture })
    deleteDeck(store, deckIdOf(1), clock.ms)
    store.close()
    clock.ms += 29 * dayMs
    const soon = openLibrary(folder, clock)
    expect(held(soon)).toBe(1)
    soon.close()
    clock.ms += 3 * dayMs
    const late = openLibrary(folder, clock)
    expect([held(late), pieces(late)]).toEqual([0, 0])
  })

  it('are in every copy of the library', async () => {
    const { store, take } = setUp()
    await take(illustrated(1, { 'long.wav': long }), { 'long.wav': long })
    backUp(store.db, store.path, '2031-01-01', 1)
    const copy = openDatabase(`${backupFolderOf(store.path)}/library-2031-01-01-v1.sqlite`)
    const bytes = readMedium({ ...store, db: copy }, deckIdOf(1), 'long.wav')
    copy.close()
    expect(Buffer.compare(bytes ?? new Uint8Array(), long)).toBe(0)
  })

  it('make the way from Anki’s package into the library and out into another one unharmed', async () => {
    const { store, preview, apply } = setUp()
    const files = { 'bow of a ship.png': picture, 'horn.wav': horn, 'long.wav': long }
    const deck = illustrated(1, files)
    const medium = (name: string) => (files as Files)[name] ?? null
    for (const format of ['apkg', 'apkg-legacy'] as const) {
      const first = writers[format]?.({ deck, medium, progress: new Map() }).content as Uint8Array
      valueOf(await preview('a.apkg', first))
      valueOf(await apply())
      const kept = readDeck(store, deckIdOf(1), true)
      if (kept === null) throw new Error('The deck is not there')
      const outgoing = { deck: kept, medium: mediumOf(store, kept.id), progress: new Map() }
      expect(new Map(mediaNames([outgoing]).media()).size).toBe(3)
      const second = writers[format]?.(outgoing).content as Uint8Array
      const incoming = valueOf(readAnki({ name: 'b.apkg', bytes: second }))
      expect(incoming.losses).toEqual([])
      for (const [name, bytes] of Object.entries(files))
        expect(Buffer.compare(incoming.medium(name) ?? new Uint8Array(), bytes), name).toBe(0)
    }
  })
})

it('a deck that is handed out takes its pictures and sounds along, and its desk keeps them', async () => {
  const { store, clock, take } = setUp()
  const files = { 'bow.png': picture, 'horn.wav': horn }
  await take(illustrated(1, files), files)
  valueOf(openDesk(store, deckIdOf(1), clock))
  const edits = [{ do: 'word' as const, card: asCardId('card-0'), fields: { answer: 'Another ship' } }]
  appendStep(store, deckIdOf(1), { edits, label: 'Word' })
  const desk = { clock, jobs: jobsHere(), randomUuid: () => job, onProgress: () => undefined }
  valueOf(await saveDesk(store, desk, deckIdOf(1)))
  const [card] = readDeck(store, deckIdOf(1), true)?.cards ?? []
  expect([card?.answer.canonical, [...mediaOfCard(card ?? {})]]).toEqual(['Another ship', Object.keys(files)])
  const back = await giveOut(store, clock, deckIdOf(1))
  expect(back.losses).toEqual([])
  expect([back.medium('bow.png'), back.medium('horn.wav')]).toEqual([picture, horn])
})

describe('media of a hostile file', () => {
  const page = new TextEncoder().encode('<html><script>alert(1)</script></html>')
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  /** A GIF to whom it is shown, a program to whom it is run. */
  const polyglot = new TextEncoder().encode('GIF89a/*\u0001\u0000*/=1;alert(1)//')

  it('are kept out where they are no picture and no sound, whatever their names say', async () => {
    const { store, take } = setUp()
    const files = { 'page.png': page, 'drawing.png': drawing, 'bow.png': picture }
    await take(illustrated(1, files), files)
    expect(held(store)).toBe(1)
    expect(readMedium(store, deckIdOf(1), 'page.png')).toBeNull()
    expect(readMedium(store, deckIdOf(1), 'drawing.png')).toBeNull()
  })

  it('are shown as what they are by their first bytes, pictures as pictures and sounds as sounds alone', async () => {
    const { store, take } = setUp()
    const files = { 'horn.png': horn, 'bow.wav': picture, 'program.js.gif': polyglot }
    await take(illustrated(1, files), files)
    const show = (use: 'picture' | 'sound', name: string) =>
      shownMedium(store, { use, deckId: deckIdOf(1), name })?.type ?? null
    expect(show('picture', 'horn.png')).toBeNull()
    expect(show('sound', 'horn.png')).toBe('audio/wav')
    expect(show('sound', 'bow.wav')).toBeNull()
    expect(show('picture', 'bow.wav')).toBe('image/png')
    expect(show('picture', 'program.js.gif')).toBe('image/gif')
  })

  it('are kept out where they are not the ones that the deck lists', async () => {
    const { store, take } = setUp()
    const deck = illustrated(1, { 'bow.png': picture })
    await take(deck, { 'bow.png': Uint8Array.from([...picture, 1]) })
    expect([held(store), pieces(store)]).toEqual([0, 0])
  })

  it('are kept out by the library itself, whatever the process that read the file says', async () => {
    const { store } = setUp()
    const deck = illustrated(1, { 'bow.png': picture, 'page.png': page })
    const answers: Files = { 'bow.png': horn.subarray(0, picture.length), 'page.png': page }
    const transfer = { medium: (name: string) => Promise.resolve(ok(answers[name] ?? null)) }
    await takeMediaIn(store, [{ deck, outcome: 'added' }], { transfer, isCancelled: false })
    expect([held(store), pieces(store)]).toEqual([0, 0])
  })

  it.each(['/etc/passwd', '\\\\server\\share\\x.png', 'C:\\x.png', '../x.png', 'a/b.png', '.hidden'])(
    'that is called %s makes the deck no deck, and the library stays as it is, byte for byte',
    async (name) => {
      const { folder, store, preview, apply, take } = setUp()
      await take(illustrated(1, { 'bow.png': picture }), { 'bow.png': picture })
      store.db.get('PRAGMA wal_checkpoint(TRUNCATE)')
      const before = readFileSync(libraryIn(folder))
      const files = { [name]: picture }
      expect(faultOf(await preview('a.dateline', zipped(illustrated(2, files), files)))).toBe('deck-invalid')
      expect(faultOf(await apply())).toBe('stale')
      expect(readFileSync(libraryIn(folder)).equals(before)).toBe(true)
    },
  )

  it('are looked for by name alone, whatever the name is', () => {
    const { store } = setUp()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, deckId) => {
        expect(shownMedium(store, { use: 'picture', deckId, name })).toBeNull()
      }),
    )
  })
})

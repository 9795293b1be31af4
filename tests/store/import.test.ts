/** What comes in is shown before anything changes, and comes in as a whole or not at all. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../src/core/deck/deck.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { importHandlers } from '../../src/main/service/import.ts'
import { addIncoming, beginIncoming } from '../../src/main/store/put-incoming.ts'
import { readDeck } from '../../src/main/store/decks.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { browserOf } from './browse.ts'
import {
  buildCard,
  buildDeck,
  deckIdOf,
  faultOf,
  handClock,
  libraryIn,
  openLibrary,
  seededBytes,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const startTransfer = forkProcess(new URL('../../out/main/transfer.js', import.meta.url))
const job = '00000000-0000-4000-8000-00000000000a'
const otherJob = '00000000-0000-4000-8000-00000000000b'
const file = (deck: Deck) => ({ job, name: 'a.dateline', bytes: new TextEncoder().encode(printDeck(deck)) })

function setUp(onProgress: (job: string) => void = () => undefined) {
  const folder = tempFolder()
  const clock = handClock()
  const store = openLibrary(folder, clock)
  const calls = importHandlers(store, { clock, random: seededBytes('import'), startTransfer, onProgress })
  const preview = async (deck: Deck) => valueOf(await calls['import.preview'](file(deck)))
  const apply = async () => valueOf(await calls['import.apply']({ job }))
  return { folder, clock, store, calls, preview, apply }
}

/** Without evidence, so that there can be any number. */
const manyCards = (count: number): Deck =>
  buildDeck(
    1,
    Array.from({ length: count }, (_, n) => buildCard(n, { evidence: [] })),
  )

describe('a file that comes in', () => {
  it('says what it holds and what it would change, and changes nothing by that', async () => {
    const { store, clock, preview } = setUp()
    valueOf(importDeck(store, buildDeck(1, 3), clock))
    const cards = [buildCard(0), buildCard(1, { prompt: 'Which ship was second?' }), buildCard(7)]
    const shown = await preview(buildDeck(1, cards, { revision: 2, authors: ['Ines Orlund'], licence: 'CC0-1.0' }))
    expect(shown).toMatchObject({ format: 'dateline', losses: [] })
    expect(shown.decks).toMatchObject([
      {
        authors: ['Ines Orlund'],
        licence: 'CC0-1.0',
        sources: [{ title: 'Ships leave Orlund', publisher: 'The Orlund Mail', hasText: true }],
        kinds: [{ kind: 'name', cards: 3 }],
        outcome: 'updated',
        revision: 2,
        revisionHere: 1,
        added: 1,
        changed: 1,
        removed: 1,
        examples: {
          added: ['Which ship left Orlund as number 7?'],
          changed: [{ before: 'Which ship left Orlund as number 1?', after: 'Which ship was second?' }],
          removed: ['Which ship left Orlund as number 2?'],
        },
      },
    ])
    expect(readDeck(store, deckIdOf(1), true)).toEqual(buildDeck(1, 3))
  })

  it('changes what was shown, once', async () => {
    const { store, clock, calls, preview, apply } = setUp()
    valueOf(importDeck(store, buildDeck(1, 3), clock))
    const newer = buildDeck(1, [buildCard(0), buildCard(7)], { revision: 2 })
    const { decks } = await preview(newer)
    const changes = { outcome: 'updated', added: 1, changed: 0, removed: 2 }
    expect(decks).toMatchObject([changes])
    expect((await apply()).decks).toMatchObject([changes])
    expect(readDeck(store, deckIdOf(1), true)).toEqual(newer)
    expect(faultOf(await calls['import.apply']({ job }))).toBe('stale')
  })

  it('brings a new deck in whole, and finds its words, however many cards it has', async () => {
    const { store, clock, preview, apply } = setUp()
    const deck = manyCards(950)
    await preview(deck)
    expect((await apply()).decks).toMatchObject([{ outcome: 'added', added: 950 }])
    expect(readDeck(store, deckIdOf(1), true)).toEqual(deck)
    expect(await browserOf(store, clock).find('777')).toHaveLength(1)
    expect((await viewLibrary(store, clock)).decks).toMatchObject([{ counts: { new: 950, total: 950 } }])
  })

  it('leaves nothing to be seen where it is cancelled half way, and can come in again', async () => {
    let cancel: () => unknown = () => undefined
    const { store, clock, calls, preview, apply } = setUp(() => cancel())
    await preview(manyCards(950))
    cancel = () => calls['import.cancel']({ job })
    expect(faultOf(await calls['import.apply']({ job }))).toBe('cancelled')
    expect((await viewLibrary(store, clock)).decks).toEqual([])
    expect(store.db.all('SELECT 1 FROM card')).toEqual([])
    cancel = () => undefined
    await preview(manyCards(950))
    expect((await apply()).decks).toMatchObject([{ added: 950 }])
  })

  it('is gone at the next opening where the app ended half way', async () => {
    const { folder, clock, store } = setUp()
    const deck = manyCards(300)
    addIncoming(store, beginIncoming(store, deck, clock.ms), 0, 200)
    expect((await viewLibrary(store, clock)).decks).toEqual([])
    expect(await browserOf(store, clock).find('ship')).toEqual([])
    store.close()
    const again = openLibrary(folder, clock)
    expect(again.db.all('SELECT 1 FROM card UNION ALL SELECT 1 FROM deck')).toEqual([])
    expect(valueOf(importDeck(again, deck, clock))).toMatchObject({ outcome: 'added', added: 300 })
  })

  it('leaves the library as it is, byte for byte, where it cannot be read', async () => {
    const { folder, clock, store, calls } = setUp()
    valueOf(importDeck(store, buildDeck(1, 3), clock))
    store.db.get('PRAGMA wal_checkpoint(TRUNCATE)')
    const before = readFileSync(libraryIn(folder))
    const whole = file(buildDeck(1, 9, { revision: 2 }))
    expect(faultOf(await calls['import.preview']({ ...whole, bytes: whole.bytes.slice(0, -40) }))).toBe('deck-cut-off')
    expect(faultOf(await calls['import.preview']({ ...whole, name: 'a', bytes: new Uint8Array(9) }))).toBe(
      'import-unknown',
    )
    expect(faultOf(await calls['import.apply']({ job }))).toBe('stale')
    expect(readFileSync(libraryIn(folder)).equals(before)).toBe(true)
  })

  it('takes the place of the one before it, and comes in only under its own name', async () => {
    const { calls, preview } = setUp()
    const first = calls['import.preview']({ ...file(manyCards(900)), job: otherJob })
    await preview(buildDeck(2, 1))
    expect(faultOf(await first)).toBe('cancelled')
    expect(faultOf(await calls['import.apply']({ job: otherJob }))).toBe('stale')
  })

  it('is read from the path behind its token, and by no other', async () => {
    const { clock, store, folder } = setUp()
    const path = join(folder, 'ships.dateline')
    writeFileSync(path, printDeck(buildDeck(1, 2)))
    const pathOf = (token: string) => (token === otherJob ? path : null)
    const calls = importHandlers(store, {
      ...{ clock, random: seededBytes('path'), startTransfer, pathOf },
      onProgress: () => undefined,
    })
    expect(faultOf(await calls['import.preview']({ job, token: job }))).toBe('stale')
    expect(valueOf(await calls['import.preview']({ job, token: otherJob })).decks).toMatchObject([
      {
        cards: 2,
        newTexts: 1,
        sample: [
          { prompt: 'Which ship left Orlund as number 0?', answer: 'Ship 0' },
          { prompt: 'Which ship left Orlund as number 1?', answer: 'Ship 1' },
        ],
      },
    ])
  })

  it('with several decks brings in those that are wanted', async () => {
    const { calls, store, clock } = setUp()
    const bytes = new TextEncoder().encode('question,answer,deck\r\nWho?,She,North\r\nWhere?,There,South\r\n')
    const { decks } = valueOf(await calls['import.preview']({ job, name: 'a.csv', bytes }))
    const south = decks.find(({ title }) => title === 'South')
    expect(valueOf(await calls['import.apply']({ job, only: [south?.id ?? ''] })).decks).toHaveLength(1)
    expect((await viewLibrary(store, clock)).decks.map(({ title }) => title)).toEqual(['South'])
    expect(faultOf(await calls['import.apply']({ job, only: [] }))).toBe('stale')
  })

  it('of another program has no revisions: what is different in it is taken in, and the same again changes nothing', async () => {
    const { calls, store } = setUp()
    const take = async (text: string) => {
      const bytes = new TextEncoder().encode(text)
      const shown = valueOf(await calls['import.preview']({ job, name: 'ships.csv', bytes }))
      valueOf(await calls['import.apply']({ job }))
      return shown.decks.map(({ outcome, added, changed }) => ({ outcome, added, changed }))
    }
    const header = 'question,answer\r\n'
    const first = `${header}Which ship left first?,The Marit\r\nWhich left last?,The Solvei\r\n`
    expect(await take(first)).toEqual([{ outcome: 'added', added: 2, changed: 0 }])
    expect(await take(first)).toEqual([{ outcome: 'unchanged', added: 0, changed: 0 }])
    expect(await take(first.replace('Solvei', 'Solveig'))).toEqual([{ outcome: 'updated', added: 0, changed: 1 }])
    expect(store.db.all('SELECT 1 FROM card')).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { parseDeck, printDeck } from '../../src/core/deck/deck-file.ts'
import type { Deck } from '../../src/core/deck/deck.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { exportDeck, libraryHandlers, saveDeck, seedLibrary } from '../../src/main/service/library.ts'
import { settingsHandlers } from '../../src/main/service/settings.ts'
import type { Store } from '../../src/main/store/store.ts'
import {
  articleText,
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  openLibrary,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

function setUp(...decks: Deck[]) {
  const clock = handClock()
  const folder = tempFolder()
  const store = openLibrary(folder, clock)
  for (const deck of decks) saveDeck(store, deck, clock)
  const reopen = (): Store => {
    store.close()
    return openLibrary(folder, clock)
  }
  return { clock, store, reopen, calls: libraryHandlers(store, clock), study: studyIn(store, clock) }
}
const bytesOf = (deck: Deck) => new TextEncoder().encode(printDeck(deck))
const withoutText = (deck: Deck): Deck => ({ ...deck, sources: deck.sources.map(({ text: _text, ...head }) => head) })
const named = { title: 'Harbour news' }

describe('a deck in the library', () => {
  it('shows its source, its counts and what today holds', async () => {
    const { clock, store, study } = setUp(buildDeck(1, 25))
    await study.grade(4)
    await study.grade(1)
    const view = await viewLibrary(store, clock)
    expect(view.decks).toEqual([
      {
        id: deckIdOf(1),
        title: 'Deck 1',
        publisher: 'The Orlund Mail',
        published: '2024-03-01',
        createdMs: clock.ms,
        archived: false,
        // The card in a learning step is due in the row as it is in Today.
        counts: { new: 23, due: 1, learned: 1, total: 25 },
        today: { due: 1, new: 18 },
      },
    ])
    expect(view.today).toEqual({ due: 1, new: 18 })
  })

  it('keeps its new name over a restart and over a newer revision', async () => {
    const { clock, calls, reopen } = setUp(buildDeck(1, 2))
    await calls['deck.rename']({ id: deckIdOf(1), ...named })
    const store = reopen()
    valueOf(importDeck(store, buildDeck(1, 3, { revision: 2, title: 'Corrected' }), clock))
    expect((await viewLibrary(store, clock)).decks[0]).toMatchObject(named)
    expect(valueOf(exportDeck(store, deckIdOf(1), true))).toMatchObject({ ...named, revision: 2 })
  })

  it('leaves the day when it is archived and comes back', async () => {
    const { clock, store, calls } = setUp(buildDeck(1, 2))
    await calls['deck.archive']({ id: deckIdOf(1), archived: true })
    const away = await viewLibrary(store, clock)
    expect(away.today.new).toBe(0)
    expect(away.decks[0]).toMatchObject({ archived: true, today: { new: 2 } })
    await calls['deck.archive']({ id: deckIdOf(1), archived: false })
    expect((await viewLibrary(store, clock)).today.new).toBe(2)
  })

  it('comes back from deletion with cards, states, log and undo as they were', async () => {
    const { clock, store, calls, study } = setUp(buildDeck(1, 4))
    await study.grade(4)
    await study.grade(1)
    const before = { states: statesIn(store), view: await viewLibrary(store, clock), study: await study.view() }
    valueOf(await calls['deck.delete']({ id: deckIdOf(1) }))
    expect((await viewLibrary(store, clock)).decks).toEqual([])
    expect((await study.view()).state).toBe('finished')
    valueOf(await calls['deck.restore']({ id: deckIdOf(1) }))
    expect({ states: statesIn(store), view: await viewLibrary(store, clock), study: await study.view() }).toEqual(
      before,
    )
  })

  it('is kept thirty days after deletion, then let go at the next opening', async () => {
    const { clock, calls, reopen } = setUp(buildDeck(1, 2))
    await calls['deck.delete']({ id: deckIdOf(1) })
    clock.ms += 29 * dayMs
    const kept = reopen()
    expect(faultOf(await libraryHandlers(kept, clock)['deck.restore']({ id: deckIdOf(1) }))).toBe('no fault')
    await libraryHandlers(kept, clock)['deck.delete']({ id: deckIdOf(1) })
    kept.close()
    clock.ms += 31 * dayMs
    const later = openLibrary('', clock, kept.path)
    expect(faultOf(await libraryHandlers(later, clock)['deck.restore']({ id: deckIdOf(1) }))).toBe('not-found')
  })

  it('that is not there cannot be renamed, archived, deleted, restored or exported', async () => {
    const { store, calls } = setUp()
    const id = deckIdOf(7)
    expect(faultOf(await calls['deck.rename']({ id, ...named }))).toBe('not-found')
    expect(faultOf(await calls['deck.archive']({ id, archived: true }))).toBe('not-found')
    expect(faultOf(await calls['deck.delete']({ id }))).toBe('not-found')
    expect(faultOf(await calls['deck.restore']({ id }))).toBe('not-found')
    expect(faultOf(exportDeck(store, id, true))).toBe('not-found')
  })
})

describe('importing', () => {
  it('adds a deck and gives it out again as it came, unknown fields included', () => {
    const { clock, store } = setUp()
    const extra = { 'x-school': { room: 12 } }
    const made = { ...buildDeck(1, [{ ...buildCard(0), ...extra }, buildCard(1)]), ...extra }
    const deck = valueOf(parseDeck(bytesOf(made)))
    expect(valueOf(importDeck(store, deck, clock))).toEqual({
      id: deckIdOf(1),
      title: 'Deck 1',
      outcome: 'added',
      added: 2,
      changed: 0,
      removed: 0,
    })
    expect(printDeck(valueOf(exportDeck(store, deckIdOf(1), true)))).toBe(printDeck(deck))
    expect(valueOf(exportDeck(store, deckIdOf(1), false))).toEqual(withoutText(deck))
  })

  it('of a newer revision mends cards in place and keeps everybody’s progress', async () => {
    const { clock, store, study } = setUp(buildDeck(1, 4))
    for (let n = 0; n < 4; n++) await study.grade(4)
    const mended = [buildCard(5), buildCard(2, { prompt: 'Mended?' }), buildCard(0), buildCard(1)]
    const outcome = valueOf(importDeck(store, buildDeck(1, mended, { revision: 2 }), clock))
    expect(outcome).toMatchObject({ outcome: 'updated', added: 1, changed: 1, removed: 1 })
    const [deck] = (await viewLibrary(store, clock)).decks
    expect(deck?.counts).toEqual({ new: 1, due: 0, learned: 3, total: 4 })
    expect(valueOf(exportDeck(store, deckIdOf(1), true)).cards).toEqual(mended)
  })

  it('brings a card that was dropped back with its progress', async () => {
    const { clock, store, study } = setUp(buildDeck(1, 1))
    await study.grade(4)
    const states = statesIn(store)
    valueOf(importDeck(store, buildDeck(1, [buildCard(1)], { revision: 2 }), clock))
    expect((await viewLibrary(store, clock)).decks[0]?.counts).toMatchObject({ learned: 0, total: 1 })
    const back = valueOf(importDeck(store, buildDeck(1, 2, { revision: 3 }), clock))
    expect(back).toMatchObject({ added: 1, changed: 0, removed: 0 })
    expect(statesIn(store)).toEqual(states)
    expect((await viewLibrary(store, clock)).decks[0]?.counts).toMatchObject({ learned: 1, total: 2 })
  })

  it('of the same or an older revision changes nothing and says so', () => {
    const { clock, store } = setUp(buildDeck(1, 2, { revision: 3 }))
    const before = valueOf(exportDeck(store, deckIdOf(1), true))
    const none = { added: 0, changed: 0, removed: 0 }
    const same = valueOf(importDeck(store, buildDeck(1, 5, { revision: 3 }), clock))
    expect(same).toMatchObject({ outcome: 'unchanged', ...none })
    expect(valueOf(importDeck(store, buildDeck(1, 5), clock))).toMatchObject({ outcome: 'older', ...none })
    expect(valueOf(exportDeck(store, deckIdOf(1), true))).toEqual(before)
  })

  it('never takes away the article’s text, and takes it from a file that has it', async () => {
    const { clock, store } = setUp(withoutText(buildDeck(1, 2)))
    expect(valueOf(importDeck(store, buildDeck(1, 2), clock)).outcome).toBe('unchanged')
    const textOf = () => valueOf(exportDeck(store, deckIdOf(1), true)).sources[0]?.text
    expect(textOf()).toBe(articleText)
    valueOf(importDeck(store, withoutText(buildDeck(1, 2, { revision: 2 })), clock))
    expect(textOf()).toBe(articleText)
  })

  it('of a deleted deck brings it back with its progress', async () => {
    const { clock, store, calls, study } = setUp(buildDeck(1, 2))
    await study.grade(4)
    await calls['deck.delete']({ id: deckIdOf(1) })
    expect(valueOf(importDeck(store, buildDeck(1, 2), clock))).toMatchObject({ outcome: 'added', added: 2 })
    expect((await viewLibrary(store, clock)).decks[0]?.counts).toMatchObject({ learned: 1, total: 2 })
  })
})

describe('saving a deck made here', () => {
  it('over itself keeps revision and progress', async () => {
    const { clock, store, study } = setUp(buildDeck(1, 2))
    await study.grade(4)
    saveDeck(store, buildDeck(1, 3), clock)
    expect(valueOf(exportDeck(store, deckIdOf(1), true)).revision).toBe(1)
    expect((await viewLibrary(store, clock)).decks[0]?.counts).toMatchObject({ learned: 1, total: 3 })
  })

  it('takes part in a transaction that is rolled back', async () => {
    const { clock, store } = setUp()
    const work = () =>
      store.db.transact(() => {
        saveDeck(store, buildDeck(1, 3), clock)
        throw new Error('the caller gave up')
      })
    expect(work).toThrow('the caller gave up')
    expect((await viewLibrary(store, clock)).decks).toEqual([])
  })
})

describe('the bundled deck', () => {
  it('is put in once, and deleted stays deleted', async () => {
    const { clock, store, reopen } = setUp()
    const bytes = bytesOf(buildDeck(1, 3))
    expect(store.fresh).toBe(true)
    valueOf(seedLibrary(store, bytes, clock))
    expect((await viewLibrary(store, clock)).decks).toHaveLength(1)
    await libraryHandlers(store, clock)['deck.delete']({ id: deckIdOf(1) })
    const later = reopen()
    expect(later.fresh).toBe(false)
    valueOf(seedLibrary(later, bytes, clock))
    expect((await viewLibrary(later, clock)).decks).toEqual([])
  })

  it('that cannot be read is a fault, and is put in at a later start', async () => {
    const { clock, store, reopen } = setUp()
    expect(seedLibrary(store, new Uint8Array([123]), clock).ok).toBe(false)
    const later = reopen()
    valueOf(seedLibrary(later, bytesOf(buildDeck(1, 3)), clock))
    expect((await viewLibrary(later, clock)).decks).toHaveLength(1)
  })
})

describe('settings', () => {
  it('have defaults, keep what is set, and fall back where the stored value is not valid', async () => {
    const { store, reopen } = setUp()
    const own = { theme: 'system', asking: 'auto', buttons: 'four', badge: false }
    const defaults = { ...own, rolloverHour: 4, desiredRetention: 0.9, newPerDay: 20 }
    expect(valueOf(await settingsHandlers(store)['settings.get']({}))).toEqual(defaults)
    await settingsHandlers(store)['settings.set']({ theme: 'dark', newPerDay: 5 })
    store.db.run(`INSERT INTO setting VALUES ('rolloverHour', '99')`)
    const later = reopen()
    expect(valueOf(await settingsHandlers(later)['settings.get']({}))).toEqual({
      ...defaults,
      theme: 'dark',
      newPerDay: 5,
    })
  })
})

/** The last import can be taken back as long as nothing was done since; then every table is as it was, but for the log, which only grows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card, Deck } from '../../src/core/deck/deck.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import type { CarriedProgress } from '../../src/core/formats/progress.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { importHandlers } from '../../src/main/service/import.ts'
import { libraryHandlers } from '../../src/main/service/library.ts'
import { hideDeck } from '../../src/main/store/put-incoming.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import type { Store } from '../../src/main/store/store.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { interopNowMs, interopOutgoing, interopProgress } from '../interop/interop-decks.ts'
import { browserOf } from './browse.ts'
import {
  buildCard,
  buildDeck,
  deckIdOf,
  faultOf,
  handClock,
  jobsHere,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const startTransfer = forkProcess(new URL('../../out/main/transfer.js', import.meta.url))
const job = '00000000-0000-4000-8000-00000000000a'

function setUp(folder = tempFolder()) {
  const clock = handClock(interopNowMs)
  const store = openLibrary(folder, clock)
  const random = seededBytes('import')
  const calls = importHandlers(store, { clock, random, startTransfer, onProgress: () => undefined })
  const take = async (bytes: Uint8Array, name: string) => {
    valueOf(await calls['import.preview']({ job, name, bytes: Uint8Array.from(bytes) }))
    return valueOf(await calls['import.apply']({ job })).decks
  }
  const takeDeck = (deck: Deck) => take(new TextEncoder().encode(printDeck(deck)), 'a.dateline')
  const undo = async () => calls['import.undo']({ job })
  return { folder, clock, store, take, takeDeck, undo }
}

/** The words by which cards are found stand for their index. */
const tables = [
  ...['deck', 'source', 'card', 'card_state', 'card_mark', 'card_line', 'card_name', 'card_tag', 'deck_medium'],
  ...['medium', 'medium_piece', 'day_roll_up', 'facet_roll_up', 'study_step', 'handout', 'desk', 'desk_content'],
  ...['desk_step', 'desk_proposal', 'class_result', 'deck_option'],
]
const tablesIn = ({ db }: Store) =>
  Object.fromEntries(tables.map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY 1, 2`)]))
const logIn = ({ db }: Store) => db.all<{ what: string }>('SELECT what FROM review ORDER BY id').map(({ what }) => what)

const years = (progress: ReadonlyMap<string, CarriedProgress> = interopProgress) =>
  writeAnki([interopOutgoing(1, progress)], {
    ...{ layout: 'current', modifiedMs: interopNowMs, utcOffsetMin: 120, rolloverHour: 4 },
  }).content

describe('an import that is taken back', () => {
  it('leaves every table as it was: a deck that was new goes, with its pictures and its progress', async () => {
    const { store, clock, take, undo } = setUp()
    const before = tablesIn(store)
    expect(await take(years(), 'years.apkg')).toMatchObject([{ outcome: 'added', progress: { taken: 1 } }])
    expect(store.db.all('SELECT 1 FROM medium')).toHaveLength(1)
    valueOf(await undo())
    expect(tablesIn(store)).toEqual(before)
    expect(logIn(store)).toEqual(['carried', 'undo'])
    expect((await viewLibrary(store, clock)).decks).toEqual([])
    expect(faultOf(await undo())).toBe('nothing-to-undo')
    rebuildStates(store)
    expect(tablesIn(store)).toEqual(before)
  })

  it('can come in again', async () => {
    const { store, take, undo } = setUp()
    await take(years(), 'years.apkg')
    const there = tablesIn(store)
    valueOf(await undo())
    expect(await take(years(), 'years.apkg')).toMatchObject([{ progress: { taken: 1, kept: 0 } }])
    const again = tablesIn(store)
    expect([again['card_state']?.length, again['day_roll_up']]).toEqual([1, there['day_roll_up']])
  })

  it('gives a deck back as it was before a newer revision, with what was done at its desk', async () => {
    const { store, clock, takeDeck, undo } = setUp()
    valueOf(importDeck(store, buildDeck(1, 5), clock))
    const desk = deskHandlers({
      ...{ store, clock, jobs: jobsHere(), onProgress: () => undefined },
      randomUuid: () => crypto.randomUUID(),
    })
    valueOf(await desk['desk.open']({ deckId: deckIdOf(1) }))
    const study = studyIn(store, clock)
    await study.grade(3)
    const acts = cardHandlers(store, clock, seededBytes('acts'))
    valueOf(await acts['card.delete']({ cards: [{ deckId: deckIdOf(1), cardId: 'card-4' }] }))
    const before = tablesIn(store)
    const find = async (word: string) => (await browserOf(store, clock).find(word)).length
    expect([await find('Orlund'), await find('steamer')]).toEqual([4, 0])
    const newer = [buildCard(0, { prompt: 'Which steamer left first?' }), buildCard(1), buildCard(4), buildCard(9)]
    expect(await takeDeck(buildDeck(1, newer, { revision: 2, title: 'Renamed' }))).toMatchObject([
      { outcome: 'updated' },
    ])
    expect(await find('steamer')).toBe(1)
    valueOf(await undo())
    expect(tablesIn(store)).toEqual(before)
    expect([await find('Orlund'), await find('steamer')]).toEqual([4, 0])
    await study.undo()
  })

  it('takes progress back that came to a deck which was here', async () => {
    const { store, take, undo } = setUp()
    await take(years(new Map()), 'deck.apkg')
    const before = tablesIn(store)
    expect(await take(years(), 'years.apkg')).toMatchObject([{ outcome: 'unchanged', progress: { taken: 1, kept: 0 } }])
    expect(tablesIn(store)).not.toEqual(before)
    valueOf(await undo())
    expect(tablesIn(store)).toEqual(before)
  })

  it('stays where it was built upon, all of it', async () => {
    const since = {
      studied: async ({ store, clock }: ReturnType<typeof setUp>) => void (await studyIn(store, clock).grade(3)),
      renamed: async ({ store, clock }: ReturnType<typeof setUp>) =>
        void valueOf(await libraryHandlers(store, clock)['deck.rename']({ id: deckIdOf(1), title: 'Mine' })),
      flagged: async ({ store, clock }: ReturnType<typeof setUp>) =>
        void valueOf(
          await cardHandlers(store, clock, seededBytes('acts'))['card.flag']({
            ...{ cards: [{ deckId: deckIdOf(1), cardId: 'card-0' }], flag: 1 },
          }),
        ),
    }
    for (const act of Object.values(since)) {
      const library = setUp()
      await library.takeDeck(buildDeck(1, 3))
      await act(library)
      const before = tablesIn(library.store)
      expect(faultOf(await library.undo())).toBe('built-upon')
      expect(tablesIn(library.store)).toEqual(before)
    }
  })

  it('is gone at the next opening where the app ended half way', async () => {
    const { folder, store, take } = setUp()
    const before = tablesIn(store)
    await take(years(new Map()), 'years.apkg')
    store.db.all<{ id: Deck['id'] }>('SELECT id FROM deck').forEach(({ id }) => hideDeck(store.db, id))
    store.close()
    expect(tablesIn(setUp(folder).store)).toEqual(before)
  })

  it('leaves every table as it was, whatever a newer revision changes', async () => {
    const card = fc.record({ n: fc.nat(6), words: fc.constantFrom('left', 'sank', 'came back') })
    const cards = fc.uniqueArray(card, { selector: ({ n }) => n, minLength: 1, maxLength: 6 })
    const built = (some: readonly { n: number; words: string }[]): Card[] =>
      some.map(({ n, words }) => buildCard(n, { prompt: `Which ship ${words} as number ${String(n)}?` }))
    await fc.assert(
      fc.asyncProperty(cards, cards, cards, async (first, second, third) => {
        const { store, clock, takeDeck, undo } = setUp()
        valueOf(importDeck(store, buildDeck(1, built(first)), clock))
        valueOf(importDeck(store, buildDeck(1, built(second), { revision: 2 }), clock))
        await studyIn(store, clock).grade(2)
        const before = tablesIn(store)
        await takeDeck(buildDeck(1, built(third), { revision: 3 }))
        valueOf(await undo())
        expect(tablesIn(store)).toEqual(before)
        store.close()
      }),
      { numRuns: 10 },
    )
  })
})

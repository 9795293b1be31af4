/** What is searched stays what the decks hold, whatever happens to them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { libraryHandlers, saveDeck } from '../../src/main/service/library.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import type { Store } from '../../src/main/store/store.ts'
import { browserOf, portCards, portLibrary } from './browse.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  handClock,
  libraryIn,
  openLibrary,
  tempFolder,
  valueOf,
} from './library.ts'
import { dirname } from 'node:path'
import { mkdirSync } from 'node:fs'

const indexIn = ({ db }: Store) => ({
  lines: db.all('SELECT * FROM card_line ORDER BY card_key'),
  names: db.all('SELECT * FROM card_name ORDER BY role, name, card_key'),
  words: db.all(`SELECT rowid FROM card_text WHERE card_text MATCH 'ship OR port OR anew' ORDER BY rowid`),
})

describe('a card is found', () => {
  it('by its new words once its deck is updated, and no longer by the old ones', async () => {
    const { store, clock, find } = portLibrary()
    const cards = portCards.with(1, buildCard(1, { prompt: 'When did the tower fall?' }))
    valueOf(importDeck(store, buildDeck(1, cards, { revision: 2 }), clock))
    expect(await find('crane')).toEqual([])
    expect(await find('tower')).toEqual(['1/1'])
  })

  it('no longer once a revision dropped it, and again once it is back, as old as it was', async () => {
    const { store, clock, find } = portLibrary()
    clock.ms += 5 * dayMs
    saveDeck(store, buildDeck(1, portCards.slice(2)), clock)
    expect(await find('crane')).toEqual([])
    saveDeck(store, buildDeck(1, portCards), clock)
    expect(await find('crane added:5d -added<5d')).toEqual(['1/1'])
  })

  it('in its deck under the name that the learner gave it', async () => {
    const { store, clock, find } = portLibrary()
    valueOf(await libraryHandlers(store, clock)['deck.rename']({ id: deckIdOf(2), title: 'Věci na moři' }))
    expect(await find('deck:"veci na mori"')).toHaveLength(3)
    expect(await find('deck:ships')).toEqual([])
  })

  it('no longer while its deck is deleted, and not among the words offered once it is gone for good', async () => {
    const { store, clock, find, folder } = portLibrary()
    const library = libraryHandlers(store, clock)
    valueOf(await library['deck.delete']({ id: deckIdOf(1) }))
    expect(await find('')).toHaveLength(3)
    valueOf(await library['deck.restore']({ id: deckIdOf(1) }))
    expect(await find('')).toHaveLength(9)
    valueOf(await library['deck.delete']({ id: deckIdOf(1) }))
    store.close()
    clock.ms += 31 * dayMs
    const later = openLibrary(folder, clock)
    expect(indexIn(later).words).toHaveLength(3)
    expect(valueOf(await browserOf(later, clock).calls['browse.words']({})).speakers).toEqual([])
  })

  it('not where the change of its deck was rolled back', async () => {
    const { store, clock, find } = portLibrary()
    const before = indexIn(store)
    expect(() =>
      store.db.transact(() => {
        saveDeck(store, buildDeck(3, 4), clock)
        throw new Error('half way')
      }),
    ).toThrow('half way')
    expect(indexIn(store)).toEqual(before)
    expect(await find('')).toHaveLength(9)
  })
})

it('after any changes the index is what it would be if it were written anew', () => {
  const revision = fc.record({
    deck: fc.integer({ min: 1, max: 2 }),
    cards: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 6 }),
    words: fc.constantFrom('Which port?', 'Which ship, anew?', 'Who?'),
  })
  fc.assert(
    fc.property(fc.array(revision, { maxLength: 6 }), (revisions) => {
      const clock = handClock()
      const folder = tempFolder()
      const store = openLibrary(folder, clock)
      for (const { deck, cards, words } of revisions) {
        saveDeck(
          store,
          buildDeck(
            deck,
            cards.map((n) => buildCard(n, n % 2 ? { prompt: words, tags: [words] } : {})),
          ),
          clock,
        )
      }
      const kept = indexIn(store)
      writeSetting(store.db, 'searchIndex', 0)
      store.close()
      expect(indexIn(openLibrary(folder, clock))).toEqual(kept)
    }),
    { numRuns: 10 },
  )
})

it('a library of the fifth version is searched, and its cards are as old as their decks', async () => {
  const clock = handClock()
  const folder = tempFolder()
  const path = libraryIn(folder)
  mkdirSync(dirname(path), { recursive: true })
  const old = openDatabase(path)
  old.startWriting()
  old.script('PRAGMA application_id = 1148472430')
  migrate(old, () => undefined, migrations.slice(0, 5))
  const created = clock.ms - 40 * dayMs
  old.run(
    `INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Old', '{}', ?)`,
    deckIdOf(1),
    created,
  )
  const insert = `INSERT INTO card (deck_id, id, position, sibling, content, removed_ms) VALUES (?, ?, ?, '', ?, ?)`
  for (const [position, card] of portCards.entries()) {
    old.run(insert, deckIdOf(1), card.id, position, JSON.stringify(card), position === 1 ? created : null)
  }
  old.close()

  const store = openLibrary(folder, clock)
  const { find } = browserOf(store, clock)
  expect(await find('mira')).toEqual(['1/5', '1/0'])
  expect(await find('crane')).toEqual([])
  expect(await find('added=40d')).toHaveLength(5)
  expect(store.db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

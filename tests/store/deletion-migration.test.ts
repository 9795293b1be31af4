/** A library from before single cards could be deleted: whatever was in a deck still is, and nothing else. */
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { deckIdOf, tempFolder } from './library.ts'

it('no card of an older library is deleted, and what a revision dropped stays out', () => {
  const db = openDatabase(`${tempFolder()}/library.sqlite`)
  db.startWriting()
  onTestFinished(() => {
    db.close()
  })
  migrate(db, () => undefined, migrations.slice(0, 6))
  const deck = deckIdOf(1)
  db.run(`INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Ships', '{}', 0)`, deck)
  const insert = `INSERT INTO card (deck_id, id, position, sibling, content, removed_ms) VALUES (?, ?, 0, '', '{}', ?)`
  db.run(insert, deck, 'kept', null)
  db.run(insert, deck, 'dropped', 5)
  migrate(db, () => undefined, migrations.slice(0, 7))
  expect(db.all('SELECT id, in_deck AS inDeck, deleted_ms AS deletedMs FROM card ORDER BY key')).toEqual([
    { id: 'kept', inDeck: 1, deletedMs: null },
    { id: 'dropped', inDeck: 0, deletedMs: null },
  ])
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

/** A library from before it kept pictures and sounds: what its decks list is known, so that the same files bring it. */
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { media } from '../../src/main/store/migrations/0009-media.ts'
import { deckIdOf, tempFolder } from './library.ts'

it('what the decks of an older library list is told, once a name', () => {
  const db = openDatabase(`${tempFolder()}/library.sqlite`)
  db.startWriting()
  onTestFinished(() => {
    db.close()
  })
  migrate(db, () => undefined, migrations.slice(0, media.version - 1))
  const listed = [
    { name: 'bow.png', sha256: 'ab', bytes: 1 },
    { name: 'bow.png', sha256: 'cd', bytes: 1 },
  ]
  const insert = `INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Ships', ?, 0)`
  db.run(insert, deckIdOf(1), JSON.stringify({ media: listed }))
  db.run(insert, deckIdOf(2), '{}')
  migrate(db, () => undefined, migrations.slice(0, media.version))
  expect(db.all('SELECT deck_id AS deckId, name, sha256 FROM deck_medium')).toEqual([
    { deckId: deckIdOf(1), name: 'bow.png', sha256: 'ab' },
  ])
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

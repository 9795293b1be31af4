import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { deckIdOf, tempFolder } from './library.ts'

it('every row of an older log is kept, in its order, and still refuses to change', () => {
  const db = openDatabase(`${tempFolder()}/library.sqlite`)
  db.startWriting()
  onTestFinished(() => {
    db.close()
  })
  const before = migrations.findIndex(({ sql }) => sql.includes('CREATE TABLE carried'))
  migrate(db, () => undefined, migrations.slice(0, before))
  db.run(`INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Ships', '{}', 0)`, deckIdOf(1))
  const insert = `INSERT INTO review (id, what, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, voids,
    rating, scheduler, device) VALUES (?, ?, ?, 'card', 1, 60, 4, 20000, ?, ?, '3; old', 'here')`
  db.run(insert, '01A', 'grade', deckIdOf(1), null, 3)
  db.run(insert, '01B', 'undo', deckIdOf(1), '01A', null)
  db.run(insert, '01C', 'reset', deckIdOf(1), null, null)
  const rows = db.all('SELECT * FROM review')
  migrate(db, () => undefined)
  expect(db.all('SELECT * FROM review')).toEqual(rows.map((row) => ({ ...(row as object), carried: null })))
  expect(() => db.run('DELETE FROM review')).toThrow('append-only')
  expect(() => db.run('UPDATE review SET time_ms = 2')).toThrow('append-only')
  expect(() => db.run(insert, '01D', 'carried', deckIdOf(1), null, null)).toThrow('CHECK')
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

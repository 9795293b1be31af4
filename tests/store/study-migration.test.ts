import { expect, it, onTestFinished } from 'vitest'
import { openDatabase, type Database } from '../../src/main/store/database.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { deckIdOf, tempFolder } from './library.ts'

const insertSql = `
INSERT INTO review (id, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, voids, rating, retention,
  way, duration_ms, answer, before, scheduler, device)
VALUES (?, ?, 'card', ?, 60, 4, 20000, ?, ?, 0.9, 'recall', 900, NULL, ?, '1; old', 'here')`

/** A log as the third version left it: three grades, of which the second was taken back. */
function libraryWithLog(): Database {
  const db = openDatabase(`${tempFolder()}/library.sqlite`)
  db.startWriting()
  onTestFinished(() => {
    db.close()
  })
  migrate(db, () => undefined, migrations.slice(0, 3))
  const deck = deckIdOf(1)
  db.run(`INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Ships', '{}', 0)`, deck)
  db.run(insertSql, '01A', deck, 1, null, 3, null)
  db.run(insertSql, '01B', deck, 2, null, 1, '{"phase":"learning"}')
  db.run(insertSql, '01C', deck, 3, '01B', null, null)
  db.run(insertSql, '01D', deck, 4, null, 4, '{"phase":"learning"}')
  db.run(insertSql, '01E', deckIdOf(2), 5, null, 4, null)
  migrate(db, () => undefined, migrations.slice(0, 4))
  return db
}

it('every row of an older log is kept, and says whether it is a grade or an undo', () => {
  const db = libraryWithLog()
  expect(db.all('SELECT id, what, rating, voids, before FROM review ORDER BY id')).toEqual([
    { id: '01A', what: 'grade', rating: 3, voids: null, before: null },
    { id: '01B', what: 'grade', rating: 1, voids: null, before: '{"phase":"learning"}' },
    { id: '01C', what: 'undo', rating: null, voids: '01B', before: null },
    { id: '01D', what: 'grade', rating: 4, voids: null, before: '{"phase":"learning"}' },
    { id: '01E', what: 'grade', rating: 4, voids: null, before: null },
  ])
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

it('the grades that stand can still be taken back, the newest last, where their deck is still here', () => {
  const db = libraryWithLog()
  expect(db.all('SELECT step, what, reviews FROM study_step ORDER BY seq')).toEqual([
    { step: 1, what: 'grade', reviews: '["01A"]' },
    { step: 2, what: 'grade', reviews: '["01D"]' },
  ])
})

it('the log stays append-only, and an undo still names a row of it', () => {
  const db = libraryWithLog()
  expect(() => db.run('UPDATE review SET rating = 2')).toThrow('append-only')
  expect(() => db.run('DELETE FROM review')).toThrow('append-only')
  const undo = `INSERT INTO review (id, what, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, voids,
    scheduler, device) VALUES (?, 'undo', 'd', 'c', 5, 0, 4, 20000, ?, '', '')`
  expect(() => db.run(undo, '01F', 'nowhere')).toThrow('FOREIGN KEY')
  expect(db.run(undo, '01F', '01D')).toBe(1)
})

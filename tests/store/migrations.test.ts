import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { backUp, backupFolderOf } from '../../src/main/store/backup.ts'
import { openDatabase, type Database } from '../../src/main/store/database.ts'
import { migrate, migrations, schemaVersion } from '../../src/main/store/migrate.ts'
import { openLibrary, handClock, tempFolder } from './library.ts'

function emptyDatabase(): Database {
  const db = openDatabase(`${tempFolder()}/database.sqlite`)
  db.startWriting()
  onTestFinished(() => {
    db.close()
  })
  return db
}
const tablesOf = (db: Database): string[] =>
  db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).map(({ name }) => name)

it('the numbers of the steps have no gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
})

it('step 1 makes the tables of the first library', () => {
  const db = emptyDatabase()
  migrate(db, () => undefined, migrations.slice(0, 1))
  expect(schemaVersion(db)).toBe(1)
  expect(tablesOf(db)).toEqual(['card', 'card_state', 'deck', 'draft', 'review', 'setting', 'source'])
})

it('a library that is up to date is left alone and not copied', () => {
  const db = emptyDatabase()
  migrate(db, () => undefined)
  let copies = 0
  expect(migrate(db, () => copies++)).toEqual({ ok: true, value: null })
  expect(copies).toBe(0)
})

it('a step that fails half way leaves the library as it was before that step, with a copy beside it', () => {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  const failing = { version: migrations.length + 1, sql: 'CREATE TABLE half (a TEXT); CREATE TABLE deck (again TEXT)' }
  const copyOf = () => {
    backUp(store.db, store.path, '2031-01-01', 1)
  }
  expect(() => migrate(store.db, copyOf, [...migrations, failing])).toThrow('already exists')
  expect(schemaVersion(store.db)).toBe(migrations.length)
  expect(tablesOf(store.db)).not.toContain('half')
  expect(readdirSync(backupFolderOf(store.path))).toContain('library-2031-01-01-v1.sqlite')
  expect(readdirSync(dirname(store.path))).toContain('library.sqlite')
})

it('steps run in order, each once', () => {
  const db = emptyDatabase()
  const steps = [
    { version: 1, sql: 'CREATE TABLE log (step INTEGER); INSERT INTO log VALUES (1)' },
    { version: 2, sql: 'INSERT INTO log VALUES (2)' },
    { version: 3, sql: 'INSERT INTO log VALUES (3)' },
  ]
  migrate(db, () => undefined, steps.slice(0, 2))
  migrate(db, () => undefined, steps)
  expect(db.all<{ step: number }>('SELECT step FROM log').map(({ step }) => step)).toEqual([1, 2, 3])
})

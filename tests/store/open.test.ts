import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { backupFolderOf } from '../../src/main/store/backup.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { migrations } from '../../src/main/store/migrate.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import {
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  libraryIn,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const random = seededBytes('open')

/** A closed library with a deck of so many cards. */
function closedLibrary(cards = 30) {
  const clock = handClock()
  const folder = tempFolder()
  const store = openLibrary(folder, clock)
  saveDeck(store, buildDeck(1, cards), clock)
  store.close()
  const path = libraryIn(folder)
  return { clock, folder, path, open: () => openStore(path, { clock, random }) }
}

/** Another process that opens the file the way any SQLite program does, and reads. */
function readFromOutside(path: string) {
  const program = `
    import { DatabaseSync } from '@photostructure/sqlite'
    const db = new DatabaseSync(process.argv[1], { timeout: 100 })
    console.log(db.prepare('SELECT count(*) AS cards FROM card').get().cards)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, path], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim(), stderr }
}

describe('a new library', () => {
  it('is made with its folders and is empty', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    expect(await viewLibrary(store, clock)).toEqual({ decks: [], today: { due: 0, new: 0 }, drafts: [] })
  })

  it('is made whole after an earlier attempt was cut off', () => {
    const clock = handClock()
    const path = libraryIn(tempFolder())
    mkdirSync(dirname(path), { recursive: true })
    const half = openDatabase(`${path}.new`)
    half.startWriting()
    half.script('PRAGMA application_id = 1')
    half.close()
    const store = valueOf(openStore(path, { clock, random }))
    expect(store.fresh).toBe(true)
    store.close()
    expect(readdirSync(dirname(path)).sort()).toEqual(['backups', 'library.sqlite'])
  })

  it('leaves one complete file when it is closed', () => {
    const { path } = closedLibrary()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(readFromOutside(path)).toMatchObject({ status: 0, stdout: '30' })
  })

  it('works with full synchronisation, foreign keys and distrust of the file', () => {
    const store = openLibrary(tempFolder(), handClock())
    const pragma = (name: string) => Object.values(store.db.get<object>(`PRAGMA ${name}`) ?? {})[0] as unknown
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('cell_size_check')).toBe(1)
    expect(pragma('locking_mode')).toBe('exclusive')
  })
})

describe('a library that is in use', () => {
  it('is refused to another process, never half read', () => {
    const { path, open } = closedLibrary()
    const store = valueOf(open())
    const outside = readFromOutside(path)
    store.close()
    expect(outside.status).not.toBe(0)
    expect(outside.stdout).toBe('')
    expect(outside.stderr).toContain('locked')
  })

  it('is refused with its own fault, and opens again when the other has closed it', () => {
    const { path, open } = closedLibrary()
    const store = valueOf(open())
    expect(open()).toEqual({ ok: false, fault: { code: 'library-busy', path } })
    store.close()
    const again = open()
    expect(faultOf(again)).toBe('no fault')
    valueOf(again).close()
  })
})

describe('a damaged library', () => {
  const cases: [string, (path: string, bytes: Buffer) => void][] = [
    ['that is empty', (path) => truncateSync(path, 0)],
    ['that was cut off in its header', (path) => truncateSync(path, 50)],
    ['that was cut off in the middle', (path, bytes) => truncateSync(path, Math.floor(bytes.length / 2 / 4096) * 4096)],
    ['whose header was overwritten', (path, bytes) => writeFileSync(path, bytes.fill(0x58, 0, 64))],
    ['whose pages were overwritten', (path, bytes) => writeFileSync(path, bytes.fill(0xff, 4096, bytes.length - 100))],
    ['that is a text', (path) => writeFileSync(path, 'Dear diary, '.repeat(1000))],
  ]

  it.each(cases)('%s is refused each time and left as it is', (_, damage) => {
    const { path, open } = closedLibrary()
    damage(path, readFileSync(path))
    const before = readFileSync(path)
    expect(open()).toEqual({ ok: false, fault: { code: 'library-damaged', path } })
    expect(open()).toEqual({ ok: false, fault: { code: 'library-damaged', path } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('never opens as something else: flipping bytes is found or harmless', async () => {
    const { clock, path, open } = closedLibrary()
    const whole = readFileSync(path)
    const draw = seededBytes('flips')
    for (let round = 0; round < 40; round++) {
      const bytes = Buffer.from(whole)
      for (const at of draw(8)) bytes[(at * 257 * (round + 1)) % bytes.length] = at ^ 0xa5
      writeFileSync(path, bytes)
      const opened = open()
      if (opened.ok) {
        const [deck] = (await viewLibrary(opened.value, clock)).decks
        expect(deck?.counts.total).toBe(30)
        opened.value.close()
      } else {
        expect(opened.fault.code).toBe('library-damaged')
        expect(readFileSync(path).equals(bytes)).toBe(true)
      }
    }
  })

  it('that is large is read through once a day, not at each opening', () => {
    const clock = handClock()
    const folder = tempFolder()
    const path = libraryIn(folder)
    const open = () => openStore(path, { clock, random })
    const store = openLibrary(folder, clock)
    const large = JSON.stringify('x'.repeat(33 * 1024 * 1024))
    store.db.run('INSERT INTO setting (key, value) VALUES (?, ?)', 'large', large)
    const sql = `SELECT rootpage FROM sqlite_schema WHERE name = 'review_by_day'`
    const index = store.db.get<{ rootpage: number }>(sql)?.rootpage ?? 0
    store.close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xff, (index - 1) * 4096, index * 4096))
    valueOf(open()).close()
    clock.ms += dayMs
    expect(faultOf(open())).toBe('library-damaged')
  })

  it('whose main file is gone but not its log is not replaced by an empty one', () => {
    const { path, open } = closedLibrary()
    rmSync(path)
    writeFileSync(`${path}-wal`, 'what was left')
    expect(faultOf(open())).toBe('library-damaged')
    expect(existsSync(path)).toBe(false)
  })

  it('is told from the database of another program', () => {
    const { path, open } = closedLibrary()
    rmSync(path)
    const foreign = openDatabase(path)
    foreign.startWriting()
    foreign.script('CREATE TABLE deck (id TEXT); PRAGMA user_version = 1')
    foreign.close()
    expect(faultOf(open())).toBe('library-damaged')
  })
})

it('a library from a newer version is refused each time and left as it is', () => {
  const { path, open } = closedLibrary()
  const newer = openDatabase(path)
  newer.startWriting()
  newer.script('PRAGMA user_version = 99')
  newer.close()
  const before = readFileSync(path)
  expect(open()).toEqual({ ok: false, fault: { code: 'library-newer', version: 99 } })
  expect(open()).toEqual({ ok: false, fault: { code: 'library-newer', version: 99 } })
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('a folder that cannot be made is a fault, not a crash', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'file'), '')
  const opened = openStore(join(folder, 'file', 'library.sqlite'), { clock: handClock(), random })
  expect(faultOf(opened)).toBe('file-unreadable')
})

describe('copies', () => {
  it('are made once a study day, and the last five are kept', () => {
    const { clock, path, open } = closedLibrary()
    for (let day = 0; day < 7; day++) {
      clock.ms += dayMs
      valueOf(open()).close()
      valueOf(open()).close()
    }
    const names = ['07', '08', '09', '10', '11'].map((day) => `library-2024-03-${day}-v${migrations.length}.sqlite`)
    expect(readdirSync(backupFolderOf(path)).sort()).toEqual(names)
  })

  it('open as the library they were made of', async () => {
    const { clock, folder, path, open } = closedLibrary()
    const store = valueOf(open())
    await studyIn(store, clock, deckIdOf(1)).grade(4)
    store.close()
    clock.ms += dayMs
    valueOf(open()).close()
    const copy = join(folder, 'copy.sqlite')
    copyFileSync(join(backupFolderOf(path), `library-2024-03-05-v${migrations.length}.sqlite`), copy)
    const restored = openLibrary(folder, clock, copy)
    const [deck] = (await viewLibrary(restored, clock)).decks
    expect(deck?.counts).toMatchObject({ total: 30, learned: 1 })
  })
})

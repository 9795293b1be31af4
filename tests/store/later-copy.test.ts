/** The daily copy of a library that is too large to be copied before the first question. */
import { fork } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { backupFolderOf } from '../../src/main/store/backup.ts'
import type { Copying } from '../../src/main/store/later-copy.ts'
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

const builtFile = fileURLToPath(new URL('../../out/main/copy.js', import.meta.url))
const random = seededBytes('later copy')

const start: Copying['start'] = (libraryPath, date, version) => {
  const child = fork(builtFile, [libraryPath, date, String(version)], { stdio: 'ignore' })
  return {
    ended: new Promise((settle) => child.on('exit', (code) => settle(code))),
    end: () => void child.kill('SIGKILL'),
  }
}

/** A closed library of more than 32 MB, copied today, and the day after. */
function largeLibrary(damage: (bytes: Buffer, index: number) => void = () => undefined) {
  const clock = handClock()
  const folder = tempFolder()
  const path = libraryIn(folder)
  const store = openLibrary(folder, clock)
  saveDeck(store, buildDeck(1, 30), clock)
  const large = JSON.stringify('x'.repeat(33 * 1024 * 1024))
  store.db.run('INSERT INTO setting (key, value) VALUES (?, ?)', 'large', large)
  const sql = `SELECT rootpage FROM sqlite_schema WHERE name = 'review_by_day'`
  const index = store.db.get<{ rootpage: number }>(sql)?.rootpage ?? 0
  store.close()
  valueOf(openStore(path, { clock, random })).close()
  const bytes = readFileSync(path)
  damage(bytes, index)
  writeFileSync(path, bytes)
  clock.ms += dayMs
  const damaged: string[] = []
  const copying = { start, afterMs: 1, onDamage: (at: string) => void damaged.push(at) }
  const copies = () => readdirSync(backupFolderOf(path)).sort()
  return { clock, folder, path, damaged, copies, copying, open: () => openStore(path, { clock, random, copying }) }
}

const copyOf = (date: string) => `library-${date}-v${migrations.length}.sqlite`
const soon = { timeout: 20_000, interval: 50 }

describe('the daily copy of a large library', () => {
  it('is made after it was opened, while its owner studies, and is as it was when the copy began', async () => {
    const { clock, folder, path, copies, open } = largeLibrary()
    const store = valueOf(open())
    expect(copies()).toEqual([copyOf('2024-03-04')])
    await studyIn(store, clock, deckIdOf(1)).grade(4)
    await vi.waitFor(() => expect(copies()).toContain(copyOf('2024-03-05')), soon)
    await studyIn(store, clock, deckIdOf(1)).grade(4)
    store.close()
    expect(copies()).toEqual([copyOf('2024-03-04'), copyOf('2024-03-05')])

    const copy = join(folder, 'copy.sqlite')
    copyFileSync(join(backupFolderOf(path), copyOf('2024-03-05')), copy)
    const counts = async (at: string) =>
      (await viewLibrary(openLibrary(folder, clock, at), clock)).decks[0]?.counts.learned
    expect([await counts(copy), await counts(path)]).toEqual([1, 2])
  })

  it('finds damage, says so, and the next opening refuses the library', async () => {
    const { path, damaged, copies, open } = largeLibrary((bytes, index) =>
      bytes.fill(0xff, (index - 1) * 4096, index * 4096),
    )
    const store = valueOf(open())
    await vi.waitFor(() => expect(damaged).toEqual([path]), soon)
    store.close()
    expect(copies().filter((name) => name.startsWith('library-'))).toEqual([copyOf('2024-03-04')])
    expect(faultOf(open())).toBe('library-damaged')
  })

  it('is called off where the library closes, and made another time', async () => {
    const { path, copies, open, copying } = largeLibrary()
    let began = 0
    const cut = { ...copying, start: (...asked: Parameters<Copying['start']>) => (began++, start(...asked)) }
    const store = valueOf(openStore(path, { clock: handClock(Date.UTC(2024, 2, 5, 12)), random, copying: cut }))
    await vi.waitFor(() => expect(began).toBe(1), { timeout: 5_000, interval: 1 })
    store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(copies()).not.toContain(copyOf('2024-03-05'))
    const again = valueOf(open())
    await vi.waitFor(() => expect(copies()).toEqual([copyOf('2024-03-04'), copyOf('2024-03-05')]), soon)
    again.close()
  })

  it('is made before it opens where none was made for a week', () => {
    const { clock, copies, open } = largeLibrary()
    clock.ms += 8 * dayMs
    valueOf(open()).close()
    expect(copies()).toEqual([copyOf('2024-03-04'), copyOf('2024-03-13')])
  })
})

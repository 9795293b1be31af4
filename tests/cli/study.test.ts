/** `dateline study --due`: counts of a library, and the refusal of one that is open elsewhere. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import { openProfiles } from '../../src/main/service/profiles.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import type { Store } from '../../src/main/store/store.ts'
import { buildDeck, valueOf } from '../store/library.ts'
import { runDateline } from './dateline.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-study-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A user-data folder as the app makes it, with one deck of three new cards; left open where asked. */
function makeLibrary(name: string): { userData: string; store: Store } {
  const userData = join(folder, name)
  const profiles = valueOf(openProfiles(userData))
  const store = valueOf(
    openStore(profiles.libraryPath(profiles.current()), { clock: systemClock, random: randomBytes }),
  )
  saveDeck(store, buildDeck(1, 3), systemClock)
  return { userData, store }
}

describe('study --due', () => {
  test('says what waits in each deck and in all of them', async () => {
    const { userData, store } = makeLibrary('closed')
    store.close()
    const asJson = await runDateline(['study', '--due', '--json', '--library', userData])
    expect(asJson).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(asJson.stdout)).toMatchObject({ decks: [{ due: 0, new: 3 }], total: { due: 0, new: 3 } })
    const inWords = await runDateline(['study', '--due', '--library', userData])
    expect(inWords.stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(inWords.stdout).toMatch(/0 due +3 new {2}all decks/)
  })

  test('refuses a library that is open elsewhere, and leaves it to its owner', async () => {
    const { userData, store } = makeLibrary('open')
    const run = await runDateline(['study', '--due', '--library', userData])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^[^\n]+\n$/)
    saveDeck(store, buildDeck(2, 1), systemClock)
    store.close()
  })

  test('reports a damaged library on one line and does not touch it', async () => {
    const damaged = join(folder, 'damaged')
    mkdirSync(damaged)
    const file = join(damaged, 'library.sqlite')
    writeFileSync(file, 'not a library '.repeat(400))
    const before = readFileSync(file)
    const run = await runDateline(['study', '--due', '--library', damaged])
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^[^\n]+\n$/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('makes nothing in a folder that holds no library', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const run = await runDateline(['study', '--due', '--library', empty])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('no library')
    expect(readdirSync(empty)).toEqual([])
  })

  test('without --due it says that studying needs the window', async () => {
    const run = await runDateline(['study'])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/--due/)
  })
})

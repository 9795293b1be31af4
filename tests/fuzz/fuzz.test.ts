/** 500 damaged files of each format; `npm run fuzz` reads 20,000. */
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseResult, printResult } from '../../src/core/results/result-file.ts'
import { importHandlers } from '../../src/main/service/import.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { handedIn, outcome } from '../core/results/results.ts'
import { buildDeck, handClock, libraryIn, openLibrary, seededBytes, tempFolder } from '../store/library.ts'
import { chanceOf } from './chance.ts'
import { fuzzFormat } from './fuzz.ts'
import { mutateText } from './mutate-text.ts'
import { fuzzNames } from './seeds.ts'

const count = 500
const seed = 2026

describe.concurrent('damaged files of the format', () => {
  it.each(fuzzNames)('%s are refused with a fault or read as sound decks', { timeout: 120_000 }, async (name) => {
    const { failures, accepted, refused } = await fuzzFormat(name, { count, seed })
    expect(failures).toEqual([])
    expect(accepted + [...refused.values()].reduce((sum, one) => sum + one, 0)).toBe(count)
  })
})

it('damaged result files are refused with a fault or are sound', () => {
  const sound = new TextEncoder().encode(printResult(handedIn('Ada', [outcome('who-closed', true)])))
  for (let number = 0; number < count; number++) {
    const damaged = mutateText(sound, chanceOf(seed + number))
    const read = parseResult(damaged, 'a.dateline-result')
    expect(read.ok || read.fault.code !== 'internal').toBe(true)
  }
})

it('a library is the same to the byte after files that were refused', { timeout: 120_000 }, async () => {
  const folder = tempFolder()
  const clock = handClock()
  const store = openLibrary(folder, clock)
  saveDeck(store, buildDeck(1, 30), clock)
  store.close()
  // Opening and closing alone count in the file's header, so they are done to a copy as well.
  const copy = join(folder, 'copy.sqlite')
  copyFileSync(libraryIn(folder), copy)
  openLibrary(folder, clock, copy).close()
  const again = openLibrary(folder, clock)
  const startTransfer = forkProcess(new URL('../../out/main/transfer.js', import.meta.url))
  const calls = importHandlers(again, {
    clock,
    random: seededBytes('fuzz'),
    startTransfer,
    onProgress: () => undefined,
  })
  let refused = 0
  for (const name of fuzzNames) {
    let left = 2
    await fuzzFormat(name, {
      count: 12,
      seed,
      onRefused: async (file) => {
        if (left-- <= 0 || !('bytes' in file)) return
        const shown = await calls['import.preview']({
          job: '00000000-0000-4000-8000-00000000000a',
          ...file,
          bytes: new Uint8Array(file.bytes),
        })
        // A table that no cards come of is shown with its refusal, so that a person can say how to read it.
        expect(shown.ok ? shown.value.refusal : shown.fault).not.toBeNull()
        refused++
      },
    })
  }
  again.close()
  expect(refused).toBeGreaterThan(8)
  expect(readFileSync(libraryIn(folder)).equals(readFileSync(copy))).toBe(true)
})

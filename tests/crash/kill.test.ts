/** A computer that goes off in the middle of studying loses nothing that it said was safe. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import { buildDeck, handClock, openLibrary, seededBytes, statesIn } from '../store/library.ts'
import { buildChild, killWhen } from './child.ts'

/** Runs the child up to the kill point and gives the ids of the rows it said were safe. */
async function runAndKill(file: string, args: readonly string[], lines: number, thenMs: number): Promise<string[]> {
  const said = await killWhen(file, args, (told) => told.length >= lines, thenMs)
  return said.filter((line) => line !== 'open')
}

it('no acknowledged grade is lost to kill -9, and the states are those of the log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const child = await buildChild('grading-child.ts')
  const path = join(folder, 'library.sqlite')
  const clock = handClock()
  const draw = (what: string) => fractionOf(`crash ${what}`)
  const acknowledged: string[] = []
  let rounds = 0

  // The first children are killed while they make the library, before there is anything to study.
  for (let round = 0; round < 4; round++) {
    const thenMs = 40 + draw(`making ${round}`) * 250
    await runAndKill(child, [path, `making ${round}`, String(clock.ms)], 0, thenMs)
  }
  const first = openLibrary('', clock, path)
  for (const number of [1, 2]) saveDeck(first, buildDeck(number, 35), clock)
  first.close()

  while (acknowledged.length < 200) {
    const lines = 1 + Math.floor(draw(`lines ${rounds}`) * 25)
    const args = [path, `round ${rounds}`, String(clock.ms)]
    acknowledged.push(...(await runAndKill(child, args, lines, draw(`ms ${rounds}`) * 4)))
    rounds++

    const store = openLibrary('', clock, path)
    const log = store.db.all<{ id: string; time_ms: number }>('SELECT id, time_ms FROM review ORDER BY id')
    const logged = new Set(log.map(({ id }) => id))
    expect(acknowledged.filter((id) => !logged.has(id))).toEqual([])
    const unacknowledged = log.length - acknowledged.length
    // Only what was under way when the blow fell may be there without having been acknowledged.
    expect(unacknowledged).toBeLessThanOrEqual(rounds)
    const stored = statesIn(store)
    rebuildStates(store)
    expect(statesIn(store)).toEqual(stored)
    const shown = await studyHandlers(store, clock, seededBytes('after'))['study.view']({ deckId: null })
    expect(shown.ok).toBe(true)
    store.close()
    clock.ms = Math.max(clock.ms, ...log.map(({ time_ms: timeMs }) => timeMs)) + 7_200_000
  }
  expect(rounds).toBeGreaterThan(8)
})

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from 'vite'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import { buildDeck, handClock, openLibrary, seededBytes, statesIn } from '../store/library.ts'

const projectFolder = join(import.meta.dirname, '../..')
/** Within the project, so that the child finds its packages. */
const built = join(projectFolder, 'node_modules/.cache', `crash-child-${process.pid}`)
const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    build: { ssr: fileURLToPath(new URL('./grading-child.ts', import.meta.url)), outDir: built, target: 'node20' },
  })
})
afterAll(() => {
  rmSync(built, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

interface KillPoint {
  /** Lines to wait for; the first says that the library is open. */
  readonly lines: number
  readonly thenMs: number
}

/** Runs the child up to the kill point and gives the ids of the rows it said were safe. */
function runAndKill(path: string, seed: string, startMs: number, { lines, thenMs }: KillPoint): Promise<string[]> {
  const child = spawn(process.execPath, [join(built, 'grading-child.js'), path, seed, String(startMs)])
  let output = ''
  let errors = ''
  let isCounting = true
  const kill = () => setTimeout(() => child.kill('SIGKILL'), thenMs)
  if (lines === 0) kill()
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (isCounting && lines > 0 && output.split('\n').length > lines) {
      isCounting = false
      kill()
    }
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL')
        resolve(
          output
            .split('\n')
            .slice(0, -1)
            .filter((line) => line !== 'open'),
        )
      else reject(new Error(`The child ended by itself with ${code}: ${errors}`))
    })
  })
}

it('no acknowledged grade is lost to kill -9, and the states are those of the log', async () => {
  const path = join(folder, 'library.sqlite')
  const clock = handClock()
  const draw = (what: string) => fractionOf(`crash ${what}`)
  const acknowledged: string[] = []
  let rounds = 0

  // The first children are killed while they make the library, before there is anything to study.
  for (let round = 0; round < 4; round++) {
    const thenMs = 40 + draw(`making ${round}`) * 250
    await runAndKill(path, `making ${round}`, clock.ms, { lines: 0, thenMs })
  }
  const first = openLibrary('', clock, path)
  for (const number of [1, 2]) saveDeck(first, buildDeck(number, 35), clock)
  first.close()

  while (acknowledged.length < 200) {
    const lines = 1 + Math.floor(draw(`lines ${rounds}`) * 25)
    const killPoint = { lines, thenMs: draw(`ms ${rounds}`) * 4 }
    acknowledged.push(...(await runAndKill(path, `round ${rounds}`, clock.ms, killPoint)))
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

/** What a person waits for in the window: the start, and the next question after a key. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'
import { putLargeProfile } from './large-library.ts'
import type { Samples } from './measure.ts'

const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts an app and reads the one JSON line it prints. */
function startOnce(args: readonly string[], field: string): Promise<number> {
  const env = { ...process.env, DATELINE_STARTED_MS: String(Date.now()) }
  const child = spawn(requireRuntime().executable, [...rootArgs, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((settle, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const line = output.split('\n').find((each) => each.startsWith('{'))
      if (line === undefined) reject(new Error(`no report from ${args.join(' ')}`))
      else settle((JSON.parse(line) as Record<string, number>)[field] ?? Number.NaN)
    })
  })
}

/**
 * From the start of the process, straight into today's cards, to the first question on the screen, with the full
 * collection; beside an empty window. Not among the samples is the first start, on which a library of this size that has
 * no copy yet is read through and copied.
 */
export async function benchStart(projectFolder: string): Promise<Samples> {
  const ours: number[] = []
  const floor: number[] = []
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  putLargeProfile(folder)
  for (let round = 0; round < 11; round++) {
    const first = await startOnce([`--user-data-dir=${folder}`, projectFolder, '--smoke'], 'msToFirstQuestion')
    const empty = await startOnce(
      [`--user-data-dir=${folder}/empty`, join(projectFolder, 'tests/bench/empty-window')],
      'ms',
    )
    // The first round also warms the disk's cache.
    if (round > 0) {
      ours.push(first)
      floor.push(empty)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return { unit: 'ms', ours, floor }
}

/** Runs in the window: presses Space, then 3, and times from that key to the frame that shows another question. */
async function answerOnce(): Promise<{ key: number; call: number }> {
  const frame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle))
  const question = (): string | null => document.querySelector('h1')?.textContent ?? null
  const press = (key: string, code: string): boolean =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
    )
  const callFrom = performance.now()
  await window.dateline.call('app.info', {})
  await frame()
  const call = performance.now() - callFrom
  const before = question()
  press(' ', 'Space')
  while (!document.querySelector('[aria-keyshortcuts="3"]')) await frame()
  const from = performance.now()
  press('3', 'Digit3')
  while (question() === before) await frame()
  return { key: performance.now() - from, call }
}

/** Works in a window that studies the full collection. */
async function inStudy<T>(
  projectFolder: string,
  work: (page: Page, electron: ElectronApplication) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  putLargeProfile(folder)
  const electron = await _electron.launch({
    executablePath: requireRuntime().executable,
    args: [...rootArgs, `--user-data-dir=${folder}`, projectFolder, '--study'],
  })
  try {
    const page = await electron.firstWindow()
    await page.waitForSelector('html[data-ready="study"]', { timeout: 120_000 })
    return await work(page, electron)
  } finally {
    await electron.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the key that grades to the next question, grade on disk, with the full collection; beside an empty call and a frame. */
export const benchKeyToQuestion = (projectFolder: string): Promise<Samples> =>
  inStudy(projectFolder, async (page) => {
    const rounds: { key: number; call: number }[] = []
    for (let round = 0; round < 110; round++) rounds.push(await page.evaluate(answerOnce))
    const warm = rounds.slice(10)
    return { unit: 'ms', ours: warm.map(({ key }) => key), floor: warm.map(({ call }) => call) }
  })

/** What all processes of the app keep in memory, in MB, once the window's garbage is collected. */
async function memoryOf(page: Page, electron: ElectronApplication): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  return electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  )
}

const gradesBetween = 1_000

/** What the app holds after 1,000 grades in the window; beside what it held before them. */
export const benchMemory = (projectFolder: string): Promise<Samples> =>
  inStudy(projectFolder, async (page, electron) => {
    // What is compiled and laid out once belongs to neither.
    for (let round = 0; round < 20; round++) await page.evaluate(answerOnce)
    const before = await memoryOf(page, electron)
    for (let round = 0; round < gradesBetween; round++) await page.evaluate(answerOnce)
    const after = await memoryOf(page, electron)
    return { unit: 'MB', ours: [after], floor: [before] }
  })

/** What a person waits for in the window: the start, and the next question after a key. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'
import { fillProfile } from './store-bench.ts'
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

/** From the start of the process to the first question on the screen, beside an empty window. */
export async function benchStart(projectFolder: string): Promise<Samples> {
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 6; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
    const first = await startOnce([`--user-data-dir=${folder}`, projectFolder, '--smoke'], 'msToFirstQuestion')
    const empty = await startOnce(
      [`--user-data-dir=${folder}/empty`, join(projectFolder, 'tests/bench/empty-window')],
      'ms',
    )
    rmSync(folder, { recursive: true, force: true })
    // The first round warms the disk's cache.
    if (round > 0) {
      ours.push(first)
      floor.push(empty)
    }
  }
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

/** From the key that grades to the next question, grade on disk, with 10,000 cards; beside an empty call and a frame. */
export async function benchKeyToQuestion(projectFolder: string): Promise<Samples> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  fillProfile(folder, 10_000)
  const electron = await _electron.launch({
    executablePath: requireRuntime().executable,
    args: [...rootArgs, `--user-data-dir=${folder}`, projectFolder, '--study'],
  })
  try {
    const page = await electron.firstWindow()
    await page.waitForSelector('html[data-ready="study"]')
    const rounds: { key: number; call: number }[] = []
    for (let round = 0; round < 110; round++) rounds.push(await page.evaluate(answerOnce))
    const warm = rounds.slice(10)
    return { unit: 'ms', ours: warm.map(({ key }) => key), floor: warm.map(({ call }) => call) }
  } finally {
    await electron.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the real app in real Electron on a library of its own, notes what goes wrong in it, and clears it away. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'

export const projectFolder = resolve(import.meta.dirname, '..', '..')

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly window: Page
  readonly folder: string
  /** Errors on the window's console, exceptions nobody caught, and what the main process reported. */
  readonly problems: string[]
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface StartOptions {
  /** The user-data folder; a fresh one by default. */
  readonly folder?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What is started, and whether in Chromium's sandbox; by default as `npm start` would. */
  readonly executable?: string
  readonly program?: string
  readonly isSandboxed?: boolean
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-e2e-'))
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const isRoot = process.getuid?.() === 0

/** What stands before the program; root has no sandbox (`scripts/setup/sandbox.mjs`). */
export const switches = (folder: string, isSandboxed = !isRoot): string[] => [
  ...(isSandboxed ? [] : ['--no-sandbox']),
  `--user-data-dir=${folder}`,
]
export const heldStart = fileURLToPath(new URL('./held-start.mjs', import.meta.url))

/** Chromium writes its own lines as "[process:date/time:LEVEL:file] …"; ours have no such head. */
const isOurs = (line: string): boolean => /(failed:|warning: .*dateline)/i.test(line) && !/^\[\d+:/.test(line)

export async function startApp({
  folder = freshFolder(),
  args = [],
  env = {},
  executable = requireRuntime().executable,
  program = heldStart,
  isSandboxed,
}: StartOptions = {}): Promise<RunningApp> {
  const problems: string[] = []
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...switches(folder, isSandboxed), program, ...args],
    // Without this Playwright turns the sandbox off.
    chromiumSandbox: true,
    env: { ...(process.env as Record<string, string>), DATELINE_QUIET: '1', ...env },
  })
  const running = electron.process()
  running.stderr?.on('data', (words) => problems.push(...String(words).split('\n').filter(isOurs)))
  const window = await electron.firstWindow()
  window.on('pageerror', (error) => problems.push(String(error)))
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await window.waitForSelector('html[data-ready]')
  // Not 'exit': its helpers hold the streams, and go on writing to the folder for a moment.
  const ended = new Promise<void>((settle) => running.once('close', () => settle()))
  return {
    electron,
    window,
    folder,
    problems,
    kill: async () => {
      running.kill('SIGKILL')
      await ended
    },
    close: async () => {
      if (running.exitCode === null && running.signalCode === null) await electron.close()
      await ended
    },
  }
}

interface Fixtures {
  /** A folder that is gone when the test ends. */
  readonly scratch: string
  /** Starts the app, on a fresh library unless told otherwise; it is closed when the test ends. */
  readonly launch: (options?: StartOptions) => Promise<RunningApp>
  /** The app on a fresh library. */
  readonly app: RunningApp
}

/** Every test also asserts that nothing went wrong behind the screen. */
export const test = base.extend<Fixtures>({
  // Playwright reads the fixtures that one depends on from this pattern.
  // eslint-disable-next-line no-empty-pattern
  scratch: async ({}, use) => {
    const folder = freshFolder()
    await use(folder)
    removeFolder(folder)
  },
  launch: async ({ scratch }, use) => {
    const started: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await startApp({ folder: mkdtempSync(join(scratch, 'library-')), ...options })
      started.push(app)
      return app
    })
    for (const app of started) await app.close()
    expect(started.flatMap(({ problems }) => problems)).toEqual([])
  },
  app: async ({ launch }, use) => use(await launch()),
})

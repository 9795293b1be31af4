/** Starts the real app in real Electron on a library of its own, and clears it away. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'

export const projectFolder = resolve(import.meta.dirname, '..', '..')

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly window: Page
  readonly folder: string
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface StartOptions {
  /** The user-data folder; a fresh one by default. */
  readonly folder?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-e2e-'))
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const isRoot = process.getuid?.() === 0

export async function startApp({
  folder = freshFolder(),
  args = [],
  env = {},
}: StartOptions = {}): Promise<RunningApp> {
  const electron = await _electron.launch({
    executablePath: requireRuntime().executable,
    args: [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${folder}`, projectFolder, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const window = await electron.firstWindow()
  await window.waitForSelector('html[data-ready]')
  const ended = new Promise<void>((settle) => electron.process().once('exit', () => settle()))
  return {
    electron,
    window,
    folder,
    kill: async () => {
      electron.process().kill('SIGKILL')
      await ended
    },
    close: async () => {
      await electron.close()
      await ended
    },
  }
}

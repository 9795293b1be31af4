// Starts the app in the Electron that set-up found.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { SetupFault } from './fault.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'
import { requireRuntime } from './runtime.mjs'
import { findSandboxProblem, isRoot } from './sandbox.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @param {{ electron?: string[], app?: string[] }} args before and after the app's folder
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} options
 */
export function startElectron({ electron = [], app = [] }, { quiet = false, ...options }) {
  const { executable, origin } = requireRuntime()
  const problem = findSandboxProblem(executable)
  if (problem) throw new SetupFault(problem)
  if (isRoot() && !quiet)
    say('Dateline runs as root, where Chromium has no sandbox: open no article that you do not trust.')
  const child = spawn(executable, [...(isRoot() ? ['--no-sandbox'] : []), ...electron, inProject(), ...app], {
    ...options,
    env: { ...process.env, ...options.env, DATELINE_RUNTIME_ORIGIN: origin, DATELINE_STARTED_MS: String(Date.now()) },
  })
  for (const signal of SIGNALS) process.on(signal, () => void child.kill(signal))
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
  return { child, ended }
}

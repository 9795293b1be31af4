// Runs other programs for set-up: npm as this machine has it, its output on stderr, and nothing left running.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @param {NodeJS.Signals} signal */
export function stopChildren(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options) {
  // A set-up step never asks, and stdout belongs to the command that set-up was run for.
  const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options })
  running.add(child)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
  const forget = () => running.delete(child)
  ended.then(forget, forget)
  return { child, ended }
}

/**
 * npm's own script where it is known, so that the npm that was called does the work and no shell is needed (Windows).
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
function findNpm() {
  const candidates = [
    process.env.npm_execpath,
    path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  for (const script of candidates)
    if (script && /npm-cli\.c?js$/.test(script) && existsSync(script))
      return { command: process.execPath, args: [script], shell: false }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startNpm(args, options) {
  const npm = findNpm()
  // Warnings about engines and news of npm itself would bury what matters; errors stay.
  const quiet = ['--loglevel', 'error', '--no-update-notifier', '--no-audit', '--no-fund']
  return startChild(npm.command, [...npm.args, ...args, ...quiet], { shell: npm.shell, ...options })
}

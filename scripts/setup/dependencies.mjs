// Brings node_modules to what package-lock.json says, and knows in milliseconds when it already is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startNpm } from './child.mjs'
import { SetupFault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { say } from './progress.mjs'
import { inProject, readJson } from './project.mjs'

const HEARTBEAT_MS = 10_000

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Locked */

const stampFile = () => inProject('node_modules', '.cache', 'dateline', 'package-lock.sha256')

/** npm's own record of what it has installed, which it writes last. */
const recordFile = () => inProject('node_modules', '.package-lock.json')

function hashLockFile() {
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')
}

/** @param {string} file @returns {Record<string, Locked>} */
function readPackages(file) {
  const lock = /** @type {{ packages?: Record<string, Locked> } | undefined} */ (readJson(file))
  return lock?.packages ?? {}
}

/** Without our stamp, as when a person ran `npm install`: npm's record against what is wanted. */
function isInstalledByHand() {
  const wanted = readPackages(inProject('package-lock.json'))
  const installed = readPackages(recordFile())
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true
    const found = installed[folder]
    // npm leaves out optional packages for other systems.
    if (!found) return optional === true
    return found.version === version && found.integrity === integrity && existsSync(inProject(folder, 'package.json'))
  })
}

function writeStamp() {
  mkdirSync(path.dirname(stampFile()), { recursive: true })
  writeFileSync(stampFile(), hashLockFile())
}

function isCurrent() {
  if (!existsSync(recordFile())) return false
  try {
    if (readFileSync(stampFile(), 'utf8') === hashLockFile()) return true
  } catch {
    // No stamp: look at what is there.
  }
  if (!isInstalledByHand()) return false
  writeStamp()
  return true
}

/**
 * Without npm's record a run was cut short and may have left half a package, which npm would take for a whole one.
 * Taken away before each of our own runs, the record tells the next one whether this one came to its end.
 */
function clearGround() {
  if (!existsSync(recordFile())) rmSync(inProject('node_modules'), { recursive: true, force: true })
  rmSync(stampFile(), { force: true })
  rmSync(recordFile(), { force: true })
}

/** @param {(childPid: number | undefined) => void} hold */
async function install(hold) {
  const count = Object.keys(readPackages(inProject('package-lock.json'))).length
  say(`Installing the packages that Dateline is built with (up to ${count} from the npm registry).`)
  clearGround()
  // Not `npm ci`, which refuses the whole lock file where an optional package for some other system has no entry, as
  // happens with registries that do not carry it. Nothing we use needs an install script: the native package carries
  // its binaries.
  const { child, ended } = startNpm(['install', '--no-save', '--ignore-scripts'], { cwd: inProject() })
  hold(child.pid)
  const startedAt = Date.now()
  const heartbeat = setInterval(() => {
    if (!process.stderr.isTTY) say(`  still installing, ${Math.round((Date.now() - startedAt) / 1000)} s`)
  }, HEARTBEAT_MS)
  try {
    const code = await ended
    if (code !== 0)
      throw new SetupFault(
        `npm could not install the packages (exit code ${code}). Its own words are above; run again.`,
      )
  } finally {
    clearInterval(heartbeat)
  }
  writeStamp()
}

export async function ensureDependencies() {
  if (isCurrent()) return
  const lock = inProject('.cache', 'setup.lock')
  await withLock(lock, 'Another set-up is installing packages here; waiting for it.', async (hold) => {
    if (!isCurrent()) await install(hold)
  })
}

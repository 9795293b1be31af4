// Tells whether Chromium's sandbox can work here; nothing turns it off but being root, where Chromium has none.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

const SET_USER_ID = 0o4000

export function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** @param {string} helper Chromium's own helper, which works where it belongs to root and is set-user-id */
function isHelperReady(helper) {
  const found = statSync(helper, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & SET_USER_ID) !== 0
}

/**
 * Ubuntu from 23.10 on and hardened kernels forbid ordinary programs the user namespaces that the sandbox is made of.
 * @param {string} executable
 * @returns {string | null} what to do about it, or null when all is well
 */
export function findSandboxProblem(executable) {
  if (process.platform !== 'linux' || isRoot()) return null
  const helper = path.join(path.dirname(executable), 'chrome-sandbox')
  if (isHelperReady(helper)) return null
  const probe = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  if (probe.error || probe.status === 0) return null
  return (
    'This system forbids the user namespaces that the window’s sandbox is made of, and Dateline does not run without ' +
    `a sandbox. Run this once, then try again:\n  sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`
  )
}

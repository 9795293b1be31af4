// Knows where the project, its state and the user's cache are; the one place that spells these paths.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const projectRoot = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** @param {string[]} parts */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts)
}

/** The folder shared by all clones of one user, as the XDG Base Directory specification names it. */
export function userCacheFolder() {
  const xdg = process.env.XDG_CACHE_HOME
  // The specification says that a relative path is to be ignored.
  const base = xdg && path.isAbsolute(xdg) ? xdg : path.join(homedir(), '.cache')
  return path.join(base, 'dateline')
}

/** @param {string} file @returns {unknown} the parsed JSON, or undefined where it is missing or damaged */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

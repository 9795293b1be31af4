// Tries Electron's official download through its own installer, and gives up as soon as nothing arrives.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startChild } from './child.mjs'
import { withLock } from './lock.mjs'
import { say, startProgress } from './progress.mjs'
import { inProject, userCacheFolder } from './project.mjs'
import { canUseRegistry, findRuntime, officialMark, readElectronVersion } from './runtime.mjs'

const POLL_MS = 250
const SILENCE_MS = 10_000
// Where another Electron is at hand, a network that blocked the download once is asked again after a week only: on a
// filtered network each try costs ten seconds, and a person who starts the app wants the app.
const RETRY_AFTER_MS = 7 * 24 * 3_600_000

const failureFile = () => path.join(userCacheFolder(), `official-${readElectronVersion()}.failed`)

function hasFailedLately() {
  const failure = statSync(failureFile(), { throwIfNoEntry: false })
  return failure !== undefined && Date.now() - failure.mtimeMs < RETRY_AFTER_MS
}

/** @param {string} folder @returns {number} what all files below hold */
function measureFiles(folder) {
  if (!existsSync(folder)) return 0
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false })
    return found?.isFile() ? found.size : 0
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** @param {string} temporary @param {(childPid: number | undefined) => void} hold @returns {Promise<string | null>} */
async function runInstaller(temporary, hold) {
  // The installer downloads into the temporary folder it is given, which is how we see bytes arrive.
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' }
  const installer = inProject('node_modules', 'electron', 'install.js')
  const { child, ended } = startChild(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  hold(child.pid)
  let words = ''
  child.stderr?.on('data', (chunk) => (words = (words + chunk).slice(0, 4000)))
  const progress = startProgress('fetched')
  let size = 0
  let grewAt = Date.now()
  let isSilent = false
  const watch = setInterval(() => {
    const now = measureFiles(temporary) + measureFiles(inProject('node_modules', 'electron', 'dist'))
    if (now !== size) grewAt = Date.now()
    size = now
    if (size > 0) progress.update(size)
    if (Date.now() - grewAt < SILENCE_MS) return
    isSilent = true
    child.kill('SIGKILL')
  }, POLL_MS)
  try {
    const code = await ended
    if (isSilent) return 'nothing arrived for 10 seconds'
    return code === 0 ? null : (/^\w*Error: (.+)$/m.exec(words)?.[1] ?? `exit code ${code}`)
  } finally {
    clearInterval(watch)
    progress.stop()
  }
}

/** @param {(childPid: number | undefined) => void} hold */
async function download(hold) {
  say(`Fetching Electron ${readElectronVersion()} from its official download.`)
  const temporary = inProject('.cache', 'electron-download')
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  try {
    const failure = await runInstaller(temporary, hold)
    if (failure === null && findRuntime()) {
      writeFileSync(officialMark(), '')
      return
    }
    say(`The official download did not work (${failure ?? 'the file was incomplete'}).`)
    mkdirSync(userCacheFolder(), { recursive: true })
    writeFileSync(failureFile(), '')
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Leaves things as they were where the download does not work: the caller looks at what there is then. */
export async function tryOfficialRuntime() {
  if (canUseRegistry() && hasFailedLately()) return
  const lock = inProject('.cache', 'setup.lock')
  await withLock(lock, 'Another set-up is fetching Electron here; waiting for it.', async (hold) => {
    const origin = findRuntime()?.origin
    if (origin === undefined || origin === 'registry') await download(hold)
  })
}

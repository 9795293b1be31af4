// Builds the app into out/ when its sources have changed since the last build, and says nothing on stdout.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { SetupFault } from './setup/fault.mjs'
import { withLock } from './setup/lock.mjs'
import { say } from './setup/progress.mjs'
import { inProject } from './setup/project.mjs'

const INPUTS = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stampFile = () => inProject('out', '.sources')

/** @returns {string[]} every input file, in a fixed order */
function listInputs() {
  return INPUTS.flatMap((input) => {
    if (!statSync(inProject(input)).isDirectory()) return [input]
    const found = readdirSync(inProject(input), { recursive: true, withFileTypes: true })
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(inProject(), path.join(entry.parentPath, entry.name)))
  }).sort()
}

/** Names, sizes and times: unlike the newest time alone, this also tells a file that went or came back older. */
function digestInputs() {
  const hash = createHash('sha256')
  for (const file of listInputs()) {
    const { size, mtimeMs } = statSync(inProject(file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} digest */
function isBuilt(digest) {
  try {
    return readFileSync(stampFile(), 'utf8') === digest
  } catch {
    return false
  }
}

/** @returns {Promise<void>} */
function runBuild() {
  const bin = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const child = spawn(process.execPath, [bin, 'build', '--logLevel', 'warn'], {
    cwd: inProject(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  /** @type {Buffer[]} */
  const words = []
  child.stdout.on('data', (chunk) => words.push(chunk))
  child.stderr.on('data', (chunk) => words.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(words))
      reject(new SetupFault('Dateline could not be built: the reason is above.'))
    })
  })
}

/** @param {{ quiet?: boolean }} [options] quiet: for a command whose standard error is its own */
export async function ensureBuilt({ quiet = false } = {}) {
  if (isBuilt(digestInputs())) return
  const waiting = quiet ? '' : 'Another build is running; waiting for it.'
  await withLock(inProject('.cache', 'build.lock'), waiting, async () => {
    // Taken before the build: what changes while it runs is built next time.
    const digest = digestInputs()
    if (isBuilt(digest)) return
    if (!quiet) say('Building Dateline.')
    rmSync(stampFile(), { force: true })
    await runBuild()
    mkdirSync(path.dirname(stampFile()), { recursive: true })
    writeFileSync(stampFile(), digest)
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureBuilt()
  } catch (error) {
    say(error instanceof SetupFault ? error.message : String(error))
    process.exitCode = 1
  }
}

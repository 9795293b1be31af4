// Opens the app in the Electron that set-up found; `--smoke` opens it once, reports one line of JSON and ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './build.mjs'
import { openDisplay } from './setup/display.mjs'
import { startElectron } from './setup/electron.mjs'
import { SetupFault, describeReason } from './setup/fault.mjs'
import { say } from './setup/progress.mjs'
import { hasDisplay } from './setup/system-libraries.mjs'

const REPORT_LIMIT_MS = 60_000
const END_LIMIT_MS = 10_000
/** @param {string[]} args */
async function openApp(args) {
  if (!hasDisplay())
    throw new SetupFault(
      'There is no display here to open a window on. Run this in a desktop session, over `ssh -X`, or on a virtual ' +
        'one: `xvfb-run npm start`. To see that everything works: `npm start -- --smoke`.',
    )
  return startElectron({ app: args }, { stdio: 'inherit' }).ended
}

/** @param {string} line */
function isReport(line) {
  try {
    return typeof JSON.parse(line).msToFirstQuestion === 'number'
  } catch {
    return false
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<boolean>} whether the report came */
function relayReport(child) {
  let isReported = false
  const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) })
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => child.kill('SIGKILL'), REPORT_LIMIT_MS)
    lines.on('line', (line) => {
      if (isReported || !isReport(line)) return void process.stderr.write(`${line}\n`)
      isReported = true
      process.stdout.write(`${line}\n`)
      clearTimeout(giveUp)
      setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS).unref()
    })
    lines.on('close', () => {
      clearTimeout(giveUp)
      resolve(isReported)
    })
  })
}

/** @param {string[]} args */
async function openOnce(args) {
  const display = await openDisplay()
  const library = mkdtempSync(path.join(tmpdir(), 'dateline-smoke-'))
  const removeLibrary = () => rmSync(library, { recursive: true, force: true, maxRetries: 5 })
  process.on('exit', removeLibrary)
  try {
    const { child, ended } = startElectron(
      { electron: [`--user-data-dir=${library}`], app: args },
      { stdio: ['ignore', 'pipe', 'inherit'], env: display.env },
    )
    const [isReported, code] = await Promise.all([relayReport(child), ended])
    if (!isReported) say(`The app showed no question within 60 s, or ended before (exit code ${code}).`)
    return isReported ? code : code || 1
  } finally {
    await display.stop()
  }
}

try {
  await ensureBuilt()
  const args = process.argv.slice(2)
  process.exitCode = await (args.includes('--smoke') ? openOnce(args) : openApp(args))
} catch (error) {
  say(error instanceof SetupFault ? error.message : `Dateline could not start: ${describeReason(error)}.`)
  process.exitCode = 1
}

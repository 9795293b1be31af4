#!/usr/bin/env node
// The command line, from a clone: builds when needed, then runs in this process, so that input and output stay its own.
import { setFlagsFromString } from 'node:v8'
import { inProject } from './setup/project.mjs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { SetupFault } from './setup/fault.mjs'

const INTERNAL_ERROR = 70

// Measured on 200 articles (npm run bench -- extract-process): at twice the usual budget V8 has seen more kinds of text when
// it compiles a function for speed, and compiles a third less often anew; and every expression is worth compiling at once.
setFlagsFromString('--interrupt-budget=300000')
setFlagsFromString('--regexp-tier-up-ticks=0')
// Compiled code takes in a third as much of the functions that it calls: a third less time goes into compiling, and it is no slower.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
// More room for young objects saves a tenth. Workers take this; for the main thread it can only be set before Node starts:
// see `dateline` in package.json.
setFlagsFromString('--min-semi-space-size=32')
setFlagsFromString('--max-semi-space-size=64')

// npm runs its scripts in the project's folder; a person means files where they stand.
if (process.env.npm_lifecycle_event === 'dateline' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

/**
 * For what the app's own renderer alone can do; a screen that nobody sees is lent where there is none.
 * @param {string[]} electron @param {string[]} app @returns {Promise<number>} its exit code
 */
async function startApp(electron, app) {
  const [{ startElectron }, { openDisplay }] = await Promise.all([
    import('./setup/electron.mjs'),
    import('./setup/display.mjs'),
  ])
  const display = await openDisplay()
  try {
    return await startElectron({ electron, app }, { stdio: 'ignore', env: display.env, quiet: true }).ended
  } finally {
    await display.stop()
  }
}

try {
  // A script that reads the errors must find nothing else there; a person is told why it takes a moment.
  await ensureBuilt({ quiet: !process.stderr.isTTY })
  const { run } = await import(pathToFileURL(inProject('out', 'main', 'cli.js')).href)
  process.exitCode = await run(process.argv.slice(2), { startApp })
} catch (error) {
  const reason = error instanceof SetupFault ? error.message : `it could not start: ${error}`
  process.stderr.write(`dateline: ${reason.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = INTERNAL_ERROR
}

#!/usr/bin/env node
// The command line, from a clone: builds when needed, then runs in this process, so that input and output stay its own.
import { setFlagsFromString } from 'node:v8'
import { inProject } from './setup/project.mjs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { SetupFault } from './setup/fault.mjs'

const INTERNAL_ERROR = 70

// V8 compiles a function for speed when it has run for so many bytes of code; at twice the usual number it has seen more
// kinds of text by then, and compiles a third less often anew: a sixth of the time of a run over many articles.
setFlagsFromString('--interrupt-budget=300000')

// npm runs its scripts in the project's folder; a person means files where they stand.
if (process.env.npm_lifecycle_event === 'dateline' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

try {
  // A script that reads the errors must find nothing else there; a person is told why it takes a moment.
  await ensureBuilt({ quiet: !process.stderr.isTTY })
  const { run } = await import(pathToFileURL(inProject('out', 'main', 'cli.js')).href)
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const reason = error instanceof SetupFault ? error.message : `it could not start: ${error}`
  process.stderr.write(`dateline: ${reason.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = INTERNAL_ERROR
}

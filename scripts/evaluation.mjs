// Builds the commands of src/evaluation for Node and runs one: `corpus`, `eval`, `cards`, `confidence` or `simulate`.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from './setup/project.mjs'

const [command, ...args] = process.argv.slice(2)
const runners = {
  corpus: 'runCorpus',
  eval: 'runEval',
  cards: 'runCards',
  confidence: 'runConfidence',
  simulate: 'runSimulate',
}
const out = mkdtempSync(inProject('node_modules', '.evaluation-'))
try {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: { ssr: `src/evaluation/${command}-command.ts`, outDir: out, target: 'node20' },
  })
  const loaded = await import(pathToFileURL(path.join(out, `${command}-command.js`)).href)
  const lines = []
  process.exitCode = await loaded[runners[command]](inProject(), args, (line) => lines.push(`${line}\n`))
  process.stdout.write(lines.join(''))
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'InputFault') throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(out, { recursive: true, force: true })
}

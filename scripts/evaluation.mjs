// Builds the commands of src/evaluation for Node and runs one: `corpus` or `eval`.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from './setup/project.mjs'

const [command, ...args] = process.argv.slice(2)
const runners = { corpus: 'runCorpus', eval: 'runEval', confidence: 'runConfidence' }
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
  process.exitCode = loaded[runners[command]](inProject(), args, (line) => lines.push(`${line}\n`))
  process.stdout.write(lines.join(''))
} finally {
  rmSync(out, { recursive: true, force: true })
}

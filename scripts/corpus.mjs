// Checks the project's own corpus or prints it as gold annotation; see corpus/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from './setup/project.mjs'

const out = mkdtempSync(inProject('node_modules', '.corpus-'))
try {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/evaluation/corpus-command.ts', outDir: out, target: 'node20' },
  })
  const { runCorpus } = await import(pathToFileURL(path.join(out, 'corpus-command.js')).href)
  process.exitCode = runCorpus(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
} finally {
  rmSync(out, { recursive: true, force: true })
}

// Builds the app and the fuzzer, and runs it: npm run fuzz -- [--format F] [--count N] [--seed S].
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ensureBuilt } from './build.mjs'
import { inProject } from './setup/project.mjs'

await ensureBuilt()
const out = mkdtempSync(inProject('node_modules', '.fuzz-'))
try {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/fuzz/fuzz-command.ts', outDir: out, target: 'node20' },
  })
  const { run } = await import(pathToFileURL(path.join(out, 'fuzz-command.js')).href)
  process.exitCode = await run(process.argv.slice(2))
} finally {
  rmSync(out, { recursive: true, force: true })
}

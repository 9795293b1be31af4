// Builds the app and the benchmarks, and runs them with a display where the windows need one.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ensureBuilt } from './build.mjs'
import { openDisplay } from './setup/display.mjs'
import { inProject } from './setup/project.mjs'

await ensureBuilt()
await build({
  root: inProject(),
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/bench/bench.ts', outDir: 'out/bench', target: 'node20' },
})
const display = await openDisplay()
try {
  Object.assign(process.env, display.env)
  const { run } = await import(pathToFileURL(path.join(inProject(), 'out', 'bench', 'bench.js')).href)
  process.exitCode = await run(inProject(), process.argv.slice(2))
} finally {
  await display.stop()
}

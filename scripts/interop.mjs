// Tries our packages in Anki itself, where Python's `anki` is installed: npm run interop [-- FOLDER-OF-PACKAGES].
// PYTHON names the interpreter. Exit code 0: all well; 1: something came out wrong; 3: it did not run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from './setup/project.mjs'

const notRun = 3
const python = process.env.PYTHON ?? 'python3'
const found = spawnSync(python, ['-c', 'import anki.collection'], { stdio: 'ignore' })
if (found.status !== 0) {
  process.stdout.write(
    `Interop did not run: ${python} has no package "anki". Install it (pip install anki) or name another Python by PYTHON.\n`,
  )
  process.exit(notRun)
}

const out = mkdtempSync(inProject('node_modules', '.interop-'))
try {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/interop/interop.ts', outDir: out, target: 'node20' },
  })
  const { writePackages, readBack, tryPackage } = await import(pathToFileURL(path.join(out, 'interop.js')).href)
  const packages = path.join(out, 'packages')
  writePackages(packages)
  const run = spawnSync(python, [inProject('scripts', 'interop', 'in_anki.py'), packages], { stdio: 'inherit' })
  const different = run.status === 0 ? readBack(packages) : []
  process.stdout.write('-- exported from Anki, read by Dateline\n')
  for (const line of different) process.stdout.write(`WRONG ${line}\n`)
  if (run.status === 0 && different.length === 0) process.stdout.write('ok    the same cards come back\n')
  process.exitCode = run.status === 0 && different.length === 0 ? 0 : 1
  const [folder] = process.argv.slice(2)
  const others = folder === undefined ? [] : readdirSync(path.resolve(process.env.INIT_CWD ?? '.', folder))
  for (const name of others.filter((file) => /\.(apkg|colpkg)$/i.test(file))) {
    const bytes = readFileSync(path.resolve(process.env.INIT_CWD ?? '.', folder, name))
    process.stdout.write(`      ${tryPackage(name, bytes)}\n`)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}

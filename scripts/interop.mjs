// Tries our packages elsewhere: in Anki itself, where Python's `anki` is installed, and QTI in pyslet, where that is.
// npm run interop [-- FOLDER-OF-ANKI-PACKAGES]. PYTHON names the interpreter.
// Exit code 0: all that ran was well; 1: something came out wrong; 3: nothing ran.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from './setup/project.mjs'

const nothingRan = 3
const python = process.env.PYTHON ?? 'python3'
const has = (name) => spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0
const missing = (name, what) =>
  process.stdout.write(
    `${what} did not run: ${python} has no package "${name}". Install it (pip install ${name}) or name another Python by PYTHON.\n`,
  )
const hasAnki = has('anki.collection')
const hasPyslet = has('pyslet.imsqtiv2p1')
if (!hasAnki) missing('anki', 'Anki')
if (!hasPyslet) missing('pyslet', 'QTI')
if (!hasAnki && !hasPyslet) process.exit(nothingRan)

const runIn = (script, folder) =>
  spawnSync(python, [inProject('scripts', 'interop', script), folder], { stdio: 'inherit' }).status === 0

const out = mkdtempSync(inProject('node_modules', '.interop-'))
try {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: out,
      target: 'node20',
      rollupOptions: { input: { interop: 'tests/interop/interop.ts', qti: 'tests/interop/qti.ts' } },
    },
  })
  const built = (name) => import(pathToFileURL(path.join(out, `${name}.js`)).href)
  const results = [
    ...(hasAnki ? [inAnki(await built('interop'))] : []),
    ...(hasPyslet ? [inPyslet(await built('qti'))] : []),
  ]
  process.exitCode = results.every((isWell) => isWell) ? 0 : 1
} finally {
  rmSync(out, { recursive: true, force: true })
}

function inPyslet({ writeQtiPackages }) {
  const packages = path.join(out, 'qti-packages')
  writeQtiPackages(packages)
  process.stdout.write('-- QTI packages, read and marked by pyslet\n')
  return runIn('in_pyslet.py', packages)
}

function inAnki({ writePackages, readBack, tryPackage }) {
  const packages = path.join(out, 'packages')
  writePackages(packages)
  const isWell = runIn('in_anki.py', packages)
  const different = isWell ? readBack(packages) : []
  process.stdout.write('-- exported from Anki, read by Dateline\n')
  for (const line of different) process.stdout.write(`WRONG ${line}\n`)
  if (isWell && different.length === 0) process.stdout.write('ok    the same cards come back\n')
  const [folder] = process.argv.slice(2)
  const others = folder === undefined ? [] : readdirSync(path.resolve(process.env.INIT_CWD ?? '.', folder))
  for (const name of others.filter((file) => /\.(apkg|colpkg)$/i.test(file))) {
    const bytes = readFileSync(path.resolve(process.env.INIT_CWD ?? '.', folder, name))
    process.stdout.write(`      ${tryPackage(name, bytes)}\n`)
  }
  return isWell && different.length === 0
}

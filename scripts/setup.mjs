// Makes a fresh clone runnable: packages, an Electron, its system libraries. Silent and quick when all is there,
// and safe to interrupt at any point: the next run goes on from what is whole.
import { stopChildren } from './setup/child.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ensureRuntime } from './setup/electron-runtime.mjs'
import { SetupFault, describeReason } from './setup/fault.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { say } from './setup/progress.mjs'
import { ensureSystemLibraries } from './setup/system-libraries.mjs'

const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** @param {boolean} needsElectron */
async function setUp(needsElectron) {
  checkNodeVersion()
  await ensureDependencies()
  if (!needsElectron) return
  const { executable } = await ensureRuntime()
  await ensureSystemLibraries(executable)
}

for (const [signal, code] of Object.entries(SIGNAL_CODES))
  process.on(signal, () => {
    stopChildren('SIGTERM')
    say('Set-up was stopped; the next run goes on from here.')
    process.exit(code)
  })

try {
  await setUp(!process.argv.includes('--no-electron'))
} catch (error) {
  say(error instanceof SetupFault ? error.message : `Set-up failed: ${describeReason(error)}.`)
  process.exitCode = 1
}

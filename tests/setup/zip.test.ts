/** The zip reader against small archives, honest and hostile. */
import { lstatSync, readFileSync, readlinkSync, statSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpackZip } from '../../scripts/setup/zip.mjs'
import { makeFolder } from './sandbox-project.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const UNIX = 3
const withMode = (content: string, mode: number): [Uint8Array, { os: number; attrs: number }] => [
  bytes(content),
  { os: UNIX, attrs: mode << 16 },
]

function writeZip(content: Zippable | Uint8Array): { zip: string; target: string; folder: string } {
  const folder = makeFolder()
  const zip = join(folder, 'archive.zip')
  writeFileSync(zip, content instanceof Uint8Array ? content : zipSync(content))
  return { zip, target: join(folder, 'target'), folder }
}

describe('the zip reader', () => {
  test('writes files and folders with their content', async () => {
    const { zip, target } = writeZip({
      app: { 'a.txt': bytes('first'), deep: { 'b.txt': bytes('x'.repeat(100_000)) } },
    })
    await unpackZip(zip, target)
    expect(readFileSync(join(target, 'app', 'a.txt'), 'utf8')).toBe('first')
    expect(readFileSync(join(target, 'app', 'deep', 'b.txt'), 'utf8')).toBe('x'.repeat(100_000))
  })

  test('gives back any content, stored or compressed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.constantFrom(0 as const, 6 as const),
        async (data, level) => {
          const { zip, target } = writeZip({ data: [data, { level }] })
          await unpackZip(zip, target)
          expect(new Uint8Array(readFileSync(join(target, 'data')))).toEqual(data)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('keeps the executable bit and links inside the folder', async () => {
    const { zip, target } = writeZip({
      run: withMode('#!/bin/sh', 0o100755),
      plain: withMode('text', 0o100640),
      alias: withMode('run', 0o120777),
    })
    await unpackZip(zip, target)
    expect(statSync(join(target, 'run')).mode & 0o777).toBe(0o755)
    expect(statSync(join(target, 'plain')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(target, 'alias')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(target, 'alias'))).toBe('run')
  })

  test('leaves out and renames what its caller says', async () => {
    const { zip, target } = writeZip({ 'old.txt': bytes('kept'), 'secret.txt': bytes('left out') })
    const written = await unpackZip(zip, target, { rename: (name) => (name === 'old.txt' ? 'new.txt' : null) })
    expect(written).toBe(1)
    expect(readFileSync(join(target, 'new.txt'), 'utf8')).toBe('kept')
    expect(existsSync(join(target, 'secret.txt'))).toBe(false)
  })

  test.each(['../outside', 'a/../../outside', '/outside', 'a\\..\\..\\outside', 'C:outside'])(
    'refuses the path %s and writes nothing outside',
    async (name) => {
      const { zip, target, folder } = writeZip({ [name]: bytes('escaped') })
      await expect(unpackZip(zip, target)).rejects.toThrow('outside its folder')
      expect(existsSync(join(folder, 'outside'))).toBe(false)
    },
  )

  test.each(['../elsewhere', '/etc/hostname', 'inner/../../elsewhere'])('refuses a link to %s', async (to) => {
    const { zip, target } = writeZip({ link: withMode(to, 0o120777) })
    await expect(unpackZip(zip, target)).rejects.toThrow('leads outside')
    expect(existsSync(join(target, 'link'))).toBe(false)
  })

  test('does not write through a link of the same archive', async () => {
    const { zip, target } = writeZip({
      inner: { 'kept.txt': bytes('kept') },
      link: withMode('inner', 0o120777),
      'link/kept.txt': bytes('overwritten'),
    })
    await expect(unpackZip(zip, target)).rejects.toThrow()
    expect(readFileSync(join(target, 'inner', 'kept.txt'), 'utf8')).toBe('kept')
  })

  test('refuses an archive that is cut off, at any length', async () => {
    const whole = zipSync({ 'a.txt': bytes('some words '.repeat(50)), 'b.txt': bytes('more words') })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const { zip, target } = writeZip(whole.slice(0, length))
        await expect(unpackZip(zip, target)).rejects.toThrow()
      }),
      { numRuns: 30 },
    )
  })

  test('stops at an entry that unpacks to more than it promised', async () => {
    const whole = Buffer.from(zipSync({ bomb: [bytes('0'.repeat(1_000_000)), { level: 9 }] }))
    const directory = whole.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    whole.writeUInt32LE(10, directory + 24)
    const { zip, target } = writeZip(whole)
    await expect(unpackZip(zip, target)).rejects.toThrow('longer than its directory says')
  })
})

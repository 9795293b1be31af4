/** What a person reads where the system refused a file: words, never the system's own message. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/main/store/open-store.ts'
import { fileErrorCode, reasonOf } from '../../src/main/store/file-error.ts'
import { handClock, seededBytes, tempFolder } from './library.ts'

const errorOf = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test('a missing file and a missing folder to write in are told apart', () => {
  const folder = tempFolder()
  expect(reasonOf(errorOf(() => readFileSync(join(folder, 'gone'))))).toBe('there is no such file')
  const unwritten = errorOf(() => writeFileSync(join(folder, 'gone', 'file'), ''))
  expect(reasonOf(unwritten, 'folder')).toBe('there is no such folder')
})

test('an error that is not the system’s is none of a file', () => {
  expect(fileErrorCode(new TypeError('ours'))).toBeNull()
  expect(fileErrorCode(Object.assign(new Error('ours'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull()
})

test('a library whose folder is a file is refused without the system’s message', () => {
  const file = join(tempFolder(), 'file')
  writeFileSync(file, '')
  const opened = openStore(join(file, 'library.sqlite'), { clock: handClock(), random: seededBytes('a') })
  expect(opened).toMatchObject({ ok: false, fault: { code: 'file-unreadable' } })
  expect(JSON.stringify(opened)).not.toMatch(/EEXIST|ENOTDIR|mkdir/)
})

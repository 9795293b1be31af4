/** A user-data folder that may not be written is said to be that, and not taken for a second instance of the app. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { faultText } from '../../src/core/fault-text.ts'
import { findFolderFault } from '../../src/main/folder-access.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const words = (path: string): string | null => {
  const fault = findFolderFault(path)
  return fault && faultText(fault)
}

test('a folder that can be written has no fault', () => {
  expect(words(folder)).toBeNull()
})

test('a folder that is not there, or lies under a file, is told apart', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(words(join(folder, 'gone'))).toContain('there is no such folder')
  expect(words(join(folder, 'file', 'library'))).toContain('a part of its path is no folder')
})

/** Keeps the last copies of a library beside it, each complete and readable on its own. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from './database.ts'

const keptCopies = 5
const copyName = /^library-\d{4}-\d{2}-\d{2}-v\d+\.sqlite$/

export const backupFolderOf = (libraryPath: string): string => join(dirname(libraryPath), 'backups')

/** Writes the copy of a day and schema version, in place of an earlier one, and drops the oldest. */
export function backUp(db: Database, libraryPath: string, date: string, version: number): void {
  const folder = backupFolderOf(libraryPath)
  mkdirSync(folder, { recursive: true })
  const path = copyPath(folder, date, version)
  const unfinished = `${path}.part`
  rmSync(unfinished, { force: true })
  // Not a copy of the file: closing a second handle on it would drop SQLite's lock (https://sqlite.org/howtocorrupt.html, 2.2).
  db.run('VACUUM INTO ?', unfinished)
  syncFile(unfinished)
  renameSync(unfinished, path)
  dropOldest(folder)
}

export function hasBackup(libraryPath: string, date: string, version: number): boolean {
  return existsSync(copyPath(backupFolderOf(libraryPath), date, version))
}

const copyPath = (folder: string, date: string, version: number) => join(folder, `library-${date}-v${version}.sqlite`)

/** Names sort by date. */
function dropOldest(folder: string): void {
  const copies = readdirSync(folder).filter((name) => copyName.test(name))
  for (const name of copies.sort().slice(0, -keptCopies)) rmSync(join(folder, name), { force: true })
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

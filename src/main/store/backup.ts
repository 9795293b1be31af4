/** Keeps the last copies of a library beside it, each complete and readable on its own. */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { openDatabase, type Database } from './database.ts'
import { isSound } from './soundness.ts'

const keptCopies = 5
const copyName = /^library-\d{4}-\d{2}-\d{2}-v\d+\.sqlite$/

export const backupFolderOf = (libraryPath: string): string => join(dirname(libraryPath), 'backups')

/** Writes the copy of a day and schema version, in place of an earlier one, and drops the oldest. */
export function backUp(db: Database, libraryPath: string, date: string, version: number): void {
  const unfinished = beginCopy(libraryPath, date, version)
  // Not a copy of the file: closing a second handle on it would drop SQLite's lock (https://sqlite.org/howtocorrupt.html, 2.2).
  db.run('VACUUM INTO ?', unfinished)
  finishCopy(unfinished, libraryPath, date, version)
}

/**
 * The same from another process, whose handles are its own, of a library that is held still; the copy is read through.
 * False where it is damaged, and so the library.
 */
export function copyFromOutside(libraryPath: string, date: string, version: number): boolean {
  const unfinished = beginCopy(libraryPath, date, version)
  copyFileSync(libraryPath, unfinished, constants.COPYFILE_FICLONE)
  if (!settleCopy(unfinished)) {
    dropUnfinished(backupFolderOf(libraryPath))
    writeFileSync(suspicionOf(libraryPath), '')
    return false
  }
  finishCopy(unfinished, libraryPath, date, version)
  return true
}

/** Makes it a file that is complete on its own, without a log; false where it is damaged. */
function settleCopy(path: string): boolean {
  const copy = openDatabase(path)
  try {
    if (!isSound(copy, path)) return false
    copy.startWriting()
    return true
  } finally {
    copy.close()
  }
}

/** Stays where damage was found from outside, until the library was read through again before it opened. */
const suspicionOf = (libraryPath: string): string => join(backupFolderOf(libraryPath), 'damaged')
export const isSuspect = (libraryPath: string): boolean => existsSync(suspicionOf(libraryPath))
export const clearSuspicion = (libraryPath: string): void => rmSync(suspicionOf(libraryPath), { force: true })

function beginCopy(libraryPath: string, date: string, version: number): string {
  const folder = backupFolderOf(libraryPath)
  mkdirSync(folder, { recursive: true })
  dropUnfinished(folder)
  return `${copyPath(folder, date, version)}.part`
}

/** With the logs that a process which was ended left beside them. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.includes('.part')) rmSync(join(folder, name), { force: true })
}

function finishCopy(unfinished: string, libraryPath: string, date: string, version: number): void {
  const folder = backupFolderOf(libraryPath)
  syncFile(unfinished)
  renameSync(unfinished, copyPath(folder, date, version))
  dropOldest(folder)
}

/** Of a date or a later one. */
export function hasBackupSince(libraryPath: string, date: string): boolean {
  const folder = backupFolderOf(libraryPath)
  if (!existsSync(folder)) return false
  return readdirSync(folder).some((name) => copyName.test(name) && name.slice('library-'.length) >= date)
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

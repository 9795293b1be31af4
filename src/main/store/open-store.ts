/** Opens a library or says why not; a damaged, newer or busy one is left exactly as it is. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Fault, type Result } from '../../core/fault.ts'
import { dateOfStudyDay, readClock, studyDayOf } from '../../core/study/study-day.ts'
import { backUp, clearSuspicion, hasBackup, hasBackupSince, isSuspect } from './backup.ts'
import { openDatabase, type Database } from './database.ts'
import { fileErrorCode, reasonOf } from './file-error.ts'
import { copyLater } from './later-copy.ts'
import { sweepMedia } from './media.ts'
import { migrate, migrations, schemaVersion } from './migrate.ts'
import { purgeDeleted } from './purge.ts'
import { sumUpWhereStale } from './roll-ups.ts'
import { refreshIndex } from './search-index.ts'
import { isSeeded, readDevice, readSettings, writeSetting } from './settings.ts'
import { isSound } from './soundness.ts'
import { faultOfSqliteError } from './sqlite-fault.ts'
import type { Store, Surroundings } from './store.ts'
import { createStudyIndex } from './study-index.ts'

/** 'DtLn' in the file's header, so that no other program's database is taken for a library. */
const applicationId = 0x44_74_4c_6e

/** One page of the smallest size (https://sqlite.org/fileformat.html, section 1.2). */
const smallestDatabase = 512

/**
 * A library of this size is read through in a quarter of a second, whenever it is opened. A greater one, which would
 * take seconds, once a day with its copy, where that can be after it was opened, and first where it was not closed properly.
 */
const soonCheckedBytes = 32 * 1024 * 1024

/** Whoever closes the library before a copy is made later, day after day, waits for one after so many. */
const longestWithoutCopyDays = 7

/** Makes the library where there is none. */
export function openStore(path: string, surroundings: Surroundings): Result<Store> {
  try {
    if (!existsSync(path)) {
      // The log of a library that is gone would be played into a new one.
      if (sizeOf(`${path}-wal`) > 0) return damaged(path)
      createLibrary(path, surroundings)
    }
    return openLibrary(path, surroundings)
  } catch (error) {
    const fault = faultOfSqliteError(error, path) ?? faultOfFileError(error, path)
    if (fault === null) throw error
    return fail(fault)
  }
}

function openLibrary(path: string, { clock, copying }: Surroundings): Result<Store> {
  // A library is made whole before it gets its name, so what SQLite would take for a new, empty file is what is left of one.
  if (sizeOf(path) < smallestDatabase) return damaged(path)
  const wasClosed = sizeOf(`${path}-wal`) === 0
  const db = openDatabase(path)
  try {
    const prepared = prepare(db, path, clock, { wasClosed, mayCopyLater: copying !== undefined })
    if (!prepared.ok) {
      db.close()
      return prepared
    }
    const { copyDue } = prepared.value
    const callOff = copying && copyDue ? copyLater(db, copying, { path, ...copyDue }) : undefined
    const close = (): void => {
      callOff?.()
      db.close()
    }
    return ok({ db, path, fresh: !isSeeded(db), device: readDevice(db), study: createStudyIndex(db), close })
  } catch (error) {
    db.close()
    throw error
  }
}

interface Prepared {
  readonly copyDue: { readonly date: string; readonly version: number } | null
}

function prepare(
  db: Database,
  path: string,
  clock: Surroundings['clock'],
  { wasClosed, mayCopyLater }: { readonly wasClosed: boolean; readonly mayCopyLater: boolean },
): Result<Prepared> {
  const id = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id
  const version = schemaVersion(db)
  if (id !== applicationId || version === 0) return damaged(path)
  if (version > migrations.length) return fail({ code: 'library-newer', version })
  const now = readClock(clock)
  const dateBy = (rolloverHour: number, daysAgo = 0) => dateOfStudyDay(studyDayOf(now, rolloverHour) - daysAgo)
  const isTrusted = (): boolean => {
    if (!wasClosed || version !== migrations.length || isSuspect(path)) return false
    const { rolloverHour } = readSettings(db)
    const hasCopy = hasBackup(path, dateBy(rolloverHour), version)
    return hasCopy || (mayCopyLater && hasBackupSince(path, dateBy(rolloverHour, longestWithoutCopyDays)))
  }
  const isChecked = sizeOf(path) <= soonCheckedBytes || !isTrusted()
  if (isChecked) {
    if (!isSound(db, path)) return damaged(path)
    clearSuspicion(path)
  }

  db.startWriting()
  const migrated = migrate(db, () => {
    // By the calendar, since an older schema's settings are not read.
    backUp(db, path, dateBy(0), version)
  })
  if (!migrated.ok) return migrated
  purgeDeleted(db, now.ms)
  sweepMedia(db)
  refreshIndex(db)
  sumUpWhereStale(db)
  const date = dateBy(readSettings(db).rolloverHour)
  const copied = schemaVersion(db)
  if (hasBackup(path, date, copied)) return ok({ copyDue: null })
  if (!isChecked) return ok({ copyDue: { date, version: copied } })
  tryBackUp(db, path, date, copied)
  return ok({ copyDue: null })
}

/** A full disk must not keep a person from their cards, so a copy that fails is tried again at the next opening. */
function tryBackUp(db: Database, path: string, date: string, version: number): void {
  try {
    backUp(db, path, date, version)
  } catch (error) {
    console.warn('The daily copy of the library was not made:', error)
  }
}

/** Under another name until it is whole, so that a crash half way leaves nothing that looks like a library. */
function createLibrary(path: string, { random }: Surroundings): void {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.new`
  const db = openDatabase(unfinished)
  try {
    db.startWriting()
    db.script(`PRAGMA application_id = ${applicationId}`)
    migrate(db, () => undefined)
    writeSetting(db, 'device', Buffer.from(random(16)).toString('hex'))
  } finally {
    db.close()
  }
  nameLibrary(unfinished, path)
}

/** Never over a library that another process named in the meantime. */
function nameLibrary(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path)
  } catch (error) {
    // File systems without links; renaming there could still replace, but only a library that has no cards yet.
    if (fileErrorCode(error) !== 'EEXIST') {
      renameSync(unfinished, path)
      return
    }
  }
  rmSync(unfinished)
}

const damaged = (path: string) => fail({ code: 'library-damaged', path })

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

function faultOfFileError(error: unknown, path: string): Fault | null {
  return fileErrorCode(error) === null ? null : { code: 'file-unreadable', name: path, reason: reasonOf(error) }
}

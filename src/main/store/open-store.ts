/** Opens a library or says why not; a damaged, newer or busy one is left exactly as it is. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Fault, type Result } from '../../core/fault.ts'
import { dateOfStudyDay, readClock, studyDayOf } from '../../core/study/study-day.ts'
import { backUp, hasBackup } from './backup.ts'
import { openDatabase, type Database } from './database.ts'
import { fileErrorCode, reasonOf } from './file-error.ts'
import { migrate, migrations, schemaVersion } from './migrate.ts'
import { purgeDeleted } from './purge.ts'
import { sumUpWhereStale } from './roll-ups.ts'
import { refreshIndex } from './search-index.ts'
import { isSeeded, readDevice, readSettings, writeSetting } from './settings.ts'
import { faultOfSqliteError } from './sqlite-fault.ts'
import type { Store, Surroundings } from './store.ts'
import { createStudyIndex } from './study-index.ts'

/** 'DtLn' in the file's header, so that no other program's database is taken for a library. */
const applicationId = 0x44_74_4c_6e

/** One page of the smallest size (https://sqlite.org/fileformat.html, section 1.2). */
const smallestDatabase = 512

/**
 * A library of this size is read through in a quarter of a second, whenever it is opened. A greater one, which would
 * take seconds, once a day before its copy is made, and where it was not closed properly.
 */
const soonCheckedBytes = 32 * 1024 * 1024

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

function openLibrary(path: string, { clock }: Surroundings): Result<Store> {
  // A library is made whole before it gets its name, so what SQLite would take for a new, empty file is what is left of one.
  if (sizeOf(path) < smallestDatabase) return damaged(path)
  const wasClosed = sizeOf(`${path}-wal`) === 0
  const db = openDatabase(path)
  const close = () => {
    db.close()
  }
  try {
    const prepared = prepare(db, path, clock, wasClosed)
    if (prepared.ok) {
      return ok({ db, path, fresh: !isSeeded(db), device: readDevice(db), study: createStudyIndex(db), close })
    }
    close()
    return prepared
  } catch (error) {
    close()
    throw error
  }
}

function prepare(db: Database, path: string, clock: Surroundings['clock'], wasClosed: boolean): Result<null> {
  const id = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id
  const version = schemaVersion(db)
  if (id !== applicationId || version === 0) return damaged(path)
  if (version > migrations.length) return fail({ code: 'library-newer', version })
  const now = readClock(clock)
  const dateBy = (rolloverHour: number) => dateOfStudyDay(studyDayOf(now, rolloverHour))
  const isTrusted = () =>
    wasClosed && version === migrations.length && hasBackup(path, dateBy(readSettings(db).rolloverHour), version)
  if (sizeOf(path) <= soonCheckedBytes || !isTrusted()) {
    const soundness = checkSoundness(db, path)
    if (!soundness.ok) return soundness
  }

  db.startWriting()
  const migrated = migrate(db, () => {
    // By the calendar, since an older schema's settings are not read.
    backUp(db, path, dateBy(0), version)
  })
  if (!migrated.ok) return migrated
  purgeDeleted(db, now.ms)
  refreshIndex(db)
  sumUpWhereStale(db)
  backUpOnceADay(db, path, dateBy(readSettings(db).rolloverHour))
  return ok(null)
}

/** Pages, indexes, types, constraints and references; the words of a card may still have been altered. */
function checkSoundness(db: Database, path: string): Result<null> {
  try {
    const check = db.get<{ integrity_check: string }>('PRAGMA integrity_check(1)')
    const isSound = check?.integrity_check === 'ok' && db.get('PRAGMA foreign_key_check') === undefined
    if (isSound) compileTriggers(db)
    return isSound ? ok(null) : damaged(path)
  } catch (error) {
    // A schema that was written over fails in many ways, of which SQLite calls some a mistake in the SQL.
    const fault = faultOfSqliteError(error, path)
    return fault === null ? damaged(path) : fail(fault)
  }
}

/** The check above does not read them; one that was written over fails only when its table is next changed. */
function compileTriggers(db: Database): void {
  const sql = `SELECT DISTINCT tbl_name AS name FROM sqlite_schema WHERE type = 'trigger'`
  for (const { name } of db.all<{ name: string }>(sql)) {
    const [column] = db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name)
    db.script(`EXPLAIN DELETE FROM "${name}"`)
    db.script(`EXPLAIN INSERT INTO "${name}" DEFAULT VALUES`)
    db.script(`EXPLAIN UPDATE "${name}" SET "${column?.name ?? ''}" = NULL`)
  }
}

/** A full disk must not keep a person from their cards, so a copy that fails is tried again at the next opening. */
function backUpOnceADay(db: Database, path: string, date: string): void {
  const version = schemaVersion(db)
  if (hasBackup(path, date, version)) return
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

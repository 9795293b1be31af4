/** The library's only importer of the SQLite driver: a connection with safe settings, cached statements and transactions that nest into one. */
import { DatabaseSync } from '@photostructure/sqlite'

/** What a statement takes. Booleans are 0 and 1, as SQLite has none. */
type SqlValue = string | number | Uint8Array | null

export interface Database {
  /** The first row, in the shape the caller's SQL gives. */
  readonly get: <Row>(sql: string, ...values: readonly SqlValue[]) => Row | undefined
  readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[]
  /** Rows changed. */
  readonly run: (sql: string, ...values: readonly SqlValue[]) => number
  /** Several statements, uncached: for migrations and pragmas. */
  readonly script: (sql: string) => void
  /** All or nothing, on disk when it returns; inside another it joins that one. */
  readonly transact: <T>(work: () => T) => T
  /** Switches to the write-ahead log; until then nothing but reading touches the file. */
  readonly startWriting: () => void
  /** Moves a log that has grown, by so many commits, into the file, so that no commit has to: to be called while nobody waits. */
  readonly tidy: (afterCommits?: number) => void
  /** Moves the log into the file and lets the file alone, so that it can be read from outside, until released. */
  readonly holdStill: () => () => void
  /** Leaves one file that is complete on its own; a second call does nothing. */
  readonly close: () => void
}

/** How long to wait for another process to let go of the file before it counts as busy. */
const busyTimeoutMs = 800

/** SQLite moves its log into the file within the commit that makes it so long, in pages; only where `tidy` was never in time. */
const longLogPages = 8_000
/** A grade adds about twenty pages, so that these are some 4 MB. */
const commitsBeforeTidy = 50

/**
 * Opens a database file for this process alone, without changing it.
 * The lock is taken before the first look, so that any other process is refused and two that start at once cannot block
 * each other; with EXCLUSIVE the write-ahead log also needs no shared memory.
 * The settings before it distrust the file's own schema and pages (https://sqlite.org/security.html).
 */
export function openDatabase(path: string): Database {
  const connection = new DatabaseSync(path, {
    timeout: busyTimeoutMs,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
    allowExtension: false,
    defensive: true,
  })
  try {
    connection.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON')
    // Or INSERT OR REPLACE would delete rows past their triggers (https://sqlite.org/lang_conflict.html).
    connection.exec('PRAGMA recursive_triggers = ON')
    connection.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    connection.close()
    throw error
  }
  return wrap(connection)
}

function wrap(connection: InstanceType<typeof DatabaseSync>): Database {
  let isWriting = false
  let commits = 0
  let isStill = false
  const statements = new Map<string, ReturnType<typeof connection.prepare>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    script: (sql) => {
      connection.exec(sql)
    },
    transact: (work) => {
      if (connection.isTransaction) return work()
      connection.exec('BEGIN IMMEDIATE')
      try {
        const value = work()
        connection.exec('COMMIT')
        commits++
        return value
      } catch (error) {
        // A full disk may have rolled back already (https://sqlite.org/lang_transaction.html, section 3).
        if (connection.isTransaction) connection.exec('ROLLBACK')
        throw error
      }
    },
    startWriting: () => {
      // FULL, because the driver's default in WAL mode (NORMAL) can lose the last commits at a power cut.
      connection.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${longLogPages}`,
      )
      isWriting = true
    },
    tidy: (afterCommits = commitsBeforeTidy) => {
      if (!connection.isOpen || isStill || commits < afterCommits) return
      connection.exec('PRAGMA wal_checkpoint(PASSIVE)')
      commits = 0
    },
    holdStill: () => {
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0')
      isStill = true
      return () => {
        isStill = false
        if (connection.isOpen) connection.exec(`PRAGMA wal_autocheckpoint = ${longLogPages}`)
      }
    },
    close: () => {
      if (!connection.isOpen) return
      try {
        // The driver finalises statements only when they are collected, and until then the connection, though closed,
        // would keep its lock. A lock is let go of outside WAL mode alone (https://sqlite.org/pragma.html#pragma_locking_mode).
        if (isWriting) connection.exec('PRAGMA journal_mode = DELETE')
        connection.exec('PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema')
      } catch {
        // A damaged file or a full disk: the next opening finds the log and goes on from there.
      }
      statements.clear()
      connection.close()
    },
  }
}

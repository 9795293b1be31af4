/** The only place outside the store that knows the SQLite driver: writes the files of other programs, apart from the library. */
import { DatabaseSync } from '@photostructure/sqlite'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ForeignFile } from '../../core/formats/anki/foreign-file.ts'

/** The bytes of an SQLite file that holds this and nothing else; the same content gives the same bytes. */
export function writeForeignFile({ schema, tables, schemaEdit }: ForeignFile): Uint8Array {
  return inPrivateFolder((folder) => {
    const path = join(folder, 'foreign.sqlite')
    const connection = new DatabaseSync(path, { defensive: false })
    try {
      // Nobody else ever sees the file, and half of one is thrown away.
      connection.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
      connection.exec('BEGIN')
      connection.exec(schema)
      for (const { sql, rows } of tables) {
        const insert = connection.prepare(sql)
        for (const row of rows) insert.run(...row)
      }
      if (schemaEdit !== undefined) editSchema(connection, ...schemaEdit)
      connection.exec('COMMIT')
    } finally {
      connection.close()
    }
    return readFileSync(path)
  })
}

/** https://sqlite.org/pragma.html#pragma_writable_schema: only what a name stands for changes, no page of a table. */
function editSchema(connection: InstanceType<typeof DatabaseSync>, from: string, to: string): void {
  connection.exec('PRAGMA writable_schema = ON')
  connection.prepare('UPDATE sqlite_schema SET sql = replace(sql, ?, ?)').run(from, to)
  connection.exec('PRAGMA writable_schema = OFF')
}

export type ForeignRow = Readonly<Record<string, unknown>>

export interface ForeignTables {
  /** A plain table: no view, no virtual one, none with columns that are reckoned when they are read. */
  readonly has: (table: string) => boolean
  /** Null where there are more than `maxRows`. */
  readonly rows: (sql: string, maxRows: number) => readonly ForeignRow[] | null
  /** One by one, so that a long table is in memory only as what is made of it; false where there are more than `maxRows`. */
  readonly each: (sql: string, maxRows: number, take: (row: ForeignRow) => void) => boolean
}

const headBytes = 100
/** One value of a stranger's file; SQLite refuses a larger one. */
const maxValueBytes = 50_000_000
/** Actions of https://sqlite.org/c3ref/c_alter_table.html that reading a table takes. */
const read = { column: 20, select: 21, function: 31 }
const usedFunctions = new Set(['substr'])
const [allow, deny] = [0, 1]

/**
 * Reads a stranger's SQLite file from a copy of its own, so that nothing can be written where it lies
 * (https://sqlite.org/security.html). Null where it is no such file or is damaged.
 * `take` gives the bytes, which are let go of before the first row is read.
 * Only plain tables are read, only by statements of ours: no view, trigger or recursive query of the file ever runs.
 */
export function readForeignFile<T>(take: () => Uint8Array | null, work: (tables: ForeignTables) => T): T | null {
  return inPrivateFolder((folder) => {
    const path = join(folder, 'foreign.sqlite')
    if (!copyForeign(path, take())) return null
    try {
      nameKnownCollations(path)
      const connection = new DatabaseSync(path, {
        readOnly: true,
        allowExtension: false,
        defensive: true,
        enableDoubleQuotedStringLiterals: false,
      })
      try {
        return work(tablesOf(connection))
      } finally {
        connection.close()
      }
    } catch (error) {
      // The driver's errors have a code; anything else is a mistake of ours.
      if (error instanceof Error && 'code' in error) return null
      throw error
    }
  })
}

function copyForeign(path: string, bytes: Uint8Array | null): boolean {
  if (bytes === null) return false
  // Written by a write-ahead log it would want one beside it; it is whole without (https://sqlite.org/fileformat.html, 1.3.3).
  const head = Uint8Array.from(bytes.subarray(0, headBytes)).fill(1, 18, 20)
  writeFileSync(path, head, { mode: 0o600 })
  appendFileSync(path, bytes.subarray(headBytes))
  return true
}

/** Without its collation SQLite reads no row of a table of Anki's; nothing here compares names, so in the copy any other does. */
function nameKnownCollations(path: string): void {
  const connection = new DatabaseSync(path, { allowExtension: false, defensive: false })
  try {
    connection.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA journal_mode = OFF')
    editSchema(connection, 'COLLATE unicase', 'COLLATE NOCASE')
  } finally {
    connection.close()
  }
}

function tablesOf(connection: InstanceType<typeof DatabaseSync>): ForeignTables {
  connection.exec(
    'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0',
  )
  connection.limits.length = maxValueBytes
  const plain = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
        AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(sqlite_schema.name) WHERE hidden <> 0)`,
    )
    .all() as readonly { readonly name: string }[]
  const names = new Set(plain.map(({ name }) => name.toLowerCase()))
  connection.setAuthorizer((action, first, second) => {
    if (action === read.select) return allow
    if (action === read.column) return names.has((first ?? '').toLowerCase()) ? allow : deny
    return action === read.function && usedFunctions.has(second ?? '') ? allow : deny
  })
  const each: ForeignTables['each'] = (sql, maxRows, take) => {
    let count = 0
    for (const row of connection.prepare(sql).iterate()) {
      if (count++ >= maxRows) return false
      take(row as ForeignRow)
    }
    return true
  }
  return {
    has: (table) => names.has(table),
    rows: (sql, maxRows) => {
      const rows: ForeignRow[] = []
      return each(sql, maxRows, (row) => rows.push(row)) ? rows : null
    },
    each,
  }
}

/** A folder that only this user can look into, gone when the work is done. */
function inPrivateFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

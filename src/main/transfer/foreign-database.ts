/** The only place outside the store that knows the SQLite driver: writes the files of other programs, apart from the library. */
import { DatabaseSync } from '@photostructure/sqlite'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

/** A folder that only this user can look into, gone when the work is done. */
function inPrivateFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

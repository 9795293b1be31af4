/** Whether a library's file is whole: pages, indexes, types, constraints, references and triggers; the words of a card may still have been altered. */
import type { Database } from './database.ts'
import { faultOfSqliteError } from './sqlite-fault.ts'

/** Throws what lies not in the file but in its surroundings, as a lock. */
export function isSound(db: Database, path: string): boolean {
  try {
    const check = db.get<{ integrity_check: string }>('PRAGMA integrity_check(1)')
    const whole = check?.integrity_check === 'ok' && db.get('PRAGMA foreign_key_check') === undefined
    if (whole) compileTriggers(db)
    return whole
  } catch (error) {
    // A schema that was written over fails in many ways, of which SQLite calls some a mistake in the SQL.
    const fault = faultOfSqliteError(error, path)
    if (fault === null || fault.code === 'library-damaged') return false
    throw error
  }
}

/** The checks above do not read them; one that was written over fails only when its table is next changed. */
function compileTriggers(db: Database): void {
  const sql = `SELECT DISTINCT tbl_name AS name FROM sqlite_schema WHERE type = 'trigger'`
  for (const { name } of db.all<{ name: string }>(sql)) {
    const [column] = db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name)
    db.script(`EXPLAIN DELETE FROM "${name}"`)
    db.script(`EXPLAIN INSERT INTO "${name}" DEFAULT VALUES`)
    db.script(`EXPLAIN UPDATE "${name}" SET "${column?.name ?? ''}" = NULL`)
  }
}

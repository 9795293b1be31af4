/** An SQLite file to be written, as statements and rows: core says what is in it, the transfer writes it. */

export type ForeignValue = string | number | Uint8Array

export interface ForeignRows {
  /** An INSERT with as many placeholders as a row has values. */
  readonly sql: string
  readonly rows: Iterable<readonly ForeignValue[]>
}

export interface ForeignFile {
  readonly schema: string
  readonly tables: readonly ForeignRows[]
  /** What the schema says in the end in place of what it was made with: for collations that only the other program has. */
  readonly schemaEdit?: readonly [from: string, to: string]
}

export function insertInto(table: string, columns: string, rows: Iterable<readonly ForeignValue[]>): ForeignRows {
  const places = columns.split(',').map(() => '?')
  return { sql: `INSERT INTO ${table} (${columns}) VALUES (${places.join(', ')})`, rows }
}

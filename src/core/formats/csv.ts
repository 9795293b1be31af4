/** Tables as CSV (RFC 4180) that no spreadsheet takes for a program: text that would be a formula is marked as text. */

export type Cell = string | number | null

export interface CsvTable {
  readonly columns: readonly string[]
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export function printCsv({ columns, rows }: CsvTable): string {
  return [columns, ...rows].map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')
}

/** What spreadsheets take for the start of a formula (OWASP, CSV Injection), also written wide as in East Asian text. */
const formulaStart = /^\s*[=+\-@＝＋－＠\t\r]/u

function printCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

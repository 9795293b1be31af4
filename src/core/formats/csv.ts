/** Tables as CSV (RFC 4180) that no spreadsheet takes for a program: text that would be a formula is marked as text. */

export type Cell = string | number | null

export interface CsvTable {
  readonly columns: readonly string[]
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface CsvStyle {
  readonly separator: string
  readonly lineEnd: string
  /** Off where no spreadsheet will open it. */
  readonly marksFormulas: boolean
}

const csv: CsvStyle = { separator: ',', lineEnd: '\r\n', marksFormulas: true }

export const printCsv = ({ columns, rows }: CsvTable, style: CsvStyle = csv): string =>
  printRows([columns, ...rows], style)

export const printRows = (rows: readonly (readonly Cell[])[], style: CsvStyle): string =>
  rows.map((cells) => cells.map((cell) => printCell(cell, style)).join(style.separator) + style.lineEnd).join('')

/**
 * What spreadsheets take for the start of a formula (OWASP, CSV Injection), also written wide as in East Asian text.
 * What looks like our own mark is marked once more, so that taking one off gives back what there was.
 */
const formulaStart = /^'*\s*[=+\-@＝＋－＠\t\r]/u
const markedFormula = /^'+\s*[=+\-@＝＋－＠\t\r]/u

export const withoutFormulaMark = (cell: string): string => (markedFormula.test(cell) ? cell.slice(1) : cell)

function printCell(cell: Cell, { separator, marksFormulas }: CsvStyle): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = marksFormulas && formulaStart.test(cell) ? `'${cell}` : cell
  return needsQuotes(text, separator) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A hash at the start of a line is a remark to some readers; white space at the ends is dropped by most. */
const needsQuotes = (text: string, separator: string): boolean =>
  /["\r\n]|^#/.test(text) || text.includes(separator) || text !== text.trim()

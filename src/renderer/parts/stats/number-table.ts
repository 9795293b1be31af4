/** A table of numbers behind a chart: shown as it is read, saved as a program reads it. */
import type { Cell, CsvTable } from '../../../core/formats/csv.ts'
import { dateOfStudyDay } from '../../../core/study/study-day.ts'
import { locale } from '../../words.ts'
import { dayInWords, percent } from './words.ts'

/** A day is a study day's number, a share lies between 0 and 1. */
type ColumnKind = 'text' | 'day' | 'count' | 'share' | 'decimal'

export interface NumberTable {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly kind: ColumnKind }[]
  readonly rows: readonly (readonly Cell[])[]
}

export function cellInWords(kind: ColumnKind, cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (kind === 'day') return dayInWords(cell)
  if (kind === 'share') return percent(cell, 1)
  return cell.toLocaleString(locale, { maximumFractionDigits: kind === 'decimal' ? 1 : 0 })
}

/** Days as ISO 8601 dates, shares and decimals to four digits. */
export function csvTableOf({ columns, rows }: NumberTable): CsvTable {
  return {
    columns: columns.map(({ heading }) => heading),
    rows: rows.map((cells) => cells.map((cell, at) => csvCell(columns[at]?.kind ?? 'text', cell))),
  }
}

function csvCell(kind: ColumnKind, cell: Cell): Cell {
  if (typeof cell !== 'number') return cell
  if (kind === 'day') return dateOfStudyDay(cell)
  return Number(cell.toFixed(4))
}

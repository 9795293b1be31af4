/** How a table is written: guessed from its beginning, so that most people need to say nothing. */
import { readAnkiHeader, type AnkiHeader } from './table-anki-header.ts'
import { deckColumns, roleOfName, type ColumnRole } from './table-columns.ts'
import { parseTable, type TableRow } from './table-parser.ts'
import type { ListSign } from './value-list.ts'

/** Everything about it that a person may say better. */
export interface TableLayout {
  readonly separator: string
  /** The first row names the columns. */
  readonly hasHeader: boolean
  /** A role a column; of several with one role, lists are joined, and otherwise the first that is not empty counts. */
  readonly roles: readonly ColumnRole[]
  /** Between several values in one cell; where it is white space for tags, as Anki has them, null. */
  readonly listSign: ListSign
  readonly tagSign: ListSign | null
}

export interface GuessedLayout extends TableLayout {
  readonly anki: AnkiHeader | null
  /** The names of the columns, empty where there are none. */
  readonly names: readonly string[]
}

/** The rarer a sign is in prose, the earlier; so it wins where two signs cut equally well. */
const separators = ['\t', '|', ';', ','] as const
const sampleChars = 200_000
const sampleRows = 200

export function guessLayout(text: string, said: Partial<TableLayout> = {}): GuessedLayout {
  const anki = readAnkiHeader(text)
  const rowsBy = (separator: string): readonly TableRow[] => sample(text, separator, anki)
  const separator = said.separator ?? anki?.separator ?? bestSeparator(rowsBy)
  const rows = rowsBy(separator)
  const first = rows[0]?.cells ?? []
  const hasHeader = said.hasHeader ?? (anki === null && isHeader(first))
  const names = anki?.columns ?? (hasHeader ? first : [])
  const width = Math.max(names.length, ...rows.map(({ cells }) => cells.length))
  const roles = said.roles ?? guessRoles(width, names, anki)
  const isOurs = names.length > 0 && names.every((name) => deckColumns.some((column) => column === name))
  const body = hasHeader ? rows.slice(1) : rows
  const listSign = said.listSign ?? (isOurs ? '|' : guessSign(body, roles, ['accepted', 'choices']))
  const tagSign =
    said.tagSign !== undefined ? said.tagSign : anki ? null : isOurs ? '|' : guessSign(body, roles, ['tags'])
  return { separator, hasHeader, roles, listSign, tagSign, anki, names }
}

function sample(text: string, separator: string, anki: AnkiHeader | null): readonly TableRow[] {
  const from = anki?.end ?? 0
  const isWhole = text.length - from <= sampleChars
  const { rows } = parseTable(isWhole ? text : text.slice(0, from + sampleChars), {
    separator,
    maxRows: sampleRows,
    hasRemarks: anki !== null,
    from,
  })
  // The last row was cut where the sample ends.
  return isWhole || rows.length < 2 ? rows : rows.slice(0, -1)
}

function bestSeparator(rowsBy: (separator: string) => readonly TableRow[]): string {
  let best: { readonly separator: string; readonly score: number } = { separator: ',', score: 0 }
  for (const separator of separators) {
    const score = evenness(rowsBy(separator))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** The share of rows that have as many cells as most have; a header that says what its columns are outdoes every guess. */
function evenness(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return most / Math.max(1, rows.length) + (isHeader(rows[0]?.cells ?? []) ? 1 : 0)
}

function isHeader(cells: readonly string[]): boolean {
  const roles = new Set(cells.map(roleOfName))
  return cells.length > 1 && roles.has('prompt') && (roles.has('answer') || roles.size > 2)
}

function guessRoles(width: number, names: readonly string[], anki: AnkiHeader | null): readonly ColumnRole[] {
  const roles = Array.from({ length: width }, (_, column): ColumnRole | null => {
    const role = anki?.roles.get(column) ?? roleOfName(names[column] ?? '')
    return role
  })
  // Who does not name them has questions first and answers next.
  for (const role of ['prompt', 'answer'] as const) {
    const free = roles.indexOf(null)
    if (!roles.includes(role) && free !== -1) roles[free] = role
  }
  return roles.map((role) => role ?? 'ignore')
}

function guessSign(rows: readonly TableRow[], roles: readonly ColumnRole[], of: readonly ColumnRole[]): ListSign {
  const cells = rows.flatMap(({ cells: all }) => all.filter((_, column) => of.includes(roles[column] ?? 'ignore')))
  const signs: readonly ListSign[] = of.includes('tags') ? ['|', '\n', ';', ','] : ['|', '\n', ';']
  return signs.find((sign) => cells.some((cell) => cell.includes(sign))) ?? '|'
}

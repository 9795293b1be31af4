/** Rows become cards, or problems that name their row and column. */
import type { AddedAs } from './plain-deck.ts'
import type { PlainCard } from './plain-card.ts'
import type { ColumnRole } from './table-columns.ts'
import type { TableRow } from './table-parser.ts'
import type { TableLayout } from './table-layout.ts'
import { splitValues, type ListSign } from './value-list.ts'
import { withoutFormulaMark } from './csv.ts'

type TableProblemKind =
  | 'without-prompt'
  | 'without-answer'
  | 'repeated'
  | 'shortened'
  | 'beyond-room'
  | 'too-many-cells' // what stands beyond the last column is not read
  | 'open-quote' // a quotation mark that nothing closes

export interface TableProblem {
  readonly what: TableProblemKind
  /** From 1, as a spreadsheet counts. */
  readonly row: number
  readonly column: number
}

/** `wordsOf` takes a field's markup off, where the table has any. */
export function plainCardOf(
  { cells }: TableRow,
  { roles, listSign, tagSign }: TableLayout,
  wordsOf: (field: string) => string,
): PlainCard {
  const allOf = (role: ColumnRole): string[] =>
    roles.flatMap((each, column) => {
      const cell = cells[column] ?? ''
      return each === role && cell !== '' ? [wordsOf(withoutFormulaMark(cell))] : []
    })
  const one = (role: ColumnRole): string => allOf(role).find((cell) => cell.trim() !== '') ?? ''
  const many = (role: ColumnRole, sign: ListSign): string[] =>
    allOf(role)
      .flatMap((cell) => splitValues(cell, sign))
      .filter((value) => value !== '')
  return {
    id: one('id'),
    kind: one('kind'),
    prompt: one('prompt'),
    answer: one('answer'),
    accepted: many('accepted', listSign),
    choices: many('choices', listSign),
    speaker: one('speaker'),
    verb: one('verb'),
    date: one('date'),
    evidence: many('evidence', '|'),
    sources: allOf('source').flatMap((cell) => splitValues(cell)),
    tags: tagSign === null ? allOf('tags').flatMap((cell) => cell.split(/\s+/)) : many('tags', tagSign),
    precision: one('precision'),
    edtf: one('edtf'),
    order: many('order', '|').map((item) => splitValues(item, ';')),
    event: allOf('event').flatMap((cell) => splitValues(cell, ';')),
  }
}

export function problemOf({ row }: TableRow, added: AddedAs, roles: readonly ColumnRole[]): TableProblem | null {
  if (added === 'card') return null
  const column = roles.indexOf(added === 'without-answer' ? 'answer' : 'prompt') + 1
  return { what: added, row, column }
}

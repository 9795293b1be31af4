/** The lines at the head of Anki's text files: "#separator:tab", "#tags column:3" (Anki manual, Text files). */
import type { ColumnRole } from './table-columns.ts'
import { lookup } from '../lookup.ts'

export interface AnkiHeader {
  readonly separator: string | null
  /** Fields are HTML; Anki takes them for that where the file does not say. */
  readonly isHtml: boolean
  readonly columns: readonly string[] | null
  /** By column, from 0. */
  readonly roles: ReadonlyMap<number, ColumnRole>
  /** Of every card. */
  readonly tags: readonly string[]
  readonly deck: string | null
  /** Where the table begins, and how many lines stand before it. */
  readonly end: number
  readonly lines: number
}

const separators: Readonly<Record<string, string>> = lookup({
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
})
const known = /^#(separator|html|columns|tags|deck|notetype|if matches|(?:guid|notetype|deck|tags) column):(.*)$/i
const columnRoles: Readonly<Record<string, ColumnRole>> = lookup({
  'guid column': 'id',
  'deck column': 'deck',
  'tags column': 'tags',
  'notetype column': 'ignore',
})

/** Null where the first line is none of them. */
export function readAnkiHeader(text: string): AnkiHeader | null {
  const values = new Map<string, string>()
  let end = 0
  let lines = 0
  for (let line = lineAt(text, 0); text.charAt(end) === '#'; line = lineAt(text, end)) {
    const [, key = '', value = ''] = known.exec(line.text) ?? []
    if (key === '' && lines === 0) return null
    if (key !== '') values.set(key.toLowerCase(), value)
    end = line.end
    lines++
  }
  if (lines === 0) return null
  const separator = separatorOf(values.get('separator'))
  return {
    separator,
    isHtml: values.get('html')?.trim().toLowerCase() !== 'false',
    columns: values.get('columns')?.split(separator ?? '\t') ?? null,
    roles: new Map(
      Object.entries(columnRoles).flatMap(([key, role]) => {
        const column = Number(values.get(key) ?? 0)
        return Number.isInteger(column) && column > 0 ? [[column - 1, role] as const] : []
      }),
    ),
    tags: (values.get('tags') ?? '').split(/\s+/).filter((tag) => tag !== ''),
    deck: values.get('deck')?.trim() || null,
    end,
    lines,
  }
}

/** By name, or the sign itself. */
function separatorOf(value: string | undefined): string | null {
  if (value === undefined) return null
  const named = separators[value.trim().toLowerCase()]
  return named ?? (value.length === 1 && !/["\r\n#]/.test(value) ? value : null)
}

function lineAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const found = text.indexOf('\n', from)
  const end = found === -1 ? text.length : found + 1
  return { text: text.slice(from, end).trimEnd(), end }
}

/** What people call the columns, signs and encodings of tables and texts. */
import type { TextView } from '../../../contract/transfer-shapes.ts'
import type { ColumnRole } from '../../../core/formats/table-columns.ts'
import type { TextFormat } from '../../../core/formats/text-options.ts'
import { count } from '../../words.ts'

export const readAsInWords: Readonly<Record<TextFormat, string>> = {
  csv: 'a table',
  quizlet: 'a list of questions and answers',
  md: 'notes in Markdown',
}

export function readingInWords(text: TextView): string {
  switch (text.as) {
    case 'csv':
      return `How the table is read: ${count(text.rowCount, 'row')}, ${count(text.columns.length, 'column')}`
    case 'quizlet':
      return `How the list is read: ${count(text.rowCount, 'entry', 'entries')}`
    case 'md':
      return 'How the notes are read'
  }
}

export const roleInWords: Readonly<Record<ColumnRole, string>> = {
  id: 'Card’s own id',
  kind: 'Kind of card',
  prompt: 'Question',
  answer: 'Answer',
  accepted: 'Also accepted',
  choices: 'Wrong answers',
  speaker: 'Who said it',
  verb: 'Word of saying',
  date: 'Date of saying',
  evidence: 'Quotation',
  source: 'Source',
  tags: 'Tags',
  precision: 'Precision of a date',
  edtf: 'Date (EDTF)',
  order: 'Place in an order',
  event: 'Event',
  deck: 'Deck',
  ignore: 'Leave out',
}

export const separators = [
  { sign: ',', label: 'comma' },
  { sign: ';', label: 'semicolon' },
  { sign: '\t', label: 'tab' },
  { sign: '|', label: 'vertical bar' },
] as const

export const sideSigns = [
  { sign: '\t', label: 'tab' },
  { sign: ',', label: 'comma' },
  { sign: ';', label: 'semicolon' },
  { sign: ' - ', label: 'hyphen between spaces' },
  { sign: ' – ', label: 'dash between spaces' },
  { sign: ' = ', label: 'equals sign between spaces' },
  { sign: '::', label: 'two colons' },
] as const

export const cardSigns = [
  { sign: '\n', label: 'new line' },
  { sign: '\n\n', label: 'empty line' },
  { sign: ';', label: 'semicolon' },
] as const

/** A field of one line shows no tab and no new line. */
export const typedAs = (sign: string): string => sign.replaceAll('\t', '\\t').replaceAll('\n', '\\n')

/** Columns whose cells may hold several values. */
export const listed: readonly ColumnRole[] = ['accepted', 'choices', 'evidence', 'source', 'order']

export const listSigns = [
  { sign: '|', label: 'vertical bar' },
  { sign: ';', label: 'semicolon' },
  { sign: ',', label: 'comma' },
  { sign: '\n', label: 'new line' },
] as const

export const tagSigns = [{ sign: null, label: 'white space' }, ...listSigns] as const

/** By their names in the Encoding Standard; none where it is told by the bytes. */
export const encodings = [
  { name: '', label: 'as the bytes tell' },
  { name: 'utf-8', label: 'UTF-8' },
  { name: 'windows-1252', label: 'Western (Windows-1252)' },
  { name: 'windows-1250', label: 'Central European (Windows-1250)' },
  { name: 'windows-1251', label: 'Cyrillic (Windows-1251)' },
  { name: 'macintosh', label: 'Mac Roman' },
  { name: 'utf-16le', label: 'UTF-16' },
] as const

/** What people call the columns, signs and encodings of a table. */
import type { ColumnRole } from '../../../core/formats/table-columns.ts'

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

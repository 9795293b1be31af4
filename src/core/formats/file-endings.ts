/** How files of each format end. */
import type { FormatId } from './format.ts'

export const fileEndings: Readonly<Record<FormatId, string>> = {
  dateline: 'dateline',
  apkg: 'apkg',
  'apkg-legacy': 'apkg',
  csv: 'csv',
  tsv: 'tsv',
  quizlet: 'txt',
  md: 'md',
  gift: 'gift',
  'moodle-xml': 'xml',
  qti12: 'zip',
  qti21: 'zip',
  'pdf-cards': 'pdf',
  'pdf-worksheet': 'pdf',
  'pdf-test': 'pdf',
  'pdf-timeline': 'pdf',
}

/** The formats a deck travels in, as the command line names them; `writers.ts` and `readers.ts` say which go where. */

export const formatIds = [
  'dateline',
  'apkg',
  'apkg-legacy',
  'csv',
  'tsv',
  'quizlet',
  'md',
  'gift',
  'moodle-xml',
  'qti12',
  'qti21',
  'pdf-cards',
  'pdf-worksheet',
  'pdf-test',
  'pdf-timeline',
] as const
export type FormatId = (typeof formatIds)[number]

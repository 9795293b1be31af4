/** The formats a deck travels in: what each is called, how its files end, and in which direction it goes. */

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

export interface Format {
  /** With its dot; what a saved file is called. */
  readonly extension: string
  readonly direction: 'both' | 'out'
}

/** `apkg-legacy` is read as `apkg` is, .colpkg too: a package says itself which layout it has. */
export const formats: Readonly<Record<FormatId, Format>> = {
  dateline: { extension: '.dateline', direction: 'both' },
  apkg: { extension: '.apkg', direction: 'both' },
  'apkg-legacy': { extension: '.apkg', direction: 'both' },
  csv: { extension: '.csv', direction: 'both' },
  tsv: { extension: '.tsv', direction: 'both' },
  quizlet: { extension: '.txt', direction: 'both' },
  md: { extension: '.md', direction: 'both' },
  gift: { extension: '.gift', direction: 'both' },
  'moodle-xml': { extension: '.xml', direction: 'both' },
  qti12: { extension: '.zip', direction: 'out' },
  qti21: { extension: '.zip', direction: 'out' },
  'pdf-cards': { extension: '.pdf', direction: 'out' },
  'pdf-worksheet': { extension: '.pdf', direction: 'out' },
  'pdf-test': { extension: '.pdf', direction: 'out' },
  'pdf-timeline': { extension: '.pdf', direction: 'out' },
}

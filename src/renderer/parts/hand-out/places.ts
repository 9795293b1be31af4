/** Where a deck can go, in the words of the person who hands it out. */
import type { FormatId } from '../../../core/formats/format.ts'

interface Place {
  readonly format: FormatId
  readonly label: string
  readonly about: string
}

export const places: readonly { readonly to: string; readonly places: readonly Place[] }[] = [
  {
    to: 'To learners with Dateline',
    places: [
      {
        format: 'dateline',
        label: 'Dateline deck',
        about: 'Everything. A later revision updates the cards and keeps everybody’s progress.',
      },
    ],
  },
  {
    to: 'On paper',
    places: [
      {
        format: 'pdf-cards',
        label: 'Cards to cut out',
        about: 'Eight a sheet, each answer printed behind its question.',
      },
      { format: 'pdf-worksheet', label: 'Worksheet', about: 'Every card once, with lines to write on and a key.' },
      { format: 'pdf-test', label: 'Test', about: 'Up to four versions with other orders, and one key for all.' },
      { format: 'pdf-timeline', label: 'Timeline', about: 'The events of the deck as a poster.' },
    ],
  },
  {
    to: 'To Anki',
    places: [
      {
        format: 'apkg',
        label: 'Anki package',
        about: 'For Anki 2.1.50 and later. A later revision updates its notes.',
      },
      {
        format: 'apkg-legacy',
        label: 'Anki package, older layout',
        about: 'For older Anki, AnkiDroid and AnkiMobile.',
      },
    ],
  },
  {
    to: 'To Quizlet',
    places: [{ format: 'quizlet', label: 'Text for Quizlet', about: 'To be pasted where Quizlet imports a set.' }],
  },
  {
    to: 'To a learning platform',
    places: [
      { format: 'moodle-xml', label: 'Moodle XML', about: 'Questions of all types, with the evidence as feedback.' },
      { format: 'gift', label: 'GIFT', about: 'Moodle’s text format, which can be edited by hand.' },
      { format: 'qti12', label: 'QTI 1.2 package', about: 'For Canvas.' },
      { format: 'qti21', label: 'QTI 2.1 package', about: 'For platforms that follow the newer standard.' },
    ],
  },
  {
    to: 'As a table or text',
    places: [
      { format: 'csv', label: 'Table (CSV)', about: 'For Excel and other spreadsheets.' },
      { format: 'tsv', label: 'Table (TSV)', about: 'The same, parted by tabs.' },
      { format: 'md', label: 'Markdown', about: 'Questions and answers as text with headings.' },
    ],
  },
]

export const aboutFormat = (format: FormatId): string =>
  places.flatMap((group) => group.places).find((place) => place.format === format)?.about ?? ''

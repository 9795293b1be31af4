/** Every format that is read without Node, and how a file of it is told: by what it holds first, and by its name second. */
import { strFromU8 } from 'fflate'
import { isArchive } from '../deck/deck-archive.ts'
import type { Result } from '../fault.ts'
import { readDateline } from './dateline-file.ts'
import type { FormatId } from './format.ts'
import type { Incoming } from './incoming.ts'
import { readMarkdown } from './markdown-reader.ts'
import { readQuizlet, type QuizletOptions } from './quizlet-reader.ts'
import { readGift } from './lms/read-gift.ts'
import { readMoodleXml } from './lms/read-moodle.ts'
import { readAnkiHeader } from './table-anki-header.ts'
import { readTable, type TableOptions } from './table-reader.ts'
import { hasLabels, looksLikeGift } from './text-nature.ts'
import type { Reading, TextOptions } from './text-options.ts'

export interface IncomingFile {
  /** As the person knows it; never a path. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Of a table or a text, where a person looked at it first. */
  readonly reading?: Reading
}

export interface Reader {
  readonly format: FormatId
  /** How sure it is that the file is its own: its content says so, its name alone does, or neither. */
  readonly claims: (file: IncomingFile) => 'by-content' | 'by-name' | null
  readonly read: (file: IncomingFile) => Result<Incoming>
}

export const endsWith = (name: string, ...endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending))

/** The beginning of a file as text, without its byte order mark; whatever is no UTF-8 is replaced. */
const openingText = ({ bytes }: IncomingFile, maxBytes = 4_096): string =>
  strFromU8(bytes.subarray(0, maxBytes))
    .replace(/^\ufeff/, '')
    .trimStart()

const textOptions = ({ name, reading: { deckId, title, charset } = {} }: IncomingFile): TextOptions => ({
  name,
  ...(deckId === undefined ? {} : { deckId }),
  ...(title === undefined ? {} : { title }),
  ...(charset === undefined ? {} : { charset }),
})
export const tableOptions = (file: IncomingFile): TableOptions => ({
  ...textOptions(file),
  ...(file.reading?.table ? { layout: file.reading.table } : {}),
})
export const quizletOptions = (file: IncomingFile): QuizletOptions => ({
  ...textOptions(file),
  ...(file.reading?.quizlet ? { separators: file.reading.quizlet } : {}),
})

const dateline: Reader = {
  format: 'dateline',
  claims: (file) => {
    if (openingText(file).includes('"dateline-deck"')) return 'by-content'
    return endsWith(file.name, '.dateline') || (isArchive(file.bytes) && holdsDeck(file)) ? 'by-name' : null
  },
  read: ({ bytes }) => readDateline(bytes),
}

/** Our zips begin with the deck. */
const holdsDeck = (file: IncomingFile): boolean => openingText(file, 64).includes('deck.json')

/** CSV, TSV and Anki's text files. */
const table: Reader = {
  format: 'csv',
  claims: (file) => {
    if (readAnkiHeader(openingText(file)) !== null) return 'by-content'
    return endsWith(file.name, '.csv', '.tsv', '.tab') ? 'by-name' : null
  },
  read: (file) => readTable(file.bytes, tableOptions(file)),
}

const markdown: Reader = {
  format: 'md',
  claims: (file) => {
    if (endsWith(file.name, '.md', '.markdown', '.mkd')) return 'by-name'
    return isPlainText(file) && hasLabels(openingText(file)) ? 'by-content' : null
  },
  read: (file) => readMarkdown(file.bytes, textOptions(file)),
}

const isPlainText = ({ name }: IncomingFile): boolean => endsWith(name, '.txt', '.text')

/** Plain text that nothing else claims. */
const quizlet: Reader = {
  format: 'quizlet',
  claims: (file) => (isPlainText(file) ? 'by-name' : null),
  read: (file) => readQuizlet(file.bytes, quizletOptions(file)),
}

const gift: Reader = {
  format: 'gift',
  claims: (file) => {
    if (looksLikeGift(openingText(file))) return 'by-content'
    return endsWith(file.name, '.gift') ? 'by-name' : null
  },
  read: ({ name, bytes }) => readGift(bytes, { name }),
}

const moodleXml: Reader = {
  format: 'moodle-xml',
  claims: (file) => {
    if (/<quiz[\s>]/.test(openingText(file))) return 'by-content'
    return endsWith(file.name, '.xml') ? 'by-name' : null
  },
  read: ({ name, bytes }) => readMoodleXml(bytes, { name }),
}

export const textReaders: readonly Reader[] = [dateline, moodleXml, gift, table, markdown, quizlet]

/** The surest; null where nobody knows the file. */
export function readerOf(file: IncomingFile, readers: readonly Reader[]): Reader | null {
  const claimed = readers.map((reader) => [reader, reader.claims(file)] as const)
  const surest = claimed.find(([, how]) => how === 'by-content') ?? claimed.find(([, how]) => how === 'by-name')
  return surest?.[0] ?? null
}

/** Every format that is written without Node: one writer each. Those that need SQLite or paper stand in main/transfer. */
import { writeDateline } from './dateline-file.ts'
import type { FormatId } from './format.ts'
import { writeGift } from './lms/write-gift.ts'
import { writeMoodleXml } from './lms/write-moodle.ts'
import { writeMarkdown } from './markdown-writer.ts'
import { writeQti12 } from './lms/write-qti12.ts'
import { writeQti21 } from './lms/write-qti21.ts'
import type { Outgoing, Written } from './outgoing.ts'
import { writeQuizlet } from './quizlet-writer.ts'
import { writeCsv, writeTsv } from './table-writer.ts'

export type Writer = (outgoing: Outgoing) => Written
export type Writers = Readonly<Partial<Record<FormatId, Writer>>>

export const textWriters: Writers = {
  dateline: writeDateline,
  csv: (outgoing) => writeCsv(outgoing),
  tsv: (outgoing) => writeTsv(outgoing),
  gift: writeGift,
  'moodle-xml': writeMoodleXml,
  md: writeMarkdown,
  quizlet: (outgoing) => writeQuizlet(outgoing),
  qti12: writeQti12,
  qti21: writeQti21,
}

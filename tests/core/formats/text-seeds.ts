/** Files of every format of tables and texts, as fuzzing begins with them. */
import type { Deck } from '../../../src/core/deck/deck.ts'
import { writeMarkdown } from '../../../src/core/formats/markdown-writer.ts'
import { writeQuizlet } from '../../../src/core/formats/quizlet-writer.ts'
import { writeAnkiText } from '../../../src/core/formats/table-anki.ts'
import { writeCsv, writeTsv } from '../../../src/core/formats/table-writer.ts'
import { bytesOf } from '../deck/deck-builder.ts'
import { outgoing } from './text-decks.ts'

export interface TextSeed {
  /** With the ending by which its reader is found. */
  readonly name: string
  readonly bytes: Uint8Array
}

export const textSeeds = (deck: Deck): readonly TextSeed[] =>
  [
    { name: 'seed.csv', text: writeCsv(outgoing(deck), { byteOrderMark: true }).content },
    { name: 'seed.tsv', text: writeTsv(outgoing(deck)).content },
    { name: 'anki.txt', text: writeAnkiText(outgoing(deck)).content },
    { name: 'seed.txt', text: writeQuizlet(outgoing(deck)).content },
    { name: 'seed.md', text: writeMarkdown(outgoing(deck)).content },
  ].map(({ name, text }) => ({ name, bytes: bytesOf(text) }))

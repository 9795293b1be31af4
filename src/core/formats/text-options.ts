/** What readers of tables and texts are told beside the bytes. */
import type { DeckId } from '../ids.ts'
import type { QuizletSeparators } from './quizlet-separators.ts'
import type { TableLayout } from './table-layout.ts'

export interface TextOptions {
  /** Of the file; the deck's title and id come from it where the file has none. */
  readonly name: string
  /** The deck that is to be updated, whatever the file is called. */
  readonly deckId?: DeckId
  readonly title?: string
  /** By the name of the Encoding Standard; guessed where it is not said. */
  readonly charset?: string
}

/** What a text without marks of its own may be: a table, a list with signs between its sides, or notes in Markdown. */
export const textFormats = ['csv', 'quizlet', 'md'] as const
export type TextFormat = (typeof textFormats)[number]

/** What a person says better than the guess, whatever the file turns out to be. */
export interface Reading extends Pick<TextOptions, 'deckId' | 'title' | 'charset'> {
  readonly as?: TextFormat
  readonly table?: Partial<TableLayout>
  readonly quizlet?: Partial<QuizletSeparators>
}

export const titleOfName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{2,4}$/, '')
    .trim()

/** A file that was saved twice ("words (2).csv") is the same deck. */
export const deckNameOf = (name: string): string => titleOfName(name).replace(/ ?\(\d{1,3}\)$/, '')

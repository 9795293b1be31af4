/** What readers of tables and texts are told beside the bytes. */
import type { DeckId } from '../ids.ts'

export interface TextOptions {
  /** Of the file; the deck's title and id come from it where the file has none. */
  readonly name: string
  /** The deck that is to be updated, whatever the file is called. */
  readonly deckId?: DeckId
  readonly title?: string
}

export const titleOfName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{2,4}$/, '')
    .trim()

/** A file that was saved twice ("words (2).csv") is the same deck. */
export const deckNameOf = (name: string): string => titleOfName(name).replace(/ ?\(\d{1,3}\)$/, '')

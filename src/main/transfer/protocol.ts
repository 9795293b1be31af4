/** What the transfer process is asked and what it answers: strangers' files are read there, and only data comes out of it. */
import type { Card, Deck, TrayItem } from '../../core/deck/deck.ts'
import type { Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { Loss } from '../../core/formats/loss.ts'
import type { Written } from '../../core/formats/outgoing.ts'
import type { CarriedProgress } from '../../core/formats/progress.ts'
import type { Reading } from '../../core/formats/text-options.ts'
import type { TextPreview } from '../../core/formats/text-preview.ts'

/** Cards, or drafts of the tray, that cross at once: few enough that taking them in holds up nothing. */
export const portionCards = 200

/** Read by the process itself where it is a path, so that its bytes are in memory once. */
export type FileToOpen = { readonly name: string; readonly reading?: Reading } & (
  { readonly path: string } | { readonly bytes: Uint8Array }
)

type DeckHead = Omit<Deck, 'cards' | 'tray'>

export interface OpenedFile {
  readonly format: FormatId
  readonly decks: readonly { readonly head: DeckHead; readonly cards: number; readonly tray: number }[]
  readonly losses: readonly Loss[]
}

export interface Portion {
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  readonly progress: readonly (readonly [cardId: string, progress: CarriedProgress])[]
}

/** Each is about the file that was opened last. */
export interface Questions {
  readonly open: { readonly asked: FileToOpen; readonly answer: Result<OpenedFile> }
  readonly portion: { readonly asked: { readonly deck: number; readonly from: number }; readonly answer: Portion }
  /** How a table or a text is read, also one that no cards came of; null of any other file. */
  readonly text: { readonly asked: null; readonly answer: TextPreview | null }
  readonly medium: { readonly asked: { readonly name: string }; readonly answer: Uint8Array | null }
  readonly write: {
    readonly asked: { readonly deck: number; readonly format: FormatId }
    readonly answer: Result<Written>
  }
}
export type Question = keyof Questions

export interface Request<Q extends Question = Question> {
  readonly id: number
  readonly question: Q
  readonly asked: Questions[Q]['asked']
}
export interface Answer {
  readonly id: number
  /** Undefined where answering failed by a mistake of ours. */
  readonly answer?: Questions[Question]['answer']
}

/** What is printed, as data: the window's paper page draws it, measures it and breaks it into pages. */
import type { TimelineLayout } from '../../timeline/layout.ts'
import type { Sheet } from './imposition.ts'
import type { PaperOptions } from './paper-options.ts'

export interface PaperDocument {
  /** Of the deck. */
  readonly title: string
  readonly revision: number
  /** BCP 47. */
  readonly language: string
  readonly options: PaperOptions
  readonly body: CardSheets | Parts | Poster
}

/** Where an answer comes from, in words; null where it is not known or there is none. */
export interface Grounds {
  /** "Sergei Lavrov stressed · 26 August 2019". */
  readonly attribution: string | null
  readonly quotation: Quotation | null
  readonly source: string | null
}

/** The article's words; the marked ones are the evidence. */
export interface Quotation {
  readonly before: string
  readonly marked: string
  readonly after: string
}

export interface CardFaces {
  /** Stands on both faces, so that a lost card finds its deck again. */
  readonly number: number
  readonly kind: string
  readonly prompt: string
  /** Events to put in order. */
  readonly events: readonly string[]
  readonly answer: string
  /** Events in their order. */
  readonly ordered: readonly string[]
  readonly grounds: Grounds
}

interface CardSheets {
  readonly is: 'cards'
  readonly sheets: readonly Sheet<CardFaces>[]
}

interface Parts {
  readonly is: 'parts'
  /** Each begins on a page of its own and counts its own pages. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly heading: string
  /** Of a test: A to D; null of a worksheet. */
  readonly version: string | null
  /** For the teacher alone. */
  readonly isKey: boolean
  /** Whether there is room for a name and a date. */
  readonly isFilledIn: boolean
  readonly blocks: readonly Block[]
}

interface Asked {
  readonly number: number
  readonly prompt: string
  readonly points: number
}

export type Block =
  | { readonly block: 'words'; readonly text: string }
  | ({ readonly block: 'lines'; readonly lines: number } & Asked)
  | ({ readonly block: 'options'; readonly options: readonly string[] } & Asked)
  | ({ readonly block: 'order'; readonly events: readonly string[] } & Asked)
  /** `answers` are named by letters; each belongs to one prompt. */
  | ({ readonly block: 'match'; readonly prompts: readonly string[]; readonly answers: readonly string[] } & Asked)
  | { readonly block: 'key'; readonly number: number; readonly answer: string; readonly grounds: Grounds | null }
  /** The key of one version, or a list of sources. */
  | { readonly block: 'heading'; readonly text: string }

interface Poster {
  readonly is: 'poster'
  readonly layout: TimelineLayout
  /** Events whose year no article names. */
  readonly unplaced: readonly string[]
}

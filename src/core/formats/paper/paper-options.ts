/** How a deck is put on paper. */
import type { FormatId } from '../format.ts'

export type PaperFormat = Extract<FormatId, `pdf-${string}`>
export const isPaperFormat = (format: FormatId): format is PaperFormat => format.startsWith('pdf-')

export const paperSizes = ['a4', 'letter'] as const
/** The edge about which the printer turns a sheet. */
export const duplexEdges = ['long-edge', 'short-edge'] as const
export const maxVersions = 4

export interface PaperOptions {
  readonly paper: (typeof paperSizes)[number]
  /** For cards: where the back of a sheet comes to lie. */
  readonly duplex: (typeof duplexEdges)[number]
  /** Whether sheets are printed on both sides: each version of a test then begins on a front. */
  readonly isTwoSided: boolean
  /** Of a test: 1 to 4, named A to D. */
  readonly versions: number
  /** Of a test: fewer where the deck has fewer. */
  readonly questions: number
  /** Decides every order that is shuffled. */
  readonly seed: number
}

export const defaultPaperOptions: PaperOptions = {
  paper: 'a4',
  duplex: 'long-edge',
  isTwoSided: true,
  versions: 2,
  questions: 20,
  seed: 1,
}

/** The shapes of the list of all cards: what is looked for, the lines that show, and one card beside them. */
import { z } from 'zod'
import { maxSearchChars, type SearchFault } from '../core/search/parse-search.ts'
import type { SearchVocabulary } from '../core/search/complete-search.ts'
import type { Phase } from '../core/study/card-state.ts'
import { cardColumns, maxLines } from './browse-limits.ts'
import { cardRef, type CardRef } from './card-shapes.ts'
import type { StudyQuestion } from './study-shapes.ts'

const order = z.object({ by: z.enum(cardColumns), descending: z.boolean() })
export type CardOrder = z.infer<typeof order>

export const search = z.object({ text: z.string().max(maxSearchChars), order })

/** The library's own number of a card; it means nothing outside this library. */
const key = z.int().positive()
export const keys = z.object({ keys: z.array(key).max(maxLines) })
export const oneKey = z.object({ key })
/** All at once go as bytes: an array of a hundred thousand numbers would be checked one by one. */
export const manyKeys = z.object({ keys: z.instanceof(Uint32Array) })
export const tagging = manyKeys.extend({ tag: z.string().trim().min(1).max(200), add: z.boolean() })

export interface FoundCards {
  readonly keys: Uint32Array
  /** What could not be read; then the rest was looked for. */
  readonly fault: SearchFault | null
  /** How the search was read, in plain words. */
  readonly plain: string
  /** Where nothing is found: the terms, as they are written, that no card has. */
  readonly none: readonly string[]
}

export interface CardLine extends CardRef {
  readonly key: number
  readonly prompt: string
  readonly answer: string
  readonly kind: string
  readonly deckTitle: string
  readonly addedMs: number
  readonly phase: Phase
  /** Study days from today; null while new. */
  readonly dueDays: number | null
  readonly stability: number
  readonly difficulty: number
  readonly lapses: number
  readonly reps: number
  readonly suspended: boolean
  readonly buried: boolean
  readonly flag: number
  readonly report: string | null
}

/** One row of a card's log. */
export interface LoggedReview {
  readonly id: string
  readonly timeMs: number
  readonly what: 'grade' | 'reset'
  readonly rating: number | null
  readonly way: string | null
  readonly answer: string | null
  /** It was undone later. */
  readonly takenBack: boolean
}

export interface BrowsedCard {
  readonly line: CardLine
  readonly card: Pick<StudyQuestion['card'], 'prompt' | 'look' | 'attribution' | 'passages'> & {
    readonly answer: string
  }
  readonly accepted: readonly string[]
  readonly sources: StudyQuestion['sources']
  /** Chance of recall today, from 0 to 1; null while new. */
  readonly recall: number | null
  /** The deck's and the learner's own. */
  readonly tags: readonly { readonly tag: string; readonly own: boolean }[]
  /** Newest first. */
  readonly history: readonly LoggedReview[]
}

/** Made by the service, so typed but not checked again. */
const made = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

export const found = made<FoundCards>()
export const lines = z.object({ lines: made<readonly CardLine[]>() })
export const browsedCard = made<BrowsedCard>()
export const vocabulary = made<SearchVocabulary>()
export const refs = z.object({ cards: z.array(cardRef) })

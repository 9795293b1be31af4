/** An Anki collection as data, whichever of its layouts it is kept in: what the writer makes and the reader is given. */

import type { CarriedReview } from '../progress.ts'

/** Numbers that may exceed what JavaScript counts exactly stay text. */
export type AnkiId = string

interface AnkiField {
  readonly name: string
}

interface AnkiTemplate {
  readonly name: string
  readonly question: string
  readonly answer: string
}

export interface AnkiNotetype {
  readonly id: AnkiId
  readonly name: string
  readonly isCloze: boolean
  readonly css: string
  readonly fields: readonly AnkiField[]
  readonly templates: readonly AnkiTemplate[]
}

export interface AnkiDeck {
  readonly id: AnkiId
  /** From the outermost deck to the deck itself. */
  readonly path: readonly string[]
  readonly description: string
  /** A search whose cards are at home elsewhere. */
  readonly isFiltered: boolean
}

export interface AnkiNote {
  readonly id: AnkiId
  readonly guid: string
  readonly notetypeId: AnkiId
  readonly modifiedSecs: number
  readonly tags: readonly string[]
  /** HTML, in the order of the notetype's fields. */
  readonly fields: readonly string[]
}

/** The columns of a card that say when it comes up; what each means depends on the others. */
export interface AnkiSchedule {
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number
  /** 0 new, 1 learning, 2 review, 3 learning over days, 4 preview; below 0 suspended (-1) or buried (-2, -3). */
  readonly queue: number
  /** A place in line, seconds since 1970, or days since the collection began, by type and queue. */
  readonly due: number
  /** Days; negative: seconds. */
  readonly interval: number
  /** Ease in thousandths. */
  readonly factor: number
  readonly reps: number
  readonly lapses: number
  /** Steps left, by its last three digits. */
  readonly left: number
  /** Where it is on loan to a filtered deck: its due at home. */
  readonly originalDue: number
  readonly originalDeckId: AnkiId
  readonly flags: number
  /** JSON; `s` and `d` are FSRS's stability and difficulty. */
  readonly data: string
}

export interface AnkiCard extends AnkiSchedule {
  readonly id: AnkiId
  readonly noteId: AnkiId
  readonly deckId: AnkiId
  /** Of a template, or the cloze's number less one. */
  readonly ordinal: number
}

export interface AnkiReview {
  readonly timeMs: number
  readonly cardId: AnkiId
  /** 1 again … 4 easy; 0 was set by hand. */
  readonly ease: number
  readonly interval: number
  readonly lastInterval: number
  readonly factor: number
  readonly durationMs: number
  /** 0 learning, 1 review, 2 relearning, 3 filtered, 4 by hand, 5 moved to another day. */
  readonly type: number
}

/** When a collection's days begin. */
export interface AnkiDays {
  /** Day 0 is the one that holds this. */
  readonly createdSecs: number
  /** Minutes west of UTC when it was made; null where it is too old to say. */
  readonly westOffsetMin: number | null
  readonly rolloverHour: number
}

/** As it is read: of the reviews, by card, what a schedule goes by. */
export interface AnkiCollectionRead extends Omit<AnkiCollection, 'reviews'> {
  readonly reviews: ReadonlyMap<AnkiId, readonly CarriedReview[]>
}

export interface AnkiCollection {
  readonly days: AnkiDays
  readonly modifiedMs: number
  readonly notetypes: readonly AnkiNotetype[]
  readonly decks: readonly AnkiDeck[]
  readonly notes: readonly AnkiNote[]
  readonly cards: readonly AnkiCard[]
  /** Oldest first. */
  readonly reviews: readonly AnkiReview[]
}

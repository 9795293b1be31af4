/** What a search asks for, as a tree: what is typed is parsed into it, and the library's SQL is made from it. */
import type { CardKind } from '../deck/deck.ts'

/** Nothing asked, words that join or turn round what is asked, or one thing asked. */
export type Search = Everything | Joined | Negated | Term

/** An empty search box. */
interface Everything {
  readonly is: 'everything'
}
/** At least two parts, none of them joined by the same word. */
type Joined = AllOf | AnyOf
interface AllOf {
  readonly is: 'and'
  readonly parts: readonly Search[]
}
interface AnyOf {
  readonly is: 'or'
  readonly parts: readonly Search[]
}
interface Negated {
  readonly is: 'not'
  readonly part: Search
}

export type Term = WordsTerm | NameTerm | KindTerm | StateTerm | FlagTerm | NumberTerm | DaysTerm | DateTerm

/** Words of a question, its answer, its speaker or its evidence. */
interface WordsTerm {
  readonly is: 'words'
  readonly text: string
  /** In quotes: the last word is not the beginning of a longer one. */
  readonly whole: boolean
}

export type NameField = 'deck' | 'actor' | 'said' | 'tag'
export interface NameTerm {
  readonly is: 'name'
  readonly field: NameField
  readonly text: string
  readonly whole: boolean
}

interface KindTerm {
  readonly is: 'kind'
  readonly word: KindWord
}
export type KindWord = CardKind | Family
export type Family = 'claim' | 'event'

interface StateTerm {
  readonly is: 'state'
  readonly state: StateWord
}
export type StateWord = (typeof stateWords)[number]
export const stateWords = ['new', 'learning', 'review', 'suspended', 'buried', 'leech', 'reported'] as const

export interface FlagTerm {
  readonly is: 'flag'
  /** 0: none; 'any': whichever. */
  readonly flag: number | 'any'
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>'

export type NumberField = 'stability' | 'difficulty' | 'lapses' | 'reps' | 'retrievability'
export interface NumberTerm {
  readonly is: 'number'
  readonly field: NumberField
  readonly comparison: Comparison
  /** Stability in days, retrievability in percent. */
  readonly value: number
}

export type DayField = 'due' | 'added'
/** Due in so many study days from today, or added so many study days ago. */
export interface DaysTerm {
  readonly is: 'days'
  readonly field: DayField
  readonly comparison: Comparison
  readonly days: number
}
/** Due or added before, in or after a calendar year, month or day. */
export interface DateTerm {
  readonly is: 'date'
  readonly field: DayField
  readonly comparison: Comparison
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
}

export const everything: Search = { is: 'everything' }

/** Parts that are joined by the same word become parts of the whole, and one part alone is the whole. */
export function join(is: Joined['is'], parts: readonly Search[]): Search {
  const flat = parts
    .filter((part) => part.is !== 'everything')
    .flatMap((part) => (part.is === is ? part.parts : [part]))
  const [first] = flat
  if (first === undefined) return everything
  return flat.length === 1 ? first : { is, parts: flat }
}

/** Every term that is asked for: what stands under a `-` is not. */
export function askedTerms(search: Search): readonly Term[] {
  switch (search.is) {
    case 'and':
    case 'or':
      return search.parts.flatMap(askedTerms)
    case 'everything':
    case 'not':
      return []
    default:
      return [search]
  }
}

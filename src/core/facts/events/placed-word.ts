/** A word among the words of its unit, as the rules that mend tags see it. */
import type { Word } from '../syntax/word.ts'

export interface Placed {
  readonly words: readonly Word[]
  readonly at: number
  readonly word: Word
  readonly titleCase: boolean
  /** By word: it is a date that belongs to a noun behind it. */
  readonly attributive: readonly boolean[]
  /** The clause has a verb already. */
  readonly hasVerb: boolean
}

export const isActor = (word: Word | undefined): boolean =>
  word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'PRON'

/** A role in words, with whose it is. */
import type { Span } from '../../facts/facts.ts'

export interface WordedRole {
  readonly words: string
  /** The title alone, in lower case: "foreign minister". */
  readonly title: string
  /** A country, a body or a person whose role it is. */
  readonly owner: string
  readonly ownedBy: 'state' | 'place' | 'body' | 'person' | 'people'
  /** The words that say it, with the owner if it stands beside them. */
  readonly phrase: Span
  /** Where the owner is named, if the phrase only points to it. */
  readonly ownerSpan: Span | null
}

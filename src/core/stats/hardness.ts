/** What is hard: how often cards of a kind, about an actor or of a deck were forgotten in review. */
import { groupBy } from '../cards/group-by.ts'
import type { DeckId } from '../ids.ts'
import type { FacetName } from './facets.ts'
import { shareOf, type Share } from './wilson.ts'

/** Recalls as `isRecall` counts them, over all time. */
export interface FacetRecalls {
  readonly deckId: DeckId
  readonly facet: FacetName
  readonly value: string
  readonly recalls: number
  readonly forgotten: number
}

interface HardThing {
  readonly name: string
  readonly forgotten: Share
}

/** The hardest first: those that are surely forgotten most often, by the lower end of the interval. */
export interface HardList {
  readonly things: readonly HardThing[]
  /** Not listed: easier ones, and those with too few reviews to say. */
  readonly easier: number
  readonly tooFew: number
}

export interface Hardness {
  readonly kinds: HardList
  readonly actors: HardList
  /** By title; empty within one deck. */
  readonly decks: HardList
}

/** Of fewer reviews the interval is wider than what it should tell apart. */
export const leastReviews = 10
const mostThings = 12

export function gatherHardness(rows: readonly FacetRecalls[], titles: ReadonlyMap<DeckId, string>): Hardness {
  const of = (facet: FacetName) => rows.filter((row) => row.facet === facet)
  const byDeck = groupBy(of('kind'), ({ deckId }) => deckId)
  const decks = [...byDeck].map(([id, recalls]): HardThing => ({ name: titles.get(id) ?? '', forgotten: sum(recalls) }))
  return {
    kinds: hardest(byValue(of('kind')), Infinity),
    actors: hardest(byValue(of('actor')), mostThings),
    decks: hardest(titles.size > 1 ? decks : [], mostThings),
  }
}

const byValue = (rows: readonly FacetRecalls[]): HardThing[] =>
  [...groupBy(rows, ({ value }) => value)].map(([name, recalls]) => ({ name, forgotten: sum(recalls) }))

function sum(rows: readonly FacetRecalls[]): Share {
  let recalls = 0
  let forgotten = 0
  for (const row of rows) {
    recalls += row.recalls
    forgotten += row.forgotten
  }
  return shareOf(forgotten, recalls)
}

function hardest(things: readonly HardThing[], atMost: number): HardList {
  const telling = things
    .filter(({ forgotten }) => forgotten.of >= leastReviews)
    .toSorted(
      (a, b) => b.forgotten.low - a.forgotten.low || b.forgotten.of - a.forgotten.of || (a.name < b.name ? -1 : 1),
    )
  const listed = telling.slice(0, atMost)
  return { things: listed, easier: telling.length - listed.length, tooFew: things.length - telling.length }
}

/** Gathers what all places of a word in a text together tell of the name it stands in. */
import { nounKinds } from '../word-forms.ts'
import type { Words } from '../words.ts'
import { sides, type Run } from './runs.ts'

/** Bits: what one place tells counts for every place of the word. */
const clues = {
  role: 1,
  age: 2,
  who: 4,
  speaks: 8,
  given: 16,
  body: 32,
  which: 64,
  belonging: 128,
  bodyHead: 256,
  article: 512,
  placed: 1024,
  place: 2048,
  where: 4096,
  thing: 8192,
  ofRole: 16384,
  acronym: 32768,
} as const
export const personClues = clues.role | clues.age | clues.who | clues.speaks | clues.given
export const bodyClues = clues.body | clues.which | clues.belonging | clues.bodyHead | clues.article | clues.acronym
export const placeClues = clues.placed | clues.place | clues.where | clues.thing | clues.ofRole

/** For which of a person, a body, a place and a thing there are clues, as four bits; articles stand before all. */
export const kindsOfClues = (told: number): number =>
  (told & personClues ? 1 : 0) |
  (told & bodyClues & ~clues.article ? 2 : 0) |
  (told & placeClues & ~clues.thing ? 4 : 0) |
  (told & clues.thing ? 8 : 0)

/** Clues by key in lower case. */
export function cluesOf(words: Words, runs: readonly (Run | undefined)[]): Map<string, number> {
  const found = new Map<string, number>()
  let last: Run | undefined
  for (const run of runs) {
    if (run && run !== last) gather(words, run, found)
    last = run
  }
  return found
}

function ofSide(side: number): number {
  switch (side) {
    case sides.bareNoun + nounKinds.role:
    case sides.commaNoun + nounKinds.role:
      return clues.role
    case sides.bareNoun + nounKinds.roles:
    case sides.commaNoun + nounKinds.roles:
    case sides.bareNoun + nounKinds.body:
    case sides.commaNoun + nounKinds.body:
      return clues.body
    case sides.bareNoun + nounKinds.place:
    case sides.commaNoun + nounKinds.place:
    case sides.ofNoun + nounKinds.place:
      return clues.place
    case sides.bareNoun + nounKinds.thing:
    case sides.commaNoun + nounKinds.thing:
      return clues.thing
    case sides.bareNoun + nounKinds.belonging:
    case sides.ownNoun + nounKinds.belonging:
    case sides.ofNoun + nounKinds.belonging:
      return clues.belonging
    case sides.ofNoun + nounKinds.role:
    case sides.ofNoun + nounKinds.body:
      return clues.ofRole
    case sides.age:
      return clues.age
    case sides.who:
      return clues.who
    case sides.which:
      return clues.which
    case sides.where:
      return clues.where
    case sides.speaks:
      return clues.speaks
    case sides.article:
      return clues.article
    case sides.placed:
      return clues.placed
    case sides.acronym:
      return clues.acronym
    default:
      return 0
  }
}

function gather(words: Words, { first, end, before, after }: Run, found: Map<string, number>): void {
  let told = ofSide(before) | ofSide(after)
  if (words[end - 1]?.organisationHead && end - first > 1) told |= clues.bodyHead
  for (let index = first; index < end; index++) {
    const word = words[index]
    if (!word?.capital) continue
    const { folded } = word.form
    found.set(folded, (found.get(folded) ?? 0) | told)
    if (word.given) told |= clues.given
    if (word.honorific || word.role) told |= clues.role
  }
}

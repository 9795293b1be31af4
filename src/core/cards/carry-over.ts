/** Keeps the ids of cards through a regeneration: a new card that asks for an old card's fact takes over its id, and so its progress. */
import type { Card } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import { likenessOf, traitsOf, type Traits } from './choice/likeness.ts'

export interface CarriedOver {
  /** The new cards in their order, with old ids where they pair. */
  readonly cards: Card[]
  /** Old cards that no new one continues. */
  readonly vanished: CardId[]
}

/** No new card gets an id in `kept`, which belong to cards that nothing is carried over to. */
export function carryOver(before: readonly Card[], after: readonly Card[], kept: readonly CardId[] = []): CarriedOver {
  const ids = new Map<Card, CardId>()
  const old = new Map(before.map((card) => [card.id, card]))
  // The id is minted from the fact, so an equal id is the same fact.
  for (const card of after) {
    const same = old.get(card.id)
    if (same?.kind !== card.kind) continue
    ids.set(card, same.id)
    old.delete(same.id)
  }
  const left = after.filter((card) => !ids.has(card))
  for (const { from, to } of bestPairs([...old.values()], left)) {
    if (ids.has(to) || !old.has(from.id)) continue
    ids.set(to, from.id)
    old.delete(from.id)
  }
  const taken = new Set([...ids.values(), ...kept, ...old.keys()])
  return {
    cards: after.map((card) => ({ ...card, id: ids.get(card) ?? fresh(card.id, taken) })),
    vanished: [...old.keys()],
  }
}

/** A new card never takes the id of an old card that asked for something else. */
function fresh(id: CardId, taken: Set<CardId>): CardId {
  let free = id
  while (taken.has(free)) free = `${free}x` as CardId
  taken.add(free)
  return free
}

interface Pair {
  readonly from: Card
  readonly to: Card
  readonly score: number
}

/** Best first; of equal ones those that come first on both sides. */
function bestPairs(before: readonly Card[], after: readonly Card[]): Pair[] {
  const pairs: Pair[] = []
  for (const kind of new Set(after.map((card) => card.kind))) {
    const old = before.filter((card) => card.kind === kind).map((card) => ({ card, traits: traitsOf(card) }))
    const candidatesOf = indexTraits(old.map(({ traits }) => traits))
    for (const to of after.filter((card) => card.kind === kind)) {
      const traits = traitsOf(to)
      for (const index of candidatesOf(traits)) {
        const from = old[index]
        const score = from ? likenessOf(from.traits, traits) : 0
        if (from && score > 0) pairs.push({ from: from.card, to, score })
      }
    }
  }
  return pairs.sort((a, b) => b.score - a.score)
}

/** Reading every card against every other takes minutes in a deck of thousands, so only those with most in common are read. */
const maxCandidates = 12

/** The places of the cards that share most words with another, a rare word counting more (inverse document frequency). */
function indexTraits(all: readonly Traits[]): (traits: Traits) => readonly number[] {
  const places = new Map<string, number[]>()
  for (const [index, traits] of all.entries())
    for (const word of wordsIn(traits)) {
      const list = places.get(word)
      if (list) list.push(index)
      else places.set(word, [index])
    }
  const shared = new Float64Array(all.length)
  return (traits) => {
    if (all.length <= maxCandidates) return [...all.keys()]
    shared.fill(0)
    for (const word of wordsIn(traits)) {
      const list = places.get(word) ?? []
      const worth = Math.log(1 + all.length / (1 + list.length))
      for (const index of list) shared[index] = (shared[index] ?? 0) + worth
    }
    return topOf(shared, maxCandidates)
  }
}

const wordsIn = ({ prompt, answer, evidence }: Traits): ReadonlySet<string> =>
  new Set([...(prompt ?? []), ...(answer ?? []), ...(evidence ?? [])])

/** Indexes of the greatest values above 0, greatest first. */
function topOf(values: Float64Array, count: number): readonly number[] {
  const top: number[] = []
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    if (value === 0 || (top.length === count && value <= (values[top.at(-1) ?? 0] ?? 0))) continue
    let at = top.length
    while (at > 0 && (values[top[at - 1] ?? 0] ?? 0) < value) at--
    top.splice(at, 0, index)
    if (top.length > count) top.pop()
  }
  return top
}

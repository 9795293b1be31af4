/** Keeps the ids of cards through a regeneration: a new card that asks for an old card's fact takes over its id, and so its progress. */
import { editDistance } from '../article/approximate-match.ts'
import type { Card } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import { monthNames, weekdayNames } from '../facts/dates/calendar.ts'
import { wordsOf } from './words.ts'

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

/** Two cards below this share a topic, not a fact. */
const minScore = 0.55

function bestPairs(before: readonly Card[], after: readonly Card[]): Pair[] {
  const read = new Map([...before, ...after].map((card) => [card, traitsOf(card)]))
  const pairs: Pair[] = []
  for (const from of before)
    for (const to of after) {
      const [a, b] = [read.get(from), read.get(to)]
      if (from.kind !== to.kind || !a || !b) continue
      const score =
        0.35 * alike(a.prompt, b.prompt) + 0.35 * alike(a.answer, b.answer) + 0.3 * alike(a.evidence, b.evidence)
      if (score >= minScore) pairs.push({ from, to, score })
    }
  return pairs.sort((a, b) => b.score - a.score)
}

interface Traits {
  readonly prompt: readonly string[]
  readonly answer: readonly string[]
  readonly evidence: readonly string[]
}

/** A new publication date changes every date of a deck, but no fact of it. */
const traitsOf = ({ prompt, answer, evidence }: Card): Traits => ({
  prompt: undated(prompt),
  answer: answer.edtf === undefined ? wordsOf(answer.canonical) : [],
  evidence: wordsOf(evidence.map((piece) => piece.exact).join(' ')),
})

const dateWords = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()))
const undated = (prompt: string): string[] =>
  wordsOf(prompt).filter((word) => !/^\d{1,4}$/.test(word) && !dateWords.has(word))

/** Share of words that both have, where a word with one letter mended is the same word. */
function alike(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 && other.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of one) {
    const match =
      (left.get(word) ?? 0) > 0 ? word : [...left].find(([key, count]) => count > 0 && isMended(word, key))?.[0]
    if (match === undefined) continue
    left.set(match, (left.get(match) ?? 1) - 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}

const isMended = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= 4 &&
  Math.abs(word.length - other.length) <= 1 &&
  editDistance(word, other) <= 1

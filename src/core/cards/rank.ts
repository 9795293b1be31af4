/** Chooses which drafts make the deck: the important first, the whole article covered, no fact asked for over and over. */
import type { Facts } from '../facts/facts.ts'
import type { Draft } from './draft.ts'
import { firstOffset } from './reading.ts'

/** 25 cards for 700 words; beyond three times that, a deck grows with the square root of the article. */
const wordsPerCard = 28
const longWords = 2_100
const minCards = 6

export function deckSize(words: number): number {
  const counted = words <= longWords ? words : Math.sqrt(words * longWords)
  return Math.max(minCards, Math.round(counted / wordsPerCard))
}

export interface Ranked {
  readonly chosen: readonly Draft[]
  readonly beyond: readonly Draft[]
}

/** Penalties for asking again: about one fact, from one stretch of text, of one kind. */
const sibling = 0.45
const nearby = 0.06
const sameKind = 0.015
/** Characters that count as one stretch: a short paragraph. */
const stretch = 300

export function chooseDrafts(drafts: readonly Draft[], facts: Facts, text: string): Ranked {
  const size = deckSize(text.split(/\s+/).length)
  const importance = importanceOf(facts, text.length)
  const groups = new Map<string, number>()
  const places = new Map<number, number>()
  const kinds = new Map<string, number>()
  const left = drafts.map((draft) => ({ draft, base: importance(draft) }))
  const chosen = new Set<Draft>()
  const count = <K>(map: Map<K, number>, key: K): number => map.get(key) ?? 0
  const score = ({ draft, base }: (typeof left)[number]): number =>
    base -
    sibling * count(groups, draft.group) -
    nearby * count(places, placeOf(draft)) -
    sameKind * count(kinds, draft.kind)
  while (chosen.size < size && left.length > 0) {
    let best = 0
    left.forEach((one, at) => {
      if (score(one) > score(left[best] ?? one)) best = at
    })
    const [taken] = left.splice(best, 1)
    if (!taken) break
    const { draft } = taken
    chosen.add(draft)
    groups.set(draft.group, count(groups, draft.group) + 1)
    places.set(placeOf(draft), count(places, placeOf(draft)) + 1)
    kinds.set(draft.kind, count(kinds, draft.kind) + 1)
  }
  const order = (list: readonly Draft[]): Draft[] =>
    list.toSorted((a, b) => firstOffset(a.spans) - firstOffset(b.spans))
  return {
    chosen: order(drafts.filter((draft) => chosen.has(draft))),
    beyond: order(drafts.filter((draft) => !chosen.has(draft))),
  }
}

const placeOf = (draft: Draft): number => Math.floor(firstOffset(draft.spans) / stretch)

/** 0 to 1: lead, centrality of the actors it names, the kind's own weight, confidence. */
function importanceOf(facts: Facts, length: number): (draft: Draft) => number {
  const mentions = new Map<string, number>()
  for (const { entity } of [...facts.actors, ...facts.mentions]) mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
  const most = Math.max(1, ...mentions.values())
  return (draft) => {
    const lead = 1 - firstOffset(draft.spans) / Math.max(1, length)
    const central = Math.max(0, ...draft.entities.map((id) => Math.log1p(mentions.get(id) ?? 0) / Math.log1p(most)))
    return 0.2 * lead + 0.25 * central + 0.3 * draft.weight + 0.25 * draft.confidence
  }
}

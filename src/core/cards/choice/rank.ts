/** Chooses which drafts make the deck: the important first, every article covered from end to end, no fact asked for over and over. */
import { firstOffset, sentenceAt } from '../reading.ts'
import type { Draft } from '../draft.ts'
import type { Placed } from '../sources/placed.ts'

/** 25 cards for 700 words; beyond three times that, a deck grows with the square root of the article. */
const wordsPerCard = 28
const longWords = 2_100
const minCards = 6

export function deckSize(words: number): number {
  const counted = words <= longWords ? words : Math.sqrt(words * longWords)
  return Math.max(minCards, Math.round(counted / wordsPerCard))
}

/** Those of somebody at the margin whom nothing else asks for. */
export function asidesAmong(all: readonly Placed[]): ReadonlySet<Placed> {
  const asked = new Set(all.flatMap(({ draft }) => (draft.isAside ? [] : draft.entities)))
  return new Set(all.filter(({ draft }) => draft.isAside && !draft.entities.some((entity) => asked.has(entity))))
}

export interface Ranked {
  readonly chosen: readonly Placed[]
  readonly beyond: readonly Placed[]
}

/** Penalties for asking again: about one fact, from one stretch of text, of one kind. */
const sibling = 0.45
const nearby = 0.06
const sameKind = 0.015
/** Characters that count as one stretch: a short paragraph. */
const stretch = 300

export function chooseDrafts(all: readonly Placed[]): Ranked {
  const texts = new Set(all.map(({ reading }) => reading.text))
  const words = [...texts].reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const size = deckSize(words)
  const importance = importanceOf(all)
  const seen = new Map<string, number>()
  const count = (key: string): number => seen.get(key) ?? 0
  const left = all.map((one) => ({ one, base: importance(one), keys: keysOf(one) }))
  const score = ({ base, keys }: (typeof left)[number]): number =>
    base - sibling * count(keys.group) - nearby * count(keys.place) - sameKind * count(keys.kind)
  const chosen = new Set<Placed>()
  const claims = claimsWithin(size)
  while (chosen.size < size && left.length > 0) {
    let best = 0
    let highest = -Infinity
    left.forEach((candidate, at) => {
      const own = score(candidate)
      if (own > highest) [best, highest] = [at, own]
    })
    const [taken] = left.splice(best, 1)
    if (!taken) break
    if (!claims.admits(taken.one)) continue
    chosen.add(taken.one)
    claims.add(taken.one)
    for (const key of Object.values(taken.keys)) seen.set(key, count(key) + 1)
  }
  return {
    chosen: inTextOrder(all.filter((one) => chosen.has(one))),
    beyond: inTextOrder(all.filter((one) => !chosen.has(one))),
  }
}

/** A live ticker is nothing but sayings; a class needs the story as well. */
const shareOfClaims = 0.5
const claimsPerSentence = 2
const claimKinds: ReadonlySet<string> = new Set([
  'claim-speaker',
  'claim-content',
  'quotation',
  'presentation',
  'two-sides',
])

/** One card a claim, two a sentence, and half of the deck: who said it and what was said are one fact. */
function claimsWithin(size: number): { admits: (one: Placed) => boolean; add: (one: Placed) => void } {
  const counts = new Map<string, number>()
  const count = (key: string): number => counts.get(key) ?? 0
  const keys = ({ draft, reading, spans }: Placed): readonly [all: string, claim: string, sentence: string] => {
    const article = reading.source.sha256
    return ['', `${article} ${draft.group}`, `${article} ${String(sentenceAt(reading, firstOffset(spans))[0])}`]
  }
  const isClaim = ({ draft }: Placed): boolean => claimKinds.has(draft.kind)
  return {
    admits: (one) => {
      const [all, claim, sentence] = keys(one)
      const most = Math.max(minCards, size * shareOfClaims)
      return !isClaim(one) || (count(all) < most && count(claim) === 0 && count(sentence) < claimsPerSentence)
    },
    add: (one) => {
      if (isClaim(one)) for (const key of keys(one)) counts.set(key, count(key) + 1)
    },
  }
}

const keysOf = ({ draft, reading, spans }: Placed) => ({
  // What several articles tell of one actor is one group; claims and dates are counted within their article.
  group: /shared-/.test(draft.group) ? `group ${draft.group}` : `group ${reading.source.sha256} ${draft.group}`,
  place: `place ${reading.source.sha256} ${String(Math.floor(firstOffset(spans) / stretch))}`,
  kind: `kind ${draft.kind}`,
})

/** Article by article: the drafts come so, and the sort is stable. */
function inTextOrder(all: readonly Placed[]): Placed[] {
  const order = new Map([...new Set(all.map(({ reading }) => reading))].map((reading, at) => [reading, at]))
  const place = ({ reading, spans }: Placed): readonly [number, number] => [order.get(reading) ?? 0, firstOffset(spans)]
  return all.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])
}

/** 0 to 1: place in the article, centrality of the actors it names, repetition, precision, the kind's own weight, confidence. */
export function importanceOf(all: readonly Placed[]): (one: Placed) => number {
  const mentions = new Map<string, number>()
  for (const { facts } of new Set(all.map(({ reading }) => reading)))
    for (const { entity } of [...facts.actors, ...facts.mentions]) mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
  const most = [...mentions.values()].reduce((most, count) => Math.max(most, count), 1)
  return ({ draft, reading, spans, also }) => {
    const lead = 1 - firstOffset(spans) / Math.max(1, reading.text.length)
    const central = Math.max(0, ...draft.entities.map((id) => Math.log1p(mentions.get(id) ?? 0) / Math.log1p(most)))
    const repeated = also.length > 0 ? 1 : 0
    return (
      0.2 * lead +
      0.25 * central +
      0.27 * draft.weight +
      0.22 * draft.confidence +
      0.03 * precisionOf(draft) +
      0.1 * repeated
    )
  }
}

/** What asks for a day is worth more than what asks for a year. */
const precisionOf = ({ answer: { precision } }: Draft): number =>
  precision === 'day' || precision === 'time' ? 1 : precision === 'month' ? 0.7 : precision === undefined ? 0.6 : 0.3

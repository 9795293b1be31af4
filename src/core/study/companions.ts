/** Finds the cards of a deck that are up together with the one that is next, for a question that several of them share. */
import { DeckScan, plainRules, scanInto, type Candidates, type DeckCards } from './deck-scan.ts'
import type { QueueContext } from './queue.ts'
import type { StudyCard } from './study-card.ts'

interface Ranked {
  readonly card: StudyCard
  readonly rank: readonly [isSibling: number, major: number, minor: number]
}

/** Keeps all that are up; siblings of the card asked last come after the others. */
class RankedCards implements Candidates {
  readonly #ranked: Ranked[] = []

  consider(card: StudyCard, major: number, minor: number, isSibling: boolean): void {
    this.#ranked.push({ card, rank: [Number(isSibling), major, minor] })
  }

  /** Without `next`, which takes a place of its own where it is among them. */
  inOrder(next: StudyCard, most = Infinity): readonly StudyCard[] {
    const others = this.#ranked.filter(({ card }) => card.key !== next.key)
    const left = Math.max(0, most - (this.#ranked.length - others.length))
    return others
      .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      .slice(0, left)
      .map(({ card }) => card)
  }

  has = ({ key }: StudyCard): boolean => this.#ranked.some(({ card }) => card.key === key)
}

/**
 * The most urgent first, within today's limits, and no two of one sentence, since one would tell of the other.
 * A learning step that is not over yet waits, unless `next` itself is asked ahead of its time.
 */
export function companionsOf(next: StudyCard, deck: DeckCards, context: QueueContext): readonly StudyCard[] {
  const { newLeft, reviewsLeft } = deck.rules ?? plainRules
  const scan = scanInto(new DeckScan(() => new RankedCards()), deck, context)
  const up = [
    ...scan.learning.inOrder(next),
    ...scan.reviews.inOrder(next, Math.min(reviewsLeft, context.reviewsLeft ?? Infinity)),
    ...scan.fresh.inOrder(next, Math.min(newLeft, context.newLeft)),
    ...(scan.ahead.has(next) ? scan.ahead.inOrder(next) : []),
  ]
  return withoutSiblings([next, ...up]).slice(1)
}

/** The first of each sentence. */
export function withoutSiblings(cards: readonly StudyCard[]): readonly StudyCard[] {
  const kept: StudyCard[] = []
  const sentences = new Set<string>()
  for (const card of cards) {
    if (card.sibling !== '' && sentences.has(card.sibling)) continue
    sentences.add(card.sibling)
    kept.push(card)
  }
  return kept
}

/** Keeps the best card of a kind in one pass, with a second that is no sibling of the card asked last. */
import type { DeckId } from '../ids.ts'
import { hashText, mixBits } from './seeded-hash.ts'
import type { StudyCard } from './study-card.ts'

export class CandidatePair {
  first: StudyCard | null = null
  /** The best that is not a sibling of the card asked last. */
  apart: StudyCard | null = null
  count = 0
  private firstRank: Rank = lastRank
  private apartRank: Rank = lastRank

  /** The lowest rank wins; `minor` settles what `major` leaves even. */
  consider(card: StudyCard, major: number, minor: number, isSibling: boolean): void {
    this.count++
    if (isBefore(major, minor, this.firstRank)) {
      this.first = card
      this.firstRank = { major, minor }
    }
    if (!isSibling && isBefore(major, minor, this.apartRank)) {
      this.apart = card
      this.apartRank = { major, minor }
    }
  }

  /** As if each of the other's had been considered here. */
  merge(other: CandidatePair): void {
    this.count += other.count
    const { first, apart, firstRank, apartRank } = other
    if (first !== null && isBefore(firstRank.major, firstRank.minor, this.firstRank)) {
      this.first = first
      this.firstRank = firstRank
    }
    if (apart !== null && isBefore(apartRank.major, apartRank.minor, this.apartRank)) {
      this.apart = apart
      this.apartRank = apartRank
    }
  }
}

type Rank = { readonly major: number; readonly minor: number }
const lastRank: Rank = { major: Infinity, minor: Infinity }
const isBefore = (major: number, minor: number, rank: Rank): boolean =>
  major < rank.major || (major === rank.major && minor < rank.minor)

export interface NewCandidates {
  readonly deckId: DeckId
  /** New cards of the deck already met today. */
  readonly introduced: number
  readonly cards: CandidatePair
}

/** New cards keep the order of their deck; decks take turns. */
export function chooseNew(decks: readonly NewCandidates[], daySeed: number): CandidatePair {
  const chosen = new CandidatePair()
  for (const { deckId, introduced, cards } of decks) {
    const turn = mixBits(hashText(deckId) ^ daySeed)
    if (cards.first !== null) chosen.consider(cards.first, introduced, turn, cards.first !== cards.apart)
    if (cards.apart !== null && cards.apart !== cards.first) chosen.consider(cards.apart, introduced, turn + 0.5, false)
  }
  return chosen
}

/** Looks through a deck once and keeps what the queue needs: the best card of each kind, and how many there are. */
import type { DeckId } from '../ids.ts'
import { minuteMs, type EpochMs } from '../time.ts'
import { isResting } from './card-mark.ts'
import type { CardState } from './card-state.ts'
import { CandidatePair } from './candidates.ts'
import { dueDayBefore, type FinalPass } from './final-pass.ts'
import { mixBits } from './seeded-hash.ts'
import { areSiblings, type StudyCard } from './study-card.ts'
import type { DayTally } from './tally.ts'

/** When nothing else is left, a learning step may be asked this long before it ends (Anki's learn-ahead limit). */
const learnAheadMs = 20 * minuteMs

/** What the learner chose for a deck, as far as today goes. */
export interface DeckRules {
  /** New cards that the deck's own limit still lets in. */
  readonly newLeft: number
  readonly reviewsLeft: number
  /** New cards wait for another day than a card of the same sentence. */
  readonly buryNew: boolean
  readonly buryReviews: boolean
  readonly finalPass: FinalPass | null
}

export const plainRules: DeckRules = {
  newLeft: Infinity,
  reviewsLeft: Infinity,
  buryNew: false,
  buryReviews: false,
  finalPass: null,
}

export interface DeckCards {
  readonly deckId: DeckId
  readonly cards: readonly StudyCard[]
  /** The days of further cards in review, for which these alone matter: they come later, and were not met today. */
  readonly waiting?: readonly number[]
  /** Rises with every change of the cards, where what was seen of them may be kept. */
  readonly version?: number
  readonly tally: DayTally
  /** Plain where they are not given. */
  readonly rules?: DeckRules
}

export interface ScanContext {
  readonly nowMs: EpochMs
  readonly today: number
  /** The card graded last, whose siblings wait where they can. */
  readonly last: StudyCard | null
  /** The card whose grade was just taken back; it is asked again. */
  readonly pinned: Pick<StudyCard, 'deckId' | 'key'> | null
}

/** What becomes of the cards that are up: the lowest rank comes first, and `minor` settles what `major` leaves even. */
export interface Candidates {
  consider(card: StudyCard, major: number, minor: number, isSibling: boolean): void
}

export class DeckScan<C extends Candidates = CandidatePair> {
  readonly learning: C
  /** Learning steps that are nearly over. */
  readonly ahead: C
  readonly reviews: C
  readonly fresh: C
  pinned: StudyCard | null = null
  /** Finished for today. */
  done = 0
  /** New cards and reviews that wait for another day than their siblings. */
  heldNew = 0
  heldReviews = 0
  laterMs = Infinity
  laterDay = Infinity

  constructor(collect: () => C) {
    this.learning = collect()
    this.ahead = collect()
    this.reviews = collect()
    this.fresh = collect()
  }
}

export const scanDeck = (deck: DeckCards, context: ScanContext): DeckScan =>
  scanInto(new DeckScan(() => new CandidatePair()), deck, context)

/** Limits are not kept here: who has the scan counts. */
export function scanInto<C extends Candidates>(
  scan: DeckScan<C>,
  { cards, waiting = [], rules = plainRules }: DeckCards,
  { nowMs, today, last, pinned }: ScanContext,
): DeckScan<C> {
  const { finalPass, buryNew, buryReviews } = rules
  const daySeed = mixBits(today)
  /** In the last days before an exam the likeliest to be forgotten on its day come first. */
  const urgencyDay = finalPass !== null && today >= finalPass.startDay ? finalPass.examDay : today
  const met = buryNew || buryReviews ? sentencesMet(cards, today) : noSentences
  const freshSentences = new Set<string>()
  const dueSentences = new Set<string>()
  for (const day of waiting) if (day < scan.laterDay) scan.laterDay = day

  for (const card of cards) {
    const { state, sibling } = card
    if (isResting(card.mark, today)) {
      if (state.lastReviewDay === today) scan.done++
      if (!card.mark.suspended) scan.laterDay = Math.min(scan.laterDay, Math.max(today + 1, state.dueDay ?? today))
      continue
    }
    const isSibling = last !== null && areSiblings(card, last)
    let isUp = true
    if (state.phase === 'new') {
      if (buryNew && sibling !== '' && (met.has(sibling) || isRepeated(freshSentences, sibling))) {
        scan.heldNew++
        continue
      }
      scan.fresh.consider(card, card.position, card.salt, isSibling)
    } else if (state.phase === 'review') {
      const dueDay = dueDayBefore(finalPass, state, card.salt) ?? Infinity
      isUp = dueDay <= today
      if (!isUp) scan.laterDay = Math.min(scan.laterDay, dueDay)
      else if (buryReviews && sibling !== '' && (met.has(sibling) || isRepeated(dueSentences, sibling))) {
        isUp = false
        scan.heldReviews++
      } else scan.reviews.consider(card, -urgencyStep(state, urgencyDay), mixBits(card.salt ^ daySeed), isSibling)
    } else {
      isUp = isStepNear(state, nowMs)
      if (!isUp) scan.laterMs = Math.min(scan.laterMs, state.dueMs)
      else if (isStepOver(state, nowMs)) scan.learning.consider(card, state.dueMs, card.salt, isSibling)
      else scan.ahead.consider(card, state.dueMs, card.salt, isSibling)
    }
    if (!isUp && state.lastReviewDay === today) scan.done++
    if (isUp && card.key === pinned?.key) scan.pinned = card
  }
  return scan
}

const noSentences: ReadonlySet<string> = new Set()

/** The sentences that a card was graded of today. */
function sentencesMet(cards: readonly StudyCard[], today: number): ReadonlySet<string> {
  const met = new Set<string>()
  for (const { state, sibling } of cards) if (state.lastReviewDay === today && sibling !== '') met.add(sibling)
  return met
}

function isRepeated(seen: Set<string>, sentence: string): boolean {
  const isSeen = seen.has(sentence)
  if (!isSeen) seen.add(sentence)
  return isSeen
}

/** Also where the clock was set back past the grade, or the card would wait for a time that was never right. */
const isStepOver = (state: CardState, nowMs: EpochMs): boolean =>
  state.dueMs <= nowMs || (state.lastReviewMs !== null && state.lastReviewMs > nowMs)

const isStepNear = (state: CardState, nowMs: EpochMs): boolean =>
  isStepOver(state, nowMs) || state.dueMs <= nowMs + learnAheadMs

/**
 * Recall falls with elapsed days over stability alone (FSRS-6 forgetting curve), so the greatest ratio is the likeliest
 * to be forgotten. In steps of half a stability, so that decks mix within a step instead of following each other.
 */
function urgencyStep(state: CardState, day: number): number {
  const elapsedDays = day - (state.lastReviewDay ?? day)
  return Math.floor((2 * elapsedDays) / state.stability)
}

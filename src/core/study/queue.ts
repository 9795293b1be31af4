/** Says which card comes next and how much is left today; the same cards, log and instant always give the same answer. */
import type { DeckId } from '../ids.ts'
import { minuteMs, type EpochMs } from '../time.ts'
import type { CardState } from './card-state.ts'
import { isResting } from './card-mark.ts'
import { CandidatePair, chooseNew, type NewCandidates } from './candidates.ts'
import { mixBits } from './seeded-hash.ts'
import { areSiblings, type StudyCard } from './study-card.ts'
import type { DayTally } from './tally.ts'

/** When nothing else is left, a learning step may be asked this long before it ends (Anki's learn-ahead limit). */
const learnAheadMs = 20 * minuteMs

export interface DeckCards {
  readonly deckId: DeckId
  readonly cards: readonly StudyCard[]
  readonly tally: DayTally
}

export interface QueueContext {
  readonly nowMs: EpochMs
  readonly today: number
  /** New cards the daily limit still lets in. */
  readonly newLeft: number
  /** The card graded last, whose siblings wait where they can. */
  readonly last: StudyCard | null
  /** The card whose grade was just taken back; it is asked again. */
  readonly pinnedKey: number | null
}

export interface Queue {
  readonly next: StudyCard | null
  /** Cards finished for today. */
  readonly done: number
  /** Cards still to come today: steps and reviews, and new ones within the limit. */
  readonly due: number
  readonly new: number
  /** New cards beyond the limit. */
  readonly newLater: number
  /** The next instant or study day a card comes up that is not up today. */
  readonly laterMs: EpochMs | null
  readonly laterDay: number | null
}

/** Due learning steps first, then reviews with new cards spread evenly among them, then learning steps ahead of time. */
export function planQueue(decks: readonly DeckCards[], context: QueueContext): Queue {
  const { nowMs, today, last } = context
  const learning = new CandidatePair()
  const reviews = new CandidatePair()
  const ahead = new CandidatePair()
  const fresh: NewCandidates[] = []
  const daySeed = mixBits(today)
  let pinned: StudyCard | null = null
  let done = 0
  let due = 0
  let newCount = 0
  let laterMs = Infinity
  let laterDay = Infinity

  for (const { deckId, cards, tally } of decks) {
    const freshOfDeck = new CandidatePair()
    for (const card of cards) {
      const { state } = card
      if (isResting(card.mark, today)) {
        if (state.lastReviewDay === today) done++
        if (!card.mark.suspended) laterDay = Math.min(laterDay, Math.max(today + 1, state.dueDay ?? today))
        continue
      }
      const isSibling = last !== null && areSiblings(card, last)
      let isUp = true
      if (state.phase === 'new') {
        newCount++
        freshOfDeck.consider(card, card.position, card.salt, isSibling)
      } else if (state.phase === 'review') {
        isUp = state.dueDay !== null && state.dueDay <= today
        if (isUp) reviews.consider(card, -urgencyStep(state, today), mixBits(card.salt ^ daySeed), isSibling)
        else laterDay = Math.min(laterDay, state.dueDay ?? Infinity)
      } else {
        isUp = isStepNear(state, nowMs)
        if (!isUp) laterMs = Math.min(laterMs, state.dueMs)
        else if (isStepOver(state, nowMs)) learning.consider(card, state.dueMs, card.salt, isSibling)
        else ahead.consider(card, state.dueMs, card.salt, isSibling)
      }
      if (isUp && state.phase !== 'new') due++
      if (!isUp && state.lastReviewDay === today) done++
      if (isUp && card.key === context.pinnedKey) pinned = card
    }
    if (freshOfDeck.first !== null) fresh.push({ deckId, introduced: tally.introduced, cards: freshOfDeck })
  }

  const newToday = Math.min(newCount, Math.max(0, context.newLeft))
  const news = newToday > 0 ? chooseNew(fresh, daySeed) : new CandidatePair()
  const introduced = sum(decks, (deck) => deck.tally.introduced)
  const reviewed = sum(decks, (deck) => deck.tally.reviewed)
  const reviewsLeft = reviews.count
  // The share of new cards already met trails the share of reviews already done: reviews lead.
  const isNewBehind = introduced * (reviewed + reviewsLeft) < reviewed * (introduced + newToday)
  const order = isNewBehind || reviewsLeft === 0 ? [learning, news, reviews] : [learning, reviews, news]
  const next =
    pinned ??
    order.find((pair) => pair.apart !== null)?.apart ??
    order.find((pair) => pair.first !== null)?.first ??
    ahead.apart ??
    ahead.first

  return {
    next,
    done,
    due,
    new: newToday,
    newLater: newCount - newToday,
    laterMs: Number.isFinite(laterMs) ? laterMs : null,
    laterDay: Number.isFinite(laterDay) ? laterDay : null,
  }
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
function urgencyStep(state: CardState, today: number): number {
  const elapsedDays = today - (state.lastReviewDay ?? today)
  return Math.floor((2 * elapsedDays) / state.stability)
}

const sum = (decks: readonly DeckCards[], of: (deck: DeckCards) => number): number =>
  decks.reduce((total, deck) => total + of(deck), 0)

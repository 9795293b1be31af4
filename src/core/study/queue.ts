/** Says which card comes next and how much is left today; the same cards, log and instant always give the same answer. */
import type { EpochMs } from '../time.ts'
import { CandidatePair, chooseNew, type NewCandidates } from './candidates.ts'
import { plainRules, scanDeck as scanAnew, type DeckCards, type ScanContext } from './deck-scan.ts'
import { mixBits } from './seeded-hash.ts'
import type { StudyCard } from './study-card.ts'

export interface QueueContext extends ScanContext {
  /** New cards the daily limit over all decks still lets in. */
  readonly newLeft: number
  /** Reviews likewise; no limit where it is not given. */
  readonly reviewsLeft?: number
}

export interface Queue {
  readonly next: StudyCard | null
  /** Cards finished for today. */
  readonly done: number
  /** Cards still to come today: steps and reviews, and new ones, within the limits. */
  readonly due: number
  readonly new: number
  /** New cards that wait for another day: beyond a limit, or kept apart from their siblings. */
  readonly newLater: number
  /** Reviews that wait likewise. */
  readonly reviewsLater: number
  /** The next instant or study day a card comes up that is not up today. */
  readonly laterMs: EpochMs | null
  readonly laterDay: number | null
}

/** Due learning steps first, then reviews with new cards spread evenly among them, then learning steps ahead of time. */
export function planQueue(decks: readonly DeckCards[], context: QueueContext, scanDeck = scanAnew): Queue {
  const learning = new CandidatePair()
  const reviews = new CandidatePair()
  const ahead = new CandidatePair()
  const fresh: NewCandidates[] = []
  const daySeed = mixBits(context.today)
  let pinned: StudyCard | null = null
  let done = 0
  let newCards = 0
  let newRoom = 0
  let reviewRoom = 0
  let heldNew = 0
  let heldReviews = 0
  let laterMs = Infinity
  let laterDay = Infinity

  for (const deck of decks) {
    const scan = scanDeck(deck, context)
    const { newLeft, reviewsLeft } = deck.rules ?? plainRules
    learning.merge(scan.learning)
    ahead.merge(scan.ahead)
    newCards += scan.fresh.count
    heldNew += scan.heldNew
    heldReviews += scan.heldReviews
    const newOfDeck = atMost(newLeft, scan.fresh.count)
    const reviewsOfDeck = atMost(reviewsLeft, scan.reviews.count)
    newRoom += newOfDeck
    reviewRoom += reviewsOfDeck
    heldReviews += scan.reviews.count - reviewsOfDeck
    if (newOfDeck > 0) fresh.push({ deckId: deck.deckId, introduced: deck.tally.introduced, cards: scan.fresh })
    if (reviewsOfDeck > 0) reviews.merge(scan.reviews)
    if (scan.pinned !== null && roomFor(scan.pinned, newOfDeck, reviewsOfDeck)) pinned = scan.pinned
    done += scan.done
    laterMs = Math.min(laterMs, scan.laterMs)
    laterDay = Math.min(laterDay, scan.laterDay)
  }

  const newToday = atMost(context.newLeft, newRoom)
  const reviewsToday = atMost(context.reviewsLeft ?? Infinity, reviewRoom)
  const news = newToday > 0 ? chooseNew(fresh, daySeed) : new CandidatePair()
  const dueReviews = reviewsToday > 0 ? reviews : new CandidatePair()
  const reviewsLater = heldReviews + reviewRoom - reviewsToday
  if (reviewsLater > 0) laterDay = Math.min(laterDay, context.today + 1)
  const introduced = sum(decks, (deck) => deck.tally.introduced)
  const reviewed = sum(decks, (deck) => deck.tally.reviewed)
  // The share of new cards already met trails the share of reviews already done: reviews lead.
  const isNewBehind = introduced * (reviewed + reviewsToday) < reviewed * (introduced + newToday)
  const order = isNewBehind || reviewsToday === 0 ? [learning, news, dueReviews] : [learning, dueReviews, news]
  if (pinned !== null && !roomFor(pinned, newToday, reviewsToday)) pinned = null
  const next =
    pinned ??
    order.find((pair) => pair.apart !== null)?.apart ??
    order.find((pair) => pair.first !== null)?.first ??
    ahead.apart ??
    ahead.first

  return {
    next,
    done,
    due: learning.count + ahead.count + reviewsToday,
    new: newToday,
    newLater: newCards + heldNew - newToday,
    reviewsLater,
    laterMs: Number.isFinite(laterMs) ? laterMs : null,
    laterDay: Number.isFinite(laterDay) ? laterDay : null,
  }
}

/** A step that was begun is not counted again. */
const roomFor = ({ state }: StudyCard, newLeft: number, reviewsLeft: number): boolean =>
  state.phase === 'new' ? newLeft > 0 : state.phase !== 'review' || reviewsLeft > 0

const atMost = (limit: number, count: number): number => Math.max(0, Math.min(limit, count))

const sum = (decks: readonly DeckCards[], of: (deck: DeckCards) => number): number =>
  decks.reduce((total, deck) => total + of(deck), 0)

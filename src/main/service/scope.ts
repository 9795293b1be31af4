/** Which decks a study session covers, and what its queue holds. */
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import type { DeckOptions } from '../../core/study/deck-options.ts'
import { finalPassOf, roomIn, rulesOf } from '../../core/study/deck-policy.ts'
import type { DeckCards } from '../../core/study/deck-scan.ts'
import type { FinalPass } from '../../core/study/final-pass.ts'
import { planQueue, type Queue, type QueueContext } from '../../core/study/queue.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import type { Settings } from '../../contract/shapes.ts'
import { readExtras, type DayExtras } from '../store/day-extra.ts'
import { findDeck } from '../store/decks.ts'
import { readOptions, type Options } from '../store/options.ts'
import { newestEntry } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'
import { hasStep } from '../store/study-steps.ts'

/** Null covers all decks that are not archived. */
export type Scope = DeckId | null

export interface Today {
  readonly at: LocalInstant
  readonly rolloverHour: number
  readonly studyDay: number
  /** What the limits over all decks still let in. */
  readonly newLeft: number
  readonly reviewsLeft: number
  readonly options: Options
  readonly extras: DayExtras
}

export function todayOf(store: Store, at: LocalInstant, { rolloverHour }: Pick<Settings, 'rolloverHour'>): Today {
  const studyDay = studyDayOf(at, rolloverHour)
  const options = readOptions(store.db)
  const extras = readExtras(store.db, studyDay)
  const { introduced, reviewed } = store.study.gradedOn(studyDay)
  return {
    at,
    rolloverHour,
    studyDay,
    newLeft: roomIn(options.learner.newPerDay, extras.total.new, introduced),
    reviewsLeft: roomIn(options.learner.reviewsPerDay, extras.total.reviews, reviewed),
    options,
    extras,
  }
}

/** A deck's cards with what the learner's choices make of today. */
export function deckToday(store: Store, deckId: DeckId, { studyDay, options, extras }: Today): DeckCards {
  const deck = store.study.deckCards(deckId, studyDay)
  const chosen = options.ofDeck(deckId)
  const finalPass = finalPassOfDeck(store, deckId, chosen, studyDay)
  const extra = extras.ofDeck(deckId)
  const rules = rulesOf(deck.tally, chosen, finalPass, extra)
  // Before an exam any card may come up, whatever its own day.
  return finalPass === null ? { ...deck, rules } : { ...deck, cards: store.study.allCards(deckId), waiting: [], rules }
}

export function finalPassOfDeck(
  store: Store,
  deckId: DeckId,
  options: DeckOptions,
  studyDay: number,
): FinalPass | null {
  return options.examDate === null ? null : finalPassOf(store.study.allCards(deckId), options, studyDay)
}

export function decksInScope(store: Store, scope: Scope): Result<readonly DeckId[]> {
  if (scope === null) return ok(store.study.activeDecks())
  return findDeck(store, scope) === null ? fail({ code: 'not-found', what: 'deck' }) : ok([scope])
}

export interface ScopeQueue {
  readonly decks: readonly DeckCards[]
  readonly queue: Queue
  /** What the queue was planned with. */
  readonly context: QueueContext
  readonly undoable: boolean
}

/** The queue with the memory of the log: siblings of the last card wait, and a grade taken back is asked again. */
export function queueOfScope(store: Store, scope: Scope, deckIds: readonly DeckId[], today: Today): ScopeQueue {
  const decks = deckIds.map((id) => deckToday(store, id, today))
  const newest = newestEntry(store.db, scope, 'entry')
  const standing = newestEntry(store.db, scope, 'grade')
  const cardOf = (entry: typeof newest): StudyCard | null =>
    entry === null ? null : store.study.find(entry.deckId, entry.cardId)
  const context: QueueContext = {
    nowMs: today.at.ms,
    today: today.studyDay,
    newLeft: today.newLeft,
    reviewsLeft: today.reviewsLeft,
    last: cardOf(standing),
    pinned: newest?.isUndo === true ? cardOf(newest) : null,
  }
  const queue = planQueue(decks, context, store.study.scan)
  return { decks, queue, context, undoable: hasStep(store.db, scope ?? 'active') }
}

/** What a session of these decks would show today, whatever was asked last. */
export function plainQueue(store: Store, decks: readonly DeckCards[], today: Today): Queue {
  const { at, studyDay, newLeft, reviewsLeft } = today
  const context = { nowMs: at.ms, today: studyDay, newLeft, reviewsLeft, last: null, pinned: null }
  return planQueue(decks, context, store.study.scan)
}

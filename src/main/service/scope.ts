/** Which decks a study session covers, and what its queue holds. */
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import { planQueue, type DeckCards, type Queue } from '../../core/study/queue.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import type { Settings } from '../../contract/shapes.ts'
import { findDeck, listDecks, type DeckHead } from '../store/decks.ts'
import { newestEntry } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'
import { hasStep } from '../store/study-steps.ts'

/** Null covers all decks that are not archived. */
export type Scope = DeckId | null

export interface Today {
  readonly at: LocalInstant
  readonly studyDay: number
  readonly newLeft: number
}

export function todayOf(store: Store, at: LocalInstant, settings: Settings): Today {
  const studyDay = studyDayOf(at, settings.rolloverHour)
  return { at, studyDay, newLeft: Math.max(0, settings.newPerDay - store.study.introducedOn(studyDay)) }
}

export function decksInScope(store: Store, scope: Scope): Result<readonly DeckHead[]> {
  if (scope === null) return ok(listDecks(store).filter((deck) => !deck.archived))
  const deck = findDeck(store, scope)
  return deck === null ? fail({ code: 'not-found', what: 'deck' }) : ok([deck])
}

export interface ScopeQueue {
  readonly decks: readonly DeckCards[]
  readonly queue: Queue
  readonly undoable: boolean
}

/** The queue with the memory of the log: siblings of the last card wait, and a grade taken back is asked again. */
export function queueOfScope(store: Store, scope: Scope, heads: readonly DeckHead[], today: Today): ScopeQueue {
  const decks = heads.map(({ id }) => store.study.deckCards(id, today.studyDay))
  const newest = newestEntry(store.db, scope, 'entry')
  const standing = newestEntry(store.db, scope, 'grade')
  const cardOf = (entry: typeof newest): StudyCard | null =>
    entry === null ? null : store.study.find(entry.deckId, entry.cardId)
  const queue = planQueue(decks, {
    nowMs: today.at.ms,
    today: today.studyDay,
    newLeft: today.newLeft,
    last: cardOf(standing),
    pinnedKey: newest?.isUndo === true ? (cardOf(newest)?.key ?? null) : null,
  })
  return { decks, queue, undoable: hasStep(store.db, scope ?? 'active') }
}

/** What a session of these decks would show today, whatever was asked last. */
export function plainQueue(decks: readonly DeckCards[], today: Today): Queue {
  const { at, studyDay, newLeft } = today
  return planQueue(decks, { nowMs: at.ms, today: studyDay, newLeft, last: null, pinnedKey: null })
}

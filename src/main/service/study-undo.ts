/** Takes back a step, the newest in a scope or one of its own: exactly what it changed is put back, and the log gains a row that says so. */
import type { Undone } from '../../contract/card-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { writeMark } from '../store/card-marks.ts'
import { writeState } from '../store/card-states.ts'
import { writeExtra } from '../store/day-extra.ts'
import { cardContent, cardKeyOf } from '../store/decks.ts'
import { appendUndo, findChange, type LoggedChange } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import type { CardChange } from '../store/study-index.ts'
import {
  findStep,
  isBuiltUpon,
  newestStep,
  removeParts,
  type JournalScope,
  type Step,
  type StepPart,
} from '../store/study-steps.ts'
import { bringBack } from './card-deletion.ts'
import { tagAsBefore } from './card-tags.ts'
import { logEntriesAt } from './log-entries.ts'

/**
 * The newest step, or the one of a number: fault `built-upon` where a later one changed the same, which this would take
 * back with it.
 */
export function takeBack(
  store: Store,
  clock: Clock,
  random: RandomBytes,
  scope: JournalScope,
  number?: number,
): Result<Undone> {
  const step = number === undefined ? newestStep(store.db, scope) : findStep(store.db, number, scope)
  if (step === null) return fail({ code: 'nothing-to-undo' })
  if (number !== undefined && isBuiltUpon(store.db, step)) return fail({ code: 'built-upon' })
  return ok(putBack(store, clock, random, step))
}

function putBack(store: Store, clock: Clock, random: RandomBytes, step: Step): Undone {
  const { db, study } = store
  const entryOf = logEntriesAt(store, random, readClock(clock), readSettings(db).rolloverHour)
  const logged: LoggedChange[] = []
  const changes: CardChange[] = []
  db.transact(() => {
    for (const part of step.parts) {
      for (const review of part.reviews) {
        const change = findChange(db, review)
        if (change === null) throw new Error(`The journal names ${review}, which is not in the log`)
        const { deckId, cardId, before } = change
        appendUndo(db, { ...entryOf({ deckId, id: cardId }), voids: review })
        const key = cardKeyOf(store, deckId, cardId)
        if (key !== null) writeState(db, key, before)
        logged.push(change)
        changes.push({ deckId, cardId, state: before })
      }
      changes.push(...restoreMarks(store, part))
      if (part.tagged !== undefined) tagAsBefore(store, part.tagged)
      if (part.deckId !== null && part.deleted !== undefined) bringBack(store, part.deckId, part.deleted)
      if (part.extra !== undefined) writeExtra(db, part.extra.studyDay, part.deckId, part.extra.extra)
    }
    removeParts(db, step)
  })
  const undone = logged.flatMap(({ rating, ...change }) => (rating === null ? [] : [{ ...change, rating }]))
  study.noteChanges(changes, undone)
  for (const { deckId, deleted } of step.parts) if (deckId !== null && deleted !== undefined) study.forgetDeck(deckId)
  return nameStep(store, step, logged, changes)
}

function restoreMarks({ db }: Store, { deckId, marks }: StepPart): CardChange[] {
  if (deckId === null) return []
  return marks.map(({ key, id, mark }) => {
    writeMark(db, key, mark)
    return { deckId, cardId: id, mark }
  })
}

function nameStep(
  store: Store,
  { what, parts }: Step,
  logged: readonly LoggedChange[],
  changes: readonly CardChange[],
): Undone {
  const touched = [...changes, ...parts.flatMap(cardsWithoutState)]
  const cards = new Set(touched.map(({ deckId, cardId }) => `${deckId} ${cardId}`)).size
  // A grade may have changed marks of others with it; it is the graded card that a person remembers.
  const named = what === 'grade' ? logged[0] : cards === 1 ? touched[0] : undefined
  return {
    what,
    cards,
    card: named === undefined ? null : nameCard(store, named.deckId, named.cardId),
    rating: what === 'grade' ? (logged[0]?.rating ?? null) : null,
  }
}

/** Cards that a part put back without a change of what the queue holds of them. */
function cardsWithoutState({ deckId, deleted = [], tagged }: StepPart): Pick<CardChange, 'deckId' | 'cardId'>[] {
  return deckId === null ? [] : [...deleted, ...(tagged?.cards ?? [])].map(({ id }) => ({ deckId, cardId: id }))
}

function nameCard(store: Store, deckId: DeckId, cardId: string): Undone['card'] {
  const key = cardKeyOf(store, deckId, cardId)
  const content = key === null ? null : cardContent(store, key)
  return content === null ? null : { deckId, cardId, prompt: content.prompt }
}

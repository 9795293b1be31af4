/** The calls of a study session: the question, the grade that is on disk when it answers, and taking it back. */
import type { StudyView } from '../../contract/shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { createSchedulers } from '../../core/study/scheduler.ts'
import type { Rating } from '../../core/study/card-state.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readClock, studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import { nextUlid, type RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { writeState } from '../store/card-states.ts'
import { appendGrade, appendUndo, lastReviewId, newestEntry } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { decksInScope, queueOfScope, todayOf, type Scope } from './scope.ts'
import { showFinished, showQuestion } from './study-view.ts'

export function studyHandlers(
  store: Store,
  clock: Clock,
  random: RandomBytes,
): Pick<Handlers, 'study.view' | 'study.grade' | 'study.undo'> {
  const { db, device } = store
  const schedulerFor = createSchedulers()
  /** The card each scope was shown last: time passes while a person thinks, and the queue may have moved on. */
  const asked = new Map<Scope, Pick<StudyCard, 'deckId' | 'id'>>()

  function view(scope: Scope): Result<StudyView> {
    const settings = readSettings(db)
    const at = readClock(clock)
    const heads = decksInScope(store, scope)
    if (!heads.ok) return heads
    const today = todayOf(store, at, settings)
    const found = queueOfScope(store, scope, heads.value, today)
    const card = found.queue.next
    if (card === null) {
      asked.delete(scope)
      return ok(showFinished(found, today, clock, settings))
    }
    asked.set(scope, card)
    const intervalsMs = schedulerFor(settings).previewIntervals(card.id, card.state, at)
    return ok(showQuestion(store, card, heads.value, found, intervalsMs))
  }

  /** The card as it stands now; fault `stale` where it is not the one being asked. */
  function askedCard(scope: Scope, cardId: string): Result<StudyCard> {
    const heads = decksInScope(store, scope)
    if (!heads.ok) return heads
    if (!asked.has(scope)) view(scope)
    const shown = asked.get(scope)
    const isInScope = heads.value.some(({ id }) => id === shown?.deckId)
    const card = shown?.id === cardId && isInScope ? store.study.find(shown.deckId, cardId) : null
    return card === null ? fail({ code: 'stale' }) : ok(card)
  }

  function grade(card: StudyCard, rating: Rating, durationMs: number): void {
    const settings = readSettings(db)
    const at = readClock(clock)
    const after = schedulerFor(settings).schedule(card.id, card.state, rating, at)
    db.transact(() => {
      const { rolloverHour, desiredRetention } = settings
      const entry = { ...entryOf(card, at, rolloverHour), rating, desiredRetention, durationMs }
      appendGrade(db, { ...entry, way: 'recall', before: card.state })
      writeState(db, card.key, after)
    })
    store.study.noteGrade(card, rating, after, studyDayOf(at, settings.rolloverHour))
  }

  const entryOf = ({ deckId, id }: Pick<StudyCard, 'deckId' | 'id'>, at: LocalInstant, rolloverHour: number) => ({
    id: nextUlid(lastReviewId(db), at.ms, random),
    deckId,
    cardId: id,
    timeMs: at.ms,
    utcOffsetMin: at.utcOffsetMin,
    rolloverHour,
    studyDay: studyDayOf(at, rolloverHour),
    device,
  })

  return {
    'study.view': ({ deckId }) => guard(store, () => view(scopeOf(deckId))),

    'study.grade': ({ deckId, cardId, rating, durationMs }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const card = askedCard(scope, cardId)
        if (!card.ok) return card
        grade(card.value, rating, durationMs)
        return view(scope)
      }),

    'study.undo': ({ deckId }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const heads = decksInScope(store, scope)
        if (!heads.ok) return heads
        const last = newestEntry(db, scope, 'grade')
        const card = last === null ? null : store.study.find(last.deckId, last.cardId)
        if (last === null || card === null) return fail({ code: 'nothing-to-undo' })
        const { rolloverHour } = readSettings(db)
        db.transact(() => {
          appendUndo(db, { ...entryOf(card, readClock(clock), rolloverHour), voids: last.id })
          writeState(db, card.key, last.before)
        })
        store.study.noteUndo(card, last.before)
        return view(scope)
      }),
  }
}

const scopeOf = (deckId: string | null): Scope => (deckId === null ? null : asDeckId(deckId))

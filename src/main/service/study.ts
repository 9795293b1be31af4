/** The calls of a study session: the question, the grade that is on disk when it answers, and taking steps back. */
import type { z } from 'zod'
import type { contract } from '../../contract/contract.ts'
import type { StudyView } from '../../contract/study-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { createSchedulers } from '../../core/study/scheduler.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readClock, studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { writeState } from '../store/card-states.ts'
import { readExtra, writeExtra, type DayExtra } from '../store/day-extra.ts'
import { readOptions } from '../store/options.ts'
import { appendGrade } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { appendStep } from '../store/study-steps.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { logEntriesAt } from './log-entries.ts'
import { decksInScope, queueOfScope, todayOf, type Scope } from './scope.ts'
import { takeBack } from './study-undo.ts'
import { showFinished, showQuestion } from './study-view.ts'

type Answer = Omit<z.output<(typeof contract)['study.grade']['input']>, 'deckId' | 'cardId'>

export function studyHandlers(
  store: Store,
  clock: Clock,
  random: RandomBytes,
): Pick<Handlers, 'study.view' | 'study.grade' | 'study.undo' | 'study.more'> {
  const { db } = store
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
    const { desiredRetention } = today.options.ofDeck(card.deckId)
    const scheduler = schedulerFor({ rolloverHour: settings.rolloverHour, desiredRetention })
    const intervalsMs = scheduler.previewIntervals(card.id, card.state, at)
    return ok(showQuestion(store, card, heads.value, found, today, intervalsMs))
  }

  /** The card as it stands now; fault `stale` where it is not the one being asked. */
  function askedCard(scope: Scope, cardId: string): Result<StudyCard> {
    const heads = decksInScope(store, scope)
    if (!heads.ok) return heads
    if (!asked.has(scope)) view(scope)
    const shown = asked.get(scope)
    const isInScope = heads.value.some(({ id }) => id === shown?.deckId)
    const card = shown?.id === cardId && isInScope ? store.study.find(shown.deckId, cardId) : null
    return card === null || card.mark.suspended ? fail({ code: 'stale' }) : ok(card)
  }

  function grade(card: StudyCard, { rating, durationMs, way = 'recall', answer }: Answer): void {
    const { rolloverHour } = readSettings(db)
    const { desiredRetention } = readOptions(db).ofDeck(card.deckId)
    const at = readClock(clock)
    const after = schedulerFor({ rolloverHour, desiredRetention }).schedule(card.id, card.state, rating, at)
    const entry = logEntriesAt(store, random, at, rolloverHour)(card)
    db.transact(() => {
      appendGrade(db, {
        ...entry,
        rating,
        desiredRetention,
        durationMs,
        way,
        answer: answer ?? null,
        before: card.state,
      })
      writeState(db, card.key, after)
      appendStep(db, 'grade', at.ms, [{ deckId: card.deckId, reviews: [entry.id], marks: [] }])
    })
    store.study.noteGrade(card, rating, after, entry.studyDay)
  }

  return {
    'study.view': ({ deckId }) => guard(store, () => view(scopeOf(deckId))),

    'study.grade': ({ deckId, cardId, ...answer }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const card = askedCard(scope, cardId)
        if (!card.ok) return card
        grade(card.value, answer)
        return view(scope)
      }),

    'study.more': ({ deckId, ...more }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const heads = decksInScope(store, scope)
        if (!heads.ok) return heads
        raiseLimits(store, scope, more, readClock(clock))
        return view(scope)
      }),

    'study.undo': ({ deckId }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const heads = decksInScope(store, scope)
        if (!heads.ok) return heads
        const undone = takeBack(store, clock, random, scope ?? 'active')
        if (!undone.ok) return undone
        const shown = view(scope)
        return shown.ok ? ok({ undone: undone.value, view: shown.value }) : shown
      }),
  }
}

/** For this study day alone. */
function raiseLimits({ db }: Store, deckId: Scope, more: DayExtra, at: LocalInstant): void {
  const studyDay = studyDayOf(at, readSettings(db).rolloverHour)
  const extra = readExtra(db, studyDay, deckId)
  db.transact(() => {
    writeExtra(db, studyDay, deckId, { new: extra.new + more.new, reviews: extra.reviews + more.reviews })
    appendStep(db, 'more', at.ms, [{ deckId, reviews: [], marks: [], extra: { studyDay, extra } }])
  })
}

const scopeOf = (deckId: string | null): Scope => (deckId === null ? null : asDeckId(deckId))

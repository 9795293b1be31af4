/** The calls of a study session: the question, the grade that is on disk when it answers, and taking steps back. */
import type { NewLeech, StudyView } from '../../contract/study-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readClock, studyDayOf, type LocalInstant } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { readExtra, writeExtra, type DayExtra } from '../store/day-extra.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { appendStep } from '../store/study-steps.ts'
import { createGrader } from './grading.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { dueRound } from './matching.ts'
import { createPlanner } from './planning.ts'
import { decksInScope, queueOfScope, todayOf, type Scope } from './scope.ts'
import { takeBack } from './study-undo.ts'
import { showFinished, showQuestion, showRound } from './study-view.ts'

export function studyHandlers(
  store: Store,
  clock: Clock,
  random: RandomBytes,
): Pick<Handlers, 'study.view' | 'study.grade' | 'study.gradeRound' | 'study.undo' | 'study.more'> {
  const { db } = store
  const planOf = createPlanner(store)
  const grade = createGrader(store, clock, random, planOf)
  /** The cards each scope was shown last: time passes while a person thinks, and the queue may have moved on. */
  const asked = new Map<Scope, readonly Pick<StudyCard, 'deckId' | 'id'>[]>()

  function view(scope: Scope, newLeech?: NewLeech): Result<StudyView> {
    const settings = readSettings(db)
    const at = readClock(clock)
    const decks = decksInScope(store, scope)
    if (!decks.ok) return decks
    const today = todayOf(store, at, settings)
    const found = queueOfScope(store, scope, decks.value, today)
    const card = found.queue.next
    const note = newLeech === undefined ? {} : { newLeech }
    if (card === null) {
      asked.delete(scope)
      return ok({ ...showFinished(found, today, clock, settings), ...note })
    }
    const intervalsOf = (each: StudyCard) => {
      const { scheduler, chooseDay } = planOf(each, today)
      return scheduler.previewIntervals(each.id, each.state, at, chooseDay)
    }
    const round = settings.asking === 'match' ? dueRound(store, card, found) : null
    asked.set(scope, round?.cards.map((each) => each.card) ?? [card])
    if (round !== null) return ok({ ...showRound(store, round, found, intervalsOf), ...note })
    return ok({ ...showQuestion(store, card, found, today, settings, intervalsOf(card)), ...note })
  }

  /** The card as it stands now; fault `stale` where it is not being asked. */
  function askedCard(scope: Scope, cardId: string): Result<StudyCard> {
    const decks = decksInScope(store, scope)
    if (!decks.ok) return decks
    if (!asked.has(scope)) view(scope)
    const shown = asked.get(scope)?.find(({ id }) => id === cardId)
    const isInScope = decks.value.some((id) => id === shown?.deckId)
    const card = shown !== undefined && isInScope ? store.study.find(shown.deckId, cardId) : null
    return card === null || card.mark.suspended ? fail({ code: 'stale' }) : ok(card)
  }

  return {
    'study.view': ({ deckId }) => guard(store, () => view(scopeOf(deckId))),

    'study.grade': ({ deckId, cardId, ...answer }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const card = askedCard(scope, cardId)
        if (!card.ok) return card
        const newLeech = grade(card.value, answer)
        return view(scope, newLeech)
      }),

    'study.gradeRound': ({ deckId, grades }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const unasked = grades.map(({ cardId }) => askedCard(scope, cardId)).find(({ ok }) => !ok)
        if (unasked?.ok === false) return unasked
        const newLeeches: NewLeech[] = []
        for (const { cardId, ...answer } of grades) {
          const card = askedCard(scope, cardId)
          if (!card.ok) return card
          const newLeech = grade(card.value, { ...answer, way: 'match' })
          if (newLeech !== undefined) newLeeches.push(newLeech)
          // Each grade is on disk by itself: were one refused, those before it must not count twice.
          asked.set(scope, asked.get(scope)?.filter(({ id }) => id !== cardId) ?? [])
        }
        const shown = view(scope)
        return shown.ok ? ok({ view: shown.value, newLeeches }) : shown
      }),

    'study.more': ({ deckId, ...more }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const decks = decksInScope(store, scope)
        if (!decks.ok) return decks
        raiseLimits(store, scope, more, readClock(clock))
        return view(scope)
      }),

    'study.undo': ({ deckId, step }) =>
      guard(store, () => {
        const scope = scopeOf(deckId)
        const decks = decksInScope(store, scope)
        if (!decks.ok) return decks
        const undone = takeBack(store, clock, random, scope ?? 'active', step)
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

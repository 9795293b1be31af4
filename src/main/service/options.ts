/** The calls that show and change how decks are studied. */
import type { OptionChanges, OptionsView } from '../../contract/options-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { optionsOfDeck, optionsOfLearner, type DeckOptions, type OwnOptions } from '../../core/study/deck-options.ts'
import { examOutlook, type ExamOutlook } from '../../core/study/exam-outlook.ts'
import { readClock, studyDayOfDate } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { findDeck } from '../store/decks.ts'
import { readLearnerOptions, readOwnOptions, writeLearnerOptions, writeOwnOptions } from '../store/options.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { schedulerOf } from './planning.ts'
import { todayOf } from './scope.ts'

export function optionsHandlers(store: Store, clock: Clock): Pick<Handlers, 'options.get' | 'options.set'> {
  const { db } = store
  const view = (deckId: DeckId | null): OptionsView => {
    const learner = readLearnerOptions(db)
    if (deckId === null) return { own: learner, effective: optionsOfLearner(learner), exam: null }
    const own = readOwnOptions(db, deckId)
    const effective = optionsOfDeck(optionsOfLearner(learner), own)
    return { own, effective, exam: outlookOf(store, deckId, effective, clock) }
  }
  return {
    'options.get': ({ deckId }) => guard(store, () => inLibrary(store, deckId, view)),
    'options.set': ({ deckId, changes }) =>
      guard(store, () =>
        inLibrary(store, deckId, (id) => {
          db.transact(() => {
            if (id === null) writeLearnerOptions(db, changed(readLearnerOptions(db), { ...changes, examDate: null }))
            else writeOwnOptions(db, id, changed(readOwnOptions(db, id), changes))
          })
          return view(id)
        }),
      ),
  }
}

function outlookOf(store: Store, deckId: DeckId, options: DeckOptions, clock: Clock): ExamOutlook | null {
  if (options.examDate === null) return null
  const today = todayOf(store, readClock(clock), readSettings(store.db))
  const { desiredRetention, reviewsPerDay } = options
  const { newPerDay } = today.options.learner
  return examOutlook(store.study.allCards(deckId), {
    examDay: studyDayOfDate(options.examDate),
    today: today.studyDay,
    newPerDay: Math.min(newPerDay ?? Infinity, options.newPerDay ?? Infinity),
    reviewsPerDay: reviewsPerDay ?? today.options.learner.reviewsPerDay,
    desiredRetention,
    rolloverHour: today.rolloverHour,
    scheduler: schedulerOf(store, options, today.rolloverHour),
  })
}

function inLibrary<T>(store: Store, deckId: string | null, work: (deckId: DeckId | null) => T): Result<T> {
  const id = deckId === null ? null : asDeckId(deckId)
  if (id !== null && findDeck(store, id) === null) return fail({ code: 'not-found', what: 'deck' })
  return ok(work(id))
}

function changed(own: OwnOptions, changes: OptionChanges): OwnOptions {
  const merged = Object.entries({ ...own, ...changes }).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(merged)
}

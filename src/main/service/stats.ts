/** The statistics' call: sums of the review log, and where each graded card stands. */
import type { StatisticsView } from '../../contract/stats-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { firstDayOf, type Period } from '../../core/stats/period.ts'
import { gatherStatistics } from '../../core/stats/statistics.ts'
import { readClock, studyDayOf, studyDayOfDate } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { listDecks } from '../store/decks.ts'
import { readGradedCards } from '../store/graded-cards.ts'
import { readOptions } from '../store/options.ts'
import { dayGrades, facetRecalls, waitRecalls } from '../store/roll-ups.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import type { Scope } from './scope.ts'

export function statsHandlers(store: Store, clock: Clock): Pick<Handlers, 'stats.view'> {
  return {
    'stats.view': ({ deckId, period }) =>
      guard(store, () => viewStatistics(store, clock, deckId === null ? null : asDeckId(deckId), period)),
  }
}

function viewStatistics(store: Store, clock: Clock, scope: Scope, period: Period): Result<StatisticsView> {
  const { db } = store
  const { rolloverHour } = readSettings(db)
  const options = readOptions(db)
  const { desiredRetention, break: pause } = scope === null ? options.learner : options.ofDeck(scope)
  const at = readClock(clock)
  const today = studyDayOf(at, rolloverHour)
  const decks = listDecks(store)
  const inScope = scope === null ? decks : decks.filter(({ id }) => id === scope)
  if (scope !== null && inScope.length === 0) return fail({ code: 'not-found', what: 'deck' })
  const titles = new Map(inScope.map(({ id, title }) => [id, title]))
  // What is put away is due on no day; what was studied of it was studied all the same.
  const shown = inScope.filter(({ archived }) => !archived || scope !== null)
  const statistics = gatherStatistics(
    {
      cards: readGradedCards(
        db,
        shown.map(({ id }) => id),
      ),
      days: dayGrades(db, scope),
      waits: waitRecalls(db, scope, { fromDay: firstDayOf(today, period), toDay: today }),
      recalls: facetRecalls(db, scope).filter(({ deckId }) => titles.has(deckId)),
      titles,
      breaks: pause === null ? [] : [{ fromDay: studyDayOfDate(pause.from), toDay: studyDayOfDate(pause.to) }],
      time: { at, rolloverHour },
      wantedRetention: desiredRetention,
    },
    period,
  )
  return ok({ statistics, decks: decks.map(({ id, title }) => ({ id, title })) })
}

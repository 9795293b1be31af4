/** The statistics' call: sums of the review log from disk, states of the cards from memory. */
import type { StatisticsView } from '../../contract/stats-shapes.ts'
import { ok, type Result } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import type { Period } from '../../core/stats/period.ts'
import { gatherStatistics } from '../../core/stats/statistics.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { listDecks } from '../store/decks.ts'
import { dayGrades, facetRecalls } from '../store/roll-ups.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { decksInScope, todayOf, type Scope } from './scope.ts'

export function statsHandlers(store: Store, clock: Clock): Pick<Handlers, 'stats.view'> {
  return {
    'stats.view': ({ deckId, period }) =>
      guard(store, () => viewStatistics(store, clock, deckId === null ? null : asDeckId(deckId), period)),
  }
}

function viewStatistics(store: Store, clock: Clock, scope: Scope, period: Period): Result<StatisticsView> {
  const settings = readSettings(store.db)
  const at = readClock(clock)
  const { studyDay } = todayOf(store, at, settings)
  const inScope = decksInScope(store, scope)
  if (!inScope.ok) return inScope
  const decks = listDecks(store)
  const titles = new Map((scope === null ? decks : inScope.value).map(({ id, title }) => [id, title]))
  const statistics = gatherStatistics(
    {
      // What is archived is not asked, so it is due on no day; what was studied of it was studied all the same.
      cards: inScope.value.flatMap(({ id }) => store.study.deckCards(id, studyDay).cards),
      days: dayGrades(store.db, scope),
      recalls: facetRecalls(store.db, scope).filter(({ deckId }) => titles.has(deckId)),
      titles,
      breaks: [],
      time: { at, rolloverHour: settings.rolloverHour },
      wantedRetention: settings.desiredRetention,
    },
    period,
  )
  return ok({ statistics, decks: decks.map(({ id, title }) => ({ id, title })) })
}

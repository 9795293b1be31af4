/** The calls that fit the schedule to the learner's own log, take what is better, go back, and foretell the work. */
import { figures as figuresShape, type FittingTried, type FittingView } from '../../contract/fitting-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { neededRecalls } from '../../core/study/fitting/fit.ts'
import { historiesOf } from '../../core/study/fitting/histories.ts'
import { defaultParameters, type FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import type { Verdict } from '../../core/study/fitting/verdict.ts'
import type { KnownCard, WorkloadPlan } from '../../core/study/fitting/workload.ts'
import { readClock, studyDayOf } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { listDecks } from '../store/decks.ts'
import { countRecallsOfLog, habitsOf, stepsOfLog } from '../store/fitting-log.ts'
import { parameterHistory, readParameters, writeParameters } from '../store/memory-weights.ts'
import { readOptions } from '../store/options.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import type { Jobs } from './jobs.ts'
import type { Progress } from './tasks.ts'

interface FittingSurroundings {
  readonly clock: Clock
  readonly jobs: Jobs
  readonly onProgress: (job: string, progress: Progress) => void
}

/** What was found better and may be taken, with the weights it was judged against. */
interface Offer {
  readonly job: string
  readonly parameters: FsrsParameters
  readonly verdict: Verdict
  readonly against: FsrsParameters | null
}

/** Over which a forecast takes its means. */
const forecastDays = 365

export function fittingHandlers(
  store: Store,
  { clock, jobs, onProgress }: FittingSurroundings,
): Pick<Handlers, 'fitting.view' | 'fitting.try' | 'fitting.apply' | 'fitting.revert' | 'forecast.view'> {
  const { db } = store
  let offer: Offer | null = null

  async function view(): Promise<Result<FittingView>> {
    const installed = await jobs.run('has-optimiser', null)
    if (!installed.ok) return installed
    return guard(store, () => {
      const history = parameterHistory(db)
      const newest = history[0]
      const fitted = newest?.weights
        ? { sinceMs: newest.timeMs, verdict: figuresShape.safeParse(newest.figures).data?.verdict ?? null }
        : null
      const recalls = countRecallsOfLog(db)
      return ok({ installed: installed.value, recalls, needed: neededRecalls, fitted, canRevert: history.length > 0 })
    })
  }

  async function tryFit(job: string): Promise<Result<FittingTried>> {
    offer = null
    const asked = guard(store, () => ok({ histories: historiesOf(stepsOfLog(db)), current: readParameters(db) }))
    if (!asked.ok) return asked
    const found = await jobs.run('fit', asked.value, { job, onProgress })
    if (!found.ok || found.value.state !== 'fitted') return found
    const { parameters, verdict } = found.value
    if (verdict.isBetter) offer = { job, parameters, verdict, against: asked.value.current }
    return ok({ state: 'fitted', verdict })
  }

  const isSame = (a: FsrsParameters | null, b: FsrsParameters | null) => JSON.stringify(a) === JSON.stringify(b)

  return {
    'fitting.view': view,
    'fitting.try': ({ job }) => tryFit(job),

    'fitting.apply': ({ job }) => {
      const taken = guard(store, () => {
        if (offer?.job !== job || !isSame(offer.against, readParameters(db))) return fail({ code: 'stale' })
        const { parameters, verdict } = offer
        writeParameters(db, { timeMs: readClock(clock).ms, weights: parameters, figures: { verdict } })
        offer = null
        return ok(null)
      })
      return taken.ok ? view() : taken
    },

    'fitting.revert': () => {
      const reverted = guard(store, () => {
        const [newest, before] = parameterHistory(db)
        if (newest === undefined) return fail({ code: 'nothing-to-undo' })
        const { weights, figures } = before ?? { weights: null, figures: { verdict: null } }
        writeParameters(db, { timeMs: readClock(clock).ms, weights, figures })
        return ok(null)
      })
      return reverted.ok ? view() : reverted
    },

    'forecast.view': async ({ newPerDay }) => {
      const planned = guard(store, () => ok(planForecast(store, clock, newPerDay)))
      if (!planned.ok) return planned
      const plan = planned.value
      const rows = await jobs.run('forecast', plan)
      if (!rows.ok) return rows
      const cards = plan.cards.length + plan.newCards
      return ok({ days: plan.days, newPerDay: plan.newPerDay, cards, rows: [...rows.value] })
    },
  }
}

/** Every card of the decks that are not put away and that is not suspended; the options of single decks are left aside. */
function planForecast(store: Store, clock: Clock, newPerDay?: number): Omit<WorkloadPlan, 'retention'> {
  const { db } = store
  const today = studyDayOf(readClock(clock), readSettings(db).rolloverHour)
  const { learner } = readOptions(db)
  const cards: KnownCard[] = []
  let newCards = 0
  for (const { id, archived } of listDecks(store)) {
    if (archived) continue
    for (const { state, mark } of store.study.allCards(id)) {
      if (mark.suspended) continue
      if (state.phase === 'new') newCards++
      else {
        const { stability, difficulty, lastReviewDay, dueDay } = state
        const elapsedDays = Math.max(0, today - (lastReviewDay ?? today))
        cards.push({ stability, difficulty, elapsedDays, dueInDays: Math.max(0, (dueDay ?? today) - today) })
      }
    }
  }
  return {
    cards,
    newCards,
    newPerDay: newPerDay ?? learner.newPerDay ?? newCards,
    days: forecastDays,
    seed: 'forecast',
    parameters: readParameters(db) ?? defaultParameters,
    habits: habitsOf(db),
    maximumIntervalDays: learner.maximumIntervalDays,
  }
}

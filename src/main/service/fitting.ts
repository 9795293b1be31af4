/** The calls that fit the schedule to the learner's own log, take what is better, go back, and foretell the work. */
import { figures as figuresShape, type FittingTried, type FittingView } from '../../contract/fitting-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { neededRecalls } from '../../core/study/fitting/fit.ts'
import { historiesOf } from '../../core/study/fitting/histories.ts'
import type { FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import type { Verdict } from '../../core/study/fitting/verdict.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { countRecallsOfLog, stepsOfLog } from '../store/fitting-log.ts'
import { currentSet, earlierSets, readParameters, writeParameters, type WeightSet } from '../store/memory-weights.ts'
import type { Store } from '../store/store.ts'
import { planForecast } from './forecast.ts'
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
      const holds = currentSet(db)
      const fitted = holds?.weights ? { sinceMs: holds.timeMs, verdict: verdictOf(holds) } : null
      const earlier = earlierSets(db).map((known) => ({
        set: known.id,
        takenMs: known.weights === null ? null : known.timeMs,
        verdict: verdictOf(known),
      }))
      const recalls = countRecallsOfLog(db)
      return ok({ installed: installed.value, recalls, needed: neededRecalls, fitted, earlier })
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

    'fitting.revert': ({ set }) => {
      const reverted = guard(store, () => {
        const known = earlierSets(db).find(({ id }) => id === set)
        if (known === undefined) return fail({ code: 'stale' })
        const { weights, figures } = known
        writeParameters(db, { timeMs: readClock(clock).ms, weights, figures })
        return ok(null)
      })
      return reverted.ok ? view() : reverted
    },

    'forecast.view': async ({ newPerDay }) => {
      const planned = guard(store, () => ok(planForecast(store, readClock(clock), newPerDay)))
      if (!planned.ok) return planned
      const plan = planned.value
      const rows = await jobs.run('forecast', plan)
      if (!rows.ok) return rows
      const cards = plan.decks.reduce((sum, deck) => sum + deck.cards.length + deck.newCards, 0)
      return ok({ days: plan.days, newPerDay: plan.newPerDay, cards, rows: [...rows.value] })
    },
  }
}

const verdictOf = ({ figures }: WeightSet): Verdict | null => figuresShape.safeParse(figures).data?.verdict ?? null

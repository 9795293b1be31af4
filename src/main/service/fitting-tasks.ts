/** The long work of fitting and forecasting, for the worker. */
import { ok, type Result } from '../../core/fault.ts'
import { judgeFit, neededRecalls, planFit } from '../../core/study/fitting/fit.ts'
import { countRecalls, type History } from '../../core/study/fitting/histories.ts'
import { defaultParameters, type FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import type { Verdict } from '../../core/study/fitting/verdict.ts'
import { forecastWorkload, type Workload, type WorkloadPlan } from '../../core/study/fitting/workload.ts'
import type { Progress } from '../../core/make.ts'
import { loadOptimiser } from './optimiser.ts'

export interface ToFit {
  readonly histories: readonly History[]
  /** Null: those that everybody begins with. */
  readonly current: FsrsParameters | null
}

export type Fit =
  | { readonly state: 'not-installed' }
  | { readonly state: 'too-few'; readonly recalls: number; readonly needed: number }
  | { readonly state: 'fitted'; readonly parameters: FsrsParameters; readonly verdict: Verdict }

export async function fitToLog(
  { histories, current }: ToFit,
  report?: (progress: Progress) => void,
  optimise = loadOptimiser(),
): Promise<Result<Fit>> {
  if (optimise === null) return ok({ state: 'not-installed' })
  const tooFew: Fit = { state: 'too-few', recalls: countRecalls(histories), needed: neededRecalls }
  const plan = planFit(histories)
  if (plan === null) return ok(tooFew)
  report?.({ done: 0, total: 2, stage: 'learn' })
  const parameters = await optimise(plan.items)
  if (parameters === null) return ok(tooFew)
  report?.({ done: 1, total: 2, stage: 'judge' })
  return ok({
    state: 'fitted',
    parameters,
    verdict: judgeFit(histories, plan, current ?? defaultParameters, parameters),
  })
}

const retentions = [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97] as const

/** One row for each retention that can be chosen. */
export const forecastAll = (plan: Omit<WorkloadPlan, 'retention'>): Result<readonly Workload[]> =>
  ok(retentions.map((retention) => forecastWorkload({ ...plan, retention })))

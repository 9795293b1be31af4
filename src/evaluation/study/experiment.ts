/** What simulated lives show: how much is recalled at review, and what fitting to the learner changes from then on. */
import { judgeFit, planFit } from '../../core/study/fitting/fit.ts'
import { historiesOf } from '../../core/study/fitting/histories.ts'
import { defaultParameters, type FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import { predictRecalls } from '../../core/study/fitting/predictions.ts'
import type { TrainingReview } from '../../core/study/fitting/training-items.ts'
import { judge, type Verdict } from '../../core/study/fitting/verdict.ts'
import { simulateLife, type Life, type LifePlan, type LifeStep } from './simulated-life.ts'

export interface Recall {
  readonly reviews: number
  /** Mean of the true probability of recall. */
  readonly mean: number
  /** Share that was in fact recalled. */
  readonly seen: number
  /** The mean without cards that a schedule of whole days asks later than it would like to, since a day is too long for them. */
  readonly meanInReach: number
  /** The mean where an exam lies ahead, which is left out of all else: then cards come sooner than memory alone would have it. */
  readonly meanForExam: number
}

/** Over cards in review, from a day of the life on. */
export function recallAtReview({ log }: Life, fromDay = 0): Recall {
  const all = log.filter(({ phase, rating, day }) => phase === 'review' && rating !== null && day >= fromDay)
  const reviews = all.filter(({ isForExam }) => !isForExam)
  const inReach = reviews.filter(({ wantedDays }) => (wantedDays ?? 0) >= 1)
  const meanOf = (steps: readonly LifeStep[]) =>
    steps.reduce((sum, { trueRecall }) => sum + (trueRecall ?? 0), 0) / steps.length
  return {
    reviews: reviews.length,
    mean: meanOf(reviews),
    seen: reviews.filter(({ rating }) => (rating ?? 0) > 1).length / reviews.length,
    meanInReach: meanOf(inReach),
    meanForExam: meanOf(all.filter(({ isForExam }) => isForExam)),
  }
}

export type Optimiser = (items: readonly (readonly TrainingReview[])[]) => Promise<FsrsParameters | null>

export interface FittingOutcome {
  /** What the learner was told at the time; null where nothing could be learned. */
  readonly verdict: Verdict | null
  readonly fitted: FsrsParameters | null
  /** Both sets of weights on the next half year, which neither fitting nor judging saw. */
  readonly afterwards: Verdict | null
  /** Recall at review in the rest of the life with the weights as they were, and with those offered. */
  readonly kept: Recall
  readonly taken: Recall
}

const halfYear = 183

/** A learner who fits half way through; the other half is lived twice, with and without. */
export async function fitHalfWay(plan: LifePlan, optimise: Optimiser): Promise<FittingOutcome> {
  const half = Math.floor(plan.days / 2)
  const life = simulateLife(plan)
  const kept = recallAtReview(life, half)
  const before = life.log.filter(({ day }) => day < half)
  const histories = historiesOf(before)
  const fit = planFit(histories)
  const fitted = fit && (await optimise(fit.items))
  if (!fit || !fitted) return { verdict: null, fitted: null, afterwards: null, kept, taken: kept }

  const verdict = judgeFit(histories, fit, defaultParameters, fitted)
  const nextDay = Math.max(...before.map(({ studyDay }) => studyDay)) + 1
  const all = historiesOf(life.log.filter(({ day }) => day < half + halfYear))
  const afterwards = judge(predictRecalls(all, defaultParameters, nextDay), predictRecalls(all, fitted, nextDay))
  const parametersOn = (day: number) => (day < half ? undefined : fitted)
  const taken = verdict.isBetter ? recallAtReview(simulateLife({ ...plan, parametersOn }), half) : kept
  return { verdict, fitted, afterwards, kept, taken }
}

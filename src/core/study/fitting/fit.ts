/** The rule by which fitted parameters are offered: learned from the older part of a log, judged on the newer part, never offered unless better. */
import { countRecalls, splitDayOf, type History } from './histories.ts'
import type { FsrsParameters } from './memory-model.ts'
import { predictRecalls } from './predictions.ts'
import { trainingItemsOf, type TrainingReview } from './training-items.ts'
import { judge, type Verdict } from './verdict.ts'

/** With fewer, fitted weights were seldom better in simulations, and what is held out tells too little (Anki long asked for as many). */
export const neededRecalls = 400

export interface FitPlan {
  /** What an optimiser may see. */
  readonly items: readonly (readonly TrainingReview[])[]
  /** The study day from which recalls only measure. */
  readonly splitDay: number
}

/** Null where there are too few recalls. */
export function planFit(histories: readonly History[]): FitPlan | null {
  if (countRecalls(histories) < neededRecalls) return null
  const splitDay = splitDayOf(histories)
  return { items: trainingItemsOf(histories, splitDay), splitDay }
}

/** How both sets of parameters do on what neither was learned from. */
export const judgeFit = (
  histories: readonly History[],
  { splitDay }: FitPlan,
  current: FsrsParameters,
  fitted: FsrsParameters,
): Verdict => judge(predictRecalls(histories, current, splitDay), predictRecalls(histories, fitted, splitDay))

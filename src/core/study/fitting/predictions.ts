/** What FSRS-6 foretells of each recall under given parameters, beside what happened. */
import { elapsedDaysAt, isRecallAt, type History } from './histories.ts'
import { createMemoryModel, type Memory, type FsrsParameters } from './memory-model.ts'

export interface Prediction {
  /** Which of the histories it is from. */
  readonly history: number
  /** Recalls that are alike in interval, number of reviews and lapses share one. */
  readonly bin: string
  readonly predicted: number
  readonly wasRecalled: boolean
}

export function predictRecalls(
  histories: readonly History[],
  parameters: FsrsParameters,
  fromDay = -Infinity,
): readonly Prediction[] {
  const model = createMemoryModel(parameters)
  const predictions: Prediction[] = []
  histories.forEach((history, number) => {
    let memory: Memory | null = null
    let recalls = 0
    let lapses = 0
    history.ratings.forEach((rating, index) => {
      const elapsed = elapsedDaysAt(history, index)
      if (memory !== null && isRecallAt(history, index)) {
        recalls++
        if ((history.studyDays[index] ?? 0) >= fromDay) {
          const predicted = model.recallAfter(memory, elapsed)
          predictions.push({
            history: number,
            bin: binOf(elapsed, recalls + 1, lapses),
            predicted,
            wasRecalled: rating > 1,
          })
        }
        if (rating === 1) lapses++
      }
      memory = model.grade(memory, elapsed, rating)
    })
  })
  return predictions
}

/** Bins of RMSE(bins): logarithmic in interval, reviews and lapses, with the bases of the srs-benchmark's `rmse_matrix`. */
function binOf(elapsedDays: number, reviews: number, lapses: number): string {
  const step = (value: number, base: number) => (value === 0 ? -1 : Math.floor(Math.log(value) / Math.log(base)))
  return `${String(step(elapsedDays, 3.62))} ${String(step(reviews, 1.89))} ${String(step(lapses, 1.73))}`
}

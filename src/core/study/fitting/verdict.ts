/** Says whether one set of parameters foretells recall better than another, and by more than chance would have it. */
import { mixBits } from '../seeded-hash.ts'
import type { Prediction } from './predictions.ts'

interface Accuracy {
  /** Mean of −ln of the probability that was given to what happened; lower is better. */
  readonly logLoss: number
  /** Root mean square of foretold against seen recall over bins of like recalls (the srs-benchmark's RMSE(bins)). */
  readonly rmseBins: number
}

export interface Verdict {
  /** Recalls it rests on. */
  readonly recalls: number
  readonly current: Accuracy
  readonly fitted: Accuracy
  /** In what share of samples drawn from the same cards the fitted parameters are better in both measures. */
  readonly surePct: number
  readonly isBetter: boolean
}

/** Samples of the bootstrap (Efron 1979), drawn by card, since recalls of one card lean on each other. */
const resamples = 200
/** One-sided, as better is all that is asked. */
const neededPct = 95

/** Both sets of predictions are of the same recalls, in the same order. */
export function judge(current: readonly Prediction[], fitted: readonly Prediction[]): Verdict {
  const compared = compare(current, fitted)
  const whole = compared(() => 1)
  let better = 0
  for (let sample = 0; sample < resamples; sample++) {
    if (isLower(compared((history) => poissonOf(history, sample)))) better++
  }
  const surePct = current.length === 0 ? 0 : (100 * better) / resamples
  return { recalls: current.length, ...whole, surePct, isBetter: surePct >= neededPct && isLower(whole) }
}

type Pair = { readonly current: Accuracy; readonly fitted: Accuracy }

const isLower = ({ current, fitted }: Pair): boolean =>
  fitted.logLoss < current.logLoss && fitted.rmseBins < current.rmseBins

function compare(
  current: readonly Prediction[],
  fitted: readonly Prediction[],
): (weigh: (history: number) => number) => Pair {
  const bins = new Map<string, number>()
  const binNumbers = current.map(({ bin }) => {
    const number = bins.get(bin) ?? bins.size
    bins.set(bin, number)
    return number
  })
  const losses = [current, fitted].map((predictions) => Float64Array.from(predictions, lossOf))
  const errors = [current, fitted].map((predictions) =>
    Float64Array.from(predictions, ({ predicted, wasRecalled }) => predicted - (wasRecalled ? 1 : 0)),
  )

  const measure = (weights: Float64Array, which: number): Accuracy => {
    const binWeights = new Float64Array(bins.size)
    const binErrors = new Float64Array(bins.size)
    let total = 0
    let loss = 0
    weights.forEach((weight, index) => {
      const bin = binNumbers[index] ?? 0
      total += weight
      loss += weight * (losses[which]?.[index] ?? 0)
      binWeights[bin] = (binWeights[bin] ?? 0) + weight
      binErrors[bin] = (binErrors[bin] ?? 0) + weight * (errors[which]?.[index] ?? 0)
    })
    if (total === 0) return { logLoss: 0, rmseBins: 0 }
    // Within a bin the mean error is Σ w·e / Σ w; squared and weighted by Σ w.
    const squares = binErrors.reduce((sum, error, bin) => sum + error ** 2 / Math.max(binWeights[bin] ?? 0, 1e-12), 0)
    return { logLoss: loss / total, rmseBins: Math.sqrt(squares / total) }
  }

  return (weigh) => {
    const drawn = new Map<number, number>()
    const weights = Float64Array.from(current, ({ history }) => {
      const weight = drawn.get(history) ?? weigh(history)
      drawn.set(history, weight)
      return weight
    })
    return { current: measure(weights, 0), fitted: measure(weights, 1) }
  }
}

/** A prediction that was certain and wrong must not cost without bound; FSRS's optimiser cuts at the same place. */
const surest = 0.0001

function lossOf({ predicted, wasRecalled }: Prediction): number {
  const given = wasRecalled ? predicted : 1 - predicted
  return -Math.log(Math.min(1 - surest, Math.max(surest, given)))
}

/** How often a card is drawn into a sample: Poisson with mean 1, by Knuth's method (TAOCP 3.4.1), fixed by card and sample. */
function poissonOf(history: number, sample: number): number {
  let seed = mixBits(mixBits(history + 1) ^ (sample + 1))
  let product = 1
  for (let count = 0; ; count++) {
    seed = mixBits(seed + 0x9e3779b9)
    product *= (seed + 0.5) / 0x1_0000_0000
    if (product < Math.exp(-1)) return count
  }
}

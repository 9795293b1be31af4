// How far confidence can be believed: facts sorted into ten bins by confidence, each beside the share that is right.
// Expected calibration error: Naeini, Cooper & Hauskrecht 2015; the diagram: DeGroot & Fienberg 1983.
import { matchActors, matchClaims, matchDates, type Matches, type Scored } from './score.ts'

interface Bin {
  readonly from: number
  readonly count: number
  /** Mean confidence of the bin's facts, 0 to 1. */
  readonly confidence: number
  /** Share of them that is right, 0 to 1. */
  readonly accuracy: number
}

export interface Reliability {
  readonly bins: readonly Bin[]
  /** Mean distance of confidence and accuracy, weighted by the bins' sizes, 0 to 1. */
  readonly error: number
}

interface Judgement {
  readonly confidence: number
  readonly isRight: boolean
}

const binCount = 10

/** For each kind that the set is annotated for; right means: date value, actor strict with type, claim with source. */
export function measureReliability(articles: readonly Scored[]): Map<string, Reliability> {
  const found = new Map<string, Reliability>()
  const kinds = { dates: matchDates, actors: matchActors, claims: matchClaims } as const
  for (const kind of ['dates', 'actors', 'claims'] as const) {
    if (!articles.some(({ gold }) => gold[kind]?.length)) continue
    const matches: readonly Matches<object, { readonly confidence: number }>[] = kinds[kind](articles)
    const judgements = matches.flatMap(({ guesses, pairs }) => {
      const right = new Set(pairs.map(([, guess]) => guess))
      return guesses.map((guess) => ({ confidence: guess.confidence, isRight: right.has(guess) }))
    })
    found.set(kind, binJudgements(judgements))
  }
  return found
}

export function binJudgements(judgements: readonly Judgement[]): Reliability {
  const sums = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const { confidence, isRight } of judgements) {
    const sum = sums[Math.min(binCount - 1, Math.floor(confidence * binCount))]
    if (!sum) continue
    sum.count += 1
    sum.confidence += confidence
    sum.right += isRight ? 1 : 0
  }
  const bins = sums.map(({ count, confidence, right }, at) => ({
    from: at / binCount,
    count,
    confidence: count === 0 ? 0 : confidence / count,
    accuracy: count === 0 ? 0 : right / count,
  }))
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.accuracy), 0)
  return { bins, error: judgements.length === 0 ? 0 : distance / judgements.length }
}

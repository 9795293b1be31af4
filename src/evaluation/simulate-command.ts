/** `npm run simulate`: two simulated years under the real schedule, before and after fitting; ends with 1 where a promise is broken. */
import { loadOptimiser } from '../main/service/optimiser.ts'
import { fitHalfWay, recallAtReview, type FittingOutcome } from './study/experiment.ts'
import { learners } from './study/learners.ts'
import { manyChoices } from './study/life-choices.ts'
import { simulateLife } from './study/simulated-life.ts'

const retentions = [0.8, 0.9, 0.95] as const
const seeds = [1, 2] as const
const life = { days: 730, cardsPerDeck: 300, newPerDay: 5 }

const pct = (share: number): string => (100 * share).toFixed(2)
const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(9))).join(' ')

export async function runSimulate(_root: string, _args: readonly string[], print: (line: string) => void) {
  const broken = [...printRecall(print), ...(await printFitting(print))]
  for (const promise of broken) print(`broken: ${promise}`)
  return broken.length === 0 ? 0 : 1
}

function printRecall(print: (line: string) => void): string[] {
  const broken: string[] = []
  print(
    'Recall at review in %, over two years of many choices. "in reach": without cards that want to be asked within a day;',
  )
  print(
    '"exam": while an exam lies ahead (left out of the columns before it); then what was foretold of the exam and known there.',
  )
  print(row('learner', 'seed', 'desired', 'reviews', 'true', 'seen', 'in reach', 'exam', 'foretold', 'later', 'known'))
  for (const [name, law] of Object.entries(learners)) {
    for (const desiredRetention of retentions) {
      for (const seed of seeds) {
        const lived = simulateLife({ ...life, seed, law, desiredRetention, choices: manyChoices })
        const found = recallAtReview(lived)
        const exams = lived.exams.flatMap(({ foretoldAtFirst, foretoldAtLast, known }) => [
          ...[foretoldAtFirst, foretoldAtLast, known],
        ])
        const shares = [desiredRetention, found.mean, found.seen, found.meanInReach, found.meanForExam, ...exams].map(
          pct,
        )
        print(row(name, seed, shares[0] ?? '', found.reviews, ...shares.slice(1)))
        if (name === 'fsrs' && Math.abs(found.mean - desiredRetention) > 0.01)
          broken.push(`${name}, seed ${String(seed)}: recall is not within one point of ${pct(desiredRetention)}`)
      }
    }
  }
  return broken
}

async function printFitting(print: (line: string) => void): Promise<string[]> {
  const optimise = loadOptimiser()
  if (optimise === null) {
    print('The optimiser is not installed: nothing is fitted.')
    return []
  }
  const broken: string[] = []
  print('')
  print(
    'Fitting after one year. Log loss and RMSE (bins) on the held-out fifth, then on the next half year, which nobody had seen.',
  )
  const measures = ['held out', 'fitted', 'rmse', 'fitted', 'new data', 'fitted', 'rmse', 'fitted']
  print(row('learner', 'seed', 'desired', 'offered', ...measures, 'recall', 'fitted'))
  for (const [name, law] of Object.entries(learners)) {
    for (const desiredRetention of retentions) {
      for (const seed of seeds) {
        const outcome = await fitHalfWay({ ...life, seed, law, desiredRetention }, optimise)
        print(row(name, seed, pct(desiredRetention), ...cellsOf(outcome)))
        if (isWorse(outcome)) broken.push(`${name}, seed ${String(seed)}: fitting made it worse`)
      }
    }
  }
  return broken
}

function cellsOf({ verdict, afterwards, kept, taken }: FittingOutcome): string[] {
  const pairs = [verdict, afterwards].flatMap((found) =>
    found === null
      ? ['', '', '', '']
      : [found.current.logLoss, found.fitted.logLoss, found.current.rmseBins, found.fitted.rmseBins].map((value) =>
          value.toFixed(4),
        ),
  )
  return [verdict?.isBetter === true ? 'yes' : 'no', ...pairs, pct(kept.mean), pct(taken.mean)]
}

const isWorse = ({ verdict, afterwards }: FittingOutcome): boolean =>
  verdict?.isBetter === true &&
  afterwards !== null &&
  (afterwards.fitted.logLoss > afterwards.current.logLoss || afterwards.fitted.rmseBins > afterwards.current.rmseBins)

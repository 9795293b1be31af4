// `npm run train:confidence`: fits how far claims and dates can be believed, to the project's own corpus and, for dates, one of other hands.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../core/article/analyse.ts'
import { findActors } from '../core/facts/actors/actors.ts'
import { isVerbCue, weighClaims } from '../core/facts/claims/claims.ts'
import { estimate, weightsOf } from '../core/facts/confidence/logistic.ts'
import { findDates, weighDates } from '../core/facts/dates/dates.ts'
import { readSyntax } from '../core/facts/syntax/syntax.ts'
import { readGold } from './gold-files.ts'
import type { GoldArticle } from './gold.ts'
import { fitLogistic, type Sample } from './logistic-fit.ts'
import { binJudgements } from './reliability.ts'
import { matchClaims, matchDates, nestsClaims } from './score.ts'

const settings = { epochs: 300, rate: 0.5, l2: 16, minCount: 4 }
const dateSettings = { ...settings, l2: 4 }

/** Every claim that the grammars propose for the article, right or wrong. */
function sampleClaims(gold: GoldArticle, nests: boolean): Sample[] {
  const analysed = analyse(gold.text)
  const dates = findDates(analysed, gold.dct ?? null)
  const actors = findActors(analysed)
  const found = { dates, ...actors }
  const weighed = weighClaims(analysed, found, readSyntax(analysed, found, isVerbCue))
  const facts = {
    id: gold.id,
    language: 'en',
    quantities: [],
    assertions: [],
    ...found,
    claims: weighed.map(({ claim }) => claim),
  }
  const right = new Set(matchClaims([{ gold, facts }]).flatMap(({ pairs }) => pairs.map(([, guess]) => guess)))
  return weighed
    .filter(({ claim }) => nests || !claim.nestedIn)
    .map(({ claim, traits }) => ({ traits, isRight: right.has(claim) }))
}

/** Every date found in the article, right or wrong. */
function sampleDates(gold: GoldArticle): Sample[] {
  const weighed = weighDates(analyse(gold.text), gold.dct ?? null)
  const facts = {
    id: gold.id,
    language: 'en',
    dates: weighed.map(({ date }) => date),
    actors: [],
    mentions: [],
    entities: [],
    quantities: [],
    assertions: [],
    claims: [],
    names: [],
  }
  const [matches] = matchDates([{ gold, facts }])
  const right = new Set(matches?.pairs.map(([, guess]) => guess))
  const kept = new Set(matches?.guesses)
  return weighed.filter(({ date }) => kept.has(date)).map(({ date, traits }) => ({ traits, isRight: right.has(date) }))
}

const sampleDatesOf = (files: readonly string[]): Sample[] =>
  files.flatMap((file) => readGold(file).flatMap((gold) => sampleDates(gold)))

/**
 * People who annotate dates differ in what counts as one ("now", "a year"), so whoever annotated the few articles of
 * `others` weighs as much as we do.
 */
function fitDates(root: string, others: string | null, files: readonly string[], print: (line: string) => void): void {
  const own = sampleDatesOf(['train', 'dev'].map((split) => path.join(root, 'corpus', split)))
  const other = others === null ? [] : sampleDatesOf([others])
  const weight = own.length / other.length
  const train = [...own, ...other.map((sample) => ({ ...sample, weight }))]
  const weights = fitLogistic(train, dateSettings)
  writeFileSync(path.join(root, 'src/core/facts/confidence/data/dates.json'), `${JSON.stringify(weights, null, 2)}\n`)
  print(`${String(train.length)} dates, ${String(Object.keys(weights).length)} weights`)
  for (const file of files) {
    const judged = sampleDatesOf([file]).map(({ traits, isRight }) => ({
      confidence: estimate(weightsOf(weights), traits),
      isRight,
    }))
    print(`${path.basename(file)}: dates, ECE ${binJudgements(judged).error.toFixed(3)}`)
  }
}

/** @param args `--dates GOLD`, dates annotated by others to learn from as well; then files to measure with */
export function runConfidence(root: string, args: readonly string[], print: (line: string) => void): number {
  const [others, files] = args[0] === '--dates' ? [args[1] ?? null, args.slice(2)] : [null, args]
  fitDates(root, others, files, print)
  const train = readGold(path.join(root, 'corpus', 'train')).flatMap((gold) => sampleClaims(gold, true))
  const weights = fitLogistic(train, settings)
  writeFileSync(path.join(root, 'src/core/facts/confidence/data/claims.json'), `${JSON.stringify(weights)}\n`)
  print(`${String(train.length)} claims, ${String(Object.keys(weights).length)} weights`)
  for (const file of files) {
    const articles = readGold(file)
    const nests = nestsClaims(articles.map((gold) => ({ gold, facts: null as never })))
    const total = articles.reduce(
      (sum, gold) => sum + (gold.claims?.filter(({ nestedIn }) => nests || !nestedIn).length ?? 0),
      0,
    )
    const judged = articles
      .flatMap((gold) => sampleClaims(gold, nests))
      .map(({ traits, isRight }) => ({ confidence: estimate(weightsOf(weights), traits), isRight }))
    print(`${path.basename(file)}: ECE ${binJudgements(judged).error.toFixed(3)}`)
    for (const limit of [0, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
      const kept = judged.filter(({ confidence }) => confidence >= limit)
      const hits = kept.filter(({ isRight }) => isRight).length
      const [p, r] = [hits / kept.length, hits / total]
      print(
        `  from ${limit.toFixed(2)}: P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`,
      )
    }
  }
  return 0
}

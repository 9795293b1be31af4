// `npm run eval`: extracts the facts of annotated articles and prints how right they are, and where they are not.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { extractFacts } from '../core/facts/extract.ts'
import { findFailures } from './causes.ts'
import { readGold } from './gold-files.ts'
import type { GoldArticle } from './gold.ts'
import { scoreParticulars } from './particulars.ts'
import { measureReliability } from './reliability.ts'
import { formatCauses, formatReliability, formatScores } from './report.ts'
import { scoreArticles, type Score, type Scored } from './score.ts'

const usage = `usage: npm run eval                                   the test split of the project's own corpus, with its floors
       npm run eval -- GOLD…                          sets as JSON Lines, or folders of the corpus
         --causes N    the N commonest causes of errors (20)
         --examples N  so many examples a cause (3)
         --only WORD   causes that hold the word: date, actor, claim, "claim, missed" …`

/** The facts of each article as the program finds them; it sees text and day of publication, never the annotation. */
export function extractArticles(articles: readonly GoldArticle[]): Scored[] {
  return articles.map((gold) => ({
    gold,
    facts: extractFacts({ id: gold.id, text: gold.text, published: gold.dct ?? null, language: 'en' }),
  }))
}

/** The scorer's measures and, behind them, what only our own corpus annotates. */
export function scoreAll(articles: readonly Scored[]): Map<string, Score> {
  return new Map([...scoreArticles(articles), ...scoreParticulars(articles)])
}

export function readFloors(root: string): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(path.join(root, 'corpus', 'floors.json'), 'utf8')) as Readonly<Record<string, number>>
}

/** @returns the exit code: 0; 1 when a measure is below its floor; 2 wrong usage. */
export function runEval(root: string, args: readonly string[], print: (line: string) => void): number {
  const options = { causes: 20, examples: 3, only: '' }
  const files: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    const value = args[at + 1] ?? ''
    if (word === '--only') options.only = value
    else if ((word === '--causes' || word === '--examples') && /^\d+$/.test(value))
      options[word === '--causes' ? 'causes' : 'examples'] = Number(value)
    else if (word.startsWith('-')) {
      print(usage)
      return 2
    } else {
      files.push(word)
      continue
    }
    at += 1
  }
  const isOwn = files.length === 0
  const floors = isOwn ? readFloors(root) : {}
  let isBelow = false
  for (const file of isOwn ? [path.join(root, 'corpus', 'test')] : files) {
    const articles = extractArticles(readGold(file))
    const scores = scoreAll(articles)
    print(`${path.basename(file)}: ${String(articles.length)} articles`)
    for (const line of formatScores(scores, floors)) print(line)
    print('')
    for (const line of formatReliability(measureReliability(articles))) print(line)
    // Nobody who writes rules is to see the test split's articles: its errors are counted, not shown.
    const failures = findFailures(articles).filter(({ cause }) => cause.includes(options.only))
    if (failures.length > 0 && options.causes > 0) print(`\nerrors by cause (${String(failures.length)})`)
    for (const line of formatCauses(failures, options.causes, isOwn ? 0 : options.examples)) print(line)
    print('')
    isBelow ||= [...scores].some(([name, { f1 }]) => f1 < (floors[name] ?? 0))
  }
  return isBelow ? 1 : 0
}

// `npm run corpus`: checks the articles of the corpus, prints them plain or as gold annotation, and measures agreement.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { measureAgreement } from './agreement.ts'
import { countWords, inspectArticle } from './corpus-check.ts'
import type { CorpusArticle } from './corpus-article.ts'
import { readCorpus } from './corpus-files.ts'
import { countNames, findSharedNames, findSharedRuns } from './corpus-overlap.ts'
import { formatScores } from './report.ts'
import { lookup } from '../core/lookup.ts'

type Print = (line: string) => void

const usage = `usage: npm run corpus -- check PREFIX…     problems and hints, e.g. corpus/train or corpus/dev/v0
       npm run corpus -- gold PREFIX…      the articles as JSON Lines, as npm run eval reads them
       npm run corpus -- plain PREFIX…     the articles without their marks, to annotate them anew
       npm run corpus -- agreement         how far the second annotations in corpus/second agree with the first`

const splits = ['train', 'dev', 'test']

/** @returns the exit code: 0 sound, 1 problems found, 2 wrong usage. */
export function runCorpus(root: string, [command, ...prefixes]: readonly string[], print: Print): number {
  if (command === 'agreement') return printAgreement(root, print)
  const commands: Readonly<Record<string, typeof check>> = lookup({ check, gold, plain })
  const run = commands[command ?? '']
  if (!run || prefixes.length === 0) {
    print(usage)
    return 2
  }
  return run(
    prefixes.flatMap((prefix) => readCorpus(prefix)),
    print,
  )
}

function gold(articles: readonly CorpusArticle[], print: Print): number {
  for (const { article } of articles) print(JSON.stringify(article))
  return 0
}

function plain(articles: readonly CorpusArticle[], print: Print): number {
  for (const { article, title } of articles) {
    const { id, genre = '', region = '', dct = 'unknown', text } = article
    print(`=== ${id}\ntitle: ${title}\ngenre: ${genre}\nregion: ${region}\npublished: ${dct}\n---\n${text}\n`)
  }
  return 0
}

function check(articles: readonly CorpusArticle[], print: Print): number {
  let problems = 0
  for (const read of articles) {
    for (const problem of read.problems) print(`${read.article.id}: ${problem}`)
    problems += read.problems.length
    for (const hint of inspectArticle(read)) print(`${read.article.id}: look: ${hint}`)
  }
  for (const { first, second, shared } of findSharedRuns(articles)) {
    print(`${first}, ${second}: the same eight words: ${shared}`)
    problems += 1
  }
  for (const { first, second, shared } of findSharedNames(articles))
    print(`${first}, ${second}: look: the same name: ${shared}`)
  const sum = (count: (read: CorpusArticle) => number): string =>
    String(articles.reduce((total, read) => total + count(read), 0))
  print(
    `${String(articles.length)} articles, ${sum((read) => countWords(read.article.text))} words, ${String(countNames(articles))} distinct names, ` +
      `${sum((read) => read.article.dates?.length ?? 0)} dates, ${sum((read) => read.article.actors?.length ?? 0)} actors, ` +
      `${sum((read) => read.article.claims?.length ?? 0)} claims; ${String(problems)} problems`,
  )
  return problems > 0 ? 1 : 0
}

function printAgreement(root: string, print: Print): number {
  const folder = path.join(root, 'corpus')
  const second = readCorpus(path.join(folder, 'second'))
  const names = new Set(readdirSync(path.join(folder, 'second')))
  const first = new Map(
    splits.flatMap((split) =>
      readCorpus(path.join(folder, split))
        .filter(({ article }) => names.has(`${article.id}.txt`))
        .map(({ article }) => [article.id, article] as const),
    ),
  )
  let problems = 0
  const pairs = second.flatMap(({ article, problems: wrong }) => {
    const original = first.get(article.id)
    for (const problem of wrong) print(`second ${article.id}: ${problem}`)
    problems += wrong.length
    if (original?.text === article.text) return [[original, article] as const]
    print(`second ${article.id}: its text is not that of the article`)
    problems += 1
    return []
  })
  print(`${String(pairs.length)} articles annotated twice`)
  for (const line of formatScores(measureAgreement(pairs))) print(line)
  return problems > 0 ? 1 : 0
}

// `npm run corpus`: checks the articles of the corpus and prints them as gold annotation.
import { readCorpus } from './corpus-files.ts'
import { countWords, inspectArticle } from './corpus-check.ts'
import { countNames, findSharedNames, findSharedRuns } from './corpus-overlap.ts'

const usage = `usage: npm run corpus -- check PREFIX…    problems and hints, e.g. corpus/train or corpus/dev/v0
       npm run corpus -- gold PREFIX…     the articles as JSON Lines, for npm run eval`

/** @returns the exit code: 0 sound, 1 problems found, 2 wrong usage. */
export function runCorpus(
  _root: string,
  [command, ...prefixes]: readonly string[],
  print: (line: string) => void,
): number {
  if ((command !== 'check' && command !== 'gold') || prefixes.length === 0) {
    print(usage)
    return 2
  }
  const articles = prefixes.flatMap((prefix) => readCorpus(prefix))
  if (command === 'gold') {
    for (const { article } of articles) print(JSON.stringify(article))
    return 0
  }
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
  const sum = (count: (read: (typeof articles)[number]) => number): string =>
    String(articles.reduce((total, read) => total + count(read), 0))
  print(
    `${String(articles.length)} articles, ${sum((read) => countWords(read.article.text))} words, ${String(countNames(articles))} distinct names, ` +
      `${sum((read) => read.article.dates?.length ?? 0)} dates, ${sum((read) => read.article.actors?.length ?? 0)} actors, ` +
      `${sum((read) => read.article.claims?.length ?? 0)} claims; ${String(problems)} problems`,
  )
  return problems > 0 ? 1 : 0
}

// The corpus on disk: a folder a split, a file an article.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readCorpusArticle, type CorpusArticle } from './corpus-article.ts'
import { InputFault } from './input-fault.ts'

/**
 * @param prefix a folder, or a folder and how its files' names begin: `corpus/train`, `corpus/train/a`.
 * @throws InputFault where no article is there
 */
export function readCorpus(prefix: string): CorpusArticle[] {
  const isFolder = existsSync(prefix) && statSync(prefix).isDirectory()
  const folder = isFolder ? prefix : path.dirname(prefix)
  const begin = isFolder ? '' : path.basename(prefix)
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
  const articles = names.filter((name) => name.endsWith('.txt') && name.startsWith(begin)).sort()
  if (articles.length === 0)
    throw new InputFault(`No article of the corpus is at ${prefix}: it names neither a folder nor how a file begins.`)
  return articles.map((name) =>
    readCorpusArticle(path.basename(name, '.txt'), readFileSync(path.join(folder, name), 'utf8')),
  )
}

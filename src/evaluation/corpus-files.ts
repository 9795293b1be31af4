// The corpus on disk: a folder a split, a file an article.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readCorpusArticle, type CorpusArticle } from './corpus-article.ts'

/** @param prefix a folder, or a folder and how its files' names begin: `corpus/train`, `corpus/train/a`. */
export function readCorpus(prefix: string): CorpusArticle[] {
  const isFolder = readdirSync(path.dirname(prefix)).includes(path.basename(prefix))
  const folder = isFolder ? prefix : path.dirname(prefix)
  const begin = isFolder ? '' : path.basename(prefix)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name.startsWith(begin))
    .sort()
    .map((name) => readCorpusArticle(path.basename(name, '.txt'), readFileSync(path.join(folder, name), 'utf8')))
}

// Annotated articles from disk: JSON Lines as the gold sets are kept, or folders of our own corpus.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readCorpus } from './corpus-files.ts'
import type { GoldArticle } from './gold.ts'
import { InputFault } from './input-fault.ts'

/**
 * @param file a folder of the corpus, or a file of JSON Lines with `id`, `text`, `dct` and the facts of each article
 * @throws InputFault where it cannot be read or holds no article
 */
export function readGold(file: string): GoldArticle[] {
  if (!file.endsWith('.jsonl')) return readCorpus(file).map(({ article }) => article)
  const articles = readText(file)
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [readLine(line, `${path.basename(file)}, line ${String(at + 1)}`)],
    )
  if (articles.length === 0) throw new InputFault(`${path.basename(file)} holds no article.`)
  return articles
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new InputFault(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readLine(line: string, place: string): GoldArticle {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    throw new InputFault(`${place} is no JSON.`)
  }
  const { id, text } = (read ?? {}) as Partial<Record<keyof GoldArticle, unknown>>
  if (typeof id !== 'string' || typeof text !== 'string') throw new InputFault(`${place} has no id or no text.`)
  return read as GoldArticle
}

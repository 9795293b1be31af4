// What articles of the corpus share that they must not: runs of eight words, and names.
import type { CorpusArticle } from './corpus-article.ts'

const runLength = 8

export interface Overlap {
  readonly first: string
  readonly second: string
  readonly shared: string
}

/** Runs of eight words (letters and digits, case folded) that stand in two articles; one a pair. */
export function findSharedRuns(articles: readonly CorpusArticle[]): Overlap[] {
  const seen = new Map<string, string>()
  const found = new Map<string, Overlap>()
  for (const { article } of articles) {
    const words = article.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (let at = 0; at + runLength <= words.length; at += 1) {
      const run = words.slice(at, at + runLength).join(' ')
      const first = seen.get(run)
      if (first === undefined) seen.set(run, article.id)
      else {
        const key = `${first} ${article.id}`
        if (first !== article.id && !found.has(key)) found.set(key, { first, second: article.id, shared: run })
      }
    }
  }
  return [...found.values()]
}

/** Names of persons and organisations, of two words or more, that two articles use. */
export function findSharedNames(articles: readonly CorpusArticle[]): Overlap[] {
  const seen = new Map<string, string>()
  const found = new Map<string, Overlap>()
  for (const { article } of articles)
    for (const { start, end, type } of article.actors ?? []) {
      const name = article.text.slice(start, end)
      if (type === 'place' || !name.includes(' ')) continue
      const first = seen.get(name) ?? article.id
      seen.set(name, first)
      if (first !== article.id) found.set(`${name} ${article.id}`, { first, second: article.id, shared: name })
    }
  return [...found.values()]
}

/** Distinct names of persons, organisations and places, without regard to who bears them. */
export function countNames(articles: readonly CorpusArticle[]): number {
  const names = new Set<string>()
  for (const { article } of articles)
    for (const { start, end } of article.actors ?? []) names.add(article.text.slice(start, end))
  return names.size
}

/** Says of a file whether it is too large to be taken in, before a byte of it is read. */
import { maxArticleBytes } from './article/limits.ts'
import { maxPackageBytes } from './deck/limits.ts'
import type { Fault } from './fault.ts'
import { maxResultBytes, resultExtension } from './results/limits.ts'

export type FileKind = 'article' | 'deck' | 'import' | 'result'

/** What is no deck and no result by its name is taken for an article. */
export function kindOfName(name: string): FileKind {
  const lower = name.toLowerCase()
  if (lower.endsWith('.dateline')) return 'deck'
  return lower.endsWith(resultExtension) ? 'result' : 'article'
}

export function faultOfSize(name: string, bytes: number, kind: FileKind): Fault | null {
  // Of a deck that is no zip, whoever reads it takes less.
  if (kind === 'deck')
    return bytes > maxPackageBytes ? { code: 'deck-too-large', bytes, maxBytes: maxPackageBytes } : null
  const maxBytes = { article: maxArticleBytes, import: maxPackageBytes, result: maxResultBytes }[kind]
  return bytes > maxBytes ? { code: 'file-too-large', name, bytes, maxBytes } : null
}

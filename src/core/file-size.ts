/** Says of a file whether it is too large to be taken in, before a byte of it is read. */
import { maxArticleBytes } from './article/limits.ts'
import { maxPackageBytes } from './deck/limits.ts'
import type { Fault } from './fault.ts'
import { maxResultBytes, resultExtension } from './results/limits.ts'

export type FileKind = 'article' | 'deck' | 'import' | 'result'

/** Cards of other programs; a table or a question file is never an article. */
export const importExtensions = ['apkg', 'colpkg', 'csv', 'tsv', 'tab', 'gift', 'xml'] as const

/** What is nothing else by its name is taken for an article; a text may hold cards all the same (`text-nature.ts`). */
export function kindOfName(name: string): FileKind {
  const lower = name.toLowerCase()
  if (lower.endsWith('.dateline')) return 'deck'
  if (lower.endsWith(resultExtension)) return 'result'
  return importExtensions.some((extension) => lower.endsWith(`.${extension}`)) ? 'import' : 'article'
}

export function faultOfSize(name: string, bytes: number, kind: FileKind): Fault | null {
  // Of a deck that is no zip, whoever reads it takes less.
  if (kind === 'deck')
    return bytes > maxPackageBytes ? { code: 'deck-too-large', bytes, maxBytes: maxPackageBytes } : null
  const maxBytes = { article: maxArticleBytes, import: maxPackageBytes, result: maxResultBytes }[kind]
  return bytes > maxBytes ? { code: 'file-too-large', name, bytes, maxBytes } : null
}

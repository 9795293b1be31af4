/** Helpers for tests that read articles: fixtures as bytes, and what a reader would see of the result. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Article } from '../../../src/core/article/article.ts'
import type { Fault, Result } from '../../../src/core/fault.ts'
import { readArticle } from '../../../src/core/article/read.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fixture = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/articles/${name}`, import.meta.url))),
})

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected fault ${JSON.stringify(result.fault)}`)
  return result.value
}

export function faultOf(result: Result<unknown>): Fault {
  expect(result.ok).toBe(false)
  return result.ok ? { code: 'internal' } : result.fault
}

export const readFixture = (name: string): Article => valueOf(readArticle(fixture(name)))
export const readText = (text: string): Article => valueOf(readArticle({ name: 'pasted', text }))
export const readNamed = (name: string, text: string): Article => valueOf(readArticle({ name, bytes: bytesOf(text) }))

export const kept = (article: Article): string[] =>
  article.paragraphs.filter((paragraph) => paragraph.kept).map(({ text }) => text)

export const leftOut = (article: Article): Record<string, string> =>
  Object.fromEntries(
    article.paragraphs.flatMap((paragraph) =>
      paragraph.kept ? [] : [[paragraph.text, paragraph.leftOutBecause ?? 'without a reason']],
    ),
  )

/** Marks the tokens that stand within quotation marks. */
import { findQuotations } from '../syntax/quotations.ts'
import type { SpanIndex } from './span-index.ts'

/** 1 for each such token. */
export function quotedTokens({ analysed, words }: SpanIndex): Uint8Array {
  const quoted = new Uint8Array(words.length)
  let token = 0
  for (const { innerStart, innerEnd } of findQuotations(analysed)) {
    while (token < words.length && (words[token]?.token.start ?? 0) < innerStart) token++
    for (let at = token; at < words.length && (words[at]?.token.start ?? innerStart) < innerEnd; at++) quoted[at] = 1
  }
  return quoted
}

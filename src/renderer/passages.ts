/** Gathers the pieces of evidence that stand in one passage, so that the passage shows once with all its words marked. */
import type { Passage } from '../core/study/passage.ts'
import { segment, type Spanned } from './marks.ts'

export interface MarkedPassage {
  readonly text: string
  readonly parts: readonly { readonly start: number; readonly text: string; readonly marked: boolean }[]
}

export function gatherPassages(passages: readonly Passage[]): readonly MarkedPassage[] {
  const spansByText = new Map<string, Spanned[]>()
  for (const { before, exact, after } of passages) {
    const text = before + exact + after
    const span = { start: before.length, end: before.length + exact.length }
    spansByText.set(text, [...(spansByText.get(text) ?? []), span])
  }
  return [...spansByText].map(([text, spans]) => ({
    text,
    parts: segment(text, spans).map(({ start, text: words, marks }) => ({
      start,
      text: words,
      marked: marks.length > 0,
    })),
  }))
}

/** Small questions about spans that all finders ask. */
import type { Span } from '../facts.ts'

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && outer[1] >= inner[1]
export const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Index of the first fact that starts at or behind `start`; facts are in order. */
export function firstFrom(facts: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The facts that lie inside a span; facts are in order. */
export function factsWithin<T extends { readonly start: number; readonly end: number }>(
  facts: readonly T[],
  [start, end]: Span,
): T[] {
  const within: T[] = []
  for (let at = firstFrom(facts, start); at < facts.length; at++) {
    const fact = facts[at]
    if (!fact || fact.start >= end) break
    if (fact.end <= end) within.push(fact)
  }
  return within
}

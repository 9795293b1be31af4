// How far two sets of spans cover the same characters, and a pairing of gold with predicted facts, one to one.
import type { Span } from '../core/facts/facts.ts'

export function countCharacters(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

export function countShared(first: readonly Span[], second: readonly Span[]): number {
  let shared = 0
  for (const [start, end] of first)
    for (const [otherStart, otherEnd] of second)
      shared += Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart))
  return shared
}

/** Intersection over union of the characters: 0 apart, 1 the same. */
export function measureOverlap(first: readonly Span[], second: readonly Span[]): number {
  const shared = countShared(first, second)
  return shared === 0 ? 0 : shared / (countCharacters(first) + countCharacters(second) - shared)
}

/**
 * Pairs each gold fact with at most one predicted fact, best likeness first; equal ones in the order of the text.
 * `liken` gives 0 for two that never pair.
 */
export function pairFacts<G, P>(
  golds: readonly G[],
  guesses: readonly P[],
  liken: (gold: G, guess: P) => number,
): [gold: G, guess: P][] {
  const candidates: { likeness: number; gold: number; guess: number }[] = []
  golds.forEach((one, gold) => {
    guesses.forEach((other, guess) => {
      const likeness = liken(one, other)
      if (likeness > 0) candidates.push({ likeness, gold, guess })
    })
  })
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.guess - b.guess)
  const pairedGolds = new Set<number>()
  const pairedGuesses = new Set<number>()
  const pairs: [G, P][] = []
  for (const { gold, guess } of candidates) {
    const one = golds[gold]
    const other = guesses[guess]
    if (pairedGolds.has(gold) || pairedGuesses.has(guess) || one === undefined || other === undefined) continue
    pairedGolds.add(gold)
    pairedGuesses.add(guess)
    pairs.push([one, other])
  }
  return pairs
}

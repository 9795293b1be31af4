/** Finds for each claim the smallest claim whose content its cue stands in. */
import type { Draft } from './draft.ts'

interface Piece {
  readonly start: number
  readonly end: number
  readonly draft: number
}

/** The index of the containing draft for each draft, or -1. One sweep over the text. */
export function containers(drafts: readonly Draft[]): number[] {
  const pieces: Piece[] = drafts
    .flatMap(({ content }, draft) => content.map(([start, end]) => ({ start, end, draft })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cues = drafts
    .map(({ cue, source }, draft) => ({ at: Math.min(cue[0]?.[0] ?? Infinity, Infinity), draft, source }))
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at)
  const result = drafts.map(() => -1)
  const open: Piece[] = []
  let next = 0
  for (const { at, draft } of cues) {
    for (let piece = pieces[next]; piece && piece.start <= at; piece = pieces[++next]) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= piece.start) open.pop()
      open.push(piece)
    }
    for (let top = open.length - 1; top >= Math.max(0, open.length - 12); top--) {
      const piece = open[top]
      if (!piece || piece.end <= at || piece.draft === draft) continue
      result[draft] = piece.draft
      break
    }
  }
  openRings(result)
  return result
}

/** Pieces of claims that interrupt each other may seem to hold each other; the first of such a ring then stands alone. */
function openRings(container: number[]): void {
  const walkOf = container.map(() => -1)
  for (let walk = 0; walk < container.length; walk++) {
    let at = walk
    while (at >= 0 && walkOf[at] === -1) {
      walkOf[at] = walk
      at = container[at] ?? -1
    }
    if (at < 0 || walkOf[at] !== walk) continue
    let first = at
    for (let next = container[at] ?? at; next !== at; next = container[next] ?? at) first = Math.min(first, next)
    container[first] = -1
  }
}

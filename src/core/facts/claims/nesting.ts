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
  return result.map((container, draft) =>
    container >= 0 && result[container] === draft && container > draft ? -1 : container,
  )
}

/** Finds the unit and the chunk that a place in the text belongs to. */
import type { Chunk } from './chunk.ts'
import type { Unit } from './unit.ts'

export interface Place {
  readonly unit: Unit
  /** Index of the chunk. */
  readonly at: number
}

/** Looks places up by offset; units inside quotations come before the sentence around them. */
export function placeFinder(units: readonly Unit[]): (start: number, end: number) => Place | null {
  const inner = units.filter((unit) => unit.inside !== null)
  const outer = units.filter((unit) => unit.inside === null)
  return (start, end) => within(inner, start, end) ?? within(outer, start, end)
}

function within(units: readonly Unit[], start: number, end: number): Place | null {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const unit = units[low]
  if (!unit || unit.start > start || unit.end < end) return null
  const at = unit.chunks.findIndex((chunk) => lastEnd(unit, chunk) > start)
  return at < 0 || unit.chunks[at]?.kind === 'quote' ? null : { unit, at }
}

const lastEnd = (unit: Unit, chunk: Chunk): number => unit.words[chunk.last]?.end ?? 0

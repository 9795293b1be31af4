/** Puts cut-out cards on sheets so that each back comes to lie behind its front, whichever way the printer turns the sheet. */
import type { PaperOptions } from './paper-options.ts'

export const columns = 2
export const rows = 4

/** Cells from left to right and from top to bottom, as each side is seen; null where no card is. */
export interface Sheet<T> {
  readonly fronts: readonly (T | null)[]
  readonly backs: readonly (T | null)[]
}

export function imposeCards<T>(cards: readonly T[], duplex: PaperOptions['duplex']): readonly Sheet<T>[] {
  const cells = columns * rows
  return Array.from({ length: Math.ceil(cards.length / cells) }, (_, sheet) => {
    const fronts = Array.from({ length: cells }, (__, cell) => cards[sheet * cells + cell] ?? null)
    return { fronts, backs: fronts.map((__, cell) => fronts[cellBehind(cell, duplex)] ?? null) }
  })
}

/** Turned about the long edge of an upright sheet left and right change places; about the short edge top and bottom. */
function cellBehind(cell: number, duplex: PaperOptions['duplex']): number {
  const [row, column] = [Math.floor(cell / columns), cell % columns]
  return duplex === 'long-edge' ? row * columns + (columns - 1 - column) : (rows - 1 - row) * columns + column
}

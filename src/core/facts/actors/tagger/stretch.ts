/** A stretch of words to be tagged, with the scores of its labels. */
import type { Lattice } from './lattice.ts'

export interface Stretch {
  /** Token index of its first word. */
  readonly first: number
  readonly lattice: Lattice
}

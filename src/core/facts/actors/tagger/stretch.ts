/** A stretch of words to be tagged: the scores of its labels, which may change, and what they make likely. */
import { labelCount } from './labels.ts'
import { sumLabels, type Beliefs, type Lattice } from './lattice.ts'

export class Stretch {
  /** Token index of its first word. */
  readonly first: number
  readonly lattice: Lattice
  private known: Beliefs | undefined

  constructor(first: number, lattice: Lattice) {
    this.first = first
    this.lattice = lattice
    this.known = undefined
  }

  /** Kept as long as the scores stay, since to sum them takes longer than to find the best. */
  get beliefs(): Beliefs {
    return (this.known ??= sumLabels(this.lattice))
  }

  /** `token` counts from the first word. */
  add(token: number, label: number, score: number): void {
    const { emissions } = this.lattice
    const at = token * labelCount + label
    emissions[at] = (emissions[at] ?? 0) + score
    this.known = undefined
  }
}

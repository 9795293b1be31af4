/** Keeps who is in focus while a text is read, after Lappin and Leass (1994): weights by role in the sentence, halved with every further one. */
import type { Gender } from './gender-lists.ts'
import type { GrammaticalRole } from './grammatical-role.ts'

/** Somebody a pronoun may stand for; without an entity: somebody the text leaves unnamed. */
export interface Candidate {
  readonly entity: string | null
  readonly gender: Gender | undefined
}

/** Who is in focus; null where that is somebody unnamed. */
export interface Best {
  readonly entity: string | null
  /** The weight of the second in parts of the first's. */
  readonly lead: number
}

interface Entry extends Candidate {
  weight: number
  /** The sentence for which the weight holds. */
  sentence: number
}

/** More than so many are never in focus together; the bound keeps the work linear. */
const capacity = 12
const weights: Readonly<Record<GrammaticalRole, number>> = { subject: 230, object: 150, embedded: 110 }
/** Within quotation marks somebody else is spoken of than who speaks. */
const quotedWeight = 20
const halfLife = 0.45
/** What is left of earlier mentions beside a new one. */
const memory = 0.3
/** Weight below which a candidate is forgotten. */
const forgotten = 2
/** A noun may be no person after all. */
const unnamed = 0.9
/** So much heavier the first must be than the second. */
const clearly = 1.1
/** A gender that nothing tells may be the wrong one. */
const unknownGender = 0.85

const fading: number[] = []
/** What is left of a weight after so many sentences; powers are slow to take. */
const fadedBy = (sentences: number): number => (fading[sentences] ??= halfLife ** sentences)

export class Focus {
  private entries: Entry[] = []
  private sentence = 0

  next(): void {
    this.sentence++
  }

  see(candidate: Candidate, role: GrammaticalRole, quoted: boolean): void {
    const { entity, gender } = candidate
    const known = entity === null ? undefined : this.entries.find((entry) => entry.entity === entity)
    const weight = (quoted ? quotedWeight : weights[role]) * (entity === null ? unnamed : 1)
    if (known) {
      const left = this.now(known)
      known.weight = quoted ? Math.max(left, weight) : Math.max(left, weight + left * memory)
      known.sentence = this.sentence
      return
    }
    this.entries.push({ entity, gender, weight, sentence: this.sentence })
    // Pruned seldom, and then to the half.
    if (this.entries.length > 2 * capacity)
      this.entries = this.entries.toSorted((a, b) => this.now(b) - this.now(a)).slice(0, capacity)
  }

  /** Undefined where nobody is clearly in focus. */
  best(fits: (candidate: Candidate) => boolean, gender?: Gender): Best | undefined {
    let first: Entry | undefined
    let top = 0
    let second = 0
    for (const entry of this.entries) {
      if (gender && entry.gender && entry.gender !== gender) continue
      if (!fits(entry)) continue
      const weight = this.now(entry) * (gender && !entry.gender ? unknownGender : 1)
      if (weight > top) {
        second = top
        top = weight
        first = entry
      } else second = Math.max(second, weight)
    }
    if (!first || top < forgotten || top < second * clearly) return undefined
    return { entity: first.entity, lead: second / top }
  }

  private now({ weight, sentence }: Entry): number {
    return weight * fadedBy(this.sentence - sentence)
  }
}

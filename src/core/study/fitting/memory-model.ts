/** The memory of FSRS-6 under given parameters, without steps, days or fuzz: what the scheduler rests on, for prediction alone. */
import { default_w, forgetting_curve, fsrs } from 'ts-fsrs'
import type { Rating } from '../card-state.ts'

/** The 21 weights of FSRS-6, in its order. */
export type FsrsParameters = readonly number[]

export const defaultParameters: FsrsParameters = default_w

export interface Memory {
  /** Days until recall is 90 % likely. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
}

export interface MemoryModel {
  /** After a grade; `before` is null for a card that was never graded. */
  readonly grade: (before: Memory | null, elapsedDays: number, rating: Rating) => Memory
  /** The probability of recall after so many days. */
  readonly recallAfter: (memory: Memory, days: number) => number
  /** Days, in fractions, until recall falls to the retention. */
  readonly daysUntil: (memory: Memory, retention: number) => number
}

export function createMemoryModel(parameters: FsrsParameters): MemoryModel {
  const model = fsrs({ w: [...parameters] })
  const weights = model.parameters.w
  const modifiers = new Map<number, number>()
  const modifierOf = (retention: number): number => {
    const known = modifiers.get(retention) ?? model.calculate_interval_modifier(retention)
    modifiers.set(retention, known)
    return known
  }
  return {
    grade: (before, elapsedDays, rating) => model.next_state(before, elapsedDays, rating),
    recallAfter: ({ stability }, days) => forgetting_curve(weights, days, stability),
    daysUntil: ({ stability }, retention) => stability * modifierOf(retention),
  }
}

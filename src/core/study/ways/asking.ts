/** The learner's choice of how to be asked: left to the app, or one sort of question wherever a card allows it. */
import type { SingleWay } from './way.ts'

export const askings = ['auto', 'recall', 'typed', 'choice', 'cloze', 'order', 'who-said', 'match'] as const
export type Asking = (typeof askings)[number]

/** Null leaves it to the app, as where too few cards are due together for a round of pairs. What is typed into a gap or put in order is written by the learner, too. */
export function waysOfAsking(asking: Asking): readonly SingleWay[] | null {
  if (asking === 'auto' || asking === 'match') return null
  if (asking === 'typed') return ['typed', 'cloze', 'order']
  if (asking === 'choice') return ['choice', 'who-said']
  return [asking]
}

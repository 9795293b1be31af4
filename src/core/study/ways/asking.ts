/** The learner's choice of how to be asked: left to the app, or one sort of question wherever a card allows it. */
import type { Way } from './way.ts'

export const askings = ['auto', 'recall', 'typed', 'choice', 'cloze', 'order', 'who-said'] as const
export type Asking = (typeof askings)[number]

/** Null leaves it to the app. What is typed into a gap or put in order is written by the learner, too. */
export function waysOfAsking(asking: Asking): readonly Way[] | null {
  if (asking === 'auto') return null
  if (asking === 'typed') return ['typed', 'cloze', 'order']
  if (asking === 'choice') return ['choice', 'who-said']
  return [asking]
}

/** A multiple-choice question's options in an order that only card and seed decide. */
import type { Card } from '../../deck/deck.ts'
import { shuffle } from '../../study/shuffle.ts'

export interface Option {
  readonly text: string
  readonly isRight: boolean
}

/** So many wrong options stand beside the right one, unless somebody asks for more. */
export const usualDistractors = 2

/** Null where the card has no distractors: it cannot be asked this way. */
export function shuffledOptions(
  { id, answer, distractors = [] }: Pick<Card, 'id' | 'answer' | 'distractors'>,
  seed: string,
  maxDistractors = usualDistractors,
): readonly Option[] | null {
  if (distractors.length === 0) return null
  const options: Option[] = [
    { text: answer.canonical, isRight: true },
    ...distractors.slice(0, maxDistractors).map((text) => ({ text, isRight: false })),
  ]
  return shuffle(options, `${id} ${seed}`)
}

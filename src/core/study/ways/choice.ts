/** Multiple choice and who-said-it: options in an order that card and seed alone decide, of which exactly one is right. */
import type { Card } from '../../deck/deck.ts'
import { judgeTyped } from '../judging/judge.ts'
import { isPersonName } from '../judging/persons.ts'
import type { Verdict } from '../judging/verdict.ts'
import { wordsOf } from '../judging/words.ts'
import { shuffle } from '../shuffle.ts'

/** Fewer make guessing worth while. */
export const minDistractors = 2
const maxDistractors = 3

type Asked = Pick<Card, 'id' | 'kind' | 'prompt' | 'answer'>

/** Wrong answers of which none could pass for the right one or for another; the order stays. */
export function fitDistractors(card: Asked, texts: readonly string[], most = maxDistractors): readonly string[] {
  const fit: string[] = []
  for (const text of texts) {
    if (fit.length >= most) break
    const isUnlike = (other: Asked['answer']) => judgeTyped({ ...card, answer: other }, text).standing === 'wrong'
    if (text.trim() !== '' && [card.answer, ...fit.map((one) => ({ canonical: one, accepted: [] }))].every(isUnlike))
      fit.push(text)
  }
  return fit
}

/** The options as they stand on the screen; null where the card has too few wrong answers. */
export function choiceOptions(card: Asked & Pick<Card, 'distractors'>, seed: string): readonly string[] | null {
  return shuffled(card, fitDistractors(card, card.distractors ?? []), `${seed} choice`)
}

/** The speaker among others of the article, persons beside a person; null where it has too few. */
export function whoSaidOptions(card: Asked, speakers: readonly string[], seed: string): readonly string[] | null {
  const order = speakersBeside(card, shuffle(speakers, `${card.id} ${seed} others`))
  const isAlike = (name: string) => isPersonName(card, name) === isPersonName(card, card.answer.canonical)
  const alikeFirst = [...order.filter(isAlike), ...order.filter((name) => !isAlike(name))]
  return shuffled(card, fitDistractors(card, alikeFirst), `${seed} who`)
}

/** Whom the question names is no option. */
export function speakersBeside({ prompt }: Pick<Card, 'prompt'>, speakers: readonly string[]): readonly string[] {
  const asked = new Set(wordsOf(prompt).map(({ key }) => key))
  return speakers.filter((speaker) => !asked.has(wordsOf(speaker).at(-1)?.key ?? ''))
}

function shuffled({ id, answer }: Asked, wrong: readonly string[], seed: string): readonly string[] | null {
  return wrong.length < minDistractors ? null : shuffle([answer.canonical, ...wrong], `${id} ${seed}`)
}

/** `chosen` is the option's text. */
export function judgeChoice({ answer }: Pick<Card, 'answer'>, chosen: string): Verdict {
  return chosen === answer.canonical
    ? { standing: 'right', remarks: [], expected: answer.canonical }
    : { standing: 'wrong', remarks: [{ code: 'other-choice' }], expected: answer.canonical }
}

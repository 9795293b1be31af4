/** Matching pairs: a round of questions whose answers are of one sort and cannot be taken for one another. */
import type { Card } from '../../deck/deck.ts'
import { judgeTyped } from '../judging/judge.ts'
import { shuffle } from '../shuffle.ts'
import { matchGroupOf, maxPairs, minPairs } from './match-group.ts'

export interface MatchRound {
  readonly cards: readonly Card[]
  /** The same number, in an order of their own. */
  readonly answers: readonly string[]
}

/** `first` with as many of the others, the foremost first, as fit and have room; null where too few do. */
export function matchRound(first: Card, others: readonly Card[], seed: string): MatchRound | null {
  const group = matchGroupOf(first)
  if (group === null) return null
  const round = [first]
  for (const card of others) {
    if (round.length >= maxPairs) break
    if (matchGroupOf(card) === group && !round.some((one) => areAlike(one, card))) round.push(card)
  }
  if (round.length < minPairs) return null
  return {
    cards: shuffle(round, `${seed} questions`),
    answers: shuffle(
      round.map(({ answer }) => answer.canonical),
      `${seed} answers`,
    ),
  }
}

/** Whether one's answer would do for the other's question, or nearly, or stands in it. */
function areAlike(a: Card, b: Card): boolean {
  const areDays = a.answer.precision === 'day' && b.answer.precision === 'day'
  return areDays ? a.answer.edtf === b.answer.edtf : wouldDo(a, b) || wouldDo(b, a)
}

const wouldDo = (answered: Card, asked: Card): boolean =>
  judgeTyped(asked, answered.answer.canonical).standing !== 'wrong'

/** Matching pairs: rounds of three to six questions whose answers are of one sort and cannot be taken for one another. */
import type { Card } from '../../deck/deck.ts'
import type { CardId } from '../../ids.ts'
import { judgeTyped } from '../judging/judge.ts'
import type { Verdict } from '../judging/verdict.ts'
import { shuffle } from '../shuffle.ts'
import { judgeChoice } from './choice.ts'
import { matchGroupOf, maxPairs, minPairs } from './match-group.ts'

export interface MatchSet {
  readonly prompts: readonly { readonly cardId: CardId; readonly prompt: string }[]
  /** The same number of answers, in an order of their own. */
  readonly answers: readonly string[]
}

/** Each card in one round at most; cards that no round has room for are in none. */
export function matchSets(cards: readonly Card[], seed: string): readonly MatchSet[] {
  const groups = new Map<string, Card[]>()
  for (const card of shuffle(cards, `${seed} match`)) {
    const group = matchGroupOf(card)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), card])
  }
  return [...groups.values()].flatMap(roundsOf).map((round, at) => ({
    prompts: round.map(({ id, prompt }) => ({ cardId: id, prompt })),
    answers: shuffle(
      round.map(({ answer }) => answer.canonical),
      `${seed} answers ${String(at)}`,
    ),
  }))
}

/** Fills one round after another; a card goes into the first in which its answer stands alone. */
function roundsOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  const rounds: Card[][] = []
  let open: Card[][] = []
  for (const card of cards) {
    const round = open.find((one) => one.every((other) => !areAlike(card, other)))
    if (round === undefined) {
      const started = [card]
      rounds.push(started)
      open.push(started)
    } else round.push(card)
    open = open.filter((one) => one.length < maxPairs).slice(-maxOpen)
  }
  return rounds.filter((round) => round.length >= minPairs)
}

/** Many cards of one and the same answer must not make the search long. */
const maxOpen = 4

/** Whether one's answer would do for the other's question, or nearly, or stands in it. */
function areAlike(a: Card, b: Card): boolean {
  const areDays = a.answer.precision === 'day' && b.answer.precision === 'day'
  return areDays ? a.answer.edtf === b.answer.edtf : wouldDo(a, b) || wouldDo(b, a)
}
const wouldDo = (answered: Card, asked: Card): boolean =>
  judgeTyped(asked, answered.answer.canonical).standing !== 'wrong'

/** The verdict on each card; `chosen` gives the answer put beside it, and nothing counts as wrong. */
export function judgeMatch(cards: readonly Card[], chosen: ReadonlyMap<CardId, string>): ReadonlyMap<CardId, Verdict> {
  return new Map(cards.map((card) => [card.id, judgeChoice(card, chosen.get(card.id) ?? '')]))
}

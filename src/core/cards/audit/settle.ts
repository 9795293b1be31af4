/** Takes the wrong answers away that the audit of the whole deck finds to be right. */
import type { Card } from '../../deck/deck.ts'
import { auditDeck } from '../audit.ts'

/** With the right answer three options; fewer are no choice. */
const usual = 2

export function withoutTrueDistractors(cards: readonly Card[]): Card[] {
  const wrong = new Map<Card['id'], Set<number>>()
  for (const { card, at } of auditDeck({ cards }))
    if (at.field === 'distractors') wrong.set(card, (wrong.get(card) ?? new Set()).add(at.index ?? 0))
  return cards.map((card) => {
    const { distractors = [], ...rest } = card
    const found = wrong.get(card.id)
    if (!found) return card
    const left = distractors.filter((_, at) => !found.has(at))
    return left.length < usual ? rest : { ...card, distractors: left }
  })
}

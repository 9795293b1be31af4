/** The rules of the audit that need the other cards of the deck: duplicates, and questions with two answers. */
import type { Card } from '../deck/deck.ts'
import type { Finding } from './finding.ts'
import { likeness, sameWords, wordsOf } from './words.ts'

/** Questions this alike with one answer ask the same. */
const sameQuestion = 0.8

export function deckRules(cards: readonly Card[]): Finding[] {
  return [...ambiguous(cards), ...repeated(cards)]
}

function ambiguous(cards: readonly Card[]): Finding[] {
  const found: Finding[] = []
  for (const alike of groups(cards, (card) => sameWords(card.prompt)).values())
    for (const card of alike) {
      const other = alike.find((one) => one !== card && !sharesAnswer(one, card))
      if (other)
        found.push({
          rule: 'ambiguous-answer',
          card: card.id,
          message: `“${other.answer.canonical}” answers the same question on another card.`,
        })
    }
  return found
}

function repeated(cards: readonly Card[]): Finding[] {
  const found: Finding[] = []
  for (const alike of groups(cards, (card) => sameWords(card.answer.canonical)).values()) {
    const words = alike.map((card) => wordsOf(card.prompt))
    alike.forEach((card, at) => {
      const before = alike.findIndex(
        (_, earlier) => earlier < at && likeness(words[earlier] ?? [], words[at] ?? []) >= sameQuestion,
      )
      if (before >= 0)
        found.push({
          rule: 'duplicate',
          card: card.id,
          message: `Another card asks the same: “${alike[before]?.prompt ?? ''}”`,
        })
    })
  }
  return found
}

function groups(cards: readonly Card[], keyOf: (card: Card) => string): Map<string, Card[]> {
  const found = new Map<string, Card[]>()
  for (const card of cards) {
    const key = keyOf(card)
    const group = found.get(key)
    if (group) group.push(card)
    else found.set(key, [card])
  }
  return found
}

function sharesAnswer(one: Card, other: Card): boolean {
  const right = new Set([one.answer.canonical, ...one.answer.accepted].map(sameWords))
  return [other.answer.canonical, ...other.answer.accepted].some((text) => right.has(sameWords(text)))
}

/** The one linter of cards: `dateline check`, the editor and the card writer itself find the same faults with it. */
import type { Card, Deck } from '../deck/deck.ts'
import { missingAttribution } from './audit/attribution.ts'
import type { NameKinds } from './audit/card-words.ts'
import { claimAsTruth } from './audit/claim-as-truth.ts'
import { unresolvedDates } from './audit/dates.ts'
import { repeatedDistractors, trueDistractors } from './audit/distractors.ts'
import { bareEvidence } from './audit/evidence.ts'
import { datesInItems, unclearTask } from './audit/kind-rules.ts'
import { longAnswer, longPrompt } from './audit/lengths.ts'
import { inPrompt } from './audit/mend.ts'
import { nameKindsOf } from './audit/name-kinds.ts'
import { unresolvedWords } from './audit/unresolved.ts'
import { deckRules } from './audit/audit-deck.ts'
import type { Finding, Flaw, Rule } from './audit/finding.ts'
import { findLeak } from './audit/leak.ts'

/** Findings of the accepted cards, in their order; the tray is a place for doubtful cards and is not judged. */
export function auditDeck({ cards }: Pick<Deck, 'cards'>): Finding[] {
  const kinds = nameKindsOf(cards)
  const found = cards.flatMap((card) => auditCard(card, kinds))
  const place = new Map(cards.map((card, index) => [card.id, index]))
  return [...found, ...deckRules(cards)].sort((a, b) => (place.get(a.card) ?? 0) - (place.get(b.card) ?? 0))
}

/** What can be said of a card without its deck; `kinds` is what is known of names from elsewhere. */
export function auditCard(card: Card, kinds: NameKinds = new Map()): Finding[] {
  return rules.flatMap(([rule, judge]) => judge(card, kinds).map((flaw) => ({ rule, card: card.id, ...flaw })))
}

const rules: readonly (readonly [Rule, (card: Card, kinds: NameKinds) => Flaw[]])[] = [
  ['unresolved-pronoun-or-deictic', unresolvedWords],
  ['answer-in-prompt', (card) => [...leaks(card), ...datesInItems(card)]],
  ['ambiguous-answer', unclearTask],
  ['missing-attribution', missingAttribution],
  ['claim-as-truth', claimAsTruth],
  ['answer-too-long', longAnswer],
  ['prompt-too-long', longPrompt],
  ['unresolved-date', unresolvedDates],
  ['evidence-without-answer', bareEvidence],
  ['distractor-true', trueDistractors],
  ['duplicate', repeatedDistractors],
]

function leaks(card: Card): Flaw[] {
  const leak = findLeak(card)
  return leak
    ? [{ message: `The question gives the answer away: “${leak.text}”.`, at: inPrompt(leak.start, leak.end) }]
    : []
}

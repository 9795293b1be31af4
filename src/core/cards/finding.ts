/** What the audit finds wrong with a card: the rule that was broken, and a sentence for its author. */
import type { CardId } from '../ids.ts'

export type Rule =
  | 'unresolved-pronoun-or-deictic'
  | 'answer-in-prompt'
  | 'ambiguous-answer'
  | 'missing-attribution'
  | 'claim-as-truth'
  | 'answer-too-long'
  | 'prompt-too-long'
  | 'unresolved-date'
  | 'evidence-without-answer'
  | 'distractor-true'
  | 'duplicate'

export interface Finding {
  readonly rule: Rule
  readonly card: CardId
  /** A sentence for the card's author. */
  readonly message: string
}

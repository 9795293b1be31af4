/** What the audit finds wrong with a card: the rule that was broken, where, a sentence for its author, and the mending where there is one. */
import type { Step } from '../../desk/desk.ts'
import type { CardId } from '../../ids.ts'

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

/** The words to underline, in UTF-16 code units of a field's text; an empty stretch where something is missing. */
export interface Place {
  /** `answer` is the canonical one, `attribution` its speaker, `sequence` the text of an event. */
  readonly field: 'prompt' | 'answer' | 'accepted' | 'distractors' | 'evidence' | 'attribution' | 'sequence'
  /** Which one, of a field that is a list. */
  readonly index?: number
  readonly start: number
  readonly end: number
}

/** What one rule finds in one card. */
export interface Flaw {
  /** A sentence for the card's author. */
  readonly message: string
  readonly at: Place
  /** An edit that mends it, as the desk can take and undo it. */
  readonly fix?: Step
}

export interface Finding extends Flaw {
  readonly rule: Rule
  readonly card: CardId
}

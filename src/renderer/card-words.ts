/** The words of the desk for kinds of cards and for why a card is held back. */
import type { CardKind, TrayReason } from '../core/deck/deck.ts'

/** Each kind of card belongs to one of the three marks of the article, or to a name. */
export type Family = 'date' | 'actor' | 'claim' | 'name'

export const families = ['date', 'actor', 'claim', 'name'] as const satisfies readonly Family[]

export const familyNames: Readonly<Record<Family, string>> = {
  date: 'Date',
  actor: 'Actor',
  claim: 'Claim',
  name: 'Name',
}

const familyOfKind: Readonly<Record<CardKind, Family>> = {
  'event-date': 'date',
  'event-at-date': 'date',
  timeline: 'date',
  role: 'actor',
  'role-holder': 'actor',
  'claim-speaker': 'claim',
  'claim-content': 'claim',
  quotation: 'claim',
  presentation: 'claim',
  'two-sides': 'claim',
  name: 'name',
  acronym: 'name',
  quantity: 'name',
  cloze: 'name',
  question: 'name',
}

export const familyOf = (kind: CardKind): Family => familyOfKind[kind] ?? 'name'

const kindNames: Readonly<Record<CardKind, string>> = {
  'event-date': 'When it happened',
  'event-at-date': 'What happened that day',
  timeline: 'In what order',
  role: 'Who somebody is',
  'role-holder': 'Who holds an office',
  'claim-speaker': 'Who said it',
  'claim-content': 'What somebody said',
  quotation: 'Whose words they are',
  presentation: 'How the article presents it',
  'two-sides': 'Who contradicts whom',
  name: 'What it is called',
  acronym: 'What letters stand for',
  quantity: 'How many, how much',
  cloze: 'A gap in a sentence',
  question: 'A question',
}

export const isKind = (kind: string): kind is CardKind => Object.hasOwn(kindNames, kind)

/** What cards of a kind ask; a deck from elsewhere may have kinds of its own. */
export const kindInWords = (kind: string): string => (isKind(kind) ? kindNames[kind] : kind)

const reasonTexts: Readonly<Record<TrayReason, string>> = {
  'unresolved-date': 'Its date cannot be placed as long as the day of publication is unknown.',
  'vague-date': 'The article gives no exact date.',
  'low-confidence': 'Dateline is not sure that it read this right.',
  'unresolved-speaker': 'It is not clear who speaks.',
  'unresolved-pronoun': 'It is not clear whom a word such as “he” or “they” means.',
  'prompt-too-long': 'The question is long.',
  'answer-too-long': 'The answer is long.',
  'answer-in-prompt': 'The question gives its answer away.',
  'ambiguous-answer': 'More than one answer would be right.',
  'not-self-contained': 'The question cannot be understood without the article.',
  'no-topic': 'It is not clear what the claim is about.',
  'beyond-length': 'The deck is long enough without it.',
  'takes-a-side': 'A word in it takes a side that somebody should own.',
  'thin-evidence': 'The quoted words do not hold the whole answer.',
  'told-already': 'Another card asks for the same.',
}

export const reasonText = (reason: TrayReason): string => reasonTexts[reason] ?? 'Have a look at it.'

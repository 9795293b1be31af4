/** What a card asks for, in a word or two, for the head of a cut-out card. */
import type { Card } from '../../deck/deck.ts'

const words: Readonly<Partial<Record<Card['kind'], string>>> = {
  'event-date': 'When',
  'event-at-date': 'What happened',
  timeline: 'In what order',
  role: 'Who is it',
  'role-holder': 'Who holds the office',
  'claim-speaker': 'Who said it',
  'claim-content': 'What was said',
  quotation: 'Whose words',
  presentation: 'Whose statement',
  'two-sides': 'Who contradicts whom',
  name: 'What is it called',
  acronym: 'What it stands for',
  quantity: 'How many',
  cloze: 'Fill the gap',
}

export const kindOnPaper = (kind: Card['kind']): string => words[kind] ?? 'Question'

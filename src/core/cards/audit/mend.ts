/** Makes the edits that findings offer, and places in a card's fields. */
import type { Card } from '../../deck/deck.ts'
import type { OwnFields, Step } from '../../desk/desk.ts'
import type { Place } from './finding.ts'

export const reword = (card: Card, label: string, fields: OwnFields): Step => ({
  edits: [{ do: 'word', card: card.id, fields }],
  label,
})

export const discard = (card: Card, label: string): Step => ({
  edits: [{ do: 'judge', cards: [card.id], verdict: 'discarded' }],
  label,
})

export const inPrompt = (start: number, end: number): Place => ({ field: 'prompt', start, end })
export const wholePrompt = ({ prompt }: Card): Place => inPrompt(0, prompt.length)
export const wholeAnswer = ({ answer }: Card): Place => ({ field: 'answer', start: 0, end: answer.canonical.length })

export const spliced = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end)

/** Builders of decks, answers and results for the tests of a class's results. */
import type { Deck } from '../../../src/core/deck/deck.ts'
import { makeDeck } from '../../../src/core/deck/new-deck.ts'
import { asCardId, asDeckId } from '../../../src/core/ids.ts'
import type { LoggedAnswer } from '../../../src/core/results/collect.ts'
import type { CardResult, ClassResult } from '../../../src/core/results/result-schema.ts'

export const harbourDeck: Deck = makeDeck({
  id: asDeckId('0f8f0d0e-8a51-4f0c-9d5c-2f1f6c9a0b11'),
  title: 'The harbour dispute',
  language: 'en',
  sources: [],
  cards: [
    card('who-closed', 'Who closed the harbour on 3 May 2021?', 'Ada Brandt', ['Jonas Reik', 'Mira Sol']),
    card('who-sued', 'Who sued the city of Lorn over the harbour?', 'Jonas Reik', ['Ada Brandt', 'Mira Sol']),
    card('when-opened', 'In what year did the harbour of Lorn open again?', '2022'),
  ],
  tray: [],
})

function card(id: string, prompt: string, canonical: string, distractors?: readonly string[]) {
  const choices = distractors === undefined ? {} : { distractors }
  const kind = 'question' as const
  return { id: asCardId(id), kind, prompt, answer: { canonical, accepted: [] }, evidence: [], tags: [], ...choices }
}

export const answered = (
  cardId: string,
  studyDay: number,
  rating: LoggedAnswer['rating'],
  answer: string | null = null,
): LoggedAnswer => ({ cardId, studyDay, rating, answer })

export const outcome = (id: string, last: boolean, more: Partial<CardResult> = {}): CardResult => ({
  ...{ id: asCardId(id), days: 1, right: last ? 1 : 0, first: last, last, confused: [] },
  ...more,
})

export const handedIn = (
  learner: string,
  cards: readonly CardResult[],
  more: Partial<ClassResult> = {},
): ClassResult => ({
  ...{ deck: { id: harbourDeck.id, revision: 1, title: harbourDeck.title }, learner, made: '2021-06-01', cards },
  reports: [],
  ...more,
})

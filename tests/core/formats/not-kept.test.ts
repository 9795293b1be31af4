import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { lossText } from '../../../src/core/formats/loss-text.ts'
import { notKept } from '../../../src/core/formats/not-kept.ts'
import { newCardState } from '../../../src/core/study/card-state.ts'
import { harbourDeck } from '../results/results.ts'

test('progress and pictures that the library does not keep are told before they are gone', () => {
  const [first, second, ...rest] = harbourDeck.cards
  if (first === undefined || second === undefined) throw new Error('The deck has no two cards')
  const pictured: Card = {
    ...second,
    look: { answer: { blocks: [{ as: 'line', content: [{ image: 'harbour.png', alt: 'the harbour' }] }] } },
  }
  const progress = { state: newCardState, mark: { suspended: true, buriedDay: null, flag: 0 }, reviews: [] } as const
  const deck = { ...harbourDeck, cards: [first, pictured, ...rest] }
  const losses = notKept([{ deck, progress: new Map([[first.id, progress]]) }])
  expect(losses).toEqual([
    { what: 'progress', count: 1, examples: [first.prompt] },
    { what: 'media-shown', count: 1, examples: [second.prompt] },
  ])
  expect(losses.map(lossText)[0]).toMatch(/begins? anew/)
  expect(notKept([{ deck: harbourDeck, progress: new Map() }])).toEqual([])
})

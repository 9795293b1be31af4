import { expect, test } from 'vitest'
import { lossText } from '../../../src/core/formats/loss-text.ts'
import { notKept } from '../../../src/core/formats/not-kept.ts'
import { newCardState } from '../../../src/core/study/card-state.ts'
import { harbourDeck } from '../results/results.ts'

test('progress that the library does not keep is told before it is gone', () => {
  const [first] = harbourDeck.cards
  if (first === undefined) throw new Error('The deck has no card')
  const progress = { state: newCardState, mark: { suspended: true, buriedDay: null, flag: 0 }, reviews: [] } as const
  const losses = notKept([{ deck: harbourDeck, progress: new Map([[first.id, progress]]) }])
  expect(losses).toEqual([{ what: 'progress', count: 1, examples: [first.prompt] }])
  expect(losses.map(lossText)[0]).toMatch(/begins? anew/)
  expect(notKept([{ deck: harbourDeck, progress: new Map() }])).toEqual([])
})

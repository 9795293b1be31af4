import { expect, test } from 'vitest'
import { readerOf, textReaders } from '../../../src/core/formats/readers.ts'
import { smallDeck } from './text-decks.ts'
import { textSeeds } from './text-seeds.ts'

test.each(textSeeds(smallDeck))('$name finds its reader by itself and gives every question back', ({ name, bytes }) => {
  const read = readerOf({ name, bytes }, textReaders)?.read({ name, bytes })
  expect(read).toMatchObject({ ok: true })
  const decks = read?.ok === true ? read.value.decks : []
  expect(decks.flatMap(({ deck }) => deck.cards.map(({ prompt }) => prompt))).toEqual(
    smallDeck.cards.map(({ prompt }) => prompt),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDeck, printDeck } from '../../../src/core/deck/deck-file.ts'
import { makeDeck } from '../../../src/core/deck/new-deck.ts'
import { bytesOf, card, deck, source } from './deck-builder.ts'

const made = (title: string) =>
  makeDeck({ id: deck().id, title, language: 'en', sources: [source({ title })], cards: [card()], tray: [] })

it('a new deck is revision 1 and carries its article', () => {
  expect(made('The Lonn bridge')).toMatchObject({
    revision: 1,
    title: 'The Lonn bridge',
    sources: [{ publisher: 'The Harbour Post' }],
  })
})

it('a new deck can be read again whatever its title was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => {
      const read = parseDeck(bytesOf(printDeck(made(title))))
      expect(read.ok).toBe(true)
    }),
  )
})

it('a source keeps only an address that a browser opens', () => {
  const from = (url: string) =>
    makeDeck({ id: deck().id, title: 'x', language: 'en', sources: [source({ url })], cards: [], tray: [] })
  expect(from('https://example.org/a').sources[0]?.url).toBe('https://example.org/a')
  expect(from('javascript:alert(1)').sources[0]).not.toHaveProperty('url')
})

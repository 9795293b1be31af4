/** Bugs found by reading the cards of whole articles, from text to card. */
import { describe, expect, test } from 'vitest'
import { makeCards, type Made } from '../../../src/core/make.ts'
import { asDeckId } from '../../../src/core/ids.ts'

function make(text: string, published: string | null): Made {
  const meta = { title: null, publisher: null, published, language: 'en', url: null, authors: [] }
  const paragraphs = text.split('\n').map((line) => ({ text: line, kind: 'text' as const, kept: true }))
  const made = makeCards({ meta, paragraphs }, asDeckId('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'), 'Test')
  if (!made.ok) throw new Error(made.fault.code)
  return made.value
}
const promptsOf = ({ cards }: Made): string => cards.map(({ prompt }) => prompt).join('\n')

describe('cards of a whole article', () => {
  test('a kind of season is no date: "a dry winter" keeps its words', () => {
    const made = make(
      'Mayor Pavel Strand of Ostby said on Monday that the river was low because of a dry winter.',
      '2029-05-14',
    )
    expect(promptsOf(made)).toContain('because of a dry winter')
  })

  test('"the end of July" keeps its end and gets its year', () => {
    const made = make(
      'Mayor Pavel Strand said on Monday that the Ostby inquiry would report by the end of July.',
      '2029-05-14',
    )
    expect(promptsOf(made)).toContain('by the end of July 2029')
  })

  test('an event that names nothing is held back: "Work began in March 2024"', () => {
    const made = make('Mayor Pavel Strand of Ostby is proud of the dam. Work began in March 2024.', '2029-05-14')
    expect(promptsOf(made)).not.toMatch(/did work begin/)
    const held = made.tray.find(({ card }) => card.kind === 'event-date')
    expect(held?.reasons).toContain('not-self-contained')
  })

  test('a name at the start of a sentence keeps its capital, even where nothing else shows that it is one', () => {
    const halcyon = make('Halcyon was launched on August 5, 2023 from Kourou.', null)
    const rivers = make('Clear Rivers organised a march in Karsava City in September 2027.', '2029-05-14')
    const all = (made: Made): string =>
      [...made.cards, ...made.tray.map(({ card }) => card)].map(({ prompt }) => prompt).join('\n')
    expect(all(halcyon)).not.toMatch(/\bhalcyon\b/)
    expect(all(rivers)).toContain('did Clear Rivers organise a march')
  })

  test('a common word at the start of a sentence is written small: "Construction", "Local officials"', () => {
    const made = make('Construction of the Ostrel dam began in March 2024.', '2029-05-14')
    expect(promptsOf(made)).toContain('did construction of the Ostrel dam begin')
  })
})

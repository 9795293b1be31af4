/** Bugs found by reading the cards of whole articles, from text to card. */
import { readFileSync } from 'node:fs'
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
const karsava = readFileSync(new URL('../../fixtures/articles/karsava-dam.txt', import.meta.url), 'utf8')
const promptsOf = ({ cards }: Made): string => cards.map(({ prompt }) => prompt).join('\n')

describe('cards of a whole article', () => {
  test('a kind of season is no date: "a dry winter" keeps its words', () => {
    const made = make(
      'Mayor Pavel Strand of Ostby said on Monday that the river Ost was low because of a dry winter.',
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

  test('roles keep their owner: a person, a company, a country or a university', () => {
    const made = make(karsava, '2029-05-14')
    const spare = made.tray.filter(({ reasons }) => reasons.includes('beyond-length')).map(({ card }) => card)
    const roles = [...made.cards, ...spare].filter(({ kind }) => kind === 'role')
    const answers = roles.map(({ answer }) => answer.canonical)
    expect(answers).toEqual(
      expect.arrayContaining([
        'Ludovic Arendt’s spokesman',
        'Halden Construction’s chief executive',
        'Morvania’s foreign minister',
        'Structural engineer at the University of Tessaly',
      ]),
    )
  })

  test('a role that could be anybody’s is held back: "spokeswoman", "the Foreign Ministry’s spokeswoman"', () => {
    const made = make('Foreign Ministry spokeswoman Irina Volm said on Monday that Ostby was calm.', '2029-05-14')
    expect(made.cards.filter(({ kind }) => kind === 'role')).toEqual([])
    const owned = make("Russia's Foreign Ministry spokeswoman Irina Volm said Ostby was calm.", '2029-05-14')
    const [card] = owned.cards.filter(({ kind }) => kind === 'role')
    expect(card?.answer.canonical).toBe('Russia’s Foreign Ministry spokeswoman')
  })

  test('"the agency" is named where the article has only one, and stays open where it has two', () => {
    const one =
      'The National Water Agency owns the Ostrel dam. The agency announced on Monday that the Ostrel dam was safe.'
    const two = `${one} The Karsava Space Agency was silent.`
    expect(make(one, '2029-05-14').cards.map(({ answer }) => answer.canonical)).toContain('The National Water Agency')
    expect(make(two, '2029-05-14').cards.map(({ answer }) => answer.canonical)).not.toContain(
      'The National Water Agency',
    )
  })

  test('"said that she feared" is about the speaker, and asked for by nobody: of all that one fears, nothing singles it out', () => {
    const made = make(karsava, '2029-05-14')
    expect(promptsOf(made)).not.toContain('say she feared?')
    expect(promptsOf(made)).not.toContain('Halden feared')
  })

  test('a good teacher’s deck: most of a 700-word article’s facts are accepted, none of them torn', () => {
    const made = make(karsava, '2029-05-14')
    const prompts = promptsOf(made)
    expect(made.cards.length).toBeGreaterThanOrEqual(18)
    expect(prompts).toContain('the upper Venta river')
    expect(prompts).toContain('Who insisted on 13 May 2029 that the Ostrel dam was safe?')
    expect(prompts).not.toContain('“People are packing their cars because nobody tells them anything”')
    expect(prompts).toContain('In what month and year did Ludovic Arendt take office?')
    expect(prompts).not.toMatch(/putting a deadline\?/)
  })

  test('what points back is no answer: "what did it deny? The accusation"', () => {
    const made = make(
      'The Belmora Liberation Front attacked Ostby on Monday, the police said. The Belmora Liberation Front denied the accusation.',
      '2029-05-14',
    )
    expect(made.cards.map(({ answer }) => answer.canonical)).not.toContain('The accusation')
  })

  test('"before Wednesday morning" keeps its morning and "by the end of the year" its end', () => {
    const morning = make(
      'Mayor Pavel Strand said on Monday that the Ostby bridge would open before Wednesday morning.',
      '2029-05-14',
    )
    const year = make(
      'Mayor Pavel Strand said on Monday that the Ostby bridge would open by the end of the year.',
      '2029-05-14',
    )
    expect(promptsOf(morning)).toContain('before the morning of 16 May 2029')
    expect(promptsOf(year)).toContain('by the end of 2029')
  })

  test('a business is "the company" only where its name shows one', () => {
    const made = make(
      'The SEC said on Monday that Arno Belk wanted to raise the price of the company by false reports in Ostby.',
      '2029-05-14',
    )
    expect(promptsOf(made)).not.toMatch(/price of the SEC/)
  })
})

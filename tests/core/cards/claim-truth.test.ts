/** What a card says of who spoke, when, and of which year is what the article says. */
import { describe, expect, it, test } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

const lead = 'The Lonn Harbour Board closed the ferry line between Lonn and Velmar. The ferry line had lost money.'
const speakersIn = (text: string): string =>
  ['claim-speaker', 'quotation', 'claim-content']
    .flatMap((kind) => asked(makeFrom(`${lead}\n${text}`, '2031-05-16'), kind as 'quotation'))
    .join('\n')

describe('the day of saying', () => {
  test('is not the year in which the speaker held an office', () => {
    const made = speakersIn(
      '“The ferry line between Lonn and Velmar has carried four million passengers,” said Ada Lund, the builder of the pier and a close aide in 2012.',
    )
    expect(made).toContain('Ada Lund')
    expect(made).not.toContain('2012')
  })

  test('is the day behind what is told of the speaker', () => {
    const made = speakersIn(
      '“The ferry line between Lonn and Velmar has carried four million passengers,” said Ada Lund, the mayor of Lonn, on Monday.',
    )
    expect(made).toContain('on 12 May 2031')
  })
})

describe('who said it', () => {
  test("is not the son where his father's whole name stands there", () => {
    const made = speakersIn(
      'Karl Lund is a student from Lonn. His father Lund El-Berg Lund said the Lonn Harbour Board had sold three ferries to Velmar.',
    )
    expect(made).not.toMatch(/= Karl Lund/)
  })

  it.each(['Foreign policy analysts', 'Outside engineers', 'Fellow captains'])('is nobody told by %s', (group) => {
    expect(speakersIn(`${group} said that the Lonn Harbour Board had sold three ferries to Velmar.`)).toBe('')
  })
})

describe('nothing was said', () => {
  it.each([
    "that it couldn't comment on the suit of the Lonn Harbour Board in Velmar",
    'that the Lonn Harbour Board has no comment on the filing of Velmar',
  ])('by saying %s', (content) => {
    expect(speakersIn(`Ada Lund, the mayor of Lonn, said ${content}.`)).toBe('')
  })

  it('by denying charges that are not told', () => {
    expect(speakersIn('Ada Lund, the mayor of Lonn, denied accusations made by Ola Berg.')).toBe('')
  })
})

describe('what was said lacks a part', () => {
  it.each([
    ['hopes to return with the three ferries of the Lonn Harbour Board to Velmar', true],
    ['hopes to return in November', false],
    ['offered 40,000 crowns', false],
    ['called for calm in Velmar and Lonn for talks of the Harbour Board', false],
    ['said that at least 500 children of Velmar be let in by the Lonn Harbour Board', false],
    ['expects that the Lonn Harbour Board will have none in Velmar by June 2031', false],
    ['said that the Lonn Harbour Board was delaying construction of the pier in Velmar', true],
    ['said that the Lonn Harbour Board was delaying construction because of the frost in Velmar', false],
    ['said that the Lonn Harbour Board would sail to Velmar in response to the strike', true],
    ['said that the Lonn Harbour Board would sail to Velmar in response', false],
    ['argued that the quarrels of the Lonn Harbour Board in Velmar were a bigger hurdle than money', true],
    ['argued that the quarrels of the Lonn Harbour Board in Velmar were a bigger hurdle', false],
  ])('unless it is told: %s', (words, isWhole) => {
    expect(speakersIn(`Ada Lund, the mayor of Lonn, ${words}.`) !== '').toBe(isWhole)
  })
})

it.each([
  'its Tarn Ferries unit lost 4 million crowns in Velmar',
  'captains approved its purchase of four ferries for Velmar',
])('of a body that reports of itself it is asked which said that %s', (words) => {
  expect(speakersIn(`The Ostby Coast Fund said ${words}.`)).toContain(`said that ${words}? = The Ostby Coast Fund`)
})

test('a condition is asked whole', () => {
  const wish = 'the ferry line kept shut until every pier in Velmar has been opened and resealed'
  expect(speakersIn(`The Lonn Harbour Board wants ${wish}.`)).toContain(`who wanted ${wish}?`)
})

test('a fiscal year stays what it is', () => {
  const made = speakersIn(
    "Ada Lund, the mayor of Lonn, said that the Lonn Harbour Board's profit should rise by 4 million crowns in Velmar throughout the fiscal year.",
  )
  expect(made).not.toContain('throughout 2031')
})

/** The article's own assertions: what is one, where it begins and ends, when it happened. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../src/core/facts/extract.ts'

const facts = (text: string) => extractFacts({ id: 'v', text, published: '2031-04-22', language: 'en' })
const asserted = (text: string): string[] =>
  facts(text).assertions.map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '))

describe('the article’s own voice', () => {
  test('is a whole sentence without its stop', () => {
    expect(asserted('The harbour has two piers. Ferries left at noon.')).toEqual([
      'The harbour has two piers',
      'Ferries left at noon',
    ])
  })

  test('begins behind the dateline', () => {
    const piers = 'The port closed on Monday after a storm.'
    for (const line of ['BERGEN, Norway, April 21 (Coast Press) — ', 'BERGEN – ', 'Bergen, 21 April (Coast Press): '])
      expect(asserted(line + piers)).toEqual([piers.slice(0, -1)])
  })

  test('keeps a name in quotation marks', () => {
    expect(asserted('The ship, called “Queen of the Northern Bay”, sank in May.')).toHaveLength(1)
  })

  test('may be the clause before a claim', () => {
    expect(asserted('The port closed on Monday, but Ada Brook said it was safe.')).toEqual([
      'The port closed on Monday',
    ])
    expect(asserted('The port closed on Monday; Ada Brook said it was safe.')).toEqual(['The port closed on Monday'])
  })

  test('has the date that its sentence names', () => {
    const { assertions, dates } = facts('The port closed on 3 May 2030 for two weeks. It has two piers.')
    expect(assertions.map(({ date }) => dates.find(({ id }) => id === date)?.value)).toEqual(['2030-05-03', undefined])
  })

  test('is less sure of itself where it says "we"', () => {
    const [plain, personal] = facts('The port closed on Monday. We left the port on Monday.').assertions
    expect(personal?.confidence).toBeLessThan(plain?.confidence ?? 0)
  })
})

describe('not in its own voice are', () => {
  test.each([
    ['claims', 'Ada Brook said the port was safe.'],
    ['quotations', '“The port is safe and will stay so,” she said. “I will not sell it.”'],
    ['lent words', 'The mood was one of “never again on my watch” all evening.'],
    ['words of somebody', 'In the words of Ada Brook, the port was never closed.'],
    ['asides of somebody’s thought', 'By Monday, he reckons, the water will be gone.'],
    ['questions', 'Why did the port close on Monday?'],
    ['fragments', 'A port without ships. Two piers, no crane.'],
    ['headings', 'Port closes after storm\n\nAda Brook said the port was safe.'],
    ['captions', 'Photo: The port lies empty on Monday.\nPictured: Ada Brook stands on the pier.'],
    ['credits', 'Ferries wait in the port on Monday. (Photo: Ada Brook/Coast Press)'],
    ['bylines', 'By Ada Brook in Bergen\nReporting by Ada Brook; editing by Nils Lund.'],
    ['what the clause of a claim leads up to', 'Prices will rise and wages will fall, Ada Brook said.'],
  ])('%s', (_, text) => {
    expect(asserted(text)).toEqual([])
  })
})

test('assertions and claims share no words, and every assertion holds some', () => {
  const piece = fc.constantFrom(
    ...[
      'The port closed on Monday',
      ' but ',
      ', ',
      '; ',
      '. ',
      'Ada Brook said ',
      '“We left”',
      'it was safe',
      '\n',
      '? ',
    ],
    ...['BERGEN, May 3 — ', 'Photo: ', 'while ', '“', '”', '🦀', '\u00ad', '\u00a0', 'Two piers '],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('')
      const { assertions, claims } = facts(text)
      for (const { content } of assertions)
        for (const [start, end] of content) {
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/\p{L}/u)
          for (const claim of claims)
            for (const [from, to] of [...claim.content, ...claim.cue]) expect(from >= end || to <= start).toBe(true)
        }
    }),
  )
})

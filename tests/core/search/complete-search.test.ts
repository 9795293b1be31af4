/** What the search box offers while a person types. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeSearch } from '../../../src/core/search/complete-search.ts'
import { parseSearch } from '../../../src/core/search/parse-search.ts'

const vocabulary = {
  decks: ['The Ostrel dam', 'Orlund, “the port”', 'Dams of Karsava'],
  actors: ['Mira Ostrel', 'Émil Ørsk'],
  speakers: ['Mira Ostrel'],
  tags: ['economy', 'water policy'],
}

/** The text with the caret at the bar; gives what is offered, and the text once the first is taken. */
function complete(marked: string): { offers: string[]; taken: string } {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { start, end, options } = completeSearch(text, caret, vocabulary)
  const offers = options.map(({ insert }) => insert)
  return { offers, taken: `${text.slice(0, start)}${offers[0] ?? text.slice(start, end)}${text.slice(end)}` }
}

describe('the search box', () => {
  it('offers the fields where a word begins', () => {
    expect(complete('|').offers).toContain('deck:')
    expect(complete('dam |').offers).toContain('kind:')
  })

  it('offers the fields that begin as the word does', () => {
    expect(complete('de|').offers).toEqual(['deck:'])
    expect(complete('dam -(STA|) due<7d').taken).toBe('dam -(stability<) due<7d')
  })

  it('offers decks by any of their words, the first ones first, in quotes', () => {
    expect(complete('deck:dam|').offers).toEqual(['deck:"Dams of Karsava"', 'deck:"The Ostrel dam"'])
    expect(complete('deck:orl|').taken).toBe('deck:"Orlund, \\“the port\\”"')
  })

  it('offers names without regard to accents, also inside open quotes', () => {
    expect(complete('actor:"emil or|').offers).toEqual(['actor:"Émil Ørsk"'])
    expect(complete('-said:mi|').taken).toBe('-said:"Mira Ostrel"')
  })

  it('offers kinds with what they ask', () => {
    const { options } = completeSearch('kind:cl', 7, vocabulary)
    expect(options.map(({ insert }) => insert)).toEqual([
      'kind:claim',
      'kind:cloze',
      'kind:claim-speaker',
      'kind:claim-content',
    ])
    expect(options[0]?.finds).toBe('who said what, and how it is presented')
  })

  it('offers days that fit the sign', () => {
    expect(complete('due:|').offers).toEqual(['due:today', 'due:tomorrow', 'due:overdue'])
    expect(complete('due<|').offers).toContain('due<7d')
  })

  it('offers nothing that stands there already, and nothing in the middle of words', () => {
    expect(complete('is:new|').offers).toEqual([])
    expect(complete('xyzzy|').offers).toEqual([])
  })

  it('offers only what can be read, wherever the caret stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'deck:kindue<(") -omr'), maxLength: 12 }),
        fc.nat(12),
        (text, at) => {
          const caret = Math.min(at, text.length)
          const { start, end, options } = completeSearch(text, caret, vocabulary)
          expect(start).toBeLessThanOrEqual(caret)
          expect(end).toBeGreaterThanOrEqual(caret)
          for (const { insert } of options) if (!/[:<>]$/.test(insert)) expect(parseSearch(insert).ok).toBe(true)
        },
      ),
    )
  })
})

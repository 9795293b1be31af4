/** Sentences and tokens as the extractors see them: every offset exact, whatever the characters. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'

const surfaces = (text: string): string[] => analyse(text).tokens.map(({ surface }) => surface)
const sentencesOf = (text: string): string[] => analyse(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('analyse', () => {
  test('cuts at line ends first, since headings have no full stop', () => {
    expect(sentencesOf('Mayor resigns\nThe mayor of Ost resigned. She gave no reason.')).toEqual([
      'Mayor resigns',
      'The mayor of Ost resigned.',
      'She gave no reason.',
    ])
  })

  test('reads the same words alike, whatever it has read before', () => {
    const text = "It protects Mr. Ost's ferries."
    const before = surfaces(text)
    surfaces("''It is safer than Ost's.''")
    expect(surfaces(text)).toEqual(before)
    expect(before).toContain('Ost')
  })

  test('tells the code of a currency from a word, whatever it has read before', () => {
    const tags = (code: string): string[] =>
      analyse(`The fare is set in money of today (in ${code}).`).tokens.map(({ pos }) => pos)
    analyse('Tickets were 40AUD.')
    expect(tags('AUD')).toEqual(tags('CHF'))
  })

  test('knows a heading from a sentence and from a line that ends in a quotation', () => {
    const { paragraphs } = analyse('Mayor resigns\n\nThe mayor resigned.\r\n“I am tired,” she said')
    expect(paragraphs.map(({ heading }) => heading)).toEqual([true, false, true])
  })

  test.each([
    'Sarıkemer',
    'Ungurmuiža',
    'Łódź',
    'Cần',
    'Ștefan',
    'Ōe',
    'Hà',
    'Bác'.normalize('NFD'),
    'Zoé'.normalize('NFD'),
  ])('reads %s as one word, whatever alphabet of Latin letters it is written in', (name) => {
    const text = `They met ${name} on Friday.`
    const { tokens } = analyse(text)
    expect(tokens.map(({ surface }) => surface)).toEqual(['They', 'met', name, 'on', 'Friday', '.'])
    for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface)
  })

  test('reads a word with a soft hyphen or a bidi mark as one, at its own place', () => {
    const text = 'They co\u00adoperate \u200fnow.'
    const [, word, now] = analyse(text).tokens
    expect(word).toMatchObject({ start: 5, end: 15, surface: 'co\u00adoperate', lower: 'cooperate' })
    expect(now).toMatchObject({ surface: 'now', start: text.indexOf('now') })
  })

  test('evens out curly apostrophes and non-breaking spaces', () => {
    expect(analyse('Russia’s\u00a0bases').tokens.map(({ lower }) => lower)).toEqual(['russia', "'s", 'bases'])
  })

  test('takes a run without spaces that is too long for a word as one unknown word', () => {
    expect(surfaces(`See ${'x/'.repeat(100)} there.`)).toEqual(['See', 'x/'.repeat(100), 'there', '.'])
  })

  test('cuts a very long paragraph between sentences and loses nothing', () => {
    const text = 'The council met in Ost on Monday. '.repeat(2000).trim()
    const { sentences, paragraphs } = analyse(text)
    expect(paragraphs).toHaveLength(1)
    expect(new Set(sentences.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['The council met in Ost on Monday.']),
    )
  })

  test('makes no token without characters: "said..Mr. Ost"', () => {
    const text = 'Mr. Ost said..Mr. Ost said'
    const { tokens, sentences } = analyse(text)
    for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface)
    expect(tokens.map(({ surface }) => surface)).not.toContain('')
    expect(sentences.at(-1)?.endToken).toBe(tokens.length)
  })

  test('gives tokens in order whose surface is the text at their place, and sentences that hold them all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '\u00ad',
        '\u200f',
        '\ufeff',
        '\r\n',
        ' ',
        '“',
        '’s',
        'U.S.',
        '.',
        '😀',
        'Mr. Ost said',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { tokens, sentences } = analyse(text)
        let last = 0
        for (const { start, end, surface } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(surface)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(sentences.reduce((sum, each) => sum + each.endToken - each.firstToken, 0)).toBe(tokens.length)
      }),
      { numRuns: 300 },
    )
  })
})

/** Evidence finds its words again, in the same text, in a changed one, and never in a wrong place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anchorEvidence,
  anchorEvidenceIn,
  codePointPosition,
  selectEvidence,
  sha256Hex,
} from '../../../src/core/article/evidence.ts'

const article = [
  'Harbour council puts off ferry vote',
  'The harbour council of Port Alder put off its vote on the new ferry line on Tuesday, two days after the mayor, Ines Calloway, said that “nobody has seen the figures”.',
  'Calloway told reporters on Tuesday that the line would cost 14 million crowns. The ferry company denied it.',
  'A second vote is planned for 3 March. The ferry company said on Tuesday that it would wait.',
].join('\n')

const spanOf = (text: string, words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}
const evidenceOf = (words: string, from = 0) => selectEvidence(article, spanOf(article, words, from))
const wordsIn = (text: string, evidence: ReturnType<typeof selectEvidence>): string | null => {
  const span = anchorEvidence(text, evidence)
  return span && text.slice(...span)
}

const anySpan = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b, Math.min(a, b) + 1)])

describe('selecting', () => {
  it('keeps the exact words with 32 characters on either side', () => {
    const evidence = evidenceOf('14 million crowns')
    expect(evidence.exact).toBe('14 million crowns')
    expect(evidence.prefix).toBe('uesday that the line would cost ')
    expect(evidence.suffix).toHaveLength(32)
    expect(evidence.source).toBe(sha256Hex(article))
  })

  it('hashes the text as UTF-8', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('never cuts a grapheme in two', () => {
    const family = '👩‍👩‍👧‍👦'
    const text = `${family.repeat(4)}x${'e\u0301'.repeat(30)}`
    const { prefix, suffix } = selectEvidence(text, [family.length * 4, family.length * 4 + 1])
    expect(prefix).toBe(family.repeat(2))
    expect(suffix).toBe('e\u0301'.repeat(16))
  })

  it('counts code points for export', () => {
    const text = '😀😀 Calloway 😀'
    expect(codePointPosition(text, selectEvidence(text, spanOf(text, 'Calloway')))).toEqual({ start: 3, end: 11 })
  })
})

describe('anchoring', () => {
  it('finds any span of the same text', () => {
    fc.assert(
      fc.property(anySpan(article), (span) => {
        expect(anchorEvidence(article, selectEvidence(article, span))).toEqual(span)
      }),
    )
  })

  it('finds any span of any text', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(
        texts.chain((text) => fc.tuple(fc.constant(text), anySpan(text))),
        ([text, span]) => {
          expect(anchorEvidence(text, selectEvidence(text, span))).toEqual(span)
        },
      ),
    )
  })

  it('finds words after white space has changed', () => {
    const spaces = fc.constantFrom('\n', '  ', '\u00a0', '\r\n\r\n', '\t')
    fc.assert(
      fc.property(fc.constantFrom(...article.matchAll(/\p{L}{4,}/gu)), spaces, (word, space) => {
        const evidence = selectEvidence(article, [word.index, word.index + word[0].length])
        const reset = article.replaceAll(' ', space)
        const span = anchorEvidence(reset, evidence)
        const letters = (text: string): string => text.replaceAll(/\s/g, '')
        expect(span && reset.slice(...span)).toBe(word[0])
        expect(span && letters(reset.slice(0, span[0]))).toBe(letters(article.slice(0, word.index)))
      }),
    )
  })

  it('finds words after a paragraph was put in anywhere', () => {
    const lines = article.split('\n')
    fc.assert(
      fc.property(anySpan(article), fc.nat(lines.length), (span, at) => {
        const words = article.slice(...span)
        fc.pre(words.trim().length >= 5 && !words.includes('\n'))
        const before = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0)
        const longer = lines.toSpliced(at, 0, 'Rain is forecast for the whole coast, with gusts at night.').join('\n')
        const shift = span[0] >= before ? longer.length - article.length : 0
        const found = anchorEvidence(longer, selectEvidence(article, span))
        expect(found && longer.slice(...found).trim()).toBe(words.trim())
        expect(found && Math.abs(found[0] - span[0] - shift)).toBeLessThan(words.length)
      }),
    )
  })

  it('tells equal words apart by what surrounds them', () => {
    const third = evidenceOf('Tuesday', article.indexOf('A second vote'))
    const longer = `On Tuesday it rained. ${article}`
    expect(anchorEvidence(longer, third)?.[0]).toBe(longer.lastIndexOf('Tuesday'))
  })

  it('sees through quotation marks, dashes and ellipses set differently', () => {
    const straight = article.replaceAll(/[“”]/g, '"')
    expect(wordsIn(straight, evidenceOf('“nobody has seen the figures”'))).toBe('"nobody has seen the figures"')
    const before = selectEvidence('It was late… too late – she said.', [7, 22])
    expect(wordsIn('Then: it was late ... too late - she said.', before)).toBe('late ... too late')
  })

  it('finds a sentence in which words were corrected', () => {
    const evidence = evidenceOf('Calloway told reporters on Tuesday that the line would cost 14 million crowns.')
    const mended = article.replace('told reporters', 'told newspaper reporters').replace('14 million', '15 million')
    expect(wordsIn(mended, evidence)).toBe(
      'Calloway told newspaper reporters on Tuesday that the line would cost 15 million crowns.',
    )
  })

  it('finds a name whose typing error was mended', () => {
    expect(wordsIn(article.replace('Ines Calloway', 'Inés Callaway'), evidenceOf('Ines Calloway'))).toBe(
      'Inés Callaway',
    )
  })

  it('does not take another date for the one that was quoted', () => {
    expect(wordsIn(article.replace('3 March.', '4 March.'), evidenceOf('3 March'))).toBeNull()
  })

  it('does not find a word inside a longer one', () => {
    const evidence = selectEvidence('Trade with Iran grew.', [11, 15])
    expect(wordsIn('Trade with Iranian ports grew. Trade with Iran grew.', evidence)).toBe('Iran')
    expect(wordsIn('Trade with Iranian ports fell.', evidence)).toBeNull()
  })

  it('gives up when the words are gone', () => {
    const without = article.replace('A second vote is planned for 3 March. ', '')
    expect(wordsIn(without, evidenceOf('A second vote is planned for 3 March.'))).toBeNull()
    expect(wordsIn('', evidenceOf('A second vote'))).toBeNull()
  })

  it('finds a corrected sentence in a text of two million characters', () => {
    const sentence = 'The lighthouse keeper of Skerrow said the lamp had not been lit since the spring of 1987.'
    const filler = 'The tide came in and the tide went out again. '.repeat(43_000)
    const text = `${filler}${sentence} ${filler.slice(0, 20_000)}`
    const evidence = selectEvidence(text, [filler.length, filler.length + sentence.length])
    const mended = text.replace('lighthouse keeper', 'keeper of the lighthouse')
    const span = anchorEvidenceIn(mended)(evidence)
    expect(span && mended.slice(...span)).toContain('had not been lit since the spring of 1987.')
  })
})

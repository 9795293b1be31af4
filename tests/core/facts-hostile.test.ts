/** Texts that no newsroom writes: at full length each takes hours where a step looks over all that came before. */
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/core/facts/extract.ts'

/** Enough that work which grows with the square shows in the run of the tests; the bench measures growth itself. */
const chars = 20_000
/** What repeats, and why it once was slow or might become so. */
const hostile: readonly (readonly [piece: string, why: string])[] = [
  ['zero ', 'a number in words without an end'],
  ['0,000,', 'a number in digits without an end'],
  ['»a ', 'marks that look for their partner'],
  ['"a ', 'quotations that never close'],
  ['A-', 'a word that begins anew at every hyphen'],
  ['Aa ', 'one endless name'],
  ['a\n', 'lines of one letter'],
  ['1/2/', 'numeric dates run together'],
  ['“a” he said. ', 'claims on claims'],
  ['(Aa) ', 'acronyms of one another'],
  ['the president ', 'offices that look back for their holder'],
  ['\u00ad', 'characters that nobody sees'],
]

describe('extractFacts reads a long text of nothing but', () => {
  test.each(hostile)('%j: %s', (piece) => {
    const text = piece.repeat(Math.ceil(chars / piece.length))
    const { dates, actors, claims } = extractFacts({ id: 'hostile', text, published: null })
    for (const { start, end, surface } of [...dates, ...actors]) if (text.slice(start, end) !== surface) expect.fail()
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })
})

test('a short line reads alike wherever it stands again', () => {
  const line = 'Ada Brook left Oslo on 3 May 2031.'
  const { dates, actors } = extractFacts({ id: 'lines', text: `${line}\n${line}`, published: null })
  const at = line.indexOf('3 May')
  expect(dates.map(({ start }) => start)).toEqual([at, line.length + 1 + at])
  expect(actors.map(({ surface }) => surface)).toEqual(['Ada Brook', 'Oslo', 'Ada Brook', 'Oslo'])
})

test.each(['a', '(', '1', '"', '“', "'", '\u00ad', 'e\u0301', '😀'])(
  'a million characters of %j are read to their end',
  (sign) => {
    const { dates, actors, claims } = extractFacts({
      id: 'run',
      text: sign.repeat(1_000_000 / sign.length),
      published: null,
    })
    expect([...dates, ...actors, ...claims]).toEqual([])
  },
)

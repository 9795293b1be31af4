/** How the reading view cuts a text at its marks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initials, paragraphSpans, segment } from '../../src/renderer/marks.ts'
import { gatherPassages } from '../../src/renderer/passages.ts'

const text = 'The harbour council met on Tuesday and said the quay would close.'
const mark = (id: string, words: string) => ({
  id,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const ids = (marks: readonly { readonly id: string }[]) => marks.map(({ id }) => id)

describe('segment', () => {
  test('leaves a text without marks in one piece', () => {
    expect(segment(text, [])).toEqual([{ start: 0, end: text.length, text, marks: [], opens: [], closes: [] }])
  })

  test('gives nothing for an empty text', () => {
    expect(segment('', [])).toEqual([])
  })

  test('cuts a date that stands inside a claim', () => {
    const segments = segment(text, [mark('claim', 'met on Tuesday and said'), mark('date', 'Tuesday')])
    expect(segments.map((each) => [each.text, ids(each.marks)])).toEqual([
      ['The harbour council ', []],
      ['met on ', ['claim']],
      ['Tuesday', ['claim', 'date']],
      [' and said', ['claim']],
      [' the quay would close.', []],
    ])
  })

  test('tells where a mark that was cut begins and ends, so that its sign is drawn once', () => {
    const segments = segment(text, [mark('a', 'harbour council met'), mark('b', 'met on Tuesday')])
    expect(segments.filter((each) => ids(each.opens).includes('a')).map((each) => each.text)).toEqual([
      'harbour council ',
    ])
    expect(segments.filter((each) => ids(each.closes).includes('a')).map((each) => each.text)).toEqual(['met'])
  })

  test('clips a mark that begins before the part shown and still opens it there', () => {
    const from = text.indexOf('Tuesday')
    const [first] = segment(text, [mark('claim', 'met on Tuesday and')], from)
    expect(first?.text).toBe('Tuesday and')
    expect(ids(first?.opens ?? [])).toEqual(['claim'])
  })

  test('drops empty and reversed marks', () => {
    const segments = segment(text, [
      { id: 'empty', start: 5, end: 5 },
      { id: 'reversed', start: 9, end: 4 },
      { id: 'outside', start: 900, end: 901 },
    ])
    expect(segments).toHaveLength(1)
  })

  const anyText = fc.string({ maxLength: 60, unit: 'grapheme' })
  const anyMarks = fc.array(fc.record({ start: fc.nat(70), end: fc.nat(70) }), { maxLength: 12 })

  test('gives segments that together are the text, each covered by exactly its marks', () => {
    fc.assert(
      fc.property(anyText, anyMarks, (words, marks) => {
        const segments = segment(words, marks)
        expect(segments.map((each) => each.text).join('')).toBe(words)
        for (const each of segments) {
          expect(each.end).toBeGreaterThan(each.start)
          expect(each.marks).toEqual(marks.filter(({ start, end }) => start <= each.start && end >= each.end))
        }
      }),
    )
  })

  test('opens and closes every visible mark exactly once', () => {
    fc.assert(
      fc.property(anyText, anyMarks, (words, marks) => {
        const segments = segment(words, marks)
        const visible = marks.filter(({ start, end }) => start < Math.min(end, words.length))
        for (const each of visible) {
          expect(segments.filter(({ opens }) => opens.includes(each))).toHaveLength(1)
          expect(segments.filter(({ closes }) => closes.includes(each))).toHaveLength(1)
        }
      }),
    )
  })
})

describe('paragraphSpans', () => {
  test('places kept paragraphs as lines of the article and skips the others', () => {
    const paragraphs = [
      { text: 'Quay to close', kept: true },
      { text: 'Read more', kept: false },
      { text: 'The council met.', kept: true },
    ]
    const joined = 'Quay to close\nThe council met.'
    const spans = paragraphSpans(paragraphs)
    expect(spans[1]).toBeNull()
    expect(spans.map((span) => span && joined.slice(...span))).toEqual(['Quay to close', null, 'The council met.'])
  })
})

describe('initials', () => {
  test.each([
    ['Marta Oyelaran', 'MO'],
    ['Office of the Harbour Master', 'OHM'],
    ['United Front for the Northern Lakes', 'UFN'],
    ['Kestrel', 'K'],
    ['NLUP', 'NLUP'],
    ['Jean-Luc Ferrand', 'JLF'],
    ['“Dawn Chorus”', 'DC'],
    ['محمد علي', 'مع'],
    ['élan', 'É'],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  test('of a name without letters are none', () => {
    expect(initials('—')).toBe('')
  })
})

describe('gatherPassages', () => {
  const passage = (words: string) => {
    const at = text.indexOf(words)
    return { before: text.slice(0, at), exact: words, after: text.slice(at + words.length) }
  }

  test('shows a sentence once, with the words of every piece of evidence marked', () => {
    const gathered = gatherPassages([passage('on Tuesday'), passage('the quay would close')])
    expect(gathered).toHaveLength(1)
    expect(gathered[0]?.parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      'on Tuesday',
      'the quay would close',
    ])
    expect(gathered[0]?.parts.map((part) => part.text).join('')).toBe(text)
  })

  test('keeps different sentences apart', () => {
    const other = { before: 'It opened in ', exact: '1908', after: '.' }
    expect(gatherPassages([passage('on Tuesday'), other]).map((each) => each.text)).toEqual([
      text,
      'It opened in 1908.',
    ])
  })
})

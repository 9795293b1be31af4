/** What is typed into the search box: read, printed and said again, and of use however wrong it is. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseSearch } from '../../../src/core/search/parse-search.ts'
import { printSearch } from '../../../src/core/search/print-search.ts'
import type { Search } from '../../../src/core/search/search.ts'
import { toPlain } from '../../../src/core/search/to-plain.ts'

/** The search, or what is left of it beside a fault. */
function read(text: string): Search {
  const parsed = parseSearch(text)
  return parsed.ok ? parsed.search : parsed.rest
}

function faultIn(text: string): { words: string; sentence: string } {
  const parsed = parseSearch(text)
  if (parsed.ok) throw new Error(`${text} has no fault`)
  const { start, end, sentence } = parsed.fault
  return { words: text.slice(start, end), sentence }
}

const words = (text: string, whole = false): Search => ({ is: 'words', text, whole })

describe('a search', () => {
  it('finds everything where nothing is asked', () => {
    for (const text of ['', '  \n', '—', '…!', '- -'])
      expect(parseSearch(text)).toEqual({ ok: true, search: { is: 'everything' } })
  })

  it('takes bare words as beginnings and quoted ones as they are', () => {
    expect(read('harb')).toEqual(words('harb'))
    expect(read('"harbour wall"')).toEqual(words('harbour wall', true))
    expect(read('“harbour wall”')).toEqual(words('harbour wall', true))
  })

  it('takes a quotation that is still being typed as a beginning', () => {
    expect(read('"harbour wa')).toEqual(words('harbour wa'))
    expect(printSearch(read('"harbour wa'))).toBe('"harbour wa"*')
  })

  it('asks for all words that stand side by side, which binds closer than or', () => {
    expect(read('dam crack or flood')).toEqual({
      is: 'or',
      parts: [{ is: 'and', parts: [words('dam'), words('crack')] }, words('flood')],
    })
  })

  it('reads brackets and what a minus excludes', () => {
    expect(read('dam -(crack or "old wall")')).toEqual({
      is: 'and',
      parts: [words('dam'), { is: 'not', part: { is: 'or', parts: [words('crack'), words('old wall', true)] } }],
    })
  })

  it('leaves a hyphen inside a word and a dash between words alone', () => {
    expect(read('vice-president')).toEqual(words('vice-president'))
    expect(read('dam - flood')).toEqual({ is: 'and', parts: [words('dam'), words('flood')] })
  })

  it('finds “or” in quotes', () => {
    expect(read('"or"')).toEqual(words('or', true))
  })

  test.each<[string, Search]>([
    ['deck:Ostrel', { is: 'name', field: 'deck', text: 'Ostrel', whole: false }],
    ['deck:"The dam, \\"ours\\""', { is: 'name', field: 'deck', text: 'The dam, "ours"', whole: true }],
    ['actor:"Mira Ostrel"', { is: 'name', field: 'actor', text: 'Mira Ostrel', whole: true }],
    ['SAID:Ostrel', { is: 'name', field: 'said', text: 'Ostrel', whole: false }],
    ['tag=economy', { is: 'name', field: 'tag', text: 'economy', whole: false }],
    ['kind:claim', { is: 'kind', word: 'claim' }],
    ['kind:two-sides', { is: 'kind', word: 'two-sides' }],
    ['is:leech', { is: 'state', state: 'leech' }],
    ['flag:any', { is: 'flag', flag: 'any' }],
    ['flag:none', { is: 'flag', flag: 0 }],
    ['flag:2', { is: 'flag', flag: 2 }],
    ['due<7d', { is: 'days', field: 'due', comparison: '<', days: 7 }],
    ['due:today', { is: 'days', field: 'due', comparison: '<=', days: 0 }],
    ['due:tomorrow', { is: 'days', field: 'due', comparison: '=', days: 1 }],
    ['due:overdue', { is: 'days', field: 'due', comparison: '<', days: 0 }],
    ['due>=2w', { is: 'days', field: 'due', comparison: '>=', days: 14 }],
    ['due<2026-12-01', { is: 'date', field: 'due', comparison: '<', date: '2026-12-01' }],
    ['added<30d', { is: 'days', field: 'added', comparison: '<', days: 30 }],
    ['added:7d', { is: 'days', field: 'added', comparison: '<=', days: 7 }],
    ['added:2026-11', { is: 'date', field: 'added', comparison: '=', date: '2026-11' }],
    ['stability>21d', { is: 'number', field: 'stability', comparison: '>', value: 21 }],
    ['stability>=3w', { is: 'number', field: 'stability', comparison: '>=', value: 21 }],
    ['difficulty>7.5', { is: 'number', field: 'difficulty', comparison: '>', value: 7.5 }],
    ['lapses>3', { is: 'number', field: 'lapses', comparison: '>', value: 3 }],
    ['reps:0', { is: 'number', field: 'reps', comparison: '=', value: 0 }],
    ['retrievability<80%', { is: 'number', field: 'retrievability', comparison: '<', value: 80 }],
    ['retrievability<0.8', { is: 'number', field: 'retrievability', comparison: '<', value: 80 }],
  ])('reads %s', (text, search) => {
    expect(parseSearch(text)).toEqual({ ok: true, search })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['dam due<', 'due<', /due<7d/],
    ['due:soon dam', 'due:soon', /no number of days/],
    ['due<2026-02-30', 'due<2026-02-30', /no date/],
    ['dam kind:clam', 'kind:clam', /Did you mean “claim”/],
    ['is:old', 'is:old', /new, learning, review/],
    ['flag:9', 'flag:9', /1 to 4/],
    ['difficulty>7d', 'difficulty>7d', /counted in/],
    ['retrievability>120%', 'retrievability>120%', /counted in/],
    ['said>5', 'said>5', /more or less/],
    ['dekc:Ostrel', 'dekc:Ostrel', /Did you mean “deck:”/],
    ['dam)', ')', /closes none/],
    ['dam ()', '(', /nothing to find/],
    ['dam or', 'or', /one side/],
  ])('in “%s” is named with its place and what to write', (text, where, sentence) => {
    expect(faultIn(text).words).toBe(where)
    expect(faultIn(text).sentence).toMatch(sentence)
  })

  it('leaves the rest to be found', () => {
    expect(read('dam due< -crack)')).toEqual({
      is: 'and',
      parts: [words('dam'), { is: 'not', part: words('crack') }],
    })
  })

  it('is looked for as words where it was never meant as a field', () => {
    expect(parseSearch('14:30')).toEqual({ ok: true, search: words('14:30') })
    expect(parseSearch('https://example.org/a')).toEqual({ ok: true, search: words('https://example.org/a') })
    expect(read('dekc:Ostrel')).toEqual(words('dekc:Ostrel'))
  })

  it('ends where brackets are piled without end', () => {
    expect(faultIn('('.repeat(900)).sentence).toMatch(/brackets within brackets/)
    expect(faultIn(`${'-'.repeat(900)}a`).sentence).toMatch(/brackets within brackets/)
  })
})

/** Text as people type it: mostly pieces of the language, in any order, torn anywhere. */
const typedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...['(', ')', '-', 'or', '"', '”', '*', '\\', ':', '<', '=', ' ', '\u0000', '\n', '%', '.', 'ß']),
      fc.constantFrom(
        'deck:',
        'kind:claim',
        'due<7d',
        'due:today',
        'added:2026-11',
        'actor:"Mira Ostrel"',
        'is:new',
        'flag:1',
      ),
      fc.constantFrom(
        'stability>21d',
        'retrievability<.5',
        'lapses>3',
        'reps:',
        'x:y',
        'said:',
        'tag:a-b',
        'added>9999999y',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('can be read, and what is printed of it reads the same', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const search = read(text)
        expect(read(printSearch(search))).toEqual(search)
      }),
      { numRuns: 2000 },
    )
  })

  it('has its fault within the text', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const parsed = parseSearch(text)
        if (parsed.ok) return
        expect(parsed.fault.start).toBeLessThan(parsed.fault.end)
        expect(parsed.fault.end).toBeLessThanOrEqual(text.length)
        expect(parsed.fault.sentence).toMatch(/\.$|\?$/)
      }),
    )
  })

  it('can be said in words', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(toPlain(read(text))).toMatch(/^cards/)
      }),
    )
  })
})

test.each([
  ['', 'cards'],
  ['dam due<7d', 'cards that hold “dam” and come up in less than 7 days'],
  ['kind:claim or is:new', 'cards that ask who said what, and how it is presented, or were never answered'],
  ['-actor:"Mira Ostrel"', 'cards that are not among those that name “Mira Ostrel”'],
  ['stability>21d', 'cards that are remembered for more than 21 days'],
  ['lapses=1', 'cards that were forgotten exactly 1 time'],
  ['added:2026-11-02', 'cards that came in on 2026-11-02'],
])('“%s” is said as “%s”', (text, plain) => {
  expect(toPlain(read(text))).toBe(plain)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedDates,
  dateAnswer,
  datePoint,
  onDateAmid,
  whenQuestion,
} from '../../../src/core/cards/wording/date-words.ts'
import { deckSize } from '../../../src/core/cards/choice/rank.ts'
import { readStyle, type Style } from '../../../src/core/cards/wording/style.ts'
import { outsideQuotes, quotedParts } from '../../../src/core/cards/wording/words.ts'
import { isTorn } from '../../../src/core/cards/clauses/torn.ts'

const british: Style = { spelling: 'british', dateOrder: 'day-month' }
const american: Style = { spelling: 'american', dateOrder: 'month-day' }
const point = (edtf: string) => datePoint(edtf) ?? { precision: 'year' as const, year: 0 }

describe('a date in words', () => {
  it.each([
    ['2021-06-04', '4 June 2021', 'June 4, 2021', 'On what day'],
    ['XXXX-06-04', '4 June; the article names no year', 'June 4; the article names no year', 'On what day'],
    ['2016-08', 'August 2016', 'August 2016', 'In what month and year'],
    ['2019-23', 'the autumn of 2019', 'the fall of 2019', 'In what season and year'],
    ['2011', '2011', '2011', 'In what year'],
    ['198X', 'the 1980s', 'the 1980s', 'In what decade'],
    ['19XX', 'the 20th century', 'the 20th century', 'In what century'],
  ])('%s is %s or %s', (edtf, inBritain, inAmerica, question) => {
    expect(dateAnswer(point(edtf), british)).toBe(inBritain)
    expect(dateAnswer(point(edtf), american)).toBe(inAmerica)
    expect(whenQuestion(point(edtf))).toBe(question)
  })

  it('closes an American date with a comma where the sentence goes on', () => {
    expect(onDateAmid(point('2021-06-04'), american)).toBe('on June 4, 2021,')
    expect(onDateAmid(point('2021-06-04'), british)).toBe('on 4 June 2021')
  })

  it('never counts the canonical answer among the others', () => {
    for (const edtf of ['2021-06-04', '2016-08', '198X', 'XXXX-06-04'])
      expect(acceptedDates(point(edtf), british, edtf)).not.toContain(dateAnswer(point(edtf), british))
  })

  it('is none where EDTF gives an interval or less', () => {
    for (const edtf of ['2011/..', '2019-08-26/2019-08-30', '', 'XXXX', 'yesterday', '2019-33'])
      expect(datePoint(edtf), edtf).toBeNull()
  })
})

describe('an article’s style', () => {
  it('is read from its spelling and its own dates', () => {
    expect(readStyle('The harbour authorities organised talks on 4 June.')).toEqual(british)
    expect(readStyle('The harbor authorities organized talks on June 4.')).toEqual(american)
    expect(readStyle('The neighboring center honored it.')).toEqual(american)
    expect(readStyle('Nothing tells.')).toEqual(british)
  })

  it('follows the dates of a British article that writes the month first', () => {
    expect(readStyle('The harbour opened on June 4.')).toEqual({ spelling: 'british', dateOrder: 'month-day' })
  })
})

describe('quotation marks', () => {
  it('part the card’s own words from quoted ones', () => {
    expect(outsideQuotes('Who said: “We go”, not "they stay"?')).toBe('Who said: …, not …?')
    expect(quotedParts('Who said: “We go”, not "they stay"?')).toEqual(['We go', 'they stay'])
  })

  it('keep everything that stands outside, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void outsideQuotes(text)))
    expect(outsideQuotes('an open “mark')).toBe('an open “mark')
  })
})

describe('a torn question', () => {
  it.each(['Who went to the?', 'Who won in 2008 and?', 'Who called it “”?', 'Who said (that?', 'Who took Turkey’s?'])(
    'is %s',
    (text) => {
      expect(isTorn(text)).toBe(true)
    },
  )
  it('is not one that is whole', () => {
    expect(isTorn('Who said on June 4, 2021, that “we” had won (twice)?')).toBe(false)
  })
})

it('a deck has about 12 to 25 cards for 700 words and grows ever more slowly', () => {
  expect(deckSize(700)).toBeGreaterThanOrEqual(12)
  expect(deckSize(700)).toBeLessThanOrEqual(25)
  expect(deckSize(50)).toBeGreaterThan(0)
  expect(deckSize(100_000)).toBeLessThan(1_000)
})

/** Quantities: the value, the unit, whose it is, and what is none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import type { Quantity } from '../../../src/core/facts/facts.ts'

const quantities = (text: string): readonly Quantity[] =>
  extractFacts({ id: 'q', text, published: '2031-04-22', language: 'en' }).quantities
const measures = (text: string): string[] =>
  quantities(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${String(value)} ${unit}`)

describe('numbers are read in figures and words', () => {
  test.each([
    ['two dozen men left', 'two dozen men = 24 man'],
    ['half a million people left', 'half a million people = 500000 people'],
    ['It sold twenty-five boats.', 'twenty-five boats = 25 boat'],
    ['It sold one hundred and twenty boats.', 'one hundred and twenty boats = 120 boat'],
    ['It sold two and a half million boats.', 'two and a half million boats = 2500000 boat'],
    ['It sold 1,200 boats.', '1,200 boats = 1200 boat'],
    ['It sold 40 000 boats.', '40 000 boats = 40000 boat'],
    ['Some 3m people voted.', '3m people = 3000000 people'],
    ['It owns 40k shares.', '40k shares = 40000 share'],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual([expected])
  })
})

describe('units are currencies, measures or what is counted', () => {
  test.each([
    ['It cost £4.3 million.', '£4.3 million = 4300000 GBP'],
    ['It cost €1.2bn.', '€1.2bn = 1200000000 EUR'],
    ['It cost A$3 billion.', 'A$3 billion = 3000000000 AUD'],
    ['It cost 40 million US dollars.', '40 million US dollars = 40000000 USD'],
    ['It cost 300 Kenyan shillings.', '300 Kenyan shillings = 300 KES'],
    ['They paid $4 a litre.', '$4 a litre = 4 USD/l'],
    ['It rose by 14 per cent.', '14 per cent = 14 %'],
    ['It rose by 12 percentage points.', '12 percentage points = 12 percentage point'],
    ['Winds reached 120 km/h there.', '120 km/h = 120 km/h'],
    ['The plant makes 300 megawatts.', '300 megawatts = 300 MW'],
    ['It was 38 degrees Celsius.', '38 degrees Celsius = 38 °C'],
    ['It was minus nine degrees there.', 'minus nine degrees = -9 degree'],
    ['It covers 3,700 km² of sand.', '3,700 km² = 3700 km²'],
    ['It lost 30 square kilometres.', '30 square kilometres = 30 km²'],
    ['It sold 1,200 tonnes.', '1,200 tonnes = 1200 t'],
    ['They found three wounded soldiers.', 'three wounded soldiers = 3 soldier'],
    ['The party won 43 seats.', '43 seats = 43 seat'],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual([expected])
  })
})

test('a share of something is a part of one', () => {
  expect(quantities('A fifth of voters stayed away and two-thirds of the ships sank.')).toMatchObject([
    { value: 0.2, unit: 'part' },
    { value: 0.666666666667, unit: 'part' },
  ])
  expect(quantities('One in five households has a boat.')).toMatchObject([{ value: 0.2, unit: 'part' }])
})

test('a range is two quantities of one unit, as a range of dates is two dates', () => {
  expect(measures('They paid $2.10–$2.25 a share.')).toEqual([
    '$2.10 = 2.1 USD/share',
    '$2.25 a share = 2.25 USD/share',
  ])
  expect(measures('It burned 20-30 houses.')).toEqual(['20 = 20 house', '30 houses = 30 house'])
  expect(measures('Between 40 and 50 people left.')).toEqual(['40 = 40 people', '50 people = 50 people'])
  expect(measures('Some 20 to 30 million people vote.')).toEqual([
    '20 = 20000000 people',
    '30 million people = 30000000 people',
  ])
})

const owners = (text: string): (string | undefined)[] => {
  const { quantities, entities } = extractFacts({ id: 'q', text, published: '2031-04-22', language: 'en' })
  return quantities.map(({ owner }) => entities.find(({ id }) => id === owner)?.name)
}

describe('a quantity says whose it is', () => {
  test.each([
    ["Norway's 900 ships stayed.", 'Norway'],
    ['President Ada Brook sold 40 boats.', 'Ada Brook'],
    ['The Bank of Norway cut 240 jobs.', 'Bank of Norway'],
    ['Norway, which has 3,000 ships, denied it.', 'Norway'],
    ['Unemployment in Norway rose to 8 per cent.', 'Norway'],
    ['They sold 40 per cent of Norway’s harvest.', 'Norway'],
    ['Prices in Oslo rose from 4 to 8 per cent.', 'Oslo'],
  ])('%s', (text, owner) => {
    expect(new Set(owners(text))).toEqual(new Set([owner]))
  })

  test('through a word that stands for a name', () => {
    expect(owners('The Bank of Norway met on Monday. The bank cut 240 jobs.')).toEqual(['Bank of Norway'])
    expect(owners('Ada Brook left Oslo on Monday. She sold 40 boats.')).toEqual(['Ada Brook'])
  })

  test('and does not where it acts itself, or where nobody is named', () => {
    for (const text of [
      'Some 240 people were killed.',
      'Ada Brook said 40 people died.',
      'There were 40 boats.',
      'The storm sank 40 boats.',
      'According to Ada Brook, 40 boats sank.',
      'Lawyers for Ada Brook paid $4 million.',
    ])
      expect(owners(text)).toEqual([undefined])
  })
})

describe('no quantity is', () => {
  test.each([
    ['a score', 'Rovers won 3-2 and lost 2-3.'],
    ['a label', 'Flight 1906 left gate 12 near room 40 on page 7.'],
    ['an age', 'A 40-year-old man, aged 34, and Ada Brook, 45, left.'],
    ['a year', 'The 1906 earthquake and the 2019 study.'],
    ['a telephone number', 'Call 020 7946 0958 or +44 20 7946 people.'],
    ['a date', 'On 3 May 2031 they left for three weeks.'],
    ['an ordinal', 'The 10th boat and the second house.'],
    ['a bare number', 'Chapter (1) one, 1 1 1.'],
  ])('%s', (_, text) => {
    expect(measures(text)).toEqual([])
  })
})

test('quantities are in order, inside the text, apart from each other, and finite', () => {
  const piece = fc.constantFrom(
    ...[
      '1',
      '40',
      '1 1 1 ',
      '(1',
      '$',
      '£4.3',
      ' million',
      ' people',
      '-',
      '–',
      ' to ',
      'a fifth of ',
      'half a ',
      'two ',
      'm ',
    ],
    ...[
      ' per cent',
      '99999999999999999',
      ' trillion trillion trillion',
      '.',
      ',',
      ' and ',
      'km/h',
      '°',
      '\n',
      '🦀',
      '\u00ad',
      ' ',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('')
      let reached = 0
      for (const { start, end, value } of quantities(text)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(Number.isFinite(value)).toBe(true)
        reached = end
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
  )
})

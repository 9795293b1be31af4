import { describe, expect, it } from 'vitest'
import { find, values } from './found.ts'

const cases = (table: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(table.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(values(text)).toEqual(expected)
  })
}

describe('calendar dates', () => {
  cases([
    ['The bridge at Orlen opened on June 3, 1987.', 'June 3, 1987 = 1987-06-03'],
    ['The bridge opened on 3 June 1987.', '3 June 1987 = 1987-06-03'],
    ['It opened on the 3rd of June, 1987, at last.', 'the 3rd of June, 1987 = 1987-06-03'],
    ['It opened on Wednesday, June 3, 1987.', 'Wednesday, June 3, 1987 = 1987-06-03'],
    ['It opened in June of 1987 and closed in Sept. 1990.', 'June of 1987 = 1987-06', 'Sept. 1990 = 1990-09'],
    ['ORLEN, Mar. 12 — The mayor resigned.', 'Mar. 12 = 2023-03-12'],
    ['The log is dated 2021-06-30.', '2021-06-30 = 2021-06-30'],
    ['They filed it on 28/02/2020.', '28/02/2020 = 2020-02-28'],
    ['They filed it on 02/28/2020.', '02/28/2020 = 2020-02-28'],
    ['He was born in ’74 and left before 9/11.', '’74 = 1974', '9/11 = 2001-09-11'],
    ['The ferry sank on November 31, 1999.', 'November 31, 1999 = 1999-11'],
  ])

  it('in numbers that may be read two ways stay open', () => {
    expect(find('They filed it on 07/08/2019.')).toMatchObject([{ value: '2019-XX-XX', edtf: '2019-XX-XX' }])
  })
  it('in numbers follow the rest of the text', () => {
    expect(values('On 25/12/2018 they met. On 07/08/2019 they parted.')[1]).toBe('07/08/2019 = 2019-08-07')
    expect(values('On December 25, 2018 they met. On 07/08/2019 they parted.')[1]).toBe('07/08/2019 = 2019-07-08')
  })
})

describe('years and longer', () => {
  cases([
    ['Tolls fell in 1994 but rose in the year 2001.', '1994 = 1994', 'the year 2001 = 2001'],
    ['The fiscal 2016 budget and the FY2018 one were late.', 'fiscal 2016 = 2016', 'FY2018 = 2018'],
    ['Wages rose through the 1980s and the early ’90s.', 'the 1980s = 198', 'the early ’90s = 199'],
    ['The nineties were kind to Orlen.', 'The nineties = 199'],
    ['A 12th-century wall and one of the 3rd century BC.', '12th-century = 11', 'the 3rd century BC = BC02'],
    ['The colony fell in 412 BC.', '412 BC = BC0412'],
    ['It all began in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
    [
      'Profits rose in the third quarter of 2018 and in Q1 2019.',
      'the third quarter of 2018 = 2018-Q3',
      'Q1 2019 = 2019-Q1',
    ],
    ['Output fell in the second half of 2018.', 'the second half of 2018 = 2018-H2'],
    ['They met in the spring of 2009 and in summer 2011.', 'the spring of 2009 = 2009-SP', 'summer 2011 = 2011-SU'],
    ['The park closes on Christmas Eve 2021.', 'Christmas Eve 2021 = 2021-12-24'],
  ])

  it('are not seen in what only looks like a year', () => {
    expect(
      values('Some 2000 people, 1500 tons, $1999, flight 1950 and code AK-2000 were listed at 2010 metres.'),
    ).toEqual([])
    expect(values('Mr May may march; April Stone left in tears; the fall of the tower; 24/7; 3:2.')).toEqual([])
  })
})

describe('modifiers', () => {
  it.each([
    ['It opened in early 2016.', 'early 2016', '2016', 'START'],
    ['It opened in mid-August 2016.', 'mid-August 2016', '2016-08', 'MID'],
    ['It opened at the end of May 2016.', 'the end of May 2016', '2016-05', 'END'],
    ['It opened later this week.', 'later this week', '2023-W11', 'END'],
    ['It opened around 1910.', 'around 1910', '1910', 'APPROX'],
    ['It took more than four hours.', 'more than four hours', 'PT4H', 'MORE_THAN'],
    ['It took nearly two years.', 'nearly two years', 'P2Y', 'LESS_THAN'],
    ['It may take up to 180 days.', 'up to 180 days', 'P180D', 'EQUAL_OR_LESS'],
    ['It takes at least a week.', 'at least a week', 'P1W', 'EQUAL_OR_MORE'],
  ])('%s', (text, surface, value, mod) => {
    expect(find(text)).toMatchObject([{ surface, value, mod }])
  })
})

describe('durations', () => {
  cases([
    ['The strike lasted three days.', 'three days = P3D'],
    ['A five-minute speech ended the two-year dispute.', 'five-minute = PT5M', 'two-year = P2Y'],
    ['They waited for several weeks.', 'several weeks = PXW'],
    ['They waited two and a half years.', 'two and a half years = P2Y6M'],
    ['They were held for 24 hours, then for months.', '24 hours = PT24H', 'months = PXM'],
    ['Over the past three months and in the next few days.', 'the past three months = P3M', 'the next few days = PXD'],
    ['They camped for a fortnight and two decades.', 'a fortnight = P2W', 'two decades = P20Y'],
    ['The 9-year-old, now 52 years old, was aged 12.', 'now = PRESENT_REF'],
  ])
})

describe('sets', () => {
  cases([
    ['The court sits every Friday and each July.', 'every Friday = XXXX-WXX-5', 'each July = XXXX-07'],
    ['It sits on Mondays and every two weeks.', 'Mondays = XXXX-WXX-1', 'every two weeks = P2W'],
    ['A daily boat carries 15 cars a day.', 'daily = XXXX-XX-XX', 'a day = P1D'],
  ])
})

describe('clock times and parts of the day', () => {
  cases([
    ['Shots were heard at 10:30 p.m. Tuesday.', '10:30 p.m. Tuesday = 2023-03-14T22:30'],
    ['The siren sounded at 0800 GMT.', '0800 GMT = 2023-03-15T08:00Z'],
    ['The vote is due at noon on Friday.', 'noon on Friday = 2023-03-17T12:00'],
    [
      'They met on Saturday night and yesterday morning.',
      'Saturday night = 2023-03-11TNI',
      'yesterday morning = 2023-03-14TMO',
    ],
    ['It burned on the night of 3 May 1999.', 'the night of 3 May 1999 = 1999-05-03TNI'],
    ['He spoke this evening after last night’s fire.', 'this evening = 2023-03-15TEV', 'last night = 2023-03-14TNI'],
  ])
})

describe('ranges and open ends', () => {
  it('give both ends to both dates, and the year of one to the other', () => {
    expect(find('The fair ran from January 23 to March 9, 2014.')).toMatchObject([
      { surface: 'January 23', edtf: '2014-01-23', range: ['2014-01-23', '2014-03-09'] },
      { surface: 'March 9, 2014', edtf: '2014-03-09', range: ['2014-01-23', '2014-03-09'] },
    ])
    expect(values('It ran from 5 to 7 August 2019, the war 1914–18.')).toEqual([
      '5 = 2019-08-05',
      '7 August 2019 = 2019-08-07',
      '1914 = 1914',
      '18 = 1918',
    ])
  })
  it('stay open after "since" and "until"', () => {
    expect(find('She has led the town since 2011.')).toMatchObject([
      { value: '2011', edtf: '2011/..', range: ['2011', null] },
    ])
    expect(find('She leads it until May 2030.')).toMatchObject([
      { value: '2030-05', edtf: '../2030-05', range: [null, '2030-05'] },
    ])
  })
})

describe('vague words', () => {
  it('are marked, so that no card asks for them', () => {
    expect(
      find('The tram will run soon, as it recently did, and is now late.').map(({ value, vague, edtf }) => [
        value,
        vague,
        edtf,
      ]),
    ).toEqual([
      ['FUTURE_REF', true, null],
      ['PAST_REF', true, null],
      ['PRESENT_REF', true, null],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { edtfInWords, edtfOfTimex, edtfPrecision, isEdtf } from '../../../src/core/facts/dates/edtf.ts'

describe('TIMEX3 values as EDTF', () => {
  it.each([
    ['2019-08-05', '2019-08-05'],
    ['2019-08', '2019-08'],
    ['2019', '2019'],
    ['XXXX-08-05', 'XXXX-08-05'],
    ['XXXX-08', 'XXXX-08'],
    ['198', '198X'],
    ['19', '19XX'],
    ['BC0480', '-0479'],
    ['BC0480-08', '-0479-08'],
    ['1998-SU', '1998-22'],
    ['1998-Q3', '1998-35'],
    ['1998-H2', '1998-41'],
    ['1998-W02', '1998-01-05/1998-01-11'],
    ['1998-W02-WE', '1998-01-10/1998-01-11'],
    ['2019-08-26TMO', '2019-08-26'],
    ['2019-XX-XX', '2019-XX-XX'],
  ])('%s is %s', (timex, edtf) => {
    expect(edtfOfTimex(timex)).toBe(edtf)
    expect(isEdtf(edtf)).toBe(true)
  })

  it.each([
    'P3D',
    'PXW',
    'XXXX-WXX-1',
    'XXXX-WXX',
    'XXXX-XX-XX',
    'XXXX',
    'PRESENT_REF',
    'XXXX-SU',
    '2023-02-30',
    '',
    'BC047',
  ])('%s has none', (timex) => expect(edtfOfTimex(timex)).toBeNull())

  it('leave an end open for "since" and "until"', () => {
    expect(edtfOfTimex('2011', 'since')).toBe('2011/..')
    expect(edtfOfTimex('2014-05', 'until')).toBe('../2014-05')
    expect(edtfOfTimex('1998-W02', 'since')).toBe('1998-01-05/..')
    expect(edtfOfTimex('1998-SU', 'since')).toBe('1998-22')
  })
})

describe('a valid EDTF', () => {
  it('is told from what is none', () => {
    expect(['2019', '2019-08~', '2011/..', 'XXXX-08-05', '2019-21'].every(isEdtf)).toBe(true)
    expect(['', '2019-8-5', '2019-13', 'yesterday', '('.repeat(1000)].some(isEdtf)).toBe(false)
  })

  it('says how precise it is', () => {
    expect(
      ['2019-08-05', '2019-08', '2019-XX-XX', '2019-22', '2019-35', '2019-40', '198X', '19XX', '2011/..', 'soon'].map(
        edtfPrecision,
      ),
    ).toEqual(['day', 'month', 'year', 'season', 'quarter', 'half', 'decade', 'century', 'interval', null])
  })
})

describe('EDTF in words', () => {
  it.each([
    ['2019-08-05', '5 August 2019', 'August 5, 2019'],
    ['2019-08', 'August 2019', 'August 2019'],
    ['2019', '2019', '2019'],
    ['XXXX-08-05', '5 August (year not given)', 'August 5 (year not given)'],
    ['XXXX-08', 'August (year not given)', 'August (year not given)'],
    ['198X', 'the 1980s', 'the 1980s'],
    ['19XX', 'the 20th century', 'the 20th century'],
    ['-0479', '480 BC', '480 BC'],
    ['2016-23', 'autumn 2016', 'fall 2016'],
    ['2016-35', 'the third quarter of 2016', 'the third quarter of 2016'],
    ['2016-41', 'the second half of 2016', 'the second half of 2016'],
    ['2019-XX-XX', 'some day in 2019', 'some day in 2019'],
    ['2011/..', 'since 2011', 'since 2011'],
    ['../2014-05', 'until May 2014', 'until May 2014'],
    ['2019-08-05/2019-08-11', '5–11 August 2019', 'August 5–11, 2019'],
    ['2019-08-30/2019-09-05', '30 August to 5 September 2019', 'August 30 to September 5, 2019'],
    ['2004/2009', '2004 to 2009', '2004 to 2009'],
    ['2016~', 'about 2016', 'about 2016'],
    ['2016?', '2016 (uncertain)', '2016 (uncertain)'],
  ])('%s is %s, or %s in America', (edtf, british, american) => {
    expect(edtfInWords(edtf, 'en-GB')).toBe(british)
    expect(edtfInWords(edtf, 'en-US')).toBe(american)
  })

  it('takes a modifier along', () => {
    expect(edtfInWords('2016', 'en-GB', 'END')).toBe('late 2016')
    expect(edtfInWords('198X', 'en-GB', 'START')).toBe('the early 1980s')
    expect(edtfInWords('2016-08', 'en-GB', 'MID')).toBe('mid-August 2016')
    expect(edtfInWords('2016', 'en-GB', 'BEFORE')).toBe('2016')
  })
})

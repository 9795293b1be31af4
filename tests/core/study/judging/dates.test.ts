import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDay, dayNumber, monthNames } from '../../../../src/core/facts/dates/calendar.ts'
import { edtfInWords, edtfOfDay } from '../../../../src/core/facts/dates/edtf.ts'
import { type JudgedCard, judgeTyped } from '../../../../src/core/study/judging/judge.ts'
import { asked, day, expectVerdict, testRows, type Typed } from './cards.ts'

describe('a day', () => {
  const card = day('March 9, 2031', '2031-03-09')
  testRows(
    (answer) => day(answer, '2031-03-09'),
    [
      ['March 9, 2031', 'March 9, 2031', 'right'],
      ['March 9, 2031', '9 March 2031', 'right'],
      ['March 9, 2031', '9 Mar 2031', 'right'],
      ['March 9, 2031', 'March 9th, 2031', 'right'],
      ['March 9, 2031', 'the 9th of March, 2031', 'right'],
      ['March 9, 2031', 'on the ninth of March 2031', 'right'],
      ['March 9, 2031', 'Mar. 9 2031', 'right'],
      ['March 9, 2031', '9 march ’31', 'right'],
      ['March 9, 2031', '2031-03-09', 'right'],
      ['March 9, 2031', '2031/3/9', 'right'],
      ['March 9, 2031', '20310309', 'right'],
      ['March 9, 2031', '2031-03-09T14:30', 'right'],
      ['March 9, 2031', 'Sunday, 9 March 2031', 'right'],
      ['March 9, 2031', '٩ March ٢٠٣١', 'right'],
      ['March 9, 2031', 'ninth March twenty thirty-one', 'right'],
      ['March 9, 2031', '9/3/2031', 'right', 'ambiguous-date'],
      ['March 9, 2031', '3/9/2031', 'right', 'ambiguous-date'],
      ['March 9, 2031', '09.03.2031', 'right', 'ambiguous-date'],
      ['March 9, 2031', '9-3-31', 'right', 'ambiguous-date'],
      ['March 9, 2031', 'Saturday, 9 March 2031', 'near', 'weekday-differs'],
      ['March 9, 2031', '9 Marhc 2031', 'near', 'month-misspelt'],
      ['March 9, 2031', '9 March', 'near', 'year-missing'],
      ['March 9, 2031', '9/3', 'near', 'year-missing', 'ambiguous-date'],
      ['March 9, 2031', 'March 2031', 'near', 'less-precise-date'],
      ['March 9, 2031', '3/2031', 'near', 'less-precise-date'],
      ['March 9, 2031', '2031', 'near', 'less-precise-date'],
      ['March 9, 2031', 'spring 2031', 'near', 'less-precise-date'],
      ['March 9, 2031', 'Q1 2031', 'near', 'less-precise-date'],
      ['March 9, 2031', 'March', 'near', 'less-precise-date', 'year-missing'],
      ['March 9, 2031', 'the 2030s', 'wrong', 'less-precise-date'],
      ['March 9, 2031', '10 March 2031', 'wrong', 'other-date'],
      ['March 9, 2031', '9 March 2013', 'wrong', 'other-date'],
      ['March 9, 2031', '9 April 2031', 'wrong', 'other-date'],
      ['March 9, 2031', '4/9/2031', 'wrong', 'other-date', 'ambiguous-date'],
      ['March 9, 2031', 'May 2031', 'wrong', 'other-date'],
      ['March 9, 2031', '30 February 2031', 'wrong', 'no-date'],
      ['March 9, 2031', '9 or 10 March 2031', 'wrong', 'no-date'],
      ['March 9, 2031', 'not 9 March 2031', 'wrong', 'no-date'],
      ['March 9, 2031', 'Sunday', 'wrong', 'no-date'],
      ['March 9, 2031', 'the day after the storm', 'wrong', 'no-date'],
      ['March 9, 2031', '99999999999999999999', 'wrong', 'no-date'],
    ],
  )

  test('says how far off another date is', () => {
    const apart = (typed: string) => judgeTyped(card, typed).remarks[0]
    expect(apart('7 March 2031')).toEqual({ code: 'other-date', apart: { count: -2, unit: 'day' } })
    expect(apart('9 March 2032')).toEqual({ code: 'other-date', apart: { count: 366, unit: 'day' } })
    expect(apart('May 2031')).toEqual({ code: 'other-date', apart: { count: 2, unit: 'month' } })
    expect(apart('2029')).toEqual({ code: 'other-date', apart: { count: -2, unit: 'year' } })
  })

  test('names both readings of figures, the one that counts first', () => {
    expect(judgeTyped(card, '3/9/2031').remarks).toEqual([
      { code: 'ambiguous-date', readings: ['2031-03-09', '2031-09-03'] },
    ])
  })

  test('is read in the language of its deck', () => {
    const inLanguage = (typed: string, language: string) => judgeTyped(card, typed, { language }).standing
    expect(inLanguage('9 марта 2031', 'ru')).toBe('right')
    expect(inLanguage('9. März 2031', 'de')).toBe('right')
    expect(inLanguage('9 mars 2031', 'fr')).toBe('right')
    expect(inLanguage('9 de marzo de 2031', 'es')).toBe('right')
    expect(inLanguage('March 9, 2031', 'de')).toBe('right')
    expect(inLanguage('9. April 2031', 'de')).toBe('wrong')
    expect(inLanguage('March 9, 2031', 'not a language')).toBe('right')
  })
})

describe('dates of other grains', () => {
  const of = (canonical: string, edtf: string, precision: NonNullable<ReturnType<typeof day>['answer']['precision']>) =>
    asked('event-date', canonical, { edtf, precision })
  const yearless = of('August 5; the article names no year', 'XXXX-08-05', 'day')
  const month = of('October 2027', '2027-10', 'month')
  const season = of('the winter of 2027', '2027-24', 'season')
  const year = of('1987', '1987', 'year')
  const decade = of('the 1980s', '198X', 'decade')
  const century = of('the 19th century', '18XX', 'century')
  const ancient = of('480 BC', '-0479', 'year')
  const monthOfDay = of('October 2027', '2027-10-14', 'month')

  const rows: readonly (readonly [JudgedCard, ...Typed])[] = [
    [yearless, '5 August', 'right'],
    [yearless, 'Aug 5', 'right'],
    [yearless, '--08-05', 'right'],
    [yearless, '5 August 2019', 'right', 'more-precise-date'],
    [yearless, '6 August', 'wrong', 'other-date'],
    [yearless, 'August', 'near', 'less-precise-date'],
    [yearless, '2019', 'wrong', 'no-date'],
    [month, 'Oct. 2027', 'right'],
    [month, '10/2027', 'right'],
    [month, '2027-10', 'right'],
    [month, '14 October 2027', 'right', 'more-precise-date'],
    [month, 'October', 'near', 'year-missing'],
    [month, 'autumn 2027', 'near', 'less-precise-date'],
    [month, 'Q4 2027', 'near', 'less-precise-date'],
    [month, 'Octobre 2027', 'near', 'month-misspelt'],
    [month, 'November 2027', 'wrong', 'other-date'],
    [season, 'winter 2027', 'right'],
    [season, 'Winter of 2027', 'right'],
    [season, 'summer 2027', 'wrong', 'other-date'],
    [season, '2027', 'near', 'less-precise-date'],
    [season, 'first quarter of 2027', 'near', 'less-precise-date'],
    [year, '1987', 'right'],
    [year, "'87", 'right'],
    [year, 'in the year 1987', 'right'],
    [year, 'nineteen eighty-seven', 'right'],
    [year, 'June 1987', 'right', 'more-precise-date'],
    [year, 'the eighties', 'near', 'less-precise-date'],
    [year, '1988', 'wrong', 'other-date'],
    [decade, '1980s', 'right'],
    [decade, 'the 80s', 'right'],
    [decade, 'the eighties', 'right'],
    [decade, 'nineteen eighties', 'right'],
    [decade, '1984', 'right', 'more-precise-date'],
    [decade, 'twentieth century', 'near', 'less-precise-date'],
    [decade, 'the 1970s', 'wrong', 'other-date'],
    [century, 'nineteenth century', 'right'],
    [century, '19th century', 'right'],
    [century, '20th century', 'wrong', 'other-date'],
    [ancient, '480 BC', 'right'],
    [ancient, '480 B.C.', 'right'],
    [ancient, '480 BCE', 'right'],
    [ancient, '480', 'wrong', 'other-date'],
    [monthOfDay, 'October 2027', 'right'],
    [monthOfDay, '15 October 2027', 'wrong', 'other-date'],
  ]
  test.each(rows.map((row) => [`${row[0].answer.canonical} | ${row.slice(1).join(' | ')}`, row] as const))(
    '%s',
    (_, [card, ...typed]) => {
      expectVerdict(card, typed)
    },
  )

  test('a date that is mere text, as decks from elsewhere have it, is still a date', () => {
    const card = asked('event-date', '9 March 2031')
    expect(judgeTyped(card, 'March 9th 2031').standing).toBe('right')
    expect(judgeTyped(card, '10 March 2031').remarks[0]?.code).toBe('other-date')
  })

  test('an interval is judged as words, and its numbers must be right', () => {
    const card = asked('event-date', '9–12 March 2031', { edtf: '2031-03-09/2031-03-12' })
    expect(judgeTyped(card, '9-12 march 2031').standing).toBe('right')
    expect(judgeTyped(card, '9 to 12 March 2031').standing).toBe('right')
    expect(judgeTyped(card, '9-13 March 2031').standing).toBe('wrong')
  })
})

const first = dayNumber({ year: 1900, month: 1, day: 1 })
const last = dayNumber({ year: 2099, month: 12, day: 31 })
const anyDay = fc.integer({ min: first, max: last })
const pad = (value: number) => String(value).padStart(2, '0')

/** The ways of writing a day that must be read back. */
const writings = (number: number): readonly string[] => {
  const { year, month, day: dayOfMonth } = civilDay(number)
  const name = monthNames[month - 1] ?? ''
  const ordinal = (n: number) =>
    `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
  return [
    edtfOfDay({ year, month, day: dayOfMonth }),
    edtfInWords(edtfOfDay({ year, month, day: dayOfMonth }), 'en-GB'),
    edtfInWords(edtfOfDay({ year, month, day: dayOfMonth }), 'en-US'),
    `${dayOfMonth} ${name.slice(0, 3)}. ${year}`,
    `${name.toUpperCase()} ${ordinal(dayOfMonth)} ${year}`,
    `the ${ordinal(dayOfMonth)} of ${name}, ${year}`,
    `${dayOfMonth}/${month}/${year}`,
    `${month}/${dayOfMonth}/${year}`,
    `${pad(dayOfMonth)}.${pad(month)}.${year}`,
    `${pad(month)}-${pad(dayOfMonth)}-${year}`,
    `${year}${pad(month)}${pad(dayOfMonth)}`,
  ]
}
const cardOf = (number: number) => {
  const edtf = edtfOfDay(civilDay(number))
  return day(edtfInWords(edtf, 'en-US'), edtf)
}

describe('any day', () => {
  test('in any writing is right', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        for (const typed of writings(number))
          expect([typed, judgeTyped(cardOf(number), typed).standing]).toEqual([typed, 'right'])
      }),
    )
  })

  test('is never right for another one, unless figures can be read as both', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (asked, typed) => {
        fc.pre(asked !== typed)
        const [a, b] = [civilDay(asked), civilDay(typed)]
        const canTurn = a.year === b.year && a.month === b.day && a.day === b.month
        for (const text of writings(typed))
          if (!canTurn || !/^\d+[/.-]\d+[/.-]\d+$/.test(text))
            expect([text, judgeTyped(cardOf(asked), text).standing]).toEqual([text, 'wrong'])
      }),
    )
  })
})

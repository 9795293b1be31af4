import { describe, expect, it } from 'vitest'
import { values } from './found.ts'

const last = (text: string, day?: string | null): string | undefined => values(text, day).at(-1)

describe('one expression', () => {
  it.each([
    ['He has been gone since Tuesday of last week.', 'Tuesday of last week = 2023-03-07'],
    ['The sitting is on Wednesday week.', 'Wednesday week = 2023-03-29'],
    ['The fair begins on Monday after next.', 'Monday after next = 2023-03-27'],
    ['She saw him a week last Friday.', 'a week last Friday = 2023-03-03'],
    ['The inquest opens a week from today.', 'a week from today = 2023-03-22'],
    ['The council will meet on the first Monday in November.', 'the first Monday in November = 2023-11-06'],
    ['He left on the last day of January.', 'the last day of January = 2023-01-31'],
    ['The weed came in the last days of February.', 'the last days of February = 2023-02'],
    ['They dug through the weekend of 4 March.', 'the weekend of 4 March = 2023-W09-WE'],
    ['Profit fell in the three months to September 2022.', 'the three months to September 2022 = 2022-Q3'],
    ['The plant opens in the second half of 2049.', 'the second half of 2049 = 2049-H2'],
    ['Sales fell in the final quarter of 2021.', 'the final quarter of 2021 = 2021-Q4'],
    ['The grant ends with the financial year 2057.', 'the financial year 2057 = 2057'],
    ['The trial lasted a quarter of an hour.', 'a quarter of an hour = PT15M'],
    ['The van calls every second Saturday.', 'every second Saturday = P2W'],
    ['He walks there every evening.', 'every evening = P1D'],
    ['Paper was scarce, the clerk wrote to-day.', 'to-day = 2023-03-15'],
    ['The crew answered within the hour.', 'the hour = PT1H'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]))

  it.each([
    'The truck was doing 90 kilometers an hour.',
    'The weekly Le Phare printed the list.',
    'The minutes of the meeting vanished.',
    'They inspected 61 winter corrals.',
  ])('none in "%s"', (text) => expect(values(text)).toEqual([]))
})

describe('which way a date without its year lies', () => {
  it.each([
    ['Talks open on Friday.', 'Friday = 2023-03-17'],
    ['The growers asked for a subsidy until December.', 'December = 2023-12'],
    ['The court adjourned the case until Friday.', 'Friday = 2023-03-17'],
    ['The minister promised an answer before Friday.', 'Friday = 2023-03-17'],
    ['Officials wanted the quay cleared by Friday.', 'Friday = 2023-03-17'],
    ['The banks have extended the firm up to $9 million in loans through January.', 'January = 2024-01'],
    ['The strike lasted until Friday.', 'Friday = 2023-03-10'],
    ['The mayor announced the plan on Friday.', 'Friday = 2023-03-10'],
    ['The funeral will take place on Sunday, 2 April.', 'Sunday, 2 April = 2023-04-02'],
  ])('%s', (text, value) => expect(last(text)).toBe(value))

  it('a weekday beside the date tells the year', () => {
    // 5 April was a Wednesday in 2023, not in 2022.
    expect(last('The riddle was set for Wednesday, 5 April.')).toBe('Wednesday, 5 April = 2023-04-05')
    expect(last('They met on Tuesday, 5 April.')).toBe('Tuesday, 5 April = 2022-04-05')
  })
})

describe('a story told in passing', () => {
  it('goes on from the date it has named', () => {
    const text =
      'In May 1962 an arbiter sided with the guild. The next month four sheds stopped, and in July came the ewe.'
    expect(values(text)).toEqual(['May 1962 = 1962-05', 'The next month = 1962-06', 'July = 1962-07'])
  })

  it('finds the month that follows, precedes or is meant', () => {
    expect(last('The charter was drawn up in June 2011. It was signed the following January.')).toBe(
      'the following January = 2012-01',
    )
    expect(last('She published in January 1978, after a boat had sunk the previous November.')).toBe(
      'the previous November = 1977-11',
    )
    expect(last('The league was founded in 2006. That November it split.')).toBe('That November = 2006-11')
    expect(last('The clocks were changed in 1978. The law fell in April seven years later.')).toBe(
      'April seven years later = 1985-04',
    )
  })

  it('does not hold what the writer tells of the present day', () => {
    expect(last('In May 1962 an arbiter sided with the guild. The museum will reopen in June.')).toBe('June = 2023-06')
    expect(last('In May 1962 an arbiter sided with the guild. The hall has been shut since January.')).toBe(
      'January = 2023-01',
    )
  })
})

describe('the day of a dateline', () => {
  it('is today, where the article appeared a day or two later', () => {
    expect(last('ORLEN, 14 MARCH — The fleet put to sea today.')).toBe('today = 2023-03-14')
    expect(last('ORLEN, 14 FEBRUARY — The fleet put to sea today.')).toBe('today = 2023-03-15')
  })
})

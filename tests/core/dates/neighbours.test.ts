/** Dates that lean on their neighbours, and words beside which a number or a day is no date. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, values } from './found.ts'

const ranges = (text: string): unknown[] => find(text).map(({ value, range }) => [value, range])

describe('both ends of a range', () => {
  it('lie in one stretch, whatever the tense behind each says', () => {
    const may = ['2023-05-03', '2023-05-09']
    expect(ranges('The fair will run from 3 to 9 May.')).toEqual(may.map((day) => [day, may]))
    const past = ['2022-05-03', '2022-05-09']
    expect(ranges('The fair was open May 3-9.')).toEqual(past.map((day) => [day, past]))
  })

  it('go over into the new year', () => {
    const turn = ['2022-12-28', '2023-01-03']
    expect(ranges('The fair was open from Dec. 28 to Jan. 3.')).toEqual(turn.map((day) => [day, turn]))
  })

  it('"May" in a range is no sign of the future', () => {
    const spring = ['2022-03', '2022-05']
    expect(ranges('Between March and May 2022 it rained.')).toEqual(spring.map((month) => [month, spring]))
    expect(values('Between April and May it rained.')).toEqual(['April = 2022-04', 'May = 2022-05'])
    expect(values('From April to May the mill will close.')).toEqual(['April = 2023-04', 'May = 2023-05'])
  })

  it('a season of two years has both', () => {
    const both = ['1998', '1999']
    expect(ranges('The 1998/99 season was poor.')).toEqual(both.map((year) => [year, both]))
    expect(values('He won in 1998/77.')).toEqual([])
  })

  it('never end before they begin', () => {
    const month = fc.constantFrom('January', 'March', 'April', 'June', 'August', 'October', 'December')
    const verb = fc.constantFrom('was', 'will be', 'is')
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1, max: 28 }),
        month,
        fc.integer({ min: 1, max: 28 }),
        verb,
        (a, b, c, d, is) => {
          const [fact] = find(`The road ${is} shut from ${b} ${a} to ${d} ${c}.`)
          const [from, to] = fact?.range ?? [null, null]
          expect(from !== null && to !== null && from <= to, `${from} ${to}`).toBe(true)
        },
      ),
    )
  })
})

describe('a story around New Year', () => {
  it('goes back a year where its range began in the last one', () => {
    const text =
      'The siege began on 4 June 1744. The fort fell in August 1744. A thaw came in January 1745. The fleet blockaded the bay from October to March.'
    expect(values(text).slice(-2)).toEqual(['October = 1744-10', 'March = 1745-03'])
  })
})

describe('the nth weekday of a month', () => {
  it.each([
    ['They vote on the first Monday of March 2031.', 'the first Monday of March 2031 = 2031-03-03'],
    ['They voted on the last Sunday of May 2018.', 'the last Sunday of May 2018 = 2018-05-27'],
    ['They voted on the third Friday in June.', 'the third Friday in June = 2022-06-17'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]))
})

describe('no date', () => {
  it.each([
    'She is in her early 20s.',
    'He left in his thirties.',
    'It stayed in the mid-30s all week long.',
    'She reads USA TODAY at home.',
    'He works for Russia Today as a clerk.',
    'He said so on "This Week," a programme.',
    'Prices will rise or fall.',
    'The winter wheat died.',
    'The Tarn 2000 index fell.',
    'They obey resolutions 1559 and 1701.',
    'The Sunday Times is sold here.',
    'It pays in the long run.',
    'The 34-year-old sailed.',
    'They sold 2,000 houses.',
  ])('%s', (text) => expect(values(text)).toEqual([]))
})

describe('an article before a noun', () => {
  it('is none of the date’s', () => {
    expect(values('The 4 May 2018 vote was close.')).toEqual(['4 May 2018 = 2018-05-04'])
    expect(values('It broke on the 4 May 2018.')).toEqual(['the 4 May 2018 = 2018-05-04'])
  })
})

describe('a heading that tells of a plan', () => {
  it('looks ahead', () => expect(values('Mill to close in May')).toEqual(['May = 2023-05']))
})

describe('a day counted from a dated event', () => {
  const counted = (text: string): (string | undefined)[] => find(text).map(({ resolved }) => resolved)

  it('is known where the date stands in the same clause', () => {
    expect(counted('A day after the vote on 4 May 2018 he resigned.')[0]).toBe('2018-05-05')
    expect(counted('Two weeks before the 4 May 2018 vote, he left.')[0]).toBe('2018-04-20')
    expect(counted('Three weeks after Brook left on 4 May 2018, it rained.')[0]).toBe('2018-05-25')
  })

  it('is unknown where a new clause begins before it', () => {
    expect(counted('A day after the vote, he resigned on 4 May 2018.')[0]).toBeUndefined()
  })
})

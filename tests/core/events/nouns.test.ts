/** Dates that belong to the noun of an event, and dates that tell of none. */
import { describe, expect, test } from 'vitest'
import { datesOf, events } from './found-events.ts'

describe('the noun of an event', () => {
  test.each([
    ['possessive', 'Monday’s attack killed three guards.', 'Monday: attack ()'],
    ['before the noun', 'The October vote split the council.', 'October: vote ()'],
    ['with a participle between', 'In a March 10, 2030 televised address, Brook wept.', 'March 10, 2030: address ()'],
    [
      'behind what it was about',
      'The minister condemned the raid in Ostry on Monday that hurt three.',
      'Monday: raid ()',
    ],
    ['behind a verb that looks back', 'We condemn the attacks this weekend in Bern.', 'this weekend: attacks ()'],
    ['behind “after”', 'Otis fled after the collapse of the bank in 2029.', '2029: collapse ()'],
    [
      'deep in a phrase',
      'The fault lies in the introduction of a new toll in April 2030.',
      'April 2030: introduction ()',
    ],
    ['with “of”', 'The uprising of 1848 shook the bay.', '1848: uprising ()'],
    ['a name', 'He sailed in the 2028 Bay Cup.', '2028: Cup ()'],
    ['behind “such as”', 'The guards won fights such as the Battle of Ostry on 2 May 1963.', '2 May 1963: Battle ()'],
    ['that is set', 'The judge has set a hearing for 4 May 2031.', '4 May 2031: hearing ()'],
    ['two years before it', 'She met him in her 2020 and 2026 campaigns.', '2020: campaigns ()', '2026: campaigns ()'],
    ['behind a name of it', 'He wept at the 2030 State of the Guild Address.', '2030: Address ()'],
    ['of a figure that does something', 'The losses in 2030 forced him out.', '2030: losses ()'],
    [
      'of a result of a period',
      'Lind reported a loss of $2 million, or 3 cents a share, for the third quarter of 2030.',
      'the third quarter of 2030: loss ()',
    ],
    ['that no perfect goes with', 'The response to a letter last week has moved many.', 'last week: response ()'],
    ['in a heading with a bracket', 'Otis Tarn’s rule (1902–1910)', '1902: rule ()', '1910: rule ()'],
  ])('%s', (_name, text, ...expected) => expect(events(text)).toEqual(expected))

  test('a speech or a meeting that opens the sentence leaves the date to its verb', () => {
    expect(events('At a meeting in Ostry on Monday, the guilds agreed.')).toEqual(['Monday: agreed (the guilds)'])
  })

  test('what became of a figure is told by the verb', () => {
    expect(events('Sales in May 2030 rose.')).toEqual(['May 2030: rose (Sales)'])
    expect(events('Revenue and earnings grew. The mill said third-quarter profit jumped to a record.')).toContain(
      'third-quarter: jumped (third-quarter profit)',
    )
  })
})

describe('no event', () => {
  test.each([
    ['a dateline', 'OSLO, March 3 — The mill is old.'],
    ['a comparison', 'Sales rose to $3 million from $2 million a year earlier.'],
    ['a comparison in so many words', 'The mill earned $3 million, compared with $2 million in 2029.'],
    ['a record', 'It was the worst flood since 1953.'],
    ['a thing dated by its make', 'He drives a 1998 model.'],
    ['things of their time', 'She loves the boxy cars of the 1970s.'],
    ['debt that falls due', 'The mill issued notes, due May 15, 2039, on old terms.'],
    ['a line of its own', '12 May 2030'],
    ['the hour it is', 'It was early May 2030.'],
    ['a rank', 'The tower, its second in 2030, is red.'],
    ['who is paid', 'The holders of record 4 May 2031 are many.'],
    ['a model', 'Lind makes cars for the 2032 model year.'],
    [
      'what a multiple is of',
      'Lind earned $4 million, more than twice the $2 million, or 3 cents a share, a year earlier.',
    ],
    ['a vague date', 'The harbour will close soon.'],
    ['a repeated one', 'The guild meets every Friday.'],
    ['a length of time', 'The guild met for three days.'],
  ])('%s', (_name, text) => expect(events(text)).toEqual([]))
})

describe('a day counted from an event', () => {
  const anchored = (text: string): (string | undefined)[] => {
    const [date] = datesOf(text).filter(({ resolved }) => resolved !== undefined)
    return [date?.resolved, events(text).find((line) => line.startsWith(date?.surface ?? '-'))]
  }

  test('behind a date it tells when the event was that it is counted from', () => {
    expect(anchored('The mill closed on 5 May 2030, three days after the mayor resigned.')).toEqual([
      '2030-05-02',
      'three days: resigned (the mayor)',
    ])
    expect(anchored('The council met on 5 May 2030, a day before the budget was passed.')).toEqual([
      '2030-05-06',
      'a day: was passed (the budget)',
    ])
    expect(anchored('The mill closed on 5 May 2030, three days after the vote.')).toEqual([
      '2030-05-02',
      'three days: vote ()',
    ])
  })

  test('before a dated event it tells when the main clause was', () => {
    expect(anchored('A day after the vote on 4 May 2030, Brook resigned.')).toEqual([
      '2030-05-05',
      'A day: resigned (Brook)',
    ])
    expect(anchored('Three days after Brook left on 4 May 2030, the mill closed.')).toEqual([
      '2030-05-07',
      'Three days: closed (the mill)',
    ])
    expect(anchored('Two weeks before the 4 May 2030 vote, Otis left.')).toEqual([
      '2030-04-20',
      'Two weeks: left (Otis)',
    ])
  })

  test('where the event has no date, nothing is counted and nothing is invented', () => {
    expect(anchored('Three days after Brook left, the mill closed.')).toEqual([undefined, undefined])
    expect(
      datesOf('On Friday, three days after Brook left, the mill closed.', null).some(({ resolved }) => resolved),
    ).toBe(false)
  })
})

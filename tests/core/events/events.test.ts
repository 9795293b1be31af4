/** Which verb a date belongs to, who did it, and the words that tell it. */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import { withEvents } from '../../../src/core/facts/events/events.ts'
import { words } from '../claims/told.ts'

const nobody = { actors: [], mentions: [], entities: [], names: [] }

/** "date: predicate (subject)" of every date that has an event. */
const events = (text: string): string[] => {
  const analysed = analyse(text)
  return withEvents(analysed, findDates(analysed, '2031-04-22'), nobody).flatMap(({ surface, event }) =>
    event
      ? [`${surface}: ${words(text, [event.predicate])} (${event.subject ? words(text, [event.subject]) : ''})`]
      : [],
  )
}

const gist = (text: string): string | undefined => {
  const analysed = analyse(text)
  const event = withEvents(analysed, findDates(analysed, '2031-04-22'), nobody).find((date) => date.event)?.event
  return event && words(text, event.gist)
}

const cases: readonly (readonly [name: string, text: string, ...events: string[]])[] = [
  ['a date before its clause', 'On Friday, the court closed the mill.', 'Friday: closed (the court)'],
  ['a date behind its verb', 'The court closed the mill on Friday.', 'Friday: closed (The court)'],
  [
    'a date behind the adverb of its clause',
    'Additionally on Monday, the mayor said that the harbour would close.',
    'Monday: said (the mayor)',
  ],
  [
    'an apposition between subject and verb',
    'Norland, a key ally of Sudmark, launched its raid on the gangs in September 2015.',
    'September 2015: launched (Norland)',
  ],
  [
    'the words behind “after”, not the main clause',
    'Brook flew home on Monday, three days after Tarn said raids were ruining the harbour.',
    'Monday: flew (Brook)',
    'three days: said (Tarn)',
  ],
  [
    'the nearest participle',
    'The raids helped the guard against gangs operating in the bay since 2011.',
    '2011: operating (gangs)',
  ],
  [
    'a relative clause',
    'The guild is a group that has been fighting for its own port since 1984.',
    '1984: has been fighting (a group)',
  ],
  [
    'two clauses, two dates',
    'The mill opened in 1902, and in March 2019 the court closed it.',
    '1902: opened (The mill)',
    'March 2019: closed (the court)',
  ],
  ['the one who is to act', 'Otis wants the mayor to resign by Friday.', 'Friday: to resign (the mayor)'],
  ['a dateline has none', 'OSLO, March 3 — The mill closed on Sunday.', 'Sunday: closed (The mill)'],
  ['a noun that the date qualifies', 'The bloc fears a repeat of the 2007 unrest.', '2007: unrest ()'],
  ['the noun of an event', 'The election in May 2030 split the town.', 'May 2030: election ()'],
  [
    'a verb of saying with its speaker behind it',
    '“The mill is lost,” said Ada Brook on Monday.',
    'Monday: said (Ada Brook)',
  ],
]

describe('the event of a date', () => {
  for (const [name, text, ...expected] of cases) test(name, () => expect(events(text)).toEqual(expected))

  test('a vague date has none', () => expect(events('The harbour will close soon.')).toEqual([]))

  test('the gist tells what happened without the date', () => {
    expect(gist('On August 5, the coastal army announced the start of a raid on gangs in the bay.')).toBe(
      'the coastal army announced the start of a raid on gangs in the bay',
    )
    expect(gist('Monday’s attack on the mill failed.')).toBe('attack on the mill')
    expect(gist('The raid began in August 2016 to stop the gangs.')).toBe('The raid began … to stop the gangs')
  })
})

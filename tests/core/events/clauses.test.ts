/** The verb a date belongs to and its whole subject, through every clause that news builds. */
import { describe, expect, test } from 'vitest'
import { events } from './found-events.ts'

type Case = readonly [name: string, text: string, ...events: string[]]

const told = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    for (const [name, text, ...expected] of cases) test(name, () => expect(events(text)).toEqual(expected))
  })
}

told('relative and reduced clauses', [
  [
    'who',
    'Brook, who joined the guild in 1998, said on Monday that the port would close in June.',
    '1998: joined (Brook)',
    'Monday: said (Brook)',
    'June: would close (the port)',
  ],
  [
    'two verbs of one relative clause',
    'The plan, which was drawn up in 2011 and approved in 2013, failed.',
    '2011: was drawn (The plan)',
    '2013: approved (The plan)',
  ],
  [
    'a participle between subject and verb',
    'The bridge built in 1902 collapsed on Sunday.',
    '1902: built (The bridge)',
    'Sunday: collapsed (The bridge)',
  ],
  [
    'a participle set off by commas',
    'The treaty, signed in Ostry in 1998, bars such arms.',
    '1998: signed (The treaty)',
  ],
  [
    'a participle that opens the sentence',
    'Elected in 2015, Ada Brook has cut taxes twice.',
    '2015: Elected (Ada Brook)',
  ],
  [
    'what "which" stands for behind a place',
    'The council praised the raid on a depot in Ostry, which took place on Friday.',
    'Friday: took (the raid on a depot in Ostry)',
  ],
  [
    'people from a list of places',
    'The law covers families from Ostry, Bern and Oslo who applied before March 2030.',
    'March 2030: applied (families from Ostry, Bern and Oslo)',
  ],
  [
    'a clause without its pronoun',
    'Police said the man killed in the Monday attack had left Oslo in 2012.',
    'Monday: attack ()',
    '2012: had left (the man)',
  ],
])

told('whole subjects', [
  [
    'a list',
    'The bank of Ostry, the mint, the treasury, and the port of Bern jointly announced on Monday a new fund.',
    'Monday: jointly announced (The bank of Ostry, the mint, the treasury, and the port of Bern)',
  ],
  [
    'an age and a home town behind the name',
    'Tarn, 54, of Ostry, Norland, was part of the crew in October 2024.',
    'October 2024: was (Tarn)',
  ],
  [
    'a rough number',
    'Last week, at least 76 people were hurt in the port.',
    'Last week: were hurt (at least 76 people)',
  ],
  [
    'a participle before its noun',
    'About 12,000 suspected smugglers were held in 2029.',
    '2029: were held (About 12,000 suspected smugglers)',
  ],
  [
    'an infinitive on the subject',
    'A campaign to save the mill succeeded in 2023.',
    '2023: succeeded (A campaign to save the mill)'.replace(' to save the mill', ''),
  ],
  [
    'a place within a place',
    'On Friday in Ostry, Norland, Ada Brook and Otis Tarn met.',
    'Friday: met (Ada Brook and Otis Tarn)',
  ],
  [
    'an apposition with a relative clause',
    'The port closed, and Otis Tarn, a pilot who had flown for years, left it in June 2030.',
    'June 2030: left (Otis Tarn)',
  ],
  [
    'there was',
    'There were no deals between January 2030 and March 2030.',
    'January 2030: deals ()',
    'March 2030: deals ()',
  ],
])

told('where the date stands', [
  ['before the verb', 'The court on Friday rejected the appeal.', 'Friday: rejected (The court)'],
  ['behind "and"', 'The ferry sank, and on Monday it was raised.', 'Monday: was raised (it)'],
  ['between "and" and the verb', 'Brook left the guild and last year returned.', 'last year: returned (Brook)'],
  ['in a bracket behind a verb', 'Brook stepped down (2018) and left.', '2018: stepped (Brook)'],
  ['in a bracket behind a noun', 'The truce (May 1953) ended the war.', 'May 1953: truce ()'],
  [
    'behind a clause set off by dashes',
    'The mill - the oldest in the bay - closed on Sunday.',
    'Sunday: closed (The mill)',
  ],
  [
    'in a sentence that wires open with a place',
    'OSTRY, Norland (NP) _ A new force began work on Thursday.',
    'Thursday: began (A new force)',
  ],
  ['in an until clause', 'Until 2014, the mine employed half the town.', '2014: employed (the mine)'],
  ['in a by clause', 'By 2040, the city wants to halve its fumes.', '2040: to halve (the city)'],
  ['in a heading without a finite verb', 'Mill to close in May', 'May: to close (Mill)'],
])

told('speech', [
  [
    'inside and outside a quotation',
    '“We will rebuild the mill in May,” Ada Brook told reporters on Friday.',
    'May: will rebuild (We)',
    'Friday: told (Ada Brook)',
  ],
  [
    'a clause without "that"',
    'Brook said flights to the islands doubled in May 2030.',
    'May 2030: doubled (flights to the islands)',
  ],
  ['between the verb and its clause', 'Brook said Monday the port would reopen.', 'Monday: said (Brook)'],
  [
    'a speaker between commas',
    'The window is closing, Otis Tarn, the envoy to Bern, said on Monday.',
    'Monday: said (Otis Tarn)',
  ],
])

told('verbs without a tense of their own', [
  ['raising', 'The port is expected to close in June 2032.', 'June 2032: to close (The port)'],
  [
    'reported doings',
    'Two jets were reported to have crossed the bay on Monday.',
    'Monday: to have crossed (Two jets)',
  ],
  ['a purpose', 'He was named in May 2030 to lead the fleet.', 'May 2030: was named (He)'],
  ['a meeting and its purpose', 'The guilds met to discuss the toll on Friday.', 'Friday: met (The guilds)'],
  ['whom an order binds', 'The king ordered the fleet to sail in May 2030.', 'May 2030: to sail (the fleet)'],
])

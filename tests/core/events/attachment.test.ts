/** Holds which verb a date belongs to where a clause is broken, coordinated or interrupted, and who its subject is. */
import { describe, expect, test } from 'vitest'
import { events } from './found-events.ts'

type Case = readonly [name: string, text: string, ...events: string[]]

const told = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    for (const [name, text, ...expected] of cases) test(name, () => expect(events(text)).toEqual(expected))
  })
}

told('interrupted clauses', [
  [
    'words of saying between commas have their own subject',
    'The bridge, she said on 3 May 2030, would reopen in June 2031.',
    '3 May 2030: said (she)',
    'June 2031: would reopen (The bridge)',
  ],
  ['a date in the middle of a verb group', 'The swan was last night chasing a dog.', 'last night: chasing (The swan)'],
  [
    'a participle set off by a comma tells of the noun before it',
    'Divers found the gold, seized in 2029, near a mill.',
    '2029: seized (the gold)',
  ],
  [
    'a phrase before the subject is no clause',
    'After the second accident the lining of the bank was mended in 1988.',
    '1988: was mended (the lining of the bank)',
  ],
])

told('deadlines and what is to come', [
  ['until', 'The mayor has until 4 May 2031 to walk away.', '4 May 2031: to walk (The mayor)'],
  ['what is promised', 'The guild promises an election in May 2031.', 'May 2031: election ()'],
  ['what is due', 'The report is due on 4 May 2031.', '4 May 2031: is due (The report)'],
  ['since a day when', 'Trade has shrunk since May 2030, when the guild left.', 'May 2030: left (the guild)'],
  ['a day when', 'The board meets on 4 May 2031, when it will hear the plan.', '4 May 2031: meets (The board)'],
])

told('verbs that look like nouns', [
  [
    'spread',
    'A walkout at a shirt mill spread to three others in May 2030.',
    'May 2030: spread (A walkout at a shirt mill)',
  ],
  ['had spread', 'The stewards had spread fresh gravel on 4 May 2030.', '4 May 2030: had spread (The stewards)'],
  ['lent', 'The guns were lent to the militia in May 2030.', 'May 2030: were lent (The guns)'],
  ['that drowned', 'The storm that drowned 91 people in May 2030 came back.', 'May 2030: drowned (The storm)'],
])

told('whose doing it is', [
  [
    'blame',
    'He accused 27 vessels of having lied about their course since May 2030.',
    'May 2030: having lied (27 vessels)',
  ],
  [
    'what was seen',
    'Jurors heard that he watched the inspector take a bribe in May 2030.',
    'May 2030: take (the inspector)',
  ],
  [
    'a name given with "called"',
    'In 1973 a farmer called Gurubaje acquired the right to the well.',
    '1973: acquired (a farmer)',
  ],
  ['a life in brackets', 'Otto Lind (1950–2031) was a poet.'],
  ['a birth in brackets', 'Ada Brook (born 4 May 1950) is a painter.', '4 May 1950: born (Ada Brook)'],
])

told('offices, figures and what has not been named an event', [
  ['an office', 'Lind, mayor since 2011, stepped down in May 2030.', '2011: mayor ()', 'May 2030: stepped (Lind)'],
  ['a figure for a year', 'The mill cut its forecast for 2032.'],
  ['what came before', 'They have done nothing since the long whistle in 2004.', '2004: whistle ()'],
  ['a fall', 'The index was down 3 percent on 4 May 2030.', '4 May 2030: was down (The index)'],
  [
    'a second verb behind its own date',
    'The ministers adopted a plan in 2020 and, in 2024, revised it.',
    '2020: adopted (The ministers)',
    '2024: revised (The ministers)',
  ],
])

told('what a date does not belong to', [
  ['what is due, where another verb follows', 'The rains, due in June 2030, were late.'],
  [
    'a call to act by a day',
    'The guild called on the council to put the vote off until May 2032.',
    'May 2032: to put (the council)',
  ],
  [
    'an infinitive in a second subject',
    'Raids were beaten off in 1862 and a drive to clear the harbour succeeded in 1863.',
    '1862: were beaten (Raids)',
    '1863: succeeded (a drive)',
  ],
])

told('whose verb it is behind a relative clause', [
  [
    'the clause that waited',
    'Tarn Motors, a maker which has filed for relief, announced on 4 May 2030 that it would sell.',
    '4 May 2030: announced (Tarn Motors)',
  ],
  ['hopes', 'Hopes for an early thaw were dashed in May 2030.', 'May 2030: were dashed (Hopes for an early thaw)'],
])

/** Whoever has no name is not asked for: a gap stands in what they said, and their word stays theirs. */
import { describe, expect, it } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

const headline = 'Lonn ferry sinks off Ostby'
const opening =
  'The ferry Belle Tarn sank off Ostby on 5 May 2031 with forty people on board, the Lonn Port Authority said.'
const gapsIn = (sentence: string): string[] =>
  asked(makeFrom(`${headline}\n${opening}\n${sentence}`, '2031-05-14'), 'cloze')

describe('what somebody without a name said', () => {
  it('is asked for the figure on which it turns', () => {
    expect(gapsIn('Police said that the Belle Tarn had carried 312 passengers from Lonn.')).toEqual([
      expect.stringMatching(/police said that the Belle Tarn had carried ____ passengers from Lonn\. = 312$/),
    ])
  })

  it('keeps what the article has it according to', () => {
    const [card = ''] = gapsIn(
      'According to port records, the Belle Tarn carried 312 passengers on its last voyage to Ostby.',
    )
    expect(card).toMatch(/according to port records, the Belle Tarn carried ____ passengers .* = 312$/)
  })

  it('says what a poll did, and not that it spoke', () => {
    const [card = ''] = gapsIn('A new poll shows that 61 percent of the voters in Lonn want the Belle Tarn raised.')
    expect(card).toContain('a new poll showed that ____ percent of the voters in Lonn')
  })

  it.each([
    ['of whom nothing is told', 'An official said that 312 passengers had boarded the Belle Tarn in Lonn.'],
    ['who has a name', 'The minister said that 312 passengers had boarded the Belle Tarn in Lonn.'],
    ['who is another than before', 'Another source said that 312 passengers had boarded the Belle Tarn in Lonn.'],
  ])('is left alone if it is of somebody %s', (_, text) => {
    expect(gapsIn(text)).toEqual([])
  })
})

describe('what somebody with a name said', () => {
  const told = 'Ada Lund, the mayor of Ostby, said that the Ostby council had closed the Tarn Bridge to 312 lorries.'
  const made = makeFrom(`${headline}\n${opening}\n${told}`, '2031-05-14')

  it('is asked for its speaker or for what was said, and with a gap for one thing more', () => {
    expect([...asked(made, 'claim-speaker'), ...asked(made, 'claim-content')].join()).toContain('Ada Lund')
    expect(asked(made, 'cloze')).toHaveLength(1)
  })
})

describe('what happened on a day that a card asks for', () => {
  const made = makeFrom(
    `${headline}\n${opening}\nThe wreck lies deep, and on 3 April 2031 the Lonn Port Authority sold the Belle Tarn to Ostby Lines.`,
    '2031-05-14',
  )

  it('is told with its day and a gap for something else', () => {
    expect(asked(made, 'event-date').join()).toContain('= 3 April 2031')
    expect(asked(made, 'cloze')).toEqual([
      expect.stringMatching(/[Oo]n 3 April 2031 the ____ sold the Belle Tarn to Ostby Lines\. = Lonn Port Authority$/),
    ])
  })

  it('is not told by the clause that its day opens', () => {
    const text = `The pier has been shut since 3 April 2031, when the Lonn Port Authority sold the Belle Tarn to Ostby Lines.`
    expect(asked(makeFrom(`${headline}\n${opening}\n${text}`, '2031-05-14'), 'cloze').join()).not.toContain('since')
  })
})

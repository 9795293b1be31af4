/** An event is asked for from both sides and in its order, in words that need no article. */
import { describe, expect, it } from 'vitest'
import { asked, cardsOfKind, makeFrom } from './article-maker.ts'

const daysOf = (text: string, published: string | null = '2031-05-14'): string[] =>
  asked(makeFrom(text, published), 'event-date')

describe('a card that asks for a date', () => {
  it('tells what completes the verb: "gave up", "ran aground"', () => {
    expect(daysOf('The relay of the Tarn Rowing Club gave up on 14 June 2030.')).toEqual([
      'On what day did the relay of the Tarn Rowing Club give up? = 14 June 2030',
    ])
  })

  it('tells what somebody resigned as', () => {
    expect(daysOf('Peter Hansen of Ostby resigned as chief pilot of the Port of Lonn in June 2029.').join()).toContain(
      'resign as chief pilot of the Port of Lonn?',
    )
  })

  it('tells which team it was: "led by", "of", "from … to"', () => {
    expect(daysOf('In September 2027 a team led by Dr Peter Hansen lowered microphones into the Bay of Tarn.')).toEqual(
      [
        'In what month and year did a team led by Dr Peter Hansen lower microphones into the Bay of Tarn? = September 2027',
      ],
    )
  })

  it('borrows the auxiliary of the verb before: "was built in 1920, restored in 1955"', () => {
    expect(daysOf('The Tarn Bridge was built in 1920, restored in 1955.').join()).not.toMatch(/did .* restore/)
  })

  it('is asked for a copula that has the date as its complement', () => {
    expect(daysOf('The last eruption of Mount Tarn was on 4 December 1951.')).toEqual([
      'On what day was the last eruption of Mount Tarn? = 4 December 1951',
    ])
  })

  it('belongs to what happened then: "since August 2029, when Peter Hansen resigned"', () => {
    expect(
      daysOf('Ostby has had no mayor since August 2029, when Peter Hansen resigned from the council of Ostby.'),
    ).toEqual(['In what month and year did Peter Hansen resign from the council of Ostby? = August 2029'])
  })

  it.each([
    [
      'a participle was done to its noun',
      'The Ostby Accord, signed in Lonn in May 2029, was broken within a year.',
      'In what month and year was the Ostby Accord signed in Lonn? = May 2029',
    ],
    [
      'a relative clause has its object before it',
      'The council praised the Ostby Accord, which Velmar signed with Sund in May 2029.',
      'In what month and year did Velmar sign the Ostby Accord with Sund? = May 2029',
    ],
    [
      'the particle stays with a perfect: "had gone down"',
      'The trawler Belle Tarn had gone down off Lonn in July 2029.',
      'In what month and year did the trawler Belle Tarn go down off Lonn? = July 2029',
    ],
    [
      'a plural that opens the sentence is no name',
      'Inspectors found new cracks in the pillars of the Tarn Bridge on 4 May 2031.',
      'On what day did inspectors find new cracks in the pillars of the Tarn Bridge? = 4 May 2031',
    ],
  ])('reads its clause as it stands: %s', (_, text, card) => {
    expect(daysOf(text)).toContain(card)
  })

  it.each([
    [
      'a clause of "that" without its verb',
      'The Court of Lonn ruled on 4 May 2031 that Ada Holm, who had sued it, was right.',
    ],
    [
      'a preposition without its noun',
      'A court in Ostby refused on 4 May 2031 to enforce the map of Lonn on, as it put it, “grounds of taste”.',
    ],
    ['the object of a participle', 'Ada Holm, the mayor of Ostby, set on 4 May 2031.'],
  ])('is no question at all where words are missing: %s', (_, text) => {
    const { cards, tray } = makeFrom(`${text}\nThe Tarn Trust was founded in 1998.`, '2031-05-14')
    const prompts = [...cards, ...tray.map(({ card }) => card)].filter(({ kind }) => kind === 'event-date')
    expect(prompts.map(({ prompt }) => prompt)).toEqual(['In what year was the Tarn Trust founded?'])
  })

  it('is a day, never its month, for "the last day of February" of an unknown year', () => {
    const made = makeFrom('Mayor Peter Hansen of Ostby closed the Tarn Bridge on the last day of February.', null)
    expect(made.cards.filter(({ prompt }) => /month/.test(prompt))).toEqual([])
    expect(
      daysOf('Mayor Peter Hansen of Ostby closed the Tarn Bridge on the last day of February.', '2031-05-14'),
    ).toEqual(['On what day did Mayor Peter Hansen of Ostby close the Tarn Bridge? = 28 February 2031'])
  })

  it.each([
    ['the year that was denied', 'The Tarn Trust was founded in 1998 and not in 1996.', /1996/],
    [
      'an object that was told of before',
      'Peter Hansen of the Tarn Institute had heard that phrase in Ostby in 1972.',
      /phrase/,
    ],
    [
      'a clause that has another verb',
      'A bill Peter Hansen had tried to push through the Ostby council failed in 2010.',
      /push/,
    ],
    [
      'a deed without its object',
      'The bridge the Tarn Institute built in Ostby in May 2030 was closed.',
      /did the Tarn Institute build in/,
    ],
    ['the price of a day', 'Tarn Mining shares fell 50 cents on Friday in Lonn.', /shares fall/],
    ['what nobody could place', 'Peter Hansen of the Tarn Institute endorsed one in July 2030.', /endorse/],
  ])('never asks for %s', (_, text, words) => {
    expect(
      makeFrom(`Mayor David Strand opened the Lonn Regatta in June 2029.\n${text}`, '2031-05-14')
        .cards.filter(({ kind }) => kind === 'event-date')
        .map(({ prompt }) => prompt.replace(/^In the article that opens “[^”]*”, /, ''))
        .join(),
    ).not.toMatch(words)
  })
})

describe('a card that asks who it was', () => {
  const opened = 'Peter Hansen opened the old lighthouse of Ostby to visitors on 4 June 2029.'
  const signed = 'Velmar signed the Ostby Accord with Sund on 4 June 2029.'
  const whose = (text: string): string[] => asked(makeFrom(text, '2031-05-14'), 'event-at-date')

  it('turns an event around whose day another card asks for', () => {
    expect(whose(`${signed}\n${opened}`).join()).toContain(
      'on 4 June 2029, who opened the old lighthouse of Ostby to visitors? = Peter Hansen',
    )
  })

  it('does not stand beside the question for the day', () => {
    expect(whose(opened)).toEqual([])
    expect(daysOf(`${signed}\n${opened}`).join()).not.toContain('lighthouse')
  })

  it('calls a body what it is', () => {
    expect(
      whose(`${signed}\nTarn Airlines bought the old lighthouse of Ostby from Velmar on 4 June 2029.`).join(),
    ).toContain('which company bought')
    expect(
      whose(`${signed}\nThe Rangers of Ostby won the Lonn Cup final with two penalties on 4 June 2029.`).join(),
    ).not.toContain('which organisation')
  })

  it('is not made of what many do: "visited Ostby"', () => {
    expect(asked(makeFrom('Peter Hansen visited Ostby on 4 June 2029.', '2031-05-14'), 'event-at-date')).toEqual([])
  })
})

describe('a card that asks for an order', () => {
  const text = `The Port of Lonn bought the Tarn Bridge in 2019.
Peter Hansen painted the Tarn Bridge of the Port of Lonn in blue in August 2025.
Mayor David Strand opened the Tarn Bridge of the Port of Lonn to lorries on 4 June 2029.`

  it('names subject and span, and holds the events without their dates', () => {
    const [card, ...more] = cardsOfKind(makeFrom(text, '2031-05-14'), 'timeline')
    expect(more).toEqual([])
    expect(card?.prompt).toMatch(/^Put these events of 2019–2029 around .+ in order, earliest first\.$/)
    expect(card?.sequence?.map(({ date }) => date)).toEqual(['2019', 'August 2025', '4 June 2029'])
    expect(card?.sequence?.[0]?.text).toBe('The Port of Lonn bought the Tarn Bridge')
    expect(card?.answer.canonical).toContain('The Port of Lonn bought the Tarn Bridge (2019) · ')
  })

  it('tells the article where one of its events is not around the others’ actor', () => {
    const [card] = cardsOfKind(
      makeFrom(
        text.replace('the Tarn Bridge of the Port of Lonn in blue', 'a lighthouse of Ostby in blue'),
        '2031-05-14',
      ),
      'timeline',
    )
    expect(card?.prompt).toMatch(/^In the article “.+”, put these events of 2019–2029 in order, earliest first\.$/)
  })

  it('needs three events of different times', () => {
    expect(cardsOfKind(makeFrom(text.replace('2019', 'August 2025'), '2031-05-14'), 'timeline')).toEqual([])
    expect(cardsOfKind(makeFrom(text.replace('August 2025', '2029'), '2031-05-14'), 'timeline')).toEqual([])
  })
})

describe('an order of events that only the article’s story makes clear', () => {
  it('has the story in front, and keeps out what leans on another event', () => {
    const text = `Ferry line of Lonn closes after a storm broke the quay
The ferry line of Lonn closed on 4 May 2031.
The quay was broken by a storm at Ostby on 2 March 2031.
The council again refused to repair the quay at Ostby on 20 April 2031.
The ferry line was founded by two brothers from Ostby in 1961.
Ada Holm opened the quay with a brass band in August 1998.`
    const [card] = cardsOfKind(makeFrom(text, '2031-05-14'), 'timeline')
    expect(card?.prompt).toMatch(
      /^In .*“Ferry line of Lonn closes after a storm broke the quay”.*, put these events of/,
    )
    expect(card?.sequence?.map(({ date }) => date)).toEqual(['1961', 'August 1998', '2 March 2031', '4 May 2031'])
  })
})

/** A gap stands only in a sentence that can be read without its article, and has one right answer. */
import { describe, expect, it } from 'vitest'
import { asked, cardsOfKind, makeFrom } from './article-maker.ts'

/** Gives every article a card. */
const opening = 'Mayor David Strand opened the Lonn Regatta in June 2029.'
const gapsIn = (text: string, published: string | null = '2031-05-14'): string[] =>
  asked(makeFrom(`${opening}\n${text}`, published), 'cloze')

describe('a gap', () => {
  it('takes a name, and the sentence says according to whom', () => {
    expect(gapsIn('Peter Hansen of the Tarn Institute leads a survey of floods along the coast of Ostby.')).toEqual([
      'According to the article “Mayor David Strand opened the Lonn Regatta in June 2029” of 14 May 2031, ____ of the Tarn Institute leads a survey of floods along the coast of Ostby. = Peter Hansen',
    ])
  })

  it('names its article once, also where the sentence says according to whom', () => {
    const made = gapsIn('According to a survey, Peter Hansen leads the mayor of Ostby by 46 percent to 42 percent.')
    expect(made).not.toEqual([])
    expect(made.join()).not.toMatch(/article.*in the article/)
  })

  it('does not tell whom somebody knew', () => {
    expect(gapsIn('Mayor David Strand had known Jonas Petrov of the Tarn Institute for forty years.')).toEqual([])
  })

  it('leaves out the age that somebody had when it was written', () => {
    expect(
      gapsIn('Peter Hansen, 54, leads a survey of floods along the coast of Ostby for the Tarn Institute.').join(),
    ).toContain('____ leads a survey')
    expect(
      gapsIn('Peter Hansen, 54, of Ostby, was part of a seven-member crew aboard the Tarn Belle in May 2024.').join(),
    ).toContain('____, of Ostby, was part')
  })

  it('takes a number in every way of writing it, and leaves brackets out', () => {
    const made = makeFrom(
      'The Port Authority of Lonn (in blue) is responsible for about 2,000 square miles of the Gulf of Tarn.',
      '2031-05-14',
    )
    const [card] = cardsOfKind(made, 'cloze')
    expect(card?.prompt).toContain('Lonn is responsible for about ____ square miles')
    expect(card?.answer).toMatchObject({
      canonical: '2,000',
      accepted: expect.arrayContaining(['2000', 'two thousand']),
    })
  })

  it.each([
    [
      'a pronoun nobody can resolve',
      'It has asked the Tarn Institute of Ostby for three new maps of the coast near Lonn.',
    ],
    [
      'what was told of before',
      'The strikers were accused by the Port Authority of pouring sand into the cranes of Lonn.',
    ],
    [
      'the reader or the writer',
      'We believe that the Tarn Institute of Ostby should have asked Peter Hansen for his maps.',
    ],
    [
      'an unnamed speaker',
      'An official said that Peter Hansen had left the Tarn Institute of Ostby for a post in Lonn.',
    ],
    [
      'one name of a list',
      'Delegates from Norway, Sweden and Denmark are expected to stay in Ostby until the vote is over.',
    ],
    ['a name that is told again', 'Ostby is mainly known for the old port of Ostby and for the harbour museum.'],
    ['a headline', 'Port Authority Hit By Strike As Peter Hansen Leaves Tarn Institute For Lonn University.'],
  ])('never stands in a sentence with %s', (_, text) => {
    expect(gapsIn(text)).toEqual([])
  })

  it('never takes one of several sentences that say the same of different places', () => {
    expect(
      gapsIn(
        'Near Ostby, two storms destroyed eleven barns of the Tarn Estate. Near Lonn, three storms destroyed twenty barns of the Tarn Estate.',
        null,
      ),
    ).toEqual([])
  })

  it('hides something else where a question asks for the sentence', () => {
    const made = makeFrom('The Port Authority of Lonn closed the Tarn Bridge to lorries on 5 May 2030.', '2031-05-14')
    expect(asked(made, 'event-date').join()).toContain('= 5 May 2030')
    expect(asked(made, 'cloze')).toEqual([
      'The ____ closed the Tarn Bridge to lorries on 5 May 2030. = Port Authority of Lonn',
    ])
  })

  it('that asks for a day is not told the day by the name of the article', () => {
    const prompts = gapsIn('Peter Hansen of the Tarn Institute hopes that the Ostby museum will reopen in September.')
    for (const prompt of prompts) if (prompt.endsWith('2031')) expect(prompt).not.toContain('article of')
  })
})

describe('no gap is left', () => {
  it.each([
    [
      'in what a photograph shows',
      'Ada Holm of the Tarn Institute is holding a copy of the book Low Water, written by Bo Strand.',
    ],
    [
      'where the sentence before tells of what',
      'Requests have come from the town of Lonn, next to Ostby, and from the Tarn Institute.',
    ],
  ])('%s', (_, sentence) => {
    expect(
      asked(makeFrom(`The council of Velmar met on Monday in the town hall.\n${sentence}`, '2031-05-14'), 'cloze').join(
        '\n',
      ),
    ).not.toMatch(/Low Water|equests/)
  })

  it('where a headline stands amid the text, a sum lost what it is of, or a comparison its other side', () => {
    const filler = 'Nobody knew what the winter would bring to the hills behind the harbour.\n'.repeat(8)
    const gaps = asked(
      makeFrom(
        `${filler}Tarn ‘The Builder’ Could Rescue the Lonn Bridge, Mayor David Strand Says.
Mayor David Strand has had kinder words for the Tarn Institute of Lonn, which runs the ferry.
The Tarn Institute of Lonn is dwarfed by plans of the Bank of Ostby to spin roughly off $4 billion in assets.`,
        '2031-05-14',
      ),
      'cloze',
    ).join('\n')
    expect(gaps).not.toMatch(/Could|kinder/)
    expect(gaps).not.toMatch(/billion\./)
  })

  it('at a weekday of the week before, as if it were the article’s own day', () => {
    const made = makeFrom(
      'The Tarn Institute said that last week a reader found two faults in its maps of Lonn.\nOn Wednesday, the Tarn Institute began warning the captains of Lonn about the faults which put the reefs of Ostby in the wrong place.',
      '2031-05-14',
    )
    expect(asked(made, 'cloze').join('\n')).not.toContain('14 May 2031')
  })

  it('with a capital amid the sentence', () => {
    const made = makeFrom(
      'The council met on Monday in Velmar.\nEthnic Velmarians comprise 90 percent of the population in Lonn, but Ostians keep the army.',
      '2031-05-14',
    )
    expect(made.cards.map(({ prompt }) => prompt).join('\n')).not.toContain(', Ethnic')
  })
})

describe('the gap falls on what the sentence turns on', () => {
  const opened = 'Customs officers of Velmar seized the cargo ship Belle Tarn in Lonn on Monday.'
  const told = (sentence: string): string =>
    asked(
      makeFrom(`${opened}\n${sentence}\nThe ship stays in Lonn. The cargo stays with customs.`, '2031-05-14'),
      'cloze',
    ).join('\n')

  it.each([
    [
      'an affiliation',
      'Ada Holm of the Sund Institute inspected the cargo of the Belle Tarn with eleven customs officers.',
      /= .*Sund/,
    ],
    [
      'an owner',
      "The Sund Trading Company's cranes unloaded the cargo of the Belle Tarn in Lonn within a day.",
      /= .*Sund/,
    ],
    [
      'a clause behind the main one',
      'Customs officers found the cargo of the Belle Tarn untouched in Lonn, which the Sund Institute had doubted.',
      /= .*Sund/,
    ],
    [
      'who is like what',
      'Ada Holm was like a customs officer in a storm when the cargo ship came into Lonn.',
      /= Ada Holm/,
    ],
    [
      'what might be done',
      'The Sund Trading Company might sell the cargo of the Belle Tarn to customs in Lonn.',
      /____/,
    ],
  ])('and not on %s', (_, sentence, wrong) => {
    expect(told(sentence)).not.toMatch(wrong)
  })

  it('as the object, and as a name that would read as a verb', () => {
    expect(told('The Sund Trading Company will pay customs 400,000 dollars for the cargo of the Belle Tarn.')).toMatch(
      /pay customs ____ dollars .* = 400,000/,
    )
  })

  it('and nothing is left open: "the Trust", "breaking it", "a similar conclusion"', () => {
    for (const sentence of [
      'The Trust bought the cargo of the Belle Tarn from customs in Lonn for 400,000 dollars.',
      'Customs accused the Sund Trading Company of breaking it in Lonn with the cargo of the Belle Tarn.',
      'The Sund Institute, on the cargo of the Belle Tarn in Lonn, came to a similar conclusion.',
    ])
      expect(told(sentence)).toBe('')
  })
})

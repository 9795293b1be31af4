/** The day of an event is asked only where it is news, known, and told as plain record. */
import { describe, expect, it } from 'vitest'
import { asked, cardsOfKind, makeFrom } from './article-maker.ts'

/** Gives every article a card, and enough sentences to have people who only pass by. */
const opening = 'Mayor David Strand opened the Lonn Regatta in June 2029.'
const filler = 'Nobody knew what the winter would bring to the hills behind the harbour.\n'.repeat(8)
const daysOf = (text: string): string =>
  asked(makeFrom(`${opening}\n${filler}${text}`, '2031-05-14'), 'event-date')
    .slice(1)
    .join('\n')

describe('the day of an event', () => {
  it.each([
    ['is a reporter’s judgement', 'The fate of the Tarn Bridge in Lonn was thrown into question on 4 May 2031.'],
    ['only turned', 'The quarrel between Velmar and Sund took a more personal turn on 4 May 2031.'],
    ['is the end of a quarter', 'The third quarter of the Bank of Lonn ended on 30 September 2030.'],
    ['is a figure of business', 'Tarn Airlines of Lonn earned $1.7 billion in 2030.'],
    ['is what others did beside', 'Other officials of Lonn met Peter Hansen of the Bank of Ostby on 4 May 2031.'],
    ['is of somebody who passes by', 'Ola Berg, 31, tossed a football in Tarn Park with his son on 4 May 2031.'],
    ['is told beside the story', 'The harbour was painted by Ola Berg, who died three months ago.'],
    [
      'lies ahead of what is told as past',
      'The Tarn League of Ostby threatened a general strike in Lonn on 21 May 2031.',
    ],
    [
      'is how things stood at its close',
      'At the close of business on 4 May 2031, 900 shares of Tarn Airlines had been tendered to the Bank of Lonn.',
    ],
    ['is a return from holidays', 'Peter Hansen of the Bank of Lonn returned from holidays on 4 May 2031.'],
    ['is a reaction', 'Mayor David Strand welcomed the job figures of Velmar in Lonn on 4 May 2031.'],
    ['is a remark', 'Mayor David Strand likened the Tarn Bridge to the Ostby Accord on 4 May 2031.'],
    ['is a passing call', 'Mayor David Strand called for higher wages at the docks of Ostby on 4 May 2031.'],
    ['is an errand', 'Two officials of the Bank of Lonn went to the Tarn Museum in Ostby on 4 May 2031.'],
    ['is a letter’s that is not told', 'Peter Hansen sent a letter to the Bank of Lonn in Ostby on 4 May 2031.'],
    ['is a year that is part of a name', 'Peter Hansen set up a joint venture in Lonn called Orrery 1980.'],
    ['is somebody’s account', 'Tanks of Velmar reached the town of Ostby on 4 May 2031, according to aid workers.'],
  ])('is not asked where it %s', (_, text) => {
    expect(daysOf(text)).toBe('')
  })

  it('is asked of what changed something for good, wherever it is told', () => {
    expect(daysOf('Mayor David Strand sold the Tarn Museum to Velmar on 4 May 2031.')).toContain('4 May 2031')
  })

  it('is asked by its month where a week is told that lies within it', () => {
    expect(daysOf('Velmar signed the Ostby Accord with Sund last week.')).toContain(
      'In what month and year did Velmar sign the Ostby Accord with Sund? = May 2031',
    )
  })

  it('is asked with both sides of a clash, and with the whole of a list', () => {
    expect(
      daysOf('Velmar announced on 4 May 2031 the end of a war between Sund and Ostby and said a curfew would stay.'),
    ).not.toMatch(/between Sund\?/)
    expect(
      daysOf('Minister Ada Lund met the governments of Velmar, Sund and Ostby in Lonn on 4 May 2031.'),
    ).not.toMatch(/of Velmar\?/)
  })

  it('is put as the account of whoever states it', () => {
    expect(
      daysOf('Peter Hansen, a speaker for the Bank of Lonn, stated Velmar left the Ostby Accord on 4 May 2031.'),
    ).toMatch(/^(?:|According to Peter Hansen.*)$/)
  })
})

describe('an order of events', () => {
  it('is asked in the story that makes most of them clear', () => {
    const [card] = cardsOfKind(
      makeFrom(
        `Ferry line of Lonn closes after storm
The ferry line of Lonn closed on 4 May 2031.
The ferry line was founded by two brothers from Ostby in 1961.
Captain Ada Holm died in August 1998.`,
        '2031-05-14',
      ),
      'timeline',
    )
    expect(card?.prompt).toMatch(/^In the article “Ferry line of Lonn closes after storm”/)
    expect(card?.sequence?.map(({ date }) => date)).toEqual(['1961', 'August 1998', '4 May 2031'])
  })
})

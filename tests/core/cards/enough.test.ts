/** A question about an event is asked only where a stranger could tell which event is meant. */
import { describe, expect, it } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

/** Gives every article a card. */
const opening = 'Mayor David Strand opened the Lonn Regatta in June 2029.'
const daysOf = (text: string): string =>
  asked(makeFrom(`${opening}\n${text}`, '2031-05-14'), 'event-date')
    .slice(1)
    .join('\n')

describe('a question about an event', () => {
  it.each([
    ['nothing says what it was about', 'Peter Hansen was questioned on 4 May 2030.'],
    ['only how long is told', 'Peter Hansen came out for six weeks in February 2030.'],
    ['a kin has a given name alone', 'Peter Hansen sent his son Remy to the Tarn Academy of Ostby on 4 May 2030.'],
    ['a price of one day is told', 'Tarn Mining of Ostby nose-dived $2.50 a share on 4 May 2030 in the city of Lonn.'],
    ['it is a score', 'Norway defeated Denmark 2-1 on 4 May 2030.'],
    ['an acronym is not explained', 'Peter Hansen handed the QVZK a map of the Bay of Tarn on 4 May 2030.'],
  ])('is not asked where %s', (_, text) => {
    expect(daysOf(text)).toBe('')
  })

  it.each([
    ['it names who did what to whom', 'Peter Hansen sold the Tarn Bridge to the city of Lonn on 4 May 2030.'],
    ['somebody known by full name died', 'Peter Hansen died on 4 May 2030.'],
    ['the subject itself says which', 'Construction of the Ostrel dam began on 4 May 2030.'],
  ])('is asked where %s', (_, text) => {
    expect(daysOf(text)).toContain('On what day')
  })

  it('is asked in its story where what it tells of comes again and again', () => {
    const held = 'The Ostby council election was held on 4 May 2031.'
    const text = `New faces on the Ostby council as voters turn out\n${held}\nPeter Hansen of the Lonn Trust thanked the voters of Ostby.`
    expect(asked(makeFrom(text, '2031-05-14'), 'event-date').join()).toMatch(
      /^In the article .* Ostby council election/,
    )
  })
})

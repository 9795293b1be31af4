/** "How many" and "how much" name who, what and when, and answer with the unit. */
import { describe, expect, it } from 'vitest'
import { asked, cardsOfKind, makeFrom } from './article-maker.ts'

/** Gives every article a card. */
const opening = 'Mayor David Strand opened the Lonn Regatta in June 2029.'
const quantitiesIn = (text: string): string[] => asked(makeFrom(`${opening}\n${text}`, '2031-05-14'), 'quantity')

describe('a card that asks how many', () => {
  it('turns an object into a question', () => {
    expect(quantitiesIn('Marta Ilves counted 61,000 nests near Ostby in 2028.')).toEqual([
      'How many nests did Marta Ilves count near Ostby in 2028? = 61,000 nests',
    ])
  })

  it('keeps the order of a subject and what is counted whole', () => {
    expect(quantitiesIn('On Tuesday about three thousand members of the Lonn Rowing Club marched to Ostby.')).toEqual([
      'On 13 May 2031, how many members of the Lonn Rowing Club marched to Ostby? = about three thousand members',
    ])
  })

  it('does not open on a participle that would hang on nobody', () => {
    expect(
      quantitiesIn('Built in 1990, the Tarn Bridge in Lonn carries 400 lamps on its towers.').join('\n'),
    ).not.toMatch(/Built|built/)
  })

  it('asks how much of money, and by how much of a change', () => {
    expect(quantitiesIn('Tarn Mining earned $1.7 billion in 2030.')).toEqual([
      'How much did Tarn Mining earn in 2030? = $1.7 billion',
    ])
    expect(quantitiesIn('The output of Tarn Mining fell 12 percent in 2030.')).toEqual([
      'By what percentage did the output of Tarn Mining fall in 2030? = 12 percent',
    ])
  })

  it('counts figures and words, with and without the unit, as right', () => {
    const [card] = cardsOfKind(makeFrom('Marta Ilves counted 2,000 nests near Ostby in 2028.', null), 'quantity')
    expect(card?.answer.accepted).toEqual(
      expect.arrayContaining(['2,000', '2000', 'two thousand', 'two thousand nests']),
    )
  })

  it.each([
    ['prices of a day', 'Tarn Mining shares fell 50 cents on Friday in Lonn.'],
    ['counts of one and two', 'Marta Ilves counted two nests near Ostby in 2028.'],
    ['half of a range of dates', 'Between 2025 and 2028 Marta Ilves counted 300 nests near Ostby.'],
    ['what somebody says', 'Marta Ilves said that Tarn Mining had killed 300 seals near Ostby in 2028.'],
    ['what nobody is named for', 'They counted 300 nests in 2028.'],
  ])('never asks for %s', (_, text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

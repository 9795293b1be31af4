/** Speakers without a name: an answer where the body or place they belong to tells who they are. */
import { describe, expect, it } from 'vitest'
import { cardsOfKind, makeFrom } from './article-maker.ts'

const answersTo = (speaker: string): string[] =>
  cardsOfKind(
    makeFrom(
      `The Lonn Regatta began in Ostby.\n${speaker} said on Tuesday that the Tarn Dam above Velmar had lost two gates in the flood of 2030.`,
      '2031-05-14',
    ),
    'claim-speaker',
  ).map(({ answer }) => answer.canonical)

describe('a speaker without a name', () => {
  it.each([
    ['A spokesman for the Tarn Harbour Board', 'A spokesman for the Tarn Harbour Board'],
    ['Two engineers from the Tarn River Commission', 'Two engineers from the Tarn River Commission'],
    ['Police in Norway', 'Police in Norway'],
    ['The Norwegian delegation', 'The Norwegian delegation'],
  ])('is the answer where a name tells which: %s', (speaker, answer) => {
    expect(answersTo(speaker)).toEqual([answer])
  })

  it.each(['Officials', 'Two people', 'The ruling', 'The minister from Norway', 'A former minister of Norway'])(
    'is none where anybody may be meant: %s',
    (speaker) => {
      expect(answersTo(speaker)).toEqual([])
    },
  )
})

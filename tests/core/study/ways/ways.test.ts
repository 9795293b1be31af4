import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../../src/core/deck/deck.ts'
import type { CardState } from '../../../../src/core/study/card-state.ts'
import { gradeOf, gradesOffered } from '../../../../src/core/study/judging/grade.ts'
import { chooseWay, type LastAnswer } from '../../../../src/core/study/ways/choose-way.ts'
import { matesOf } from '../../../../src/core/study/ways/deck-mates.ts'
import { isRecognition, singleWays, type SingleWay, type Way, ways } from '../../../../src/core/study/ways/way.ts'
import { waysFor } from '../../../../src/core/study/ways/ways-for.ts'
import { card, deck, said } from './cards.ts'

const waysOf = (prompt: string, cards: readonly Card[] = deck): readonly Way[] =>
  cards.filter((one) => one.prompt === prompt).flatMap((one) => waysFor(one, matesOf(cards)(one)))

describe('a card is asked only as it can be asked honestly', () => {
  test.each<readonly [prompt: string, expected: readonly Way[]]>([
    ['Who said that the ferries would sail again?', ['recall', 'typed', 'who-said']],
    ['Who promised Renske Oudeland a new crane?', ['recall', 'typed', 'who-said']],
    ['On what day was the lock gate closed?', ['recall', 'typed', 'choice']],
    // Two of its wrong answers are one and the same day.
    ['On what day did the ferries stop?', ['recall', 'typed']],
    ['On what day did the crane operators walk out?', ['recall', 'typed']],
    ['The gate was built in ____ (place).', ['recall', 'cloze', 'choice']],
    ['Who contradicts whom about the gate?', ['recall']],
    ['How many cranes stand idle?', ['recall', 'typed', 'choice']],
    ['Put these events in order, earliest first.', ['recall', 'order']],
  ])('%s', (prompt, expected) => {
    expect(waysOf(prompt)).toEqual(expected)
  })

  test('a gap of a deck from elsewhere that shows no gap is typed', () => {
    const bare = card('cloze', 'Where was the gate built?', 'Ostervik')
    expect(waysFor(bare, matesOf([bare])(bare))).toEqual(['recall', 'typed'])
  })

  test('nobody has to type a paragraph', () => {
    const long = card(
      'claim-content',
      'What did the board say?',
      'That '.concat('the gate would stay closed '.repeat(6)),
    )
    expect(waysFor(long, matesOf([long])(long))).toEqual(['recall'])
  })

  test('who said it needs two others of the same article whom the question does not name', () => {
    const pair = [said('Who thanked the guild?', 'Orla Fenwright'), said('Who thanked Orla Fenwright?', 'Pieter Kolk')]
    expect(waysOf('Who thanked the guild?', pair)).not.toContain('who-said')
    const third = said('Who thanked nobody?', 'Ilmar Tõnuvere')
    expect(waysOf('Who thanked the guild?', [...pair, third])).toContain('who-said')
    expect(waysOf('Who thanked Orla Fenwright?', [...pair, third])).not.toContain('who-said')
    const elsewhere = third.evidence.map((piece) => ({ ...piece, source: 'b'.repeat(64) }))
    expect(waysOf('Who thanked the guild?', [...pair, { ...third, evidence: elsewhere }])).not.toContain('who-said')
  })
})

const all: readonly SingleWay[] = ['recall', 'typed', 'choice']
type State = Pick<CardState, 'phase' | 'lapses'>
const review: State = { phase: 'review', lapses: 0 }
const relearning: State = { phase: 'relearning', lapses: 1 }
const choose = (
  state: State,
  last: LastAnswer | null,
  only: readonly SingleWay[] | null = null,
  possible = all,
  seed = 's',
) => chooseWay(possible, state, last, { only }, seed)

describe('left to the app', () => {
  test('a card is recalled', () => {
    expect(choose({ phase: 'new', lapses: 0 }, null)).toBe('recall')
    expect(choose(review, { rating: 3, way: 'recall' })).toBe('recall')
    expect(choose({ phase: 'learning', lapses: 0 }, { rating: 1, way: 'recall' })).toBe('recall')
  })

  test('a card that failed is known again once, and then recalled', () => {
    expect(choose(relearning, { rating: 1, way: 'recall' })).toBe('choice')
    expect(choose(relearning, { rating: 1, way: 'choice' })).toBe('recall')
    expect(choose(review, { rating: 3, way: 'choice' })).toBe('recall')
    expect(choose(review, { rating: 1, way: 'typed' })).toBe('choice')
  })

  test('so is one that was forgotten many times, whatever it was graded last', () => {
    expect(choose({ phase: 'relearning', lapses: 5 }, { rating: 2, way: 'recall' })).toBe('choice')
    expect(choose({ phase: 'relearning', lapses: 1 }, { rating: 2, way: 'recall' })).toBe('recall')
  })

  test('where it can only be recalled, it is recalled', () => {
    expect(choose(relearning, { rating: 1, way: 'recall' }, null, ['recall'])).toBe('recall')
  })
})

describe('chosen by the learner', () => {
  const anyWays = fc.subarray([...singleWays])
  const anyLast = fc.option(
    fc.record({ rating: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), way: fc.constantFrom(...ways) }),
    { nil: null },
  )
  const anyState = fc.record({
    phase: fc.constantFrom<CardState['phase']>('new', 'learning', 'review', 'relearning'),
    lapses: fc.nat(9),
  })

  test('no other way is taken, and the same seed always takes the same', () => {
    fc.assert(
      fc.property(anyWays, anyWays, anyState, anyLast, fc.string(), (possible, only, state, last, seed) => {
        const way = chooseWay(possible, state, last, { only }, seed)
        expect(way === null || (only.includes(way) && possible.includes(way))).toBe(true)
        expect(chooseWay(possible, state, last, { only }, seed)).toBe(way)
        const fits = possible.filter((one) => only.includes(one))
        expect(way === null).toBe(fits.length === 0)
      }),
    )
  })

  test('several ways take turns', () => {
    const taken = new Set(
      Array.from({ length: 40 }, (_, at) => choose(review, null, ['recall', 'typed'], all, String(at))),
    )
    expect([...taken].sort()).toEqual(['recall', 'typed'])
  })
})

describe('the grade that a verdict sets', () => {
  const standings = ['right', 'near', 'wrong'] as const
  test('is Again, Hard or Good, and with two buttons Again or Good', () => {
    expect(standings.map((standing) => gradeOf({ standing }, 'typed'))).toEqual([3, 2, 1])
    expect(standings.map((standing) => gradeOf({ standing }, 'typed', 'two'))).toEqual([3, 3, 1])
  })

  test('is one that the learner could give, and never Easy where the answer stood on the screen', () => {
    for (const way of ways)
      for (const buttons of ['two', 'four'] as const) {
        for (const standing of standings)
          expect(gradesOffered(way, buttons)).toContain(gradeOf({ standing }, way, buttons))
        if (isRecognition(way)) expect(gradesOffered(way, buttons)).not.toContain(4)
      }
    expect(gradesOffered('typed')).toEqual([1, 2, 3, 4])
  })
})

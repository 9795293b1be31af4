import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCardId } from '../../../src/core/ids.ts'
import { newestOfEach, pictureClass } from '../../../src/core/results/class-picture.ts'
import { cardTable, learnerTable } from '../../../src/core/results/class-tables.ts'
import { discriminationOf, reliabilityOf, type Scores } from '../../../src/core/results/item-analysis.ts'
import { handedIn, harbourDeck, outcome } from './results.ts'

/** A row a learner: 1 right, 0 wrong, a space for what was not asked. */
const scoresOf = (...rows: readonly string[]): Scores =>
  rows.map(
    (row) => new Map([...row].flatMap((mark, at) => (mark === ' ' ? [] : [[`item ${at}`, mark === '1'] as const]))),
  )

describe('the figures of a test', () => {
  test('KR-20 is what the formula gives by hand', () => {
    // Totals 4 3 2 1 0: variance 2; p = .8 .6 .4 .2: sum of p(1 − p) = .8; 4/3 · (1 − .8/2) = .8.
    const reliability = reliabilityOf(scoresOf('1111', '1110', '1100', '1000', '0000'))
    expect(reliability?.kr20).toBeCloseTo(0.8, 10)
    expect(reliability).toMatchObject({ learners: 5, items: 4 })
  })

  test('an item that the strong have right and the weak wrong tells them apart; the contrary is a wrong key', () => {
    const scores = scoresOf('1110', '1110', '1100', '0001', '0001', '0011')
    expect(discriminationOf(scores, 'item 0')).toBeGreaterThan(0.3)
    expect(discriminationOf(scores, 'item 3')).toBeLessThan(-0.3)
  })

  test('nothing is claimed of fewer than five learners, or where all did alike', () => {
    expect(reliabilityOf(scoresOf('10', '01', '11', '00'))).toBeNull()
    expect(reliabilityOf(scoresOf('11', '11', '11', '11', '11'))).toBeNull()
    expect(discriminationOf(scoresOf('10', '01', '11', '00'), 'item 0')).toBeNull()
    expect(discriminationOf(scoresOf('10', '11', '10', '11', '11'), 'item 0')).toBeNull()
  })

  test('only items that everybody was asked enter reliability', () => {
    expect(reliabilityOf(scoresOf('11 1', '1101', '1001', '00 0', '1000'))).toMatchObject({ learners: 5, items: 3 })
  })

  test('discrimination lies between −1 and 1 and reliability never above 1, whoever answers', () => {
    const row = fc.array(fc.constantFrom('0', '1', ' '), { minLength: 6, maxLength: 6 }).map((marks) => marks.join(''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 30 }), (rows) => {
        const scores = scoresOf(...rows)
        expect(reliabilityOf(scores)?.kr20 ?? 1).toBeLessThanOrEqual(1 + 1e-9)
        for (let at = 0; at < 6; at++) {
          expect(Math.abs(discriminationOf(scores, `item ${at}`) ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})

describe('the picture of a class', () => {
  const mistaken = { confused: [{ with: 'Jonas Reik', times: 3 }] }
  const results = [
    handedIn('Zoe', [outcome('who-closed', true), outcome('who-sued', false)]),
    handedIn('Ben', [outcome('who-closed', false, mistaken), outcome('gone', true)], {
      reports: [{ card: asCardId('who-sued'), text: 'It was the county.' }],
    }),
  ]

  test('says per card who had it right, what it was taken for and what was reported', () => {
    const { cards } = pictureClass(harbourDeck, results)
    expect(cards.map(({ id, now }) => [id, now.n, now.of])).toEqual([
      ['who-closed', 1, 2],
      ['who-sued', 0, 1],
      ['when-opened', 0, 0],
    ])
    expect(cards[0]?.confused).toEqual([{ with: 'Jonas Reik', times: 3, learners: 1 }])
    expect(cards[1]?.reports).toEqual([{ learner: 'Ben', text: 'It was the county.' }])
  })

  test('says per learner what they had right and what of the deck they were not asked', () => {
    const { learners } = pictureClass(harbourDeck, results)
    expect(
      learners.map(({ learner, now, notAsked, elsewhere }) => [learner, now.n, now.of, notAsked, elsewhere]),
    ).toEqual([
      ['Ben', 0, 1, 2, 1],
      ['Zoe', 1, 2, 1, 0],
    ])
  })

  test('a learner who hands in again replaces what they handed in before', () => {
    const later = handedIn('Zoe', [outcome('who-sued', true)], { made: '2021-06-09' })
    expect(newestOfEach([...results, later])).toEqual([later, results[1]])
    expect(newestOfEach([later, ...results])).toEqual([later, results[1]])
  })

  test('as tables it has a row a card and a row a learner', () => {
    const picture = pictureClass(harbourDeck, results)
    expect(cardTable(picture).rows).toHaveLength(3)
    expect(cardTable(picture).rows[0]).toEqual([
      ...[
        'who-closed',
        'Who closed the harbour on 3 May 2021?',
        'Ada Brandt',
        2,
        1,
        0.5,
        1,
        null,
        'Jonas Reik (3)',
        '',
      ],
    ])
    expect(learnerTable(picture).rows[0]).toEqual(['Ben', '2021-06-01', 1, 1, 0, 0, 0, 2])
  })
})

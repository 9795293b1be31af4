import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../../src/core/deck/deck.ts'
import { judgeTyped } from '../../../../src/core/study/judging/judge.ts'
import { choiceOptions, judgeChoice, whoSaidOptions } from '../../../../src/core/study/ways/choice.ts'
import { matesOf } from '../../../../src/core/study/ways/deck-mates.ts'
import { matchRound } from '../../../../src/core/study/ways/match.ts'
import { judgeOrder, orderStart } from '../../../../src/core/study/ways/order.ts'
import {
  makePaperTest,
  markPaperTest,
  type PaperAnswer,
  paperWays,
} from '../../../../src/core/study/ways/paper-test.ts'
import { card, dated, deck, locks, said, timeline } from './cards.ts'

const find = (prompt: string): Card => deck.find((one) => one.prompt === prompt) ?? locks
const anySeed = fc.string()

describe('a choice', () => {
  const gate = find('On what day was the lock gate closed?')

  test('has the right answer once among wrong ones, in an order that the seed alone decides', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const options = choiceOptions(gate, seed) ?? []
        expect([...options].sort()).toEqual(['April 2, 2031', 'March 11, 2031', 'March 9, 2031'])
        expect(choiceOptions(gate, seed)).toEqual(options)
      }),
    )
  })

  test('has the right answer in each place equally often', () => {
    const counts = [0, 0, 0]
    const rounds = 3_000
    for (let at = 0; at < rounds; at++) {
      const place = (choiceOptions(gate, `seed ${String(at)}`) ?? []).indexOf('March 9, 2031')
      counts[place] = (counts[place] ?? 0) + 1
    }
    // Chi-squared with two degrees of freedom: 13.8 is exceeded once in a thousand; the seeds are fixed.
    const chiSquared = counts.reduce((sum, count) => sum + (count - rounds / 3) ** 2 / (rounds / 3), 0)
    expect(chiSquared).toBeLessThan(13.8)
  })

  test('offers nothing that could pass for the right answer or for another option', () => {
    const distractors = ['9 March 2031', 'March 2031', 'April 2, 2031', '2 Apr 2031', ' ', 'May 5, 2031']
    const options = choiceOptions({ ...gate, distractors }, 's') ?? []
    expect([...options].sort()).toEqual(['April 2, 2031', 'March 9, 2031', 'May 5, 2031'])
  })

  test('is right for the right option alone', () => {
    expect(judgeChoice(gate, 'March 9, 2031').standing).toBe('right')
    expect(judgeChoice(gate, 'March 11, 2031').standing).toBe('wrong')
    expect(judgeChoice(gate, '').standing).toBe('wrong')
  })

  test('of who said it takes others of the article, persons beside a person', () => {
    const question = find('Who said that the ferries would sail again?')
    const more = [...deck, said('Who wept?', 'Ilmar Tõnuvere')]
    const { speakers } = matesOf(more)(question)
    for (const seed of ['a', 'b', 'c'])
      expect([...(whoSaidOptions(question, speakers, seed) ?? [])].sort()).toEqual([
        'Ilmar Tõnuvere',
        'Orla Fenwright',
        'Pieter Kolk',
        'Renske Oudeland',
      ])
  })
})

describe('an order', () => {
  const { sequence = [], id } = locks

  test('starts as a shuffle that is not right yet', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const start = orderStart(sequence, id, seed)
        expect([...start].sort()).toEqual([0, 1, 2, 3])
        expect(judgeOrder(sequence, start).standing).toBe('wrong')
      }),
    )
  })

  test('is right only as a whole, and says which pairs stand the wrong way round', () => {
    expect(judgeOrder(sequence, [0, 1, 2, 3])).toEqual({
      standing: 'right',
      inPlace: [true, true, true, true],
      reversed: [],
    })
    expect(judgeOrder(sequence, [1, 0, 2, 3])).toEqual({
      standing: 'wrong',
      inPlace: [false, false, true, true],
      reversed: [[0, 1]],
    })
    expect(judgeOrder(sequence, [3, 0, 1, 2]).reversed).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const { standing, reversed } = judgeOrder(sequence, order)
        const isSorted = order.every((place, at) => place === at)
        expect(standing).toBe(isSorted ? 'right' : 'wrong')
        expect(reversed.length === 0).toBe(isSorted)
      }),
    )
  })

  test('lets events of one day change places', () => {
    const { sequence: same = [] } = timeline(['A', '2031-01-01'], ['B', '2031-01-01'], ['C', '2031-01-02'])
    expect(judgeOrder(same, [1, 0, 2])).toMatchObject({ standing: 'right', reversed: [] })
    expect(judgeOrder(same, [2, 0, 1]).standing).toBe('wrong')
  })

  test('of other events than the card has is wrong', () => {
    for (const order of [[], [0, 1, 2], [0, 0, 0, 0], [0, 1, 2, 9], [0, 1, 2, 3, 4]])
      expect(judgeOrder(sequence, order).standing).toBe('wrong')
  })
})

describe('pairs', () => {
  const days = Array.from({ length: 15 }, (_, at) =>
    dated(
      `On what day did ship ${String(at)} sail?`,
      `March ${String(at + 1)}, 2031`,
      `2031-03-${String(at + 1).padStart(2, '0')}`,
    ),
  )
  const cards = [...deck, ...days]

  test('are three to five of one sort around the first, with answers that cannot be taken for one another', () => {
    fc.assert(
      fc.property(anySeed, fc.shuffledSubarray(cards, { minLength: 1 }), (seed, [first = locks, ...others]) => {
        const round = matchRound(first, others, seed)
        expect(matchRound(first, others, seed)).toEqual(round)
        if (round === null) return
        expect(round.cards).toContain(first)
        expect(new Set(round.cards).size).toBe(round.cards.length)
        expect(round.cards.length).toBeGreaterThanOrEqual(3)
        expect(round.cards.length).toBeLessThanOrEqual(5)
        expect([...round.answers].sort()).toEqual(round.cards.map(({ answer }) => answer.canonical).sort())
        expect(new Set(round.cards.map(({ answer }) => answer.edtf !== undefined)).size).toBe(1)
        for (const one of round.cards)
          for (const other of round.cards)
            if (one !== other) expect(judgeTyped(one, other.answer.canonical).standing).toBe('wrong')
      }),
      { numRuns: 50 },
    )
  })

  test('take the foremost of the others', () => {
    const [first = locks, ...others] = days
    const round = matchRound(first, others, 's')
    expect(new Set(round?.cards)).toEqual(new Set(days.slice(0, 5)))
  })

  test('are not made of two, nor of answers that would do for each other', () => {
    const [a = locks, b = locks] = days
    expect(matchRound(a, [b], 's')).toBeNull()
    expect(matchRound(a, [b, dated('On what day was the party?', '2 March 2031', '2031-03-02')], 's')).toBeNull()
    expect(matchRound(locks, days, 's')).toBeNull()
  })
})

describe('a test on paper', () => {
  const make = (count = 20, seed = 's') => makePaperTest(deck, { count, seed, ways: paperWays })

  test('asks each card once, in a way that it can be asked, and tells no answer', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(12), (seed, count) => {
        const questions = make(count, seed)
        expect(new Set(questions.map(({ cardId }) => cardId)).size).toBe(questions.length)
        expect(questions.length).toBe(Math.min(count, 10))
        for (const question of questions) {
          const asked = deck.find(({ id }) => id === question.cardId) ?? locks
          if (question.way === 'typed' || question.way === 'cloze')
            expect(JSON.stringify(question)).not.toContain(asked.answer.canonical)
          if (question.way === 'order') expect(judgeOrder(asked.sequence ?? [], question.start).standing).toBe('wrong')
        }
        expect(make(count, seed)).toEqual(questions)
      }),
      { numRuns: 30 },
    )
  })

  test('keeps to the ways that were chosen', () => {
    const ways = makePaperTest(deck, { count: 20, seed: 's', ways: ['choice'] }).map(({ way }) => way)
    expect(ways).toEqual(['choice', 'choice', 'choice'])
  })

  test('asks one card of each sentence before a second one', () => {
    const [first, second] = [
      card('name', 'Which accord?', 'Petrel Accord'),
      card('name', 'Which treaty?', 'Gull Treaty'),
    ]
    const sibling = { ...card('name', 'Which pact?', 'Tern Pact'), evidence: first.evidence }
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const test = makePaperTest([first, sibling, second], { count: 2, seed, ways: ['typed'] })
      expect(test.map(({ cardId }) => cardId)).toContain(second.id)
    }
  })

  test('gives full marks for the cards’ own answers and none for empty sheets', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const test = make(20, seed)
        const answers = new Map(
          test.map((question): [typeof question.cardId, PaperAnswer] => {
            const asked = deck.find(({ id }) => id === question.cardId) ?? locks
            if (question.way !== 'order') return [question.cardId, asked.answer.canonical]
            // The event that belongs first stands at this place of the list as it was handed out.
            return [question.cardId, question.start.map((_, at) => question.start.indexOf(at))]
          }),
        )
        expect(markPaperTest(test, answers, deck)).toMatchObject({ score: 1, counts: { right: 10, near: 0, wrong: 0 } })
        expect(markPaperTest(test, new Map(), deck)).toMatchObject({
          score: 0,
          counts: { right: 0, near: 0, wrong: 10 },
        })
      }),
      { numRuns: 20 },
    )
  })

  test('counts a near miss half, and leaves out a card that is gone', () => {
    const test = makePaperTest(deck, { count: 20, seed: 's', ways: ['typed'] })
    const quantity = find('How many cranes stand idle?')
    const gate = find('On what day was the lock gate closed?')
    const answers = new Map<Card['id'], PaperAnswer>([
      [quantity.id, '3'],
      [gate.id, 'March 2031'],
    ])
    expect(markPaperTest(test, answers, [quantity, gate])).toMatchObject({
      score: 0.75,
      counts: { right: 1, near: 1, wrong: 0 },
    })
    expect(markPaperTest(test, answers, [])).toEqual({ marks: [], counts: { right: 0, near: 0, wrong: 0 }, score: 0 })
  })
})

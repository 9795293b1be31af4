import { noMark } from '../../../src/core/study/card-mark.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDeckId } from '../../../src/core/ids.ts'
import { newCardState, type CardState } from '../../../src/core/study/card-state.ts'
import { plainRules, type DeckCards } from '../../../src/core/study/deck-scan.ts'
import { keepScans } from '../../../src/core/study/kept-scans.ts'
import { planQueue, type QueueContext } from '../../../src/core/study/queue.ts'
import { hashText } from '../../../src/core/study/seeded-hash.ts'
import type { StudyCard } from '../../../src/core/study/study-card.ts'
import { emptyTally, type DayTally } from '../../../src/core/study/tally.ts'

const today = 20_000
const nowMs = today * 86_400_000 + 12 * 3_600_000
const minuteMs = 60_000
const context: QueueContext = { nowMs, today, newLeft: 20, last: null, pinned: null }

let lastKey = 0
const card = (deck: string, id: string, state: Partial<CardState>, sibling = ''): StudyCard => {
  const key = ++lastKey
  return {
    key,
    deckId: asDeckId(deck),
    id,
    position: key,
    sibling,
    salt: hashText(id),
    mark: noMark,
    state: { ...newCardState, ...state },
  }
}
const fresh = (deck: string, id: string, sibling = '') => card(deck, id, {}, sibling)
const step = (deck: string, id: string, dueInMin: number, sibling = '') =>
  card(
    deck,
    id,
    { phase: 'learning', dueMs: nowMs + dueInMin * minuteMs, lastReviewMs: nowMs - minuteMs, lastReviewDay: today },
    sibling,
  )
/** Last seen `elapsed` days ago, due `overdue` days ago. */
const review = (deck: string, id: string, stability: number, elapsed: number, overdue: number, sibling = '') =>
  card(deck, id, { phase: 'review', stability, dueDay: today - overdue, lastReviewDay: today - elapsed }, sibling)

const deckOf = (id: string, cards: readonly StudyCard[], tally: Partial<DayTally> = {}): DeckCards => ({
  deckId: asDeckId(id),
  cards,
  tally: { ...emptyTally, ...tally },
})
const nextOf = (decks: readonly DeckCards[], changes: Partial<QueueContext> = {}) =>
  planQueue(decks, { ...context, ...changes }).next?.id ?? null

/** The order in which cards come when each is graded once and then gone for today. */
function playOut(start: readonly DeckCards[]): StudyCard[] {
  const order: StudyCard[] = []
  let decks = start
  let newLeft = 20
  for (;;) {
    const { next } = planQueue(decks, { ...context, newLeft, last: order.at(-1) ?? null })
    if (next === null) return order
    order.push(next)
    const wasNew = next.state.phase === 'new'
    if (wasNew) newLeft--
    decks = decks.map(({ deckId, cards, tally }) => ({
      deckId,
      cards: cards.filter((other) => other !== next),
      tally: {
        ...tally,
        introduced: tally.introduced + (wasNew && deckId === next.deckId ? 1 : 0),
        reviewed: tally.reviewed + (!wasNew && deckId === next.deckId ? 1 : 0),
      },
    }))
  }
}

describe('the next card', () => {
  it('is a learning step that is over, before reviews and new cards', () => {
    const cards = [review('a', 'review', 5, 9, 4), fresh('a', 'new'), step('a', 'later', -1), step('a', 'sooner', -5)]
    expect(nextOf([deckOf('a', cards)])).toBe('sooner')
  })

  it('is the review that is likeliest to be forgotten', () => {
    const cards = [review('a', 'steady', 100, 110, 10), review('a', 'shaky', 2, 10, 8), review('a', 'fair', 10, 11, 1)]
    expect(playOut([deckOf('a', cards)]).map(({ id }) => id)).toEqual(['shaky', 'fair', 'steady'])
  })

  it('is a step ahead of its time only when nothing else is left, up to twenty minutes ahead', () => {
    const ahead = step('a', 'ahead', 19)
    expect(nextOf([deckOf('a', [ahead, fresh('a', 'new')])])).toBe('new')
    expect(nextOf([deckOf('a', [ahead])])).toBe('ahead')
    const far = planQueue([deckOf('a', [step('a', 'far', 21)])], context)
    expect(far).toMatchObject({ next: null, due: 0, laterMs: nowMs + 21 * minuteMs })
  })

  it('is the one whose grade was just taken back', () => {
    const undone = fresh('a', 'undone')
    const cards = [step('a', 'step', -3), fresh('a', 'first'), undone]
    expect(nextOf([deckOf('a', cards)], { pinned: undone })).toBe('undone')
  })

  it('is a step whose grade lies in the future of a clock that was set back', () => {
    const stranded = card('a', 'stranded', { phase: 'learning', dueMs: nowMs + 9e9, lastReviewMs: nowMs + 8e9 })
    expect(nextOf([deckOf('a', [stranded])])).toBe('stranded')
  })
})

describe('new cards', () => {
  it('keep the order of their deck', () => {
    const cards = [fresh('a', 'one'), fresh('a', 'two'), fresh('a', 'three')]
    expect(playOut([deckOf('a', [...cards].reverse())]).map(({ id }) => id)).toEqual(['one', 'two', 'three'])
  })

  it('take turns between decks', () => {
    const decks = ['a', 'b'].map((deck) =>
      deckOf(
        deck,
        [1, 2, 3, 4].map((n) => fresh(deck, `${deck}${n}`)),
      ),
    )
    const order = playOut(decks).map(({ deckId }) => deckId)
    for (let i = 1; i < order.length; i += 2) expect(order[i]).not.toBe(order[i - 1])
  })

  it('spread evenly among reviews', () => {
    const cards = [1, 2, 3].map((n) => fresh('a', `new${n}`))
    for (let n = 0; n < 12; n++) cards.push(review('a', `review${n}`, 10, 11, 1))
    const kinds = playOut([deckOf('a', cards)]).map(({ state }) => state.phase)
    const gaps = kinds
      .join(' ')
      .split('new')
      .map((run) => run.trim().split(' ').filter(Boolean).length)
    expect(kinds[0]).toBe('review')
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5)
  })

  it('stop at the daily limit and are counted as later', () => {
    const cards = [1, 2, 3].map((n) => fresh('a', `new${n}`))
    expect(planQueue([deckOf('a', cards)], { ...context, newLeft: 2 })).toMatchObject({ new: 2, newLater: 1 })
    expect(nextOf([deckOf('a', cards)], { newLeft: 0 })).toBeNull()
    expect(nextOf([deckOf('a', cards)], { newLeft: -3 })).toBeNull()
  })
})

describe('cards of one sentence', () => {
  it('do not follow each other while another card is up', () => {
    const cards = [1, 2, 3].flatMap((n) => [fresh('a', `x${n}`, `s${n}`), fresh('a', `y${n}`, `s${n}`)])
    const order = playOut([deckOf('a', cards)]).map(({ sibling }) => sibling)
    for (let i = 1; i < order.length - 1; i++) expect(order[i]).not.toBe(order[i - 1])
  })

  it('follow each other rather than end the session', () => {
    const cards = [fresh('a', 'x', 's'), fresh('a', 'y', 's')]
    expect(playOut([deckOf('a', cards)])).toHaveLength(2)
  })

  it('wait across kinds of work too: a review gives way to a new card', () => {
    const last = fresh('a', 'last', 's')
    const cards = [review('a', 'sibling', 10, 12, 2, 's'), fresh('a', 'other', 't')]
    expect(nextOf([deckOf('a', cards)], { last })).toBe('other')
  })

  it('do not push a step ahead of its time before a card that is up', () => {
    const last = fresh('a', 'last', 's')
    const cards = [fresh('a', 'sibling', 's'), step('a', 'ahead', 5)]
    expect(nextOf([deckOf('a', cards)], { last })).toBe('sibling')
  })
})

describe('whatever the cards', () => {
  const anyCard = fc.record({
    deck: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('new', 'step', 'review'),
    when: fc.integer({ min: -30, max: 30 }),
    stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
    sibling: fc.constantFrom('', 's', 't'),
  })
  const build = (all: readonly { deck: string; kind: string; when: number; stability: number; sibling: string }[]) => {
    const cards = all.map(({ deck, kind, when, stability, sibling }, n) => {
      if (kind === 'new') return fresh(deck, `c${n}`, sibling)
      if (kind === 'step') return step(deck, `c${n}`, when, sibling)
      return review(deck, `c${n}`, stability, 31, when, sibling)
    })
    return ['a', 'b', 'c'].map((id) =>
      deckOf(
        id,
        cards.filter((one) => one.deckId === id),
      ),
    )
  }

  it('every card that is up today comes once, and the queue counts them', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 40 }), (all) => {
        const decks = build(all)
        const plan = planQueue(decks, context)
        const order = playOut(decks)
        expect(new Set(order).size).toBe(order.length)
        expect(order).toHaveLength(plan.due + plan.new)
        expect(plan.new).toBeLessThanOrEqual(20)
      }),
    )
  })

  it('the order of decks and cards in memory does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 20 }), (all) => {
        const decks = build(all)
        const shuffled = decks.map((deck) => ({ ...deck, cards: [...deck.cards].reverse() })).reverse()
        expect(planQueue(shuffled, context)).toEqual(planQueue(decks, context))
      }),
    )
  })
})

describe('what was seen of a deck and is kept', () => {
  it('answers as if every card were looked at anew, whatever was graded and however time passed', () => {
    const near = fc.integer({ min: today - 9, max: today + 9 })
    const stateOf = fc.oneof(
      fc.constant({}),
      fc.record({
        phase: fc.constant('review' as const),
        stability: fc.integer({ min: 1, max: 40 }),
        dueDay: near,
        lastReviewDay: near,
      }),
      fc.record({ phase: fc.constant('learning' as const), dueMs: fc.integer({ min: nowMs - 9e6, max: nowMs + 9e6 }) }),
    )
    const cardOf = fc.record({ state: stateOf, sibling: fc.constantFrom('', 'one', 'two') })
    const change = fc.record({
      deck: fc.nat({ max: 2 }),
      at: fc.nat({ max: 5 }),
      state: stateOf,
      minutes: fc.nat({ max: 900 }),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(cardOf, { maxLength: 6 }), { minLength: 3, maxLength: 3 }),
        fc.array(change, { maxLength: 8 }),
        fc.boolean(),
        (drawn, changes, bury) => {
          const decks = drawn.map((cards, n) => cards.map((c, at) => card(String(n), `${n}-${at}`, c.state, c.sibling)))
          const versions = [0, 0, 0]
          const scan = keepScans()
          const rules = { ...plainRules, buryNew: bury, buryReviews: bury }
          let last: StudyCard | null = null
          let ms = nowMs
          for (const { deck, at, state, minutes } of [{ deck: 0, at: 9, state: {}, minutes: 0 }, ...changes]) {
            const changed = decks[deck]?.[at]
            if (changed !== undefined && decks[deck] !== undefined) {
              decks[deck][at] = { ...changed, state: { ...newCardState, ...state } }
              versions[deck] = (versions[deck] ?? 0) + 1
            }
            ms += minutes * minuteMs
            const given = decks.map((cards, n) => ({ ...deckOf(String(n), cards), version: versions[n] ?? 0, rules }))
            for (const pinned of [null, changed ?? null]) {
              const now = { ...context, nowMs: ms, last, pinned }
              expect(planQueue(given, now, scan)).toEqual(planQueue(given, now))
            }
            last = changed ?? last
          }
        },
      ),
    )
  })
})

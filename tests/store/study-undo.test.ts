import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browseHandlers } from '../../src/main/service/browse.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { libraryHandlers, saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import { writeParameters } from '../../src/main/store/memory-weights.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import type { Store } from '../../src/main/store/store.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  minuteMs,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
  type HandClock,
} from './library.ts'

const deckNumber = fc.constantFrom(1, 2)
const scope = fc.constantFrom(1, 2, null)
const cardNames = fc.uniqueArray(fc.record({ deck: deckNumber, card: fc.nat({ max: 3 }) }), {
  minLength: 1,
  maxLength: 5,
})

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('grade' as const),
      deck: scope,
      rating: fc.constantFrom(1, 1, 2, 3, 4),
      waitMs: fc.oneof(fc.integer({ min: 0, max: 30 * minuteMs }), fc.integer({ min: 0, max: 40 * dayMs })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'suspend' as const,
        'unsuspend' as const,
        'bury' as const,
        'unbury' as const,
        'reset' as const,
        'delete' as const,
      ),
      cards: cardNames,
    }),
  },
  fc.record({ do: fc.constant('flag' as const), cards: cardNames, flag: fc.constantFrom(0, 1, 4) }),
  fc.record({ do: fc.constant('tag' as const), count: fc.integer({ min: 1, max: 5 }), add: fc.boolean() }),
  fc.record({
    do: fc.constant('report' as const),
    card: fc.nat({ max: 3 }),
    report: fc.constantFrom(null, 'Wrong ship.'),
  }),
  fc.record({ do: fc.constant('more' as const), deck: scope, new: fc.nat({ max: 3 }) }),
  fc.record({
    do: fc.constant('options' as const),
    deck: scope,
    changes: fc.constantFrom(
      { learningStepsMin: [] },
      { learningStepsMin: [5], relearningStepsMin: [3, 20] },
      { newPerDay: 1, burySiblings: 'none' as const },
      { leechLapses: 1, leechAction: 'suspend' as const },
      { easyDays: [1, 0, 0.5, 1, 0, 1, 1] as const },
      { examDate: '2024-03-20', desiredRetention: 0.95 },
      { maximumIntervalDays: 10 },
    ),
  }),
)
const undo = fc.record({ do: fc.constant('undo' as const), deck: scope })
type Action = (typeof action extends fc.Arbitrary<infer T> ? T : never) | { do: 'undo'; deck: 1 | 2 | null }

const deckOf = (number: number | null) => (number === null ? null : deckIdOf(number))

const untouched = { states: [], marks: [], limits: [], deleted: [], tags: [] }

function newLibrary() {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  // Two cards of each deck are of one sentence.
  const cards = [0, 1, 2].map((n) => buildCard(n))
  const sibling = { ...buildCard(0), id: buildCard(3).id }
  saveDeck(store, buildDeck(1, [...cards, sibling]), clock)
  saveDeck(store, buildDeck(2, [...cards, sibling]), clock)
  return { clock, store }
}

async function carryOut(store: Store, clock: HandClock, now: Action): Promise<void> {
  const calls = cardHandlers(store, clock, seededBytes('cards'))
  if (now.do === 'grade' || now.do === 'undo' || now.do === 'more') {
    const study = studyIn(store, clock, deckOf(now.deck))
    if (now.do === 'more')
      valueOf(await study.calls['study.more']({ deckId: deckOf(now.deck), new: now.new, reviews: 1 }))
    const shown = await study.view()
    if (now.do === 'undo' && shown.undoable) await study.undo()
    if (now.do === 'grade' && shown.state === 'question') {
      clock.ms += now.waitMs
      await study.grade(now.rating)
    }
  } else if (now.do === 'report') {
    await calls['card.report']({ deckId: deckIdOf(1), cardId: `card-${String(now.card)}`, report: now.report })
  } else if (now.do === 'tag') {
    const keys = Uint32Array.from({ length: now.count }, (_, at) => at + 1)
    valueOf(await browseHandlers(store, clock)['browse.tag']({ keys, tag: 'ask', add: now.add }))
  } else if (now.do === 'options') {
    const { deck, changes } = now
    valueOf(await optionsHandlers(store, clock)['options.set']({ deckId: deckOf(deck), changes }))
  } else {
    const cards = now.cards.map(({ deck, card }) => ({ deckId: deckIdOf(deck), cardId: `card-${String(card)}` }))
    const reply = await (now.do === 'flag'
      ? calls['card.flag']({ cards, flag: now.flag })
      : calls[`card.${now.do}`]({ cards }))
    // One of them is deleted.
    if (!reply.ok) expect(reply.fault.code).toBe('stale')
  }
}

const tablesOf = ({ db }: Store, deck: number | null = null) => {
  const where = deck === null ? '' : `WHERE deck_id = '${deckIdOf(deck)}'`
  return {
    states: db.all(`SELECT card_state.* FROM card_state JOIN card ON key = card_key ${where} ORDER BY card_key`),
    marks: db.all(`SELECT card_mark.* FROM card_mark JOIN card ON key = card_key ${where} ORDER BY card_key`),
    limits: db.all(`SELECT * FROM day_extra ${where} ORDER BY 1, 2`),
    deleted: db.all(`SELECT key FROM card ${where === '' ? 'WHERE' : `${where} AND`} NOT in_deck ORDER BY key`),
    tags: db.all(`SELECT card_tag.* FROM card_tag JOIN card ON key = card_key ${where} ORDER BY 1, 2`),
  }
}
const logOf = ({ db }: Store) => db.all<{ id: string }>('SELECT * FROM review ORDER BY id')
const newestStepOf = ({ db }: Store) =>
  db.get<{ step: number | null }>('SELECT max(step) AS step FROM study_step')?.step

describe('undo of whatever was done in study', () => {
  it('brings back every table exactly as it was, step by step, also after a restart; the log only grows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 20 }), async (actions) => {
        const { clock, store } = newLibrary()
        const before = []
        for (const now of actions) {
          const tables = tablesOf(store)
          const step = newestStepOf(store)
          await carryOut(store, clock, now)
          if (newestStepOf(store) !== step) before.push(tables)
        }
        const log = logOf(store)
        store.close()
        const reopened = openLibrary('', clock, store.path)
        const study = studyIn(reopened, clock)
        for (const tables of before.reverse()) {
          expect((await study.view()).undoable).toBe(true)
          await study.undo()
          expect(tablesOf(reopened)).toEqual(tables)
        }
        expect(faultOf(await study.calls['study.undo']({ deckId: null }))).toBe('nothing-to-undo')
        expect(tablesOf(reopened)).toEqual(untouched)
        expect(logOf(reopened).slice(0, log.length)).toEqual(log)
        reopened.close()
      }),
      { numRuns: 12 },
    )
  })

  it('leaves the states that follow from the log alone, whatever was done and taken back between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(action, undo), { maxLength: 30 }), fc.boolean(), async (actions, isFitted) => {
        const { clock, store } = newLibrary()
        for (const [index, now] of actions.entries()) {
          if (isFitted && index === 5) writeParameters(store.db, { timeMs: 1, weights: ownWeights, figures: {} })
          await carryOut(store, clock, now)
        }
        const stored = tablesOf(store)
        store.db.run('DELETE FROM card_state')
        rebuildStates(store)
        expect(tablesOf(store)).toEqual(stored)
        store.close()
      }),
      { numRuns: 12 },
    )
  })

  it('in one deck touches that deck alone, and all of it comes back whatever the order of decks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(action, undo), { maxLength: 20 }), deckNumber, async (actions, deck) => {
        const { clock, store } = newLibrary()
        for (const now of actions) await carryOut(store, clock, now)
        const other = tablesOf(store, 3 - deck)
        const [one, all] = [studyIn(store, clock, deckIdOf(deck)), studyIn(store, clock)]
        while ((await one.view()).undoable) await one.undo()
        expect({ ...tablesOf(store, 3 - deck), limits: [] }).toEqual({ ...other, limits: [] })
        expect(tablesOf(store, deck)).toEqual(untouched)
        while ((await all.view()).undoable) await all.undo()
        expect(tablesOf(store)).toEqual(untouched)
        store.close()
      }),
      { numRuns: 10 },
    )
  })
})

describe('undo', () => {
  it('takes back a step over several decks in one, and names how many cards it was', async () => {
    const { clock, store } = newLibrary()
    const calls = cardHandlers(store, clock, seededBytes('cards'))
    const cards = [1, 2].flatMap((deck) => ['card-0', 'card-1'].map((cardId) => ({ deckId: deckIdOf(deck), cardId })))
    valueOf(await calls['card.suspend']({ cards }))
    expect(valueOf(await calls['card.undo']({}))).toEqual({ what: 'suspend', cards: 4, card: null, rating: null })
    expect(faultOf(await calls['card.undo']({}))).toBe('nothing-to-undo')
  })

  it('names the card and the grade that it takes back', async () => {
    const { clock, store } = newLibrary()
    const study = studyIn(store, clock, deckIdOf(1))
    const { card } = await study.question()
    await study.grade(2)
    const { undone } = valueOf(await study.calls['study.undo']({ deckId: deckIdOf(1) }))
    expect(undone).toMatchObject({ what: 'grade', cards: 1, rating: 2, card: { cardId: card.id, prompt: card.prompt } })
  })

  it('also takes back what was done to cards of an archived deck, for who works on the library', async () => {
    const { clock, store } = newLibrary()
    const calls = cardHandlers(store, clock, seededBytes('cards'))
    valueOf(await calls['card.bury']({ cards: [{ deckId: deckIdOf(1), cardId: 'card-0' }] }))
    await libraryHandlers(store, clock)['deck.archive']({ id: deckIdOf(1), archived: true })
    expect((await studyIn(store, clock).view()).undoable).toBe(false)
    expect(valueOf(await calls['card.undo']({})).what).toBe('bury')
  })

  it('takes a leech that was suspended with its grade up again', async () => {
    const { clock, store } = newLibrary()
    valueOf(
      await optionsHandlers(store, clock)['options.set']({
        deckId: null,
        changes: { leechLapses: 1, leechAction: 'suspend' },
      }),
    )
    const study = studyIn(store, clock, deckIdOf(1))
    for (let n = 0; n < 3; n++) await study.grade(4)
    clock.ms += 60 * dayMs
    const asked = await study.question()
    const after = await study.grade(1)
    expect(after).toMatchObject({ newLeech: { cardId: asked.card.id, lapses: 1, suspended: true } })
    expect(store.db.all('SELECT suspended FROM card_mark')).toEqual([{ suspended: 1 }])
    expect(await study.undo()).toEqual(asked)
    expect(store.db.all('SELECT * FROM card_mark')).toEqual([])
  })
})

/** A little off the model's own. */
const ownWeights = [
  ...[0.3, 1.5, 2.5, 9, 6.3, 0.8, 3, 0.001, 1.8, 0.16, 0.8],
  ...[1.5, 0.06, 0.26, 1.6, 0.6, 1.9, 0.5, 0.09, 0.06, 0.15],
]

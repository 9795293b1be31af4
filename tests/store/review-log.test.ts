import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/core/deck/deck.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { libraryHandlers, saveDeck } from '../../src/main/service/library.ts'
import { purgeDeleted } from '../../src/main/store/purge.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import type { Store } from '../../src/main/store/store.ts'
import {
  buildCard,
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  handClock,
  minuteMs,
  openLibrary,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const logIn = (store: Store) => store.db.all<Record<string, unknown>>('SELECT * FROM review ORDER BY id')

describe('the review log', () => {
  it('says of each grade what was asked, answered and known before', async () => {
    const clock = handClock()
    clock.offsetMin = 60
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 1), clock)
    const study = studyIn(store, clock)
    await study.grade(3)
    clock.ms += 10 * minuteMs
    await study.grade(4)
    const [first, second] = logIn(store)
    expect(first).toMatchObject({ card_id: 'card-0', rating: 3, way: 'recall', duration_ms: 1500, before: null })
    expect(first).toMatchObject({ utc_offset_min: 60, rollover_hour: 4, retention: 0.9, device: store.device })
    expect(first?.['scheduler']).toContain('FSRS-6')
    expect(JSON.parse(String(second?.['before']))).toMatchObject({ phase: 'learning', step: 1, reps: 1 })
    expect(store.device).toMatch(/^[0-9a-f]{32}$/)
  })

  it('keeps a grade that was taken back, beside the undo that voids it', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 1), clock)
    const study = studyIn(store, clock)
    await study.grade(3)
    const [grade] = logIn(store)
    await study.undo()
    expect(logIn(store)).toEqual([grade, expect.objectContaining({ voids: grade?.['id'], rating: null })])
  })

  it('cannot be changed or shortened, whatever the program does', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 1), clock)
    await studyIn(store, clock).grade(3)
    const before = logIn(store)
    const insert = `INSERT OR REPLACE INTO review SELECT * FROM review`
    for (const sql of ['UPDATE review SET rating = 4', 'DELETE FROM review', insert]) {
      expect(() => store.db.run(sql)).toThrow()
    }
    expect(logIn(store)).toEqual(before)
  })

  it('outlives a deck that is deleted for good, and gives its progress back with it', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 3), clock)
    await studyIn(store, clock).grade(4)
    const states = statesIn(store).map((state) => ({ ...(state as object), card_key: 0 }))
    await libraryHandlers(store, clock)['deck.delete']({ id: deckIdOf(1) })
    purgeDeleted(store.db, clock.ms + 31 * dayMs)
    expect(statesIn(store)).toEqual([])
    valueOf(importDeck(store, buildDeck(1, 3), clock))
    expect(statesIn(store).map((state) => ({ ...(state as object), card_key: 0 }))).toEqual(states)
  })
})

type Step =
  | { readonly do: 'grade'; readonly deck: number | null; readonly rating: 1 | 2 | 3 | 4; readonly waitMs: number }
  | { readonly do: 'undo'; readonly deck: number | null }
  | { readonly do: 'revise'; readonly deck: number; readonly cards: readonly number[] }
  | { readonly do: 'travel'; readonly offsetMin: number }
  | { readonly do: 'settle'; readonly rolloverHour: number; readonly retention: number }

const scope = fc.constantFrom(1, 2, null)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('grade' as const),
      deck: scope,
      rating: fc.constantFrom(1, 2, 3, 4),
      waitMs: fc.oneof(fc.integer({ min: 0, max: 30 * minuteMs }), fc.integer({ min: -dayMs, max: 40 * dayMs })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), deck: scope }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('revise' as const),
      deck: fc.constantFrom(1, 2),
      cards: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('travel' as const), offsetMin: fc.integer({ min: -720, max: 840 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      rolloverHour: fc.integer({ min: 0, max: 23 }),
      retention: fc.constantFrom(0.8, 0.9, 0.95),
    }),
  },
)

/** Carries out the steps in a library of their own. */
async function live(steps: readonly Step[]) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  let revision = 1
  saveDeck(store, buildDeck(1, 4), clock)
  saveDeck(store, buildDeck(2, 3), clock)
  for (const now of steps) {
    if (now.do === 'grade' || now.do === 'undo') {
      const study = studyIn(store, clock, now.deck === null ? null : deckIdOf(now.deck))
      const shown = await study.view()
      if (now.do === 'undo') {
        if (shown.undoable) await study.undo()
      } else if (shown.state === 'question') {
        clock.ms += now.waitMs
        await study.grade(now.rating)
      }
    } else if (now.do === 'revise') {
      const cards = now.cards.map((n): Card => buildCard(n, { prompt: `Revision ${++revision}: which ship?` }))
      valueOf(importDeck(store, buildDeck(now.deck, cards, { revision }), clock))
    } else if (now.do === 'travel') {
      clock.offsetMin = now.offsetMin
    } else {
      await changeSettings(store, { rolloverHour: now.rolloverHour, desiredRetention: now.retention })
    }
  }
  return { store, clock }
}

describe('whatever a learner does over days, journeys, settings and revisions', () => {
  it('the states follow from the log alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { store } = await live(steps)
        const stored = statesIn(store)
        store.db.run('DELETE FROM card_state')
        rebuildStates(store)
        expect(statesIn(store)).toEqual(stored)
        store.close()
      }),
      { numRuns: 15 },
    )
  })

  it('taking back every grade leaves every table but the log as if there had been none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { store, clock } = await live(steps)
        const all = studyIn(store, clock)
        while ((await all.view()).undoable) await all.undo()
        const removed = `SELECT 1 FROM card WHERE removed_ms IS NOT NULL AND key IN (SELECT card_key FROM card_state)`
        const left = statesIn(store).length
        expect(left).toBe(store.db.all(removed).length)
        expect((await viewLibrary(store, clock)).decks.every(({ counts }) => counts.new === counts.total)).toBe(true)
        store.close()
      }),
      { numRuns: 10 },
    )
  })

  it('an undo brings back exactly the states and counts from before the grade', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.constantFrom(1, 2, 3, 4), async (steps, rating) => {
        const { store, clock } = await live(steps)
        const study = studyIn(store, clock)
        const shown = await study.view()
        if (shown.state === 'question') {
          const before = { states: statesIn(store), library: await viewLibrary(store, clock) }
          await study.grade(rating)
          expect(await study.undo()).toEqual(shown)
          expect({ states: statesIn(store), library: await viewLibrary(store, clock) }).toEqual(before)
        }
        store.close()
      }),
      { numRuns: 15 },
    )
  })

  it('what is held in memory is what a new start reads from disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { store, clock } = await live(steps)
        const shown = { library: await viewLibrary(store, clock), study: await studyIn(store, clock).view() }
        store.close()
        const reopened = openLibrary('', clock, store.path)
        expect({ library: await viewLibrary(reopened, clock), study: await studyIn(reopened, clock).view() }).toEqual(
          shown,
        )
        reopened.close()
      }),
      { numRuns: 15 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waitStarts } from '../../src/core/stats/day-grades.ts'
import { facetsOf } from '../../src/core/stats/facets.ts'
import type { Card } from '../../src/core/deck/deck.ts'
import type { CardState, Rating } from '../../src/core/study/card-state.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { dayGrades, facetRecalls, waitRecalls } from '../../src/main/store/roll-ups.ts'
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
  studyIn,
  tempFolder,
  valueOf,
} from './library.ts'

const claimOf = (n: number, speaker: string): Card =>
  buildCard(n, { kind: 'claim-speaker', attribution: { speaker, verb: 'said', date: null } })

const sumsIn = (store: Store) => ({
  days: store.db.all('SELECT * FROM day_roll_up ORDER BY 1, 2, 3, 4'),
  facets: store.db.all('SELECT * FROM facet_roll_up ORDER BY 1, 2, 3'),
})

interface LoggedRow {
  readonly deck_id: string
  readonly card_id: string
  readonly study_day: number
  readonly rating: Rating
  readonly duration_ms: number
  readonly before: string | null
}

/** The same sums gathered from the rows of the log one by one, by other code. */
function sumsOfLog({ db }: Store) {
  const undone = new Set(db.all<{ voids: string | null }>('SELECT voids FROM review').map(({ voids }) => voids))
  const rows = db.all<LoggedRow & { id: string }>('SELECT * FROM review').filter(({ id }) => !undone.has(id))
  const cards = db.all<{ deck_id: string; id: string; content: string }>('SELECT deck_id, id, content FROM card')
  const days = new Map<string, Record<string, string | number>>()
  const facets = new Map<string, Record<string, string | number>>()
  for (const row of rows) {
    if (typeof row.rating !== 'number') continue
    const before = row.before === null ? null : (JSON.parse(row.before) as CardState)
    const waited = before?.phase === 'review' ? row.study_day - (before.lastReviewDay ?? 0) : 0
    const gap = Math.max(0, ...waitStarts.filter((start) => start <= waited))
    for (const deck of ['', row.deck_id]) {
      const phase = before?.phase ?? 'new'
      const key = [deck, row.study_day, phase, gap].join(' ')
      const none = {
        deck_id: deck,
        study_day: row.study_day,
        phase,
        wait_days: gap,
        again: 0,
        hard: 0,
        good: 0,
        easy: 0,
      }
      const sum: Record<string, string | number> = days.get(key) ?? { ...none, duration_ms: 0 }
      const rating = ['again', 'hard', 'good', 'easy'][row.rating - 1] ?? ''
      days.set(key, {
        ...sum,
        [rating]: Number(sum[rating]) + 1,
        duration_ms: Number(sum['duration_ms']) + Math.min(row.duration_ms, 120_000),
      })
    }
    const card = cards.find((each) => each.deck_id === row.deck_id && each.id === row.card_id)
    if (gap === 0 || card === undefined) continue
    for (const { name: facet, value } of facetsOf(JSON.parse(card.content) as Card)) {
      const key = [row.deck_id, facet, value].join(' ')
      const sum = facets.get(key) ?? { deck_id: row.deck_id, facet, value, recalls: 0, forgotten: 0 }
      facets.set(key, {
        ...sum,
        recalls: Number(sum['recalls']) + 1,
        forgotten: Number(sum['forgotten']) + (row.rating === 1 ? 1 : 0),
      })
    }
  }
  const sorted = (sums: Map<string, Record<string, string | number>>, keys: readonly string[]) =>
    [...sums.values()].sort((a, b) => {
      const differing = keys.find((key) => a[key] !== b[key]) ?? ''
      return (a[differing] ?? 0) < (b[differing] ?? 0) ? -1 : 1
    })
  return {
    days: sorted(days, ['deck_id', 'study_day', 'phase', 'wait_days']),
    facets: sorted(facets, ['deck_id', 'facet', 'value']),
  }
}

const speaker = fc.constantFrom('Mara Ilves', 'The Orlund Harbour Board')
const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('grade' as const),
      rating: fc.constantFrom(1, 2, 3, 4),
      waitMs: fc.oneof(fc.integer({ min: 0, max: 30 * minuteMs }), fc.integer({ min: -dayMs, max: 400 * dayMs })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('revise' as const),
      speakers: fc.array(speaker, { maxLength: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('settle' as const), rolloverHour: fc.integer({ min: 0, max: 23 }) }),
  },
)

async function live(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  let revision = 1
  saveDeck(store, buildDeck(1, [claimOf(0, 'Mara Ilves'), buildCard(1), claimOf(2, 'Mara Ilves')]), clock)
  saveDeck(store, buildDeck(2, 2), clock)
  const study = studyIn(store, clock)
  for (const now of steps) {
    if (now.do === 'revise') {
      const cards = now.speakers.map((name, n) => claimOf(n, name))
      valueOf(importDeck(store, buildDeck(1, cards, { revision: ++revision }), clock))
    } else if (now.do === 'settle') {
      await changeSettings(store, { rolloverHour: now.rolloverHour })
    } else if (now.do === 'undo') {
      if ((await study.view()).undoable) await study.undo()
    } else {
      clock.ms += now.waitMs
      if ((await study.view()).state === 'question') await study.grade(now.rating)
    }
  }
  return { store, clock }
}

describe('the sums of the review log', () => {
  it('equal those gathered from the log anew after whatever grades, undos and revisions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { store } = await live(steps)
        expect(sumsIn(store)).toEqual(sumsOfLog(store))
        store.close()
      }),
      { numRuns: 25 },
    )
  })

  it('are made again from the log alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { store } = await live(steps)
        const kept = sumsIn(store)
        store.db.script(`DELETE FROM day_roll_up; DELETE FROM facet_roll_up`)
        rebuildStates(store)
        expect(sumsIn(store)).toEqual(kept)
        store.close()
      }),
      { numRuns: 10 },
    )
  })

  it('are made when a library opens that has none, or has them by older rules', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, [claimOf(0, 'Mara Ilves')]), clock)
    const study = studyIn(store, clock)
    await study.grade(4)
    clock.ms += 40 * dayMs
    await study.grade(1)
    const kept = sumsIn(store)
    expect(kept.facets).toHaveLength(2)
    store.db.script(`DELETE FROM day_roll_up; DELETE FROM facet_roll_up; DELETE FROM setting WHERE key = 'rollUpRules'`)
    store.close()
    const reopened = openLibrary('', clock, store.path)
    expect(sumsIn(reopened)).toEqual(kept)
  })

  it('tell how long a card had waited, and count one that was left open for two minutes', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 1), clock)
    const study = studyIn(store, clock)
    await study.grade(4)
    clock.ms += 30 * dayMs
    const { card } = await study.question()
    valueOf(
      await study.calls['study.grade']({ deckId: null, cardId: card.id, rating: 3, durationMs: 3 * 60 * minuteMs }),
    )
    expect(dayGrades(store.db, deckIdOf(1))).toEqual([
      { studyDay: 19786, grades: 1, durationMs: 1500, recalls: 0, forgotten: 0 },
      { studyDay: 19816, grades: 1, durationMs: 120_000, recalls: 1, forgotten: 0 },
    ])
    expect(dayGrades(store.db, null)).toEqual(dayGrades(store.db, deckIdOf(1)))
    const waits = (fromDay: number) => waitRecalls(store.db, null, { fromDay, toDay: 19816 })
    expect(waits(19786)).toEqual([{ waitDays: 21, recalls: 1, forgotten: 0 }])
    expect(waits(19817)).toEqual([])
    expect(facetRecalls(store.db, null)).toEqual([
      { deckId: deckIdOf(1), facet: 'kind', value: 'name', recalls: 1, forgotten: 0 },
    ])
  })

  it('leave nothing behind of grades that were all taken back', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 3), clock)
    const study = studyIn(store, clock)
    for (const rating of [3, 1, 4] as const) await study.grade(rating)
    clock.ms += 60 * dayMs
    for (const rating of [3, 1, 4] as const) await study.grade(rating)
    while ((await study.view()).undoable) await study.undo()
    expect(sumsIn(store)).toEqual({ days: [], facets: [] })
  })
})

/** Whoever moves in with years of progress finds the same cards due, the same statistics, and can go on, undo and move out again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CarriedProgress } from '../../src/core/formats/progress.ts'
import type { CardState, Rating } from '../../src/core/study/card-state.ts'
import { startOfStudyDayAt } from '../../src/core/study/study-day.ts'
import { importHandlers } from '../../src/main/service/import.ts'
import { learnersProgress } from '../../src/main/service/progress-out.ts'
import { addIncoming, beginIncoming } from '../../src/main/store/put-incoming.ts'
import { progressOf } from '../../src/main/store/progress-out.ts'
import { rebuildStates } from '../../src/main/store/rebuild.ts'
import { entriesOfDeck } from '../../src/main/store/reviews.ts'
import { replayEntries } from '../../src/core/study/replay.ts'
import { historiesOf } from '../../src/core/study/fitting/histories.ts'
import { historyOf } from '../../src/main/store/browse-rows.ts'
import { stepsOfLog } from '../../src/main/store/fitting-log.ts'
import { dayGrades, facetRecalls } from '../../src/main/store/roll-ups.ts'
import type { Store } from '../../src/main/store/store.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { publishedGrade, publishedWeights, type PublishedMemory } from '../core/study/published-fsrs.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  openLibrary,
  seededBytes,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const startTransfer = forkProcess(new URL('../../out/main/transfer.js', import.meta.url))
const job = '00000000-0000-4000-8000-00000000000a'
const today = 19_786
const rolloverHour = 4
const days = { utcOffsetMin: 0, rolloverHour }
const noMark = { suspended: false, buriedDay: null, flag: 0 } as const
const noon = (day: number): number => day * dayMs + dayMs / 2

/** A card that was graded on some days and comes up on another. */
function studied(dueDay: number, ...grades: readonly (readonly [daysAgo: number, rating: Rating])[]): CarriedProgress {
  const reviews = grades.map(([ago, rating]) => ({ timeMs: noon(today - ago), rating, durationMs: 4000 }))
  const last = today - (grades.at(-1)?.[0] ?? 0)
  const state: CardState = {
    ...{ phase: 'review', stability: 12.25, difficulty: 5.5, step: 0, reps: grades.length, lapses: 0 },
    ...{ dueDay, dueMs: startOfStudyDayAt(dueDay, 0, rolloverHour), lastReviewMs: noon(last), lastReviewDay: last },
  }
  return { state, mark: noMark, reviews }
}

/** Two due today, one overdue, one that waits, one suspended and flagged, one never met. */
const progress = new Map<string, CarriedProgress>([
  ['card-0', studied(today, [20, 3], [12, 3])],
  ['card-1', studied(today, [9, 3], [6, 1], [6, 3])],
  ['card-2', studied(today - 3, [30, 3], [21, 4])],
  ['card-3', studied(today + 9, [40, 3], [30, 1], [2, 3])],
  ['card-4', { ...studied(today, [8, 3]), mark: { suspended: true, buriedDay: null, flag: 3 } }],
])

const packageOf = (cards = 6, carried = progress, layout: 'current' | 'legacy' = 'current') =>
  writeAnki([{ deck: buildDeck(1, cards), medium: () => null, progress: carried }], {
    layout,
    modifiedMs: noon(today),
    ...days,
  }).content

function setUp(folder = tempFolder(), onProgress: () => unknown = () => undefined) {
  const clock = handClock(noon(today))
  const store = openLibrary(folder, clock)
  const calls = importHandlers(store, { clock, random: seededBytes('import'), startTransfer, onProgress })
  const preview = async (bytes: Uint8Array, name = 'years.apkg') =>
    valueOf(await calls['import.preview']({ job, name, bytes: Uint8Array.from(bytes) }))
  const take = async (bytes: Uint8Array, name = 'years.apkg') => {
    await preview(bytes, name)
    return valueOf(await calls['import.apply']({ job }))
  }
  return { folder, clock, store, calls, preview, take }
}

const tables = ['card', 'card_state', 'card_mark', 'review', 'carried', 'day_roll_up', 'facet_roll_up', 'study_step']
const everythingIn = ({ db }: Store) => tables.map((table) => [table, db.all(`SELECT * FROM ${table}`)])
const sumsIn = ({ db }: Store) => ({
  days: db.all('SELECT * FROM day_roll_up ORDER BY 1, 2, 3, 4'),
  facets: db.all('SELECT * FROM facet_roll_up ORDER BY 1, 2, 3'),
})
const stateOf = (store: Store, id: string) => store.study.find(deckIdOf(1), id)?.state

/** FSRS-6 as published, from what was carried in and the rows of the log after it, by other code than the app's. */
function publishedState({ db }: Store, cardId: string, carried: CarriedProgress | undefined): PublishedMemory {
  const rows = db.all<{ id: string; studyDay: number; rating: number | null; voids: string | null }>(
    'SELECT id, study_day AS studyDay, rating, voids FROM review WHERE card_id = ? ORDER BY id',
    cardId,
  )
  const voided = new Set(rows.map(({ voids }) => voids))
  let memory: PublishedMemory = { s: carried?.state.stability ?? NaN, d: carried?.state.difficulty ?? NaN }
  let day = carried?.state.lastReviewDay ?? NaN
  for (const { id, studyDay, rating } of rows) {
    if (rating === null || voided.has(id)) continue
    memory = publishedGrade(publishedWeights, memory, Math.max(0, studyDay - day), rating)
    day = studyDay
  }
  return memory
}

describe('progress from another program', () => {
  it.each(['current', 'legacy'] as const)('goes on where it was, from a package of the %s layout', async (layout) => {
    const { clock, store, take } = setUp()
    const bytes = packageOf(6, progress, layout)
    expect((await take(bytes, layout === 'legacy' ? 'all.colpkg' : 'years.apkg')).decks).toMatchObject([
      { outcome: 'added', added: 6, progress: { taken: 5, kept: 0 } },
    ])
    for (const [id, carried] of progress) expect(stateOf(store, id)).toEqual(carried.state)
    expect(stateOf(store, 'card-5')?.phase).toBe('new')
    expect((await viewLibrary(store, clock)).decks).toMatchObject([{ counts: { new: 1, total: 6 } }])
    expect(store.study.dueOn(today) + store.study.dueOn(today - 3)).toBe(3)
    expect(store.study.find(deckIdOf(1), 'card-4')?.mark).toMatchObject({ suspended: true, flag: 3 })
  })

  it('tells in the statistics what was answered there', async () => {
    const { store, take } = setUp()
    await take(packageOf())
    expect(dayGrades(store.db, null)).toEqual(dayGrades(store.db, deckIdOf(1)))
    const sums = dayGrades(store.db, null)
    expect(sums.reduce((sum, { grades }) => sum + grades, 0)).toBe(11)
    expect(sums.reduce((sum, day) => sum + day.recalls, 0)).toBe(5)
    expect(sums.reduce((sum, day) => sum + day.forgotten, 0)).toBe(2)
    expect(facetRecalls(store.db, null)).toEqual([
      { deckId: deckIdOf(1), facet: 'kind', value: 'name', recalls: 5, forgotten: 2 },
    ])
    expect(historyOf(store.db, { deckId: deckIdOf(1), cardId: 'card-1' }).map(({ rating }) => rating)).toEqual([
      3, 1, 3,
    ])
  })

  it('is there again from the log alone', async () => {
    const { clock, store, take } = setUp()
    await take(packageOf())
    const study = studyIn(store, clock)
    for (const rating of [3, 1, 2] as const) await study.grade(rating)
    const [states, sums] = [statesIn(store), sumsIn(store)]
    store.db.script('DELETE FROM card_state; DELETE FROM day_roll_up; DELETE FROM facet_roll_up')
    rebuildStates(store)
    expect(statesIn(store)).toEqual(states)
    expect(sumsIn(store)).toEqual(sums)
  })

  it('can be gone on from, and what was graded here taken back', async () => {
    const { clock, store, take } = setUp()
    await take(packageOf())
    const before = statesIn(store)
    const study = studyIn(store, clock)
    await study.grade(3)
    expect(statesIn(store)).not.toEqual(before)
    await study.undo()
    expect(statesIn(store)).toEqual(before)
    expect((await study.view()).undoable).toBe(false)
  })

  it('changes nothing the second time', async () => {
    const { store, preview, take } = setUp()
    await take(packageOf())
    const before = everythingIn(store)
    const shown = await preview(packageOf())
    expect(shown.decks).toMatchObject([{ outcome: 'unchanged', progress: 5, progressKept: 5 }])
    expect((await take(packageOf())).decks).toMatchObject([{ progress: { taken: 0, kept: 5 } }])
    expect(everythingIn(store)).toEqual(before)
  })

  it('never takes the place of what was studied here', async () => {
    const { clock, store, preview, take } = setUp()
    await take(packageOf(6, new Map()))
    const study = studyIn(store, clock)
    const { card } = await study.question()
    await study.grade(3)
    const own = stateOf(store, card.id)
    const all = new Map([...progress, [card.id, studied(today + 99, [200, 3])]])
    const shown = await preview(packageOf(6, all))
    expect(shown.decks).toMatchObject([{ outcome: 'unchanged', progress: all.size, progressKept: 1 }])
    expect((await take(packageOf(6, all))).decks).toMatchObject([{ progress: { taken: all.size - 1, kept: 1 } }])
    expect(stateOf(store, card.id)).toEqual(own)
    const other = [...progress].find(([id]) => id !== card.id)
    expect(stateOf(store, other?.[0] ?? '')).toEqual(other?.[1].state)
    const states = statesIn(store)
    rebuildStates(store)
    expect(statesIn(store)).toEqual(states)
  })

  it('comes back with a deck that was deleted for good', async () => {
    const { folder, clock, store, take } = setUp()
    await take(packageOf())
    const before = progressOf(store, deckIdOf(1), today)
    store.db.run('UPDATE deck SET deleted_ms = 2')
    store.close()
    const again = setUp(folder)
    expect(again.store.db.all('SELECT 1 FROM card')).toEqual([])
    await again.take(packageOf(6, new Map()))
    const after = progressOf(again.store, deckIdOf(1), today)
    for (const [id, { state, reviews }] of before) expect(after.get(id)).toMatchObject({ state, reviews })
    expect(clock.ms).toBe(noon(today))
  })

  it('is usable for fitting: a history whose beginning is told goes on with what is graded here', async () => {
    const { clock, store, take } = setUp()
    await take(packageOf())
    const study = studyIn(store, clock)
    const { card } = await study.question()
    await study.grade(3)
    const histories = historiesOf(stepsOfLog(store.db))
    const told = progress.get(card.id)?.reviews.map(({ rating }) => rating) ?? []
    expect(histories).toHaveLength(progress.size)
    expect(histories.map(({ ratings }) => ratings)).toContainEqual([...told, 3])
  })

  it('leaves nothing where the import is cancelled or ended half way', async () => {
    const folder = tempFolder()
    let cancel: () => unknown = () => undefined
    const { store, calls, preview } = setUp(folder, () => cancel())
    const empty = everythingIn(store)
    const many = new Map(Array.from({ length: 40 }, (_, n) => [`card-${String(n)}`, studied(today, [8, 3])] as const))
    await preview(packageOf(40, many))
    cancel = () => calls['import.cancel']({ job })
    expect(faultOf(await calls['import.apply']({ job }))).toBe('cancelled')
    expect(everythingIn(store)).toEqual(empty)
    const put = beginIncoming(store, buildDeck(1, 40), noon(today), many, (ms) => Math.floor(ms / dayMs))
    addIncoming(store, put, 0, 30)
    expect(store.db.all('SELECT 1 FROM carried')).toHaveLength(30)
    store.close()
    expect(everythingIn(setUp(folder).store)).toEqual(empty)
  })

  it('cannot be changed, added to or deleted once it counts', async () => {
    const { store, take } = setUp()
    await take(packageOf())
    for (const sql of [
      `UPDATE carried SET grades = '[]'`,
      'DELETE FROM carried',
      `INSERT INTO carried (batch, card_id, grades) VALUES (1, 'another', '[]')`,
    ])
      expect(() => store.db.run(sql)).toThrow('append-only')
  })

  it('moves out again as it came: same days, same memory, same answers', async () => {
    const { clock, store, take } = setUp()
    await take(packageOf())
    const study = studyIn(store, clock)
    for (const rating of [3, 4] as const) {
      await study.grade(rating)
      clock.ms += 1000
    }
    const out = learnersProgress(store, deckIdOf(1), clock)
    const bytes = writeAnki([{ deck: buildDeck(1, 6), medium: () => null, progress: out.progress }], {
      layout: 'current',
      ...out.at,
    }).content
    const other = setUp()
    await other.take(bytes)
    const there = progressOf(other.store, deckIdOf(1), today)
    expect([...there.keys()].sort()).toEqual([...out.progress.keys()].sort())
    for (const [id, { state, mark, reviews }] of out.progress) {
      const found = there.get(id)
      expect(found).toMatchObject({
        mark,
        reviews,
        state: { phase: state.phase, dueDay: state.dueDay, reps: state.reps },
      })
      // Anki keeps four digits of the one and three of the other.
      expect(found?.state.stability).toBeCloseTo(state.stability, 3)
      expect(found?.state.difficulty).toBeCloseTo(state.difficulty, 2)
      expect(found?.state.dueMs).toBe(Math.floor(state.dueMs / 1000) * 1000)
    }
  })

  it('takes whatever a file says without losing its footing', async () => {
    const anything = fc.oneof(fc.double(), fc.integer(), fc.constant(Number.NaN), fc.constant(null))
    const anyProgress = fc.record({
      state: fc.record({
        phase: fc.constantFrom('new', 'learning', 'review', 'relearning'),
        ...{ stability: anything, difficulty: anything, dueMs: anything, dueDay: anything, lastReviewMs: anything },
        ...{ lastReviewDay: anything, step: anything, reps: anything, lapses: anything },
      }),
      mark: fc.constant(noMark),
      reviews: fc.array(
        fc.record({ timeMs: anything, rating: fc.constantFrom(0, 1, 2, 3, 4, 9), durationMs: anything }),
        { maxLength: 4 },
      ),
    }) as unknown as fc.Arbitrary<CarriedProgress>
    await fc.assert(
      fc.asyncProperty(fc.array(anyProgress, { minLength: 1, maxLength: 5 }), async (some) => {
        const clock = handClock(noon(today))
        const store = openLibrary(tempFolder(), clock)
        const deck = buildDeck(
          1,
          some.map((_, n) => buildCard(n)),
        )
        const all = new Map(some.map((one, n) => [`card-${String(n)}`, one] as const))
        addIncoming(
          store,
          beginIncoming(store, deck, clock.ms, all, (ms) => Math.floor(ms / dayMs)),
          0,
          9,
        )
        store.close()
      }),
      { numRuns: 60 },
    )
  })

  it('gives the states that the log alone gives, whatever was carried in and studied after', async () => {
    const day = fc.integer({ min: 1, max: 400 })
    const grade = fc.record({ ago: day, rating: fc.constantFrom(1, 2, 3, 4) })
    const card = fc.record({ due: fc.integer({ min: -30, max: 300 }), grades: fc.array(grade, { maxLength: 5 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(card, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom(1, 2, 3, 4, 'undo', 'wait'), { maxLength: 12 }),
        async (cards, acts) => {
          const { clock, store, take } = setUp()
          const all = new Map(
            cards.map(({ due, grades }, n) => {
              const sorted = grades.toSorted((a, b) => b.ago - a.ago)
              const given = sorted.map(({ ago, rating }) => [ago, rating as Rating] as const)
              return [
                `card-${String(n)}`,
                studied(today + due, ...(given.length > 0 ? given : [[1, 3] as const])),
              ] as const
            }),
          )
          await take(packageOf(cards.length, all))
          const study = studyIn(store, clock)
          for (const act of acts) {
            if (act === 'undo') await study.calls['study.undo']({ deckId: null })
            else if (act === 'wait') clock.ms += 20 * dayMs
            else if ((await study.view()).state === 'question') await study.grade(act as Rating)
          }
          const [states, sums] = [statesIn(store), sumsIn(store)]
          const replayed = replayEntries(entriesOfDeck(store.db, deckIdOf(1)))
          for (const { id, state } of store.study.allCards(deckIdOf(1))) {
            expect(replayed.get(id)).toEqual(state)
            const reckoned = publishedState(store, id, new Map<string, CarriedProgress>(all).get(id))
            expect(state.stability / reckoned.s).toBeCloseTo(1, 4)
            expect(state.difficulty).toBeCloseTo(reckoned.d, 4)
          }
          rebuildStates(store)
          expect(statesIn(store)).toEqual(states)
          expect(sumsIn(store)).toEqual(sums)
          store.close()
        },
      ),
      { numRuns: 12 },
    )
  })
})

/** Times a session over 100,000 cards and a million reviews: the question, the grade, taking it back. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { systemClock } from '../../src/main/service/clock.ts'
import { createGrader } from '../../src/main/service/grading.ts'
import { libraryHandlers } from '../../src/main/service/library.ts'
import { createPlanner } from '../../src/main/service/planning.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { openDatabase, type Database } from '../../src/main/store/database.ts'
import type { Store } from '../../src/main/store/store.ts'
import { withLargeLibrary } from './large-library.ts'
import { timeMs, type Samples } from './measure.ts'
import { valueOf } from './store-bench.ts'

const warmRounds = 20
const rounds = 300
/** So many that one in a hundred means something. */
const gradeRounds = 2_000

/** Choosing and showing the next question, beside a hand-written loop over the same cards in memory. */
export const benchQueue = (): Promise<Samples> =>
  withLargeLibrary(async (store) => {
    const study = studyHandlers(store, systemClock, randomBytes)
    const cards = store.db
      .all<{ id: Parameters<typeof store.study.deckCards>[0] }>('SELECT id FROM deck')
      .flatMap(({ id }) => store.study.allCards(id))
    const countDue = (day: number): number => {
      let due = 0
      for (const { state } of cards) if (state.phase === 'review' && (state.dueDay ?? day) < day) due++
      return due
    }
    const view = async () => void valueOf(await study['study.view']({ deckId: null }))
    return sample(view, () => countDue(cards.length))
  })

/**
 * A grade until it is on disk, beside a bare INSERT that is as durable. The library is tidied between grades, as the app
 * does while the next question is read.
 */
export const benchGradeCommit = (): Promise<Samples> =>
  withLargeLibrary(async (store, folder) => {
    const grade = createGrader(store, systemClock, randomBytes, createPlanner(store))
    const decks = store.study.activeDecks()
    const cards = decks.flatMap((id) => store.study.allCards(id)).filter(({ state }) => state.phase === 'review')
    // Spread over all decks, as the queue would.
    const asked = cards.filter((_, index) => index % 45 === 0)
    let at = 0
    const commit = () => {
      const card = asked[at++]
      if (card === undefined) throw new Error('The library has too few cards in review for this measure')
      grade(card, { rating: 3, durationMs: 2000 })
      return Promise.resolve()
    }
    return withBareTable(folder, (bare) => {
      const floor = () => bare.run('INSERT INTO row VALUES (?)', bareRow)
      return sample(commit, floor, gradeRounds, () => store.db.tidy())
    })
  })

/** Taking a grade back until its card is asked again, beside the same bare INSERT. */
export const benchUndo = (): Promise<Samples> =>
  withLargeLibrary(async (store, folder) => {
    const grade = await grader(store)
    for (let round = 0; round < warmRounds + rounds; round++) await grade()
    const study = studyHandlers(store, systemClock, randomBytes)
    const undo = async () => void valueOf(await study['study.undo']({ deckId: null }))
    return withBareTable(folder, (bare) => sample(undo, () => bare.run('INSERT INTO row VALUES (?)', bareRow)))
  })

/** Grades whatever is asked, one card a call. */
async function grader(store: Store): Promise<() => Promise<void>> {
  const study = studyHandlers(store, systemClock, randomBytes)
  valueOf(await libraryHandlers(store, systemClock)['library.view']({}))
  let shown = valueOf(await study['study.view']({ deckId: null }))
  return async () => {
    if (shown.state !== 'question') throw new Error('The library has too few cards due for this measure')
    shown = valueOf(await study['study.grade']({ deckId: null, cardId: shown.card.id, rating: 3, durationMs: 2000 }))
  }
}

const bareRow = 'ship-100-10'.repeat(10)

async function withBareTable<T>(folder: string, work: (bare: Database) => Promise<T>): Promise<T> {
  const bare = openDatabase(join(folder, 'bare.sqlite'))
  try {
    bare.startWriting()
    bare.script('CREATE TABLE IF NOT EXISTS row (text TEXT)')
    return await work(bare)
  } finally {
    bare.close()
  }
}

async function sample(
  ours: () => Promise<void>,
  floor: () => unknown,
  count = rounds,
  /** Untimed. */
  between: () => void = () => undefined,
): Promise<Samples> {
  const samples: { ours: number; floor: number }[] = []
  for (let round = 0; round < warmRounds + count; round++) {
    const from = performance.now()
    await ours()
    samples.push({ ours: performance.now() - from, floor: timeMs(floor) })
    between()
  }
  const warm = samples.slice(warmRounds)
  return { unit: 'ms', ours: warm.map((each) => each.ours), floor: warm.map((each) => each.floor) }
}

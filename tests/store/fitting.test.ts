import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asReviewId } from '../../src/core/ids.ts'
import { historiesOf } from '../../src/core/study/fitting/histories.ts'
import { defaultParameters } from '../../src/core/study/fitting/memory-model.ts'
import { createJobs } from '../../src/main/service/jobs.ts'
import { fitToLog } from '../../src/main/service/fitting-tasks.ts'
import { fittingHandlers } from '../../src/main/service/fitting.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { loadOptimiser } from '../../src/main/service/optimiser.ts'
import { stepsOfLog } from '../../src/main/store/fitting-log.ts'
import { readParameters, writeParameters } from '../../src/main/store/memory-weights.ts'
import { writeOwnOptions } from '../../src/main/store/options.ts'
import { appendUndo } from '../../src/main/store/reviews.ts'
import { buildDeck, deckIdOf, faultOf, handClock, jobsHere, openLibrary, tempFolder, valueOf } from './library.ts'
import { appendLife, simulatedHalfYear } from './simulated-log.ts'

const jobA = '00000000-0000-4000-8000-00000000000a'
const jobB = '00000000-0000-4000-8000-00000000000b'

function setUp({ lived = true } = {}) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  saveDeck(store, buildDeck(1, 40), clock)
  const { db } = store
  if (lived) appendLife(db, deckIdOf(1))
  const calls = fittingHandlers(store, { clock, jobs: jobsHere(), onProgress: () => undefined })
  return { clock, store, db, calls }
}

/** What can be told where the optional package is not installed, too. */
const isInstalled = loadOptimiser() !== null

describe('fitting to the learner', () => {
  it('tells how many recalls are still needed, and fits nothing before', async () => {
    const { calls } = setUp({ lived: false })
    const view = { installed: isInstalled, recalls: 0, needed: 400, fitted: null, earlier: [] }
    expect(valueOf(await calls['fitting.view']({}))).toEqual(view)
    const tried = valueOf(await calls['fitting.try']({ job: jobA }))
    expect(tried).toEqual(isInstalled ? { state: 'too-few', recalls: 0, needed: 400 } : { state: 'not-installed' })
    expect(faultOf(await calls['fitting.apply']({ job: jobA }))).toBe('stale')
    expect(faultOf(await calls['fitting.revert']({ set: 0 }))).toBe('stale')
  })

  it('says so where the optimiser is not on this machine', async () => {
    expect(loadOptimiser('@open-spaced-repetition/of-nowhere')).toBeNull()
    expect(valueOf(await fitToLog({ histories: [], current: null }, undefined, null))).toEqual({
      state: 'not-installed',
    })
  })

  it('offers what foretells better, takes it once, and goes back and forth', async () => {
    const { calls, db } = setUp()
    const tried = valueOf(await calls['fitting.try']({ job: jobA }))
    if (!isInstalled) return expect(tried.state).toBe('not-installed')
    if (tried.state !== 'fitted') throw new Error(tried.state)
    expect(tried.verdict.isBetter).toBe(true)
    expect(tried.verdict.fitted.logLoss).toBeLessThan(tried.verdict.current.logLoss)
    expect(tried.verdict.fitted.rmseBins).toBeLessThan(tried.verdict.current.rmseBins)
    expect(readParameters(db)).toBeNull()

    const taken = valueOf(await calls['fitting.apply']({ job: jobA }))
    const first = { set: 0, takenMs: null, verdict: null }
    expect(taken).toMatchObject({ fitted: { verdict: tried.verdict }, earlier: [first] })
    const weights = readParameters(db)
    expect(weights).toHaveLength(21)
    expect(faultOf(await calls['fitting.apply']({ job: jobA }))).toBe('stale')

    const again = valueOf(await calls['fitting.try']({ job: jobB }))
    expect(again).toMatchObject({ state: 'fitted', verdict: { isBetter: false } })
    expect(faultOf(await calls['fitting.apply']({ job: jobB }))).toBe('stale')

    const before = valueOf(await calls['fitting.revert']({ set: 0 }))
    expect(before).toMatchObject({ fitted: null, earlier: [{ verdict: tried.verdict }] })
    expect(readParameters(db)).toBeNull()
    const returned = valueOf(await calls['fitting.revert']({ set: before.earlier[0]?.set ?? 0 }))
    expect(returned.fitted?.verdict).toEqual(tried.verdict)
    expect(readParameters(db)).toEqual(weights)
  })

  it('goes back to any set that ever held, each of which is named once, by when it was first taken', async () => {
    const { calls, db } = setUp({ lived: false })
    const sets = [0.1, 0.2, 0.3].map((part) => defaultParameters.map((weight) => weight + part))
    sets.forEach((weights, index) => writeParameters(db, { timeMs: 1000 + index, weights, figures: { verdict: null } }))
    const shown = async () => valueOf(await calls['fitting.view']({})).earlier.map(({ takenMs }) => takenMs)
    expect(await shown()).toEqual([1001, 1000, null])
    for (const [back, left] of [
      [1000, [1002, 1001, null]],
      [null, [1002, 1001, 1000]],
      [1001, [1002, 1000, null]],
      [1002, [1001, 1000, null]],
    ] as const) {
      const { earlier } = valueOf(await calls['fitting.view']({}))
      const { set } = earlier.find(({ takenMs }) => takenMs === back) ?? { set: -1 }
      valueOf(await calls['fitting.revert']({ set }))
      expect(readParameters(db)).toEqual(back === null ? null : sets[back - 1000])
      expect(await shown()).toEqual(left)
      expect(faultOf(await calls['fitting.revert']({ set }))).toBe('stale')
    }
  })

  it('leaves out grades that were taken back, and counts the recalls that it learns from', async () => {
    const { calls, db, store } = setUp()
    const steps = stepsOfLog(db)
    const last = db.get<{ id: string; card: string }>('SELECT max(id) AS id, card_id AS card FROM review')
    if (last === undefined) throw new Error('no review')
    const place = { deckId: deckIdOf(1), cardId: last.card, timeMs: 0, utcOffsetMin: 0, rolloverHour: 4, studyDay: 0 }
    const id = asReviewId('02'.padEnd(26, '0'))
    db.transact(() => appendUndo(db, { ...place, id, device: store.device, voids: asReviewId(last.id) }))
    expect(stepsOfLog(db)).toEqual(steps.slice(0, -1))
    const { recalls } = valueOf(await calls['fitting.view']({}))
    expect(recalls).toBeGreaterThan(2000)
    expect(historiesOf(steps).length).toBeGreaterThan(300)
  })
})

describe('the worker', () => {
  it('can be ended while it learns, and works again', async () => {
    const workerFile = new URL('../../out/main/worker.js', import.meta.url)
    if (!existsSync(workerFile)) throw new Error(`${fileURLToPath(workerFile)} is missing: run node scripts/build.mjs`)
    const jobs = createJobs(workerFile)
    onTestFinished(() => jobs.close())
    const toFit = { histories: historiesOf(simulatedHalfYear()), current: null }
    let heard = 0
    const cancelled = await jobs.run('fit', toFit, {
      job: 'a',
      onProgress: () => {
        heard++
        jobs.cancel('a')
      },
    })
    const whole = valueOf(await jobs.run('fit', toFit, { job: 'b' }))
    expect(whole.state).toBe(isInstalled ? 'fitted' : 'not-installed')
    if (isInstalled) expect([heard, faultOf(cancelled)]).toEqual([1, 'cancelled'])
  })
})

describe('the forecast of work', () => {
  it('has a row for each retention, over the cards of the library', async () => {
    const { calls } = setUp({ lived: false })
    const { rows, cards, newPerDay, days } = valueOf(await calls['forecast.view']({}))
    expect({ cards, newPerDay, days }).toEqual({ cards: 40, newPerDay: 20, days: 365 })
    expect(rows.map(({ retention }) => retention)).toEqual([
      0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97,
    ])
    expect(rows.at(-1)?.reviewsPerDay).toBeGreaterThan(rows[0]?.reviewsPerDay ?? Infinity)
    expect(valueOf(await calls['forecast.view']({ newPerDay: 0 })).rows[0]?.reviewsPerDay).toBe(0)
  })

  it('keeps to the limits of decks and to the retention that a deck has of its own', async () => {
    const { calls, db } = setUp({ lived: false })
    writeOwnOptions(db, deckIdOf(1), { desiredRetention: 0.9 })
    const own = valueOf(await calls['forecast.view']({})).rows
    expect(new Set(own.map(({ reviewsPerDay }) => reviewsPerDay)).size).toBe(1)
    writeOwnOptions(db, deckIdOf(1), { newPerDay: 0 })
    expect(valueOf(await calls['forecast.view']({})).rows.at(-1)?.reviewsPerDay).toBe(0)
  })
})

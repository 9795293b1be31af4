import { describe, expect, it } from 'vitest'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import {
  buildCard,
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

function setUp(...cardCounts: number[]) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  cardCounts.forEach((count, n) => saveDeck(store, buildDeck(n + 1, count), clock))
  const options = optionsHandlers(store, clock)
  const set = async (deck: number | null, changes: Parameters<(typeof options)['options.set']>[0]['changes']) =>
    valueOf(await options['options.set']({ deckId: deck === null ? null : deckIdOf(deck), changes }))
  return {
    clock,
    store,
    options,
    set,
    study: studyIn(store, clock),
    cards: cardHandlers(store, clock, seededBytes('c')),
  }
}

describe('the options of a deck', () => {
  it('stand over those of the learner, and those over the defaults', async () => {
    const { options, set } = setUp(1, 1)
    await set(null, { desiredRetention: 0.85, leechLapses: 5 })
    await set(1, { desiredRetention: 0.95, examDate: '2024-06-01' })
    expect(valueOf(await options['options.get']({ deckId: deckIdOf(1) }))).toMatchObject({
      own: { desiredRetention: 0.95, examDate: '2024-06-01' },
      effective: { desiredRetention: 0.95, leechLapses: 5, maximumIntervalDays: 36_500 },
    })
    expect(valueOf(await options['options.get']({ deckId: deckIdOf(2) }))).toMatchObject({
      own: {},
      effective: { desiredRetention: 0.85, leechLapses: 5, examDate: null, newPerDay: null },
    })
  })

  it('fall back to the learner’s when they are taken off again', async () => {
    const { set } = setUp(1)
    await set(1, { desiredRetention: 0.95, reviewsPerDay: 10 })
    const view = await set(1, { desiredRetention: null })
    expect(view).toMatchObject({ own: { reviewsPerDay: 10 }, effective: { desiredRetention: 0.9, reviewsPerDay: 10 } })
  })

  it('share retention and new cards with the settings', async () => {
    const { store, options, set } = setUp(1)
    await changeSettings(store, { newPerDay: 7 })
    expect(valueOf(await options['options.get']({ deckId: null })).effective).toMatchObject({ newPerDay: 7 })
    await set(null, { newPerDay: 3 })
    expect((await viewLibrary(store, handClock())).decks[0]?.today.new).toBe(1)
    expect((await changeSettings(store, {})).newPerDay).toBe(3)
  })

  it('say honestly what an exam date still lets one reach, and nothing once it is over', async () => {
    const { clock, options, set } = setUp(10)
    const view = await set(1, { examDate: '2024-03-08', newPerDay: 2 })
    expect(view.exam).toMatchObject({ daysLeft: 4, cards: 10, unmet: 2, newPerDayNeeded: 3 })
    expect(view.exam?.knownShare).toBeGreaterThan(0.6)
    expect(view.exam?.knownShare).toBeLessThan(0.8)
    clock.ms += 4 * dayMs
    expect(valueOf(await options['options.get']({ deckId: deckIdOf(1) })).exam).toBeNull()
  })

  it('set a date of an exam for one deck, never for all', async () => {
    const { set } = setUp(1)
    expect((await set(null, { examDate: '2024-03-08' })).effective.examDate).toBeNull()
  })

  it('of an unknown deck are refused', async () => {
    const { options } = setUp(1)
    expect(faultOf(await options['options.get']({ deckId: deckIdOf(9) }))).toBe('not-found')
  })
})

describe('daily limits', () => {
  it('hold new cards back in one deck without holding back another', async () => {
    const { clock, store, set } = setUp(5, 5)
    await set(1, { newPerDay: 2 })
    const { decks, today } = await viewLibrary(store, clock)
    expect(decks.map(({ id, today }) => [id, today.new])).toEqual(
      expect.arrayContaining([
        [deckIdOf(1), 2],
        [deckIdOf(2), 5],
      ]),
    )
    expect(today.new).toBe(7)
  })

  it('hold reviews back until the next day, unless a few more are asked for', async () => {
    const { clock, set, study } = setUp(6)
    for (let n = 0; n < 6; n++) await study.grade(4)
    clock.ms += 40 * dayMs
    await set(null, { reviewsPerDay: 2 })
    expect((await study.question()).progress.remaining).toBe(2)
    await study.grade(3)
    const end = await study.grade(3)
    expect(end).toMatchObject({ state: 'finished', more: { new: 0, reviews: 4 } })
    expect(end).toMatchObject({ nextDueMs: Date.UTC(2024, 3, 14, 4) })
    const more = valueOf(await study.calls['study.more']({ deckId: null, new: 0, reviews: 3 }))
    expect(more).toMatchObject({ state: 'question', progress: { remaining: 3 } })
    clock.ms += dayMs
    expect((await study.question()).progress.remaining).toBe(2)
  })

  it('are raised for one day alone, and undo takes the raise back', async () => {
    const { set, study } = setUp(4)
    await set(null, { newPerDay: 1 })
    await study.grade(4)
    expect(await study.view()).toMatchObject({ state: 'finished', more: { new: 3 } })
    await study.calls['study.more']({ deckId: null, new: 2, reviews: 0 })
    await study.grade(4)
    await study.undo()
    const back = valueOf(await study.calls['study.undo']({ deckId: null }))
    expect(back.undone).toMatchObject({ what: 'more', cards: 0, card: null })
    expect(back.view).toMatchObject({ state: 'finished', more: { new: 3 } })
  })
})

describe('cards of one sentence', () => {
  it('are met on different days, unless a few more are asked for', async () => {
    const { clock, store, study } = setUp()
    const cards = [0, 1, 2].map((n) => ({ ...buildCard(7), id: buildCard(n).id }))
    saveDeck(store, buildDeck(1, [...cards, buildCard(9)]), clock)
    expect((await viewLibrary(store, clock)).today.new).toBe(2)
    await study.grade(4)
    await study.grade(4)
    expect(await study.view()).toMatchObject({ state: 'finished', more: { new: 2 } })
    expect(valueOf(await study.calls['study.more']({ deckId: null, new: 5, reviews: 0 })).state).toBe('question')
    await study.undo()
    clock.ms += dayMs
    expect((await study.question()).progress.remaining).toBe(1)
  })

  it('come as they lie in the deck where the learner wants them together', async () => {
    const { clock, store, set, study } = setUp()
    saveDeck(
      store,
      buildDeck(
        1,
        [0, 1].map((n) => ({ ...buildCard(7), id: buildCard(n).id })),
      ),
      clock,
    )
    await set(1, { burySiblings: 'none' })
    await study.grade(4)
    expect((await study.view()).state).toBe('question')
  })
})

describe('marks', () => {
  it('keep a suspended card out until it is taken up again', async () => {
    const { clock, study, cards } = setUp(2)
    const ref = { deckId: deckIdOf(1), cardId: 'card-0' }
    valueOf(await cards['card.suspend']({ cards: [ref] }))
    expect((await study.question()).card.id).toBe('card-1')
    clock.ms += 9 * dayMs
    expect((await study.question()).progress.remaining).toBe(1)
    expect(valueOf(await cards['card.unsuspend']({ cards: [ref] }))).toMatchObject({ changed: 1 })
    expect((await study.question()).progress.remaining).toBe(2)
  })

  it('keep a buried card out until the next study day', async () => {
    const { clock, study, cards } = setUp(1)
    valueOf(await cards['card.bury']({ cards: [{ deckId: deckIdOf(1), cardId: 'card-0' }] }))
    expect(await study.view()).toMatchObject({ state: 'finished', nextDueMs: Date.UTC(2024, 2, 5, 4) })
    clock.ms += dayMs
    expect((await study.view()).state).toBe('question')
  })

  it('put a card back to new when it is reset, and keep its log', async () => {
    const { store, study, cards } = setUp(1)
    await study.grade(4)
    valueOf(await cards['card.reset']({ cards: [{ deckId: deckIdOf(1), cardId: 'card-0' }] }))
    expect((await study.question()).intervalsMs[0]).toBe(60_000)
    expect(store.db.all('SELECT what FROM review ORDER BY id')).toEqual([{ what: 'grade' }, { what: 'reset' }])
  })

  it('change none where one of the cards is gone', async () => {
    const { store, cards } = setUp(2)
    const refs = ['card-0', 'card-7'].map((cardId) => ({ deckId: deckIdOf(1), cardId }))
    expect(faultOf(await cards['card.flag']({ cards: refs, flag: 2 }))).toBe('stale')
    expect(store.db.all('SELECT * FROM card_mark')).toEqual([])
  })

  it('are told with the question, and named when they are taken back', async () => {
    const { study, cards } = setUp(1)
    const ref = { deckId: deckIdOf(1), cardId: 'card-0' }
    valueOf(await cards['card.flag']({ cards: [ref], flag: 3 }))
    valueOf(await cards['card.report']({ ...ref, report: 'The ship has another name.' }))
    expect(await study.question()).toMatchObject({ flag: 3, report: 'The ship has another name.' })
    const prompt = buildCard(0).prompt
    expect(valueOf(await cards['card.undo']({}))).toMatchObject({ what: 'report', cards: 1, card: { prompt } })
    expect(await study.question()).toMatchObject({ flag: 3, report: null })
  })

  it('of a card being asked refuse the grade once it is suspended', async () => {
    const { study, cards } = setUp(1)
    const { card } = await study.question()
    valueOf(await cards['card.suspend']({ cards: [{ deckId: deckIdOf(1), cardId: card.id }] }))
    const late = await study.calls['study.grade']({ deckId: null, cardId: card.id, rating: 3, durationMs: 1 })
    expect(faultOf(late)).toBe('stale')
  })
})

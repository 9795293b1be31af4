/** Cards that are forgotten: warmed up by recognition once, and called leeches where it happens too often. */
import { describe, expect, it } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
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

/** One card that can be chosen among others, learnt and then forgotten. */
async function setUp(options: Parameters<ReturnType<typeof optionsHandlers>['options.set']>[0]['changes'] = {}) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  saveDeck(store, buildDeck(1, [buildCard(0, { distractors: ['Ship 8', 'Ship 9'] })]), clock)
  valueOf(await optionsHandlers(store, clock)['options.set']({ deckId: deckIdOf(1), changes: options }))
  const study = studyIn(store, clock)
  const answerAs = async (rating: 1 | 2 | 3 | 4, way?: 'recall' | 'choice') => {
    const { card, asked } = await study.question()
    const answer = { deckId: null, cardId: card.id, rating, durationMs: 900, way: way ?? asked.way }
    return valueOf(await study.calls['study.grade'](answer))
  }
  const comeBack = (days: number) => (clock.ms += days * dayMs)
  return { clock, store, study, answerAs, comeBack }
}

describe('a card that was forgotten', () => {
  it('is chosen among answers once, and recalled again after that', async () => {
    const { clock, study, answerAs, comeBack } = await setUp()
    expect((await study.question()).asked.way).toBe('recall')
    await answerAs(4)
    comeBack(60)
    expect((await study.question()).asked.way).toBe('recall')
    await answerAs(1)
    clock.ms += 10 * minuteMs
    const warmUp = await study.question()
    expect(warmUp.asked).toMatchObject({
      way: 'choice',
      options: expect.arrayContaining(['Ship 0', 'Ship 8']) as unknown,
    })
    await answerAs(3)
    comeBack(60)
    expect((await study.question()).asked.way).toBe('recall')
  })

  it('is recalled all the same where the learner chose flashcards, or there is nothing to choose from', async () => {
    const { clock, store, study, answerAs, comeBack } = await setUp()
    await answerAs(4)
    comeBack(60)
    await answerAs(1)
    await changeSettings(store, { asking: 'recall' })
    expect((await study.question()).asked.way).toBe('recall')
    await changeSettings(store, { asking: 'auto' })
    saveDeck(store, buildDeck(1, [buildCard(0)]), clock)
    expect((await study.question()).asked.way).toBe('recall')
  })

  it('is not warmed up again when it is taken back that it was forgotten', async () => {
    const { study, answerAs, comeBack } = await setUp()
    await answerAs(4)
    comeBack(60)
    await answerAs(1)
    await study.undo()
    expect((await study.question()).asked.way).toBe('recall')
  })
})

describe('a card that does not stick', () => {
  async function forget(times: number, { answerAs, comeBack }: Awaited<ReturnType<typeof setUp>>) {
    await answerAs(4)
    let view
    for (let lapse = 0; lapse < times; lapse++) {
      comeBack(100)
      view = await answerAs(1, 'recall')
      comeBack(100)
      if (lapse < times - 1) await answerAs(4, 'recall')
    }
    return view
  }

  it('is told as a leech by the grade that makes it one, and from then on with each question', async () => {
    const library = await setUp({ leechLapses: 3 })
    const before = await forget(2, library)
    expect(before?.newLeech).toBeUndefined()
    expect(await library.study.question()).toMatchObject({ isLeech: false, lapses: 2 })
    await library.answerAs(4, 'recall')
    library.comeBack(100)
    const view = await library.answerAs(1, 'recall')
    const { prompt } = buildCard(0)
    expect(view.newLeech).toEqual({ deckId: deckIdOf(1), cardId: 'card-0', prompt, lapses: 3, suspended: false })
    library.comeBack(1)
    expect(await library.study.question()).toMatchObject({ isLeech: true, lapses: 3 })
    const again = await library.answerAs(4, 'recall')
    expect(again.newLeech).toBeUndefined()
  })

  it('is put away where the deck’s options want it so', async () => {
    const library = await setUp({ leechLapses: 1, leechAction: 'suspend' })
    const view = await forget(1, library)
    expect(view?.newLeech).toMatchObject({ lapses: 1, suspended: true })
    expect((await library.study.view()).state).toBe('finished')
    await library.study.undo()
    expect(await library.study.question()).toMatchObject({ isLeech: false, lapses: 0 })
  })
})

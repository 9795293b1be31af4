import { describe, expect, it } from 'vitest'
import type { DeckId } from '../../src/core/ids.ts'
import type { Period } from '../../src/core/stats/period.ts'
import { libraryHandlers, saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import { statsHandlers } from '../../src/main/service/stats.ts'
import type { Store } from '../../src/main/store/store.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  openLibrary,
  studyIn,
  tempFolder,
  valueOf,
} from './library.ts'

type Clock = ReturnType<typeof handClock>

const look = async (store: Store, clock: Clock, deckId: DeckId | null = null, period: Period = 28) =>
  valueOf(await statsHandlers(store, clock)['stats.view']({ deckId, period }))

/** Two decks of three cards, each card easy on the first day and asked again when it is due. */
async function studied() {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  const spoken = buildCard(0, { attribution: { speaker: 'Mara Ilves', verb: 'said', date: null } })
  saveDeck(store, buildDeck(1, [spoken, buildCard(1), buildCard(2)]), clock)
  saveDeck(store, buildDeck(2, 3), clock)
  const study = studyIn(store, clock)
  for (let n = 0; n < 6; n++) await study.grade(4)
  return { clock, store, study }
}

describe('the statistics of a library', () => {
  it('tell what is due of the decks in scope, and nothing of what is put away or suspended', async () => {
    const { clock, store } = await studied()
    const due = async (deckId: DeckId | null = null) => {
      const { overdue, bars, later } = (await look(store, clock, deckId)).statistics.forecast
      return overdue + later + bars.reduce((sum, bar) => sum + bar.due, 0)
    }
    expect([await due(), await due(deckIdOf(1))]).toEqual([6, 3])
    store.db.run(
      `INSERT INTO card_mark (card_key, suspended) SELECT key, 1 FROM card WHERE deck_id = ? LIMIT 1`,
      deckIdOf(1),
    )
    store.study.forgetDeck(deckIdOf(1))
    expect(await due()).toBe(5)
    await libraryHandlers(store, clock)['deck.archive']({ id: deckIdOf(2), archived: true })
    expect([await due(), await due(deckIdOf(2))]).toEqual([2, 3])
  })

  it('tell what was remembered, and forget a grade that is taken back', async () => {
    const { clock, store, study } = await studied()
    clock.ms += 30 * dayMs
    await study.grade(3)
    await study.grade(1)
    const known = async () => {
      const { all, byWait } = (await look(store, clock)).statistics.retention
      return [all.n, all.of, byWait[2]?.known.of]
    }
    expect(await known()).toEqual([1, 2, 2])
    await study.undo()
    expect(await known()).toEqual([1, 1, 1])
  })

  it('tell what is hard only where there are reviews enough, by decks that are still here', async () => {
    const { clock, store, study } = await studied()
    for (let round = 0; round < 24; round++) {
      clock.ms += 400 * dayMs
      for (let n = 0; n < 6; n++) {
        const shown = await study.view()
        const isSpoken = shown.state === 'question' && shown.card.attribution !== undefined
        if (shown.state === 'question') await study.grade(isSpoken && round % 2 === 0 ? 1 : 4)
      }
    }
    const { hardness } = (await look(store, clock)).statistics
    expect(hardness.actors.things.map(({ name }) => name)).toEqual(['Mara Ilves'])
    expect(hardness.decks).toMatchObject({ things: [{ name: 'Deck 1' }], tooFew: 1 })
    const before = (await look(store, clock, null, null)).statistics.regularity
    await libraryHandlers(store, clock)['deck.delete']({ id: deckIdOf(1) })
    const after = (await look(store, clock, null, null)).statistics
    expect(after.hardness.actors.things).toEqual([])
    // What was studied was studied.
    expect(after.regularity).toEqual(before)
  })

  it('tell one deck from all, and name the decks to choose from', async () => {
    const { clock, store } = await studied()
    const one = await look(store, clock, deckIdOf(2))
    expect(one.statistics.timeSpent).toMatchObject({ grades: 3, durationMs: 4_500, studied: 1 })
    expect((await look(store, clock)).statistics.timeSpent.grades).toBe(6)
    expect(one.decks.map(({ title }) => title).toSorted()).toEqual(['Deck 1', 'Deck 2'])
    expect(faultOf(await statsHandlers(store, clock)['stats.view']({ deckId: deckIdOf(9), period: 28 }))).toBe(
      'not-found',
    )
  })

  it('ask for the retention that was chosen for the deck, and know its planned break', async () => {
    const { clock, store } = await studied()
    const changes = { desiredRetention: 0.8, break: { from: '2024-03-05', to: '2024-03-07' } }
    valueOf(await optionsHandlers(store, clock)['options.set']({ deckId: deckIdOf(1), changes }))
    clock.ms += 4 * dayMs
    const { statistics } = await look(store, clock, deckIdOf(1))
    expect(statistics.retention.wanted).toBe(0.8)
    expect(statistics.calendar.days.filter(({ isBreak }) => isBreak)).toHaveLength(3)
    expect((await look(store, clock)).statistics.retention.wanted).toBe(0.9)
  })

  it('are empty, but there, in a library without a deck', async () => {
    const clock = handClock()
    const { statistics, decks } = await look(openLibrary(tempFolder(), clock), clock, null, null)
    expect(decks).toEqual([])
    expect(statistics.regularity).toEqual({ ofLast7: 0, ofLast30: 0, studied: 0, longestRun: null })
    expect(statistics.retention.all.share).toBe(null)
  })
})

/** Learners who travel, and who move the hour at which their day begins, neither lose a day nor get one twice. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { readSettings } from '../../src/main/store/settings.ts'
import { readClock, studyDayOf } from '../../src/core/study/study-day.ts'
import {
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  handClock,
  hourMs,
  minuteMs,
  openLibrary,
  studyIn,
  tempFolder,
  viewLibrary,
} from './library.ts'

/** The clocks go forward on 10 March 2024 and back on 3 November. */
const newYork = (ms: number) => (ms >= Date.UTC(2024, 2, 10, 7) && ms < Date.UTC(2024, 10, 3, 6) ? -240 : -300)
const place = fc.oneof(
  fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15),
  fc.constant(newYork),
)

const session = fc.record({
  waitMs: fc.oneof(
    fc.integer({ min: 0, max: 12 * hourMs }),
    fc.integer({ min: 0, max: 5 * dayMs }),
    fc.constant(220 * dayMs),
  ),
  place: fc.option(place, { nil: null }),
  rollover: fc.option(fc.nat({ max: 23 }), { nil: null }),
  ratings: fc.array(fc.constantFrom(1, 3, 3, 4), { maxLength: 6 }),
})

const newPerDay = 2

it('whatever the zones and the hours, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 12 }), async (sessions) => {
      const clock = handClock()
      const store = openLibrary(tempFolder(), clock)
      saveDeck(store, buildDeck(1, 40), clock)
      await changeSettings(store, { newPerDay })
      const study = studyIn(store, clock, deckIdOf(1))
      const today = () => studyDayOf(readClock(clock), readSettings(store.db).rolloverHour)
      let latest = today()
      for (const { waitMs, place, rollover, ratings } of sessions) {
        clock.ms += waitMs
        if (place !== null) clock.offsetMin = place
        if (rollover !== null) await changeSettings(store, { rolloverHour: rollover })
        latest = Math.max(latest, today())
        for (const rating of ratings) {
          if ((await study.view()).state === 'finished') break
          await study.grade(rating)
          clock.ms += minuteMs
          latest = Math.max(latest, today())
        }
      }
      const log = `SELECT study_day, card_id, coalesce(before ->> 'phase', 'new') AS phase,
        study_day - (before ->> 'lastReviewDay') AS waited FROM review`
      // No day is had twice: neither its new cards nor a review.
      expect(
        store.db.all(`SELECT 1 FROM (${log}) WHERE phase = 'new' GROUP BY study_day HAVING count(*) > ${newPerDay}`),
      ).toEqual([])
      expect(store.db.all(`SELECT 1 FROM (${log}) WHERE phase = 'review' AND waited < 1`)).toEqual([])
      // And none is lost: the next one that was never lived before brings new cards, and with time all that is due.
      while (today() <= latest) clock.ms += hourMs
      const { counts } = (await viewLibrary(store, clock)).decks[0] ?? {}
      expect((await viewLibrary(store, clock)).today.new).toBe(Math.min(newPerDay, counts?.new ?? 0))
      clock.ms += 40_000 * dayMs
      expect((await viewLibrary(store, clock)).decks[0]?.counts).toMatchObject({ due: 40 - (counts?.new ?? 0) })
      store.close()
    }),
    { numRuns: 25 },
  )
})

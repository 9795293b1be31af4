import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanDeck } from '../../src/core/study/deck-scan.ts'
import { studyDayOf } from '../../src/core/study/study-day.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import type { Store } from '../../src/main/store/store.ts'
import { createStudyIndex } from '../../src/main/store/study-index.ts'
import {
  buildCard,
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  handClock,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
  type HandClock,
} from './library.ts'

const card = fc.record({ deck: fc.constantFrom(1, 2), card: fc.nat({ max: 7 }) })
const deed = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('grade' as const),
      rating: fc.constantFrom(1, 3, 3, 4),
      waitMs: fc.oneof(fc.nat({ max: 60_000 }), fc.nat({ max: 12 * dayMs })),
    }),
  },
  fc.record({ do: fc.constantFrom('suspend' as const, 'bury' as const, 'reset' as const), card }),
  fc.record({ do: fc.constant('flag' as const), card }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('exam' as const), date: fc.constantFrom('2024-03-20', '2024-04-10', null) }),
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

async function carryOut(store: Store, clock: HandClock, now: Deed): Promise<void> {
  const calls = cardHandlers(store, clock, seededBytes('cards'))
  const study = studyIn(store, clock)
  if (now.do === 'grade') {
    clock.ms += now.waitMs
    if ((await study.view()).state === 'question') await study.grade(now.rating)
  } else if (now.do === 'undo') {
    if ((await study.view()).undoable) await study.undo()
  } else if (now.do === 'exam') {
    const changes = { examDate: now.date }
    valueOf(await optionsHandlers(store, clock)['options.set']({ deckId: deckIdOf(1), changes }))
  } else {
    const cards = [{ deckId: deckIdOf(now.card.deck), cardId: `card-${String(now.card.card)}` }]
    if (now.do === 'flag') valueOf(await calls['card.flag']({ cards, flag: 2 }))
    else valueOf(await calls[`card.${now.do}`]({ cards }))
  }
}

/** The same library with an index that holds nothing yet and looks at every card. */
function readAnew(store: Store): Store {
  const index = createStudyIndex(store.db)
  const study = {
    ...index,
    scan: scanDeck,
    deckCards: (...[deckId, day]: Parameters<typeof index.deckCards>) => ({
      deckId,
      cards: index.allCards(deckId),
      waiting: [],
      tally: index.deckCards(deckId, day).tally,
    }),
  }
  return { ...store, study }
}

function loadOf(store: Store, clock: HandClock): number[] {
  const today = studyDayOf({ ms: clock.ms, utcOffsetMin: 0 }, 4)
  return Array.from({ length: 60 }, (_, days) => store.study.dueOn(today + days))
}

function countedLoad({ study }: Store, clock: HandClock): number[] {
  const today = studyDayOf({ ms: clock.ms, utcOffsetMin: 0 }, 4)
  const due = study
    .activeDecks()
    .flatMap((id) => study.allCards(id))
    .filter(({ state, mark }) => state.phase === 'review' && !mark.suspended)
  return Array.from({ length: 60 }, (_, days) => due.filter(({ state }) => state.dueDay === today + days).length)
}

describe('what is held in memory for the next question', () => {
  it('shows after whatever was done what reading every card anew would show', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
        const clock = handClock()
        const store = openLibrary(tempFolder(), clock)
        const cards = Array.from({ length: 7 }, (_, n) => buildCard(n))
        const sibling = { ...buildCard(0), id: buildCard(7).id }
        for (const deck of [1, 2]) saveDeck(store, buildDeck(deck, [...cards, sibling]), clock)
        await changeSettings(store, { newPerDay: 6 })
        for (const now of deeds) {
          await carryOut(store, clock, now)
          const anew = readAnew(store)
          expect(await studyIn(store, clock).view()).toEqual(await studyIn(anew, clock).view())
          expect(await viewLibrary(store, clock)).toEqual(await viewLibrary(anew, clock))
          expect(loadOf(store, clock)).toEqual(countedLoad(anew, clock))
        }
        store.close()
      }),
      { numRuns: 20 },
    )
  })

  it('follows a deck that is brought anew in the middle of a session', async () => {
    const clock = handClock()
    const store = openLibrary(tempFolder(), clock)
    saveDeck(store, buildDeck(1, 3), clock)
    await studyIn(store, clock).grade(4)
    saveDeck(store, buildDeck(1, 5), clock)
    expect((await studyIn(store, clock).view()).progress).toEqual({ done: 1, remaining: 4 })
  })
})

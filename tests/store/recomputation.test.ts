import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { publishedGrade, publishedWeights, type PublishedMemory } from '../core/study/published-fsrs.ts'
import {
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  handClock,
  hourMs,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
} from './library.ts'

const grade = fc.record({ do: fc.constant('grade' as const), rating: fc.constantFrom(1, 2, 3, 4) })
const act = fc.oneof(
  { weight: 8, arbitrary: grade },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), card: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: -30, max: 900 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('travel' as const), offsetMin: fc.integer({ min: -720, max: 840 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('roll over' as const), hour: fc.nat(23) }) },
)

type Row = { what: string; id: string; card: string; studyDay: number; rating: number; voids: string | null }
type State = { card: string; stability: number; difficulty: number }

describe('every stored state', () => {
  it('is what the published formulas of FSRS-6 give from the rows of the log alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 60 }), async (acts) => {
        const clock = handClock()
        const store = openLibrary(tempFolder(), clock)
        saveDeck(store, buildDeck(1, 4), clock)
        const study = studyIn(store, clock)
        const cards = cardHandlers(store, clock, seededBytes('acts'))
        for (const one of acts) {
          if (one.do === 'wait') clock.ms += one.hours * hourMs
          else if (one.do === 'travel') clock.offsetMin = one.offsetMin
          else if (one.do === 'roll over') await changeSettings(store, { rolloverHour: one.hour })
          else if (one.do === 'reset')
            await cards['card.reset']({ cards: [{ deckId: deckIdOf(1), cardId: `card-${String(one.card)}` }] })
          else if (one.do === 'undo') await study.calls['study.undo']({ deckId: null })
          else if ((await study.view()).state === 'question') await study.grade(one.rating as 1 | 2 | 3 | 4)
          else clock.ms += dayMs
        }

        const rows = store.db.all<Row>(
          'SELECT what, id, card_id AS card, study_day AS studyDay, rating, voids FROM review ORDER BY id',
        )
        const voided = new Set(rows.map(({ voids }) => voids))
        const memories = new Map<string, { memory: PublishedMemory; day: number }>()
        for (const { what, id, card, studyDay, rating } of rows) {
          if (what === 'undo' || voided.has(id)) continue
          const before = memories.get(card)
          if (what === 'reset') memories.delete(card)
          else {
            const days = before === undefined ? 0 : Math.max(0, studyDay - before.day)
            const memory = publishedGrade(publishedWeights, before?.memory ?? null, days, rating)
            memories.set(card, { memory, day: studyDay })
          }
        }
        const states = store.db.all<State>(
          'SELECT card.id AS card, stability, difficulty FROM card_state JOIN card ON card.key = card_key',
        )
        expect(states.map(({ card }) => card).sort()).toEqual([...memories.keys()].sort())
        for (const { card, stability, difficulty } of states) {
          const { memory } = memories.get(card) ?? { memory: { s: NaN, d: NaN } }
          expect(stability / memory.s).toBeCloseTo(1, 4)
          expect(difficulty).toBeCloseTo(memory.d, 4)
        }
        store.close()
      }),
      { numRuns: 25 },
    )
  })
})

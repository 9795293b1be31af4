/** Fills a library's log with half a year of a simulated learner, so that there is something to fit to. */
import { asReviewId, type DeckId } from '../../src/core/ids.ts'
import { newCardState, type CardState } from '../../src/core/study/card-state.ts'
import { dayMs } from '../../src/core/time.ts'
import { learners } from '../../src/evaluation/study/learners.ts'
import { simulateLife, type LifeStep } from '../../src/evaluation/study/simulated-life.ts'
import type { Database } from '../../src/main/store/database.ts'
import { appendGrade } from '../../src/main/store/reviews.ts'

/** Of a learner who forgets otherwise than FSRS-6 begins with. */
export const simulatedHalfYear = (): readonly LifeStep[] =>
  simulateLife({
    seed: 3,
    law: learners['two-traces'],
    desiredRetention: 0.9,
    days: 180,
    cardsPerDeck: 150,
    newPerDay: 4,
  }).log

export function appendLife(db: Database, deckId: DeckId): void {
  const lastDays = new Map<string, number>()
  db.transact(() => {
    simulatedHalfYear().forEach(({ card, rating, studyDay, phase }, index) => {
      if (rating === null) return
      const lastReviewDay = lastDays.get(card) ?? null
      const memory = { stability: 5, difficulty: 5, lastReviewMs: 0, lastReviewDay, reps: 1 }
      const before: CardState = phase === 'new' ? newCardState : { ...newCardState, phase, ...memory }
      const place = { deckId, cardId: card, timeMs: studyDay * dayMs, utcOffsetMin: 0, rolloverHour: 4, studyDay }
      const asked = { way: 'recall', durationMs: 6000, answer: null, desiredRetention: 0.9, config: null, dueDay: null }
      const id = asReviewId(`01${String(index).padStart(24, '0')}`)
      appendGrade(db, { ...place, ...asked, id, device: 'test', rating, before })
      lastDays.set(card, studyDay)
    })
  })
}

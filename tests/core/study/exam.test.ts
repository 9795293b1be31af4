import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDeckId } from '../../../src/core/ids.ts'
import { noMark } from '../../../src/core/study/card-mark.ts'
import { newCardState } from '../../../src/core/study/card-state.ts'
import { chooserOf } from '../../../src/core/study/day-choice.ts'
import { plainRules } from '../../../src/core/study/deck-scan.ts'
import { examOutlook, type ExamSituation } from '../../../src/core/study/exam-outlook.ts'
import { dueDayBefore, planFinalPass, slotOf } from '../../../src/core/study/final-pass.ts'
import { planQueue } from '../../../src/core/study/queue.ts'
import { createScheduler, defaultSchedulerOptions } from '../../../src/core/study/scheduler.ts'
import { fractionOf, hashText } from '../../../src/core/study/seeded-hash.ts'
import type { StudyCard } from '../../../src/core/study/study-card.ts'
import { emptyTally } from '../../../src/core/study/tally.ts'

const dayMs = 86_400_000
const firstDay = 20_000
const newCards = (count: number): StudyCard[] =>
  Array.from({ length: count }, (_, n) => ({
    key: n,
    deckId: asDeckId('a'),
    id: `card-${String(n)}`,
    position: n,
    sibling: '',
    salt: hashText(`card-${String(n)}`),
    state: newCardState,
    mark: noMark,
  }))

interface Life {
  readonly cards?: number
  /** Study days from the first; null studies without an exam date, but sits it all the same. */
  readonly examIn: number
  readonly knowsExam: boolean
  readonly desiredRetention?: number
  readonly newPerDay?: number
  readonly reviewsPerDay?: number | null
  readonly easyDays?: readonly [1, 1, 1, 1, 1, 0.5, 0] | readonly [1, 1, 1, 1, 1, 1, 1]
}

/** A learner who forgets as FSRS-6 says, and does each day what is due; no steps of minutes, so a day is one round. */
function live({ cards: count = 120, examIn, knowsExam, desiredRetention = 0.9, newPerDay = 8, ...rest }: Life) {
  const { reviewsPerDay = null, easyDays = [1, 1, 1, 1, 1, 1, 1] } = rest
  const noSteps = { learningStepsMin: [], relearningStepsMin: [] }
  const scheduler = createScheduler({ ...defaultSchedulerOptions, ...noSteps, desiredRetention })
  const examDay = firstDay + examIn
  const cards = newCards(count)
  const reviewsOn = new Map<number, number>()
  /** At reviews that came after a range of days to choose from. */
  const recalls: number[] = []
  for (let today = firstDay; today < examDay; today++) {
    const at = { ms: today * dayMs + 0.5 * dayMs, utcOffsetMin: 0 }
    const tally = { introduced: 0, reviewed: 0 }
    for (;;) {
      const asked = cards.filter(({ state }) => state.phase !== 'new').length
      const finalPass = knowsExam ? planFinalPass(examDay, today, asked, reviewsPerDay) : null
      const rules = { ...plainRules, finalPass, reviewsLeft: (reviewsPerDay ?? Infinity) - tally.reviewed }
      const { next } = planQueue([{ deckId: asDeckId('a'), cards, tally: { ...emptyTally, ...tally }, rules }], {
        ...{ nowMs: at.ms, today, last: null, pinned: null },
        newLeft: newPerDay - tally.introduced,
      })
      if (next === null) break
      const dueOn = (day: number) => cards.filter(({ state }) => state.dueDay === day).length
      const choose = chooserOf({ today, dueOn, easyDays, breakDays: null, finalPass }, next.salt)
      const recall = scheduler.recallOn(next.state, today)
      const isNew = next.state.phase === 'new'
      const isRecalled = isNew || fractionOf(`${next.id} ${String(next.state.reps)} recalled`) < recall
      cards[next.key] = { ...next, state: scheduler.schedule(next.id, next.state, isRecalled ? 3 : 1, at, choose) }
      if (isNew) tally.introduced++
      else {
        tally.reviewed++
        if (today - (next.state.lastReviewDay ?? today) > 2) recalls.push(recall)
        reviewsOn.set(today, (reviewsOn.get(today) ?? 0) + 1)
      }
    }
  }
  const effort = [...reviewsOn.values()].reduce((sum, n) => sum + n, 0)
  const known = cards.reduce((sum, { state }) => sum + scheduler.recallOn(state, examDay), 0) / count
  return {
    cards,
    known,
    effort,
    reviewsOn,
    meanRecall: recalls.reduce((sum, n) => sum + n, 0) / recalls.length,
    scheduler,
  }
}

describe('studying for an exam', () => {
  it.each([
    ['three weeks', { examIn: 21, cards: 80 }],
    ['six weeks', { examIn: 45 }],
    ['three months', { examIn: 90, cards: 160 }],
    ['six weeks at ten reviews a day', { examIn: 45, cards: 60, newPerDay: 4, reviewsPerDay: 10 }],
  ])('of %s leaves more known on its day than the same effort without its date', (_, life) => {
    const plain = live({ ...life, knowsExam: false })
    const aimed = live({ ...life, knowsExam: true })
    expect(aimed.known).toBeGreaterThan(plain.known)
    // A learner who does not know the date and works at least as hard: they ask for a higher retention all along.
    const harder = [0.92, 0.94, 0.96]
      .map((desiredRetention) => live({ ...life, desiredRetention, knowsExam: false }))
      .find(({ effort }) => effort >= aimed.effort)
    if (harder !== undefined) expect(aimed.known).toBeGreaterThan(harder.known)
  })

  it('goes on as ever once it is over', () => {
    expect(planFinalPass(firstDay, firstDay, 50, null)).toBeNull()
    expect(planFinalPass(firstDay, firstDay + 9, 50, null)).toBeNull()
  })

  it('asks every card once more in the last days, never after the day before the exam', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 60 }), fc.nat(0xffffffff), (cards, days, salt) => {
        const pass = planFinalPass(firstDay + days, firstDay, cards, 20)
        expect(pass).not.toBeNull()
        if (pass === null) return
        const slot = slotOf(pass, salt)
        expect(slot).toBeGreaterThanOrEqual(pass.startDay)
        expect(slot).toBeLessThan(pass.examDay)
        const far = {
          ...newCardState,
          phase: 'review' as const,
          dueDay: firstDay + 900,
          lastReviewDay: pass.startDay - 1,
        }
        expect(dueDayBefore(pass, far, salt)).toBe(slot)
        expect(dueDayBefore(pass, { ...far, lastReviewDay: slot }, salt)).toBe(far.dueDay)
      }),
    )
  })
})

describe('the outlook on an exam', () => {
  const situationOf = (examIn: number, changes: Partial<ExamSituation> = {}): ExamSituation => ({
    examDay: firstDay + examIn,
    today: firstDay,
    newPerDay: 8,
    reviewsPerDay: null,
    desiredRetention: 0.9,
    rolloverHour: 4,
    scheduler: createScheduler(defaultSchedulerOptions),
    ...changes,
  })

  it('comes true within five points for a learner who does what is due', () => {
    for (const examIn of [14, 30, 60]) {
      const foretold = examOutlook(newCards(100), situationOf(examIn))
      const { known } = live({ cards: 100, examIn, knowsExam: true })
      expect(Math.abs((foretold?.knownShare ?? 0) - known)).toBeLessThan(0.05)
    }
  })

  it('says how many cards cannot be met, and what it would take', () => {
    expect(examOutlook(newCards(100), situationOf(5))).toMatchObject({
      daysLeft: 5,
      cards: 100,
      unmet: 60,
      newPerDayNeeded: 20,
    })
    expect(examOutlook(newCards(100), situationOf(0))).toBeNull()
  })

  it('promises less where the daily limit does not let every card come up once more', () => {
    const { cards } = live({ cards: 100, examIn: 40, knowsExam: false })
    const today = firstDay + 38
    const free = examOutlook(cards, situationOf(42, { today }))
    const tight = examOutlook(cards, situationOf(42, { today, reviewsPerDay: 5 }))
    expect(tight?.knownShare).toBeLessThan(free?.knownShare ?? 0)
    expect(tight?.reviewsPerDayNeeded).toBeGreaterThan(5)
  })
})

describe('the day a card comes up on', () => {
  it('is chosen so that recall stays within one point of what is desired', () => {
    for (const desiredRetention of [0.8, 0.9, 0.95]) {
      const { meanRecall } = live({ cards: 200, examIn: 300, knowsExam: false, desiredRetention })
      expect(Math.abs(meanRecall - desiredRetention)).toBeLessThan(0.01)
    }
  })

  it('makes easy days easier', () => {
    const { reviewsOn } = live({ cards: 200, examIn: 250, knowsExam: false, easyDays: [1, 1, 1, 1, 1, 0.5, 0] })
    const onWeekday = (weekday: number) =>
      [...reviewsOn].filter(([day]) => (day + 3) % 7 === weekday).reduce((sum, [, n]) => sum + n, 0)
    expect(onWeekday(6)).toBeLessThan(onWeekday(2) / 2)
    expect(onWeekday(5)).toBeLessThan(onWeekday(2))
  })
})

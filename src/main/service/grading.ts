/** Grades a card: log, state and journal are on disk in one transaction when it answers. */
import type { z } from 'zod'
import type { contract } from '../../contract/contract.ts'
import type { NewLeech } from '../../contract/study-shapes.ts'
import { nearestOffered } from '../../core/study/judging/grade.ts'
import { becomesLeech } from '../../core/study/leech.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { writeMark } from '../store/card-marks.ts'
import { writeState } from '../store/card-states.ts'
import { cardContent } from '../store/decks.ts'
import { appendGrade } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { appendStep } from '../store/study-steps.ts'
import { logEntriesAt } from './log-entries.ts'
import type { Planner } from './planning.ts'
import { todayOf } from './scope.ts'

type Answer = Omit<z.output<(typeof contract)['study.grade']['input']>, 'deckId' | 'cardId'>

/** Answers with the card where the grade made it a leech. */
type Grader = (card: StudyCard, answer: Answer) => NewLeech | undefined

export function createGrader(store: Store, clock: Clock, random: RandomBytes, planOf: Planner): Grader {
  const { db } = store
  return (card, { durationMs, way = 'recall', answer, ...wanted }) => {
    // What was only known again among others is never graded above Good.
    const rating = nearestOffered(wanted.rating, way, 'four')
    const at = readClock(clock)
    const today = todayOf(store, at, readSettings(db))
    const { scheduler, chooseDay, config, options } = planOf(card, today)
    const { desiredRetention, leechLapses, leechAction } = options
    const after = scheduler.schedule(card.id, card.state, rating, at, chooseDay)
    const isNewLeech = becomesLeech(card.state, after, leechLapses)
    const suspends = isNewLeech && leechAction === 'suspend'
    const mark = suspends ? { ...card.mark, suspended: true } : card.mark
    const { deckId, id, key } = card
    const entry = logEntriesAt(store, random, at, today.rolloverHour)(card)
    db.transact(() => {
      const asked = { rating, durationMs, way, answer: answer ?? null, before: card.state }
      appendGrade(db, { ...entry, ...asked, desiredRetention, config, dueDay: after.dueDay })
      writeState(db, key, after)
      if (suspends) writeMark(db, key, mark)
      const marks = suspends ? [{ key, id, mark: card.mark }] : []
      appendStep(db, 'grade', at.ms, [{ deckId, reviews: [entry.id], marks }])
    })
    store.study.noteGrade(card, rating, { state: after, mark }, entry.studyDay)
    if (!isNewLeech) return undefined
    const prompt = cardContent(store, key)?.prompt ?? ''
    return { deckId, cardId: id, prompt, lapses: after.lapses, suspended: suspends }
  }
}

/** Foretells an exam from how a deck stands today: what will be known, what can no longer be met, what each day would take. */
import { newCardState, type CardState } from './card-state.ts'
import { planFinalPass, slotOf, type FinalPass } from './final-pass.ts'
import type { Scheduler } from './scheduler.ts'
import type { StudyCard } from './study-card.ts'
import { startOfStudyDayAt } from './study-day.ts'

export interface ExamOutlook {
  /** Today and the days until the one before the exam. */
  readonly daysLeft: number
  /** Those that are asked: suspended ones are left out. */
  readonly cards: number
  /** Predicted share of them that is recalled on the day. */
  readonly knownShare: number
  /** New cards that the daily limit does not let in before the exam. */
  readonly unmet: number
  readonly newPerDayNeeded: number
  /** The last days, in which every card comes up once more. */
  readonly lastReviewDays: number
  readonly reviewsPerDayNeeded: number
}

export interface ExamSituation {
  readonly examDay: number
  readonly today: number
  /** New cards a day, by the narrower of the deck's and the learner's limit. */
  readonly newPerDay: number
  readonly reviewsPerDay: number | null
  readonly desiredRetention: number
  readonly rolloverHour: number
  readonly scheduler: Scheduler
}

/** Null once the exam is over. It takes for granted that the learner does what is due. */
export function examOutlook(cards: readonly StudyCard[], situation: ExamSituation): ExamOutlook | null {
  const { examDay, today, newPerDay, reviewsPerDay } = situation
  const asked = cards.filter(({ mark }) => !mark.suspended)
  const seen = asked.filter(({ state }) => state.phase !== 'new')
  const daysLeft = examDay - today
  const fresh = asked.length - seen.length
  const met = Math.min(fresh, newPerDay * daysLeft)
  const reviewed = seen.length + met
  const pass = planFinalPass(examDay, today, reviewed, reviewsPerDay)
  if (pass === null) return null
  const passDays = examDay - Math.max(pass.startDay, today)
  const passShare = reviewsPerDay === null ? 1 : Math.min(1, (reviewsPerDay * passDays) / Math.max(1, reviewed))
  const known =
    seen.reduce((sum, card) => sum + recallAtExam(card, pass, passShare, situation), 0) +
    met * recallOfFresh(pass, passShare, situation)
  return {
    daysLeft,
    cards: asked.length,
    knownShare: asked.length === 0 ? 0 : known / asked.length,
    unmet: fresh - met,
    newPerDayNeeded: Math.ceil(fresh / daysLeft),
    lastReviewDays: passDays,
    reviewsPerDayNeeded: Math.ceil(reviewed / passDays),
  }
}

function recallAtExam(
  { state, salt }: StudyCard,
  pass: FinalPass,
  passShare: number,
  situation: ExamSituation,
): number {
  const { examDay, today, desiredRetention, scheduler } = situation
  if ((state.lastReviewDay ?? 0) >= pass.startDay) return scheduler.recallOn(state, examDay)
  const slot = Math.max(slotOf(pass, salt), today)
  // Until then the plain schedule asks the card whenever its recall falls to what is desired.
  const before = (day: number) =>
    Math.max(scheduler.recallOn(state, day), (state.dueDay ?? 0) > day ? 0 : desiredRetention)
  const withPass = recallAfterPass(state, slot, before(slot), situation)
  return passShare * withPass + (1 - passShare) * before(examDay)
}

/** Once more on the slot: what is recalled there grows, what is not is learned anew. */
function recallAfterPass(state: CardState, slot: number, recallThen: number, situation: ExamSituation): number {
  const { examDay, rolloverHour, scheduler } = situation
  const at = { ms: startOfStudyDayAt(slot, 0, rolloverHour), utcOffsetMin: 0 }
  const after = (rating: 1 | 3) => scheduler.recallOn(scheduler.schedule('', state, rating, at), examDay)
  return recallThen * after(3) + (1 - recallThen) * after(1)
}

/** A new card is met half way to the pass, on average, and comes up in its middle. */
function recallOfFresh(pass: FinalPass, passShare: number, situation: ExamSituation): number {
  const { examDay, today, desiredRetention, rolloverHour, scheduler } = situation
  const day = Math.floor((today + Math.max(pass.startDay, today)) / 2)
  const at = { ms: startOfStudyDayAt(day, 0, rolloverHour), utcOffsetMin: 0 }
  const met = scheduler.schedule('', newCardState, 3, at)
  const slot = Math.floor((Math.max(pass.startDay, today) + examDay) / 2)
  const withPass = recallAfterPass(met, slot, desiredRetention, situation)
  return passShare * withPass + (1 - passShare) * desiredRetention
}

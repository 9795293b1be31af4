/**
 * The one importer of ts-fsrs: says when a card comes up again, by FSRS-6 over study days.
 * ts-fsrs's own `next()` counts UTC calendar days and its `rollback()` restores a wrong due date, so only its
 * memory model (`next_state`, `next_interval`) is used here; steps, days, fuzz and undo are ours.
 */
import { fsrs, FSRSVersion, get_fuzz_range } from 'ts-fsrs'
import { dayMs, minuteMs } from '../time.ts'
import { ratings, type CardState, type Rating } from './card-state.ts'
import { fractionOf } from './seeded-hash.ts'
import { startOfStudyDayAt, studyDayOf, type LocalInstant } from './study-day.ts'

export interface SchedulerOptions {
  /** Probability of recall at which a card comes up again. */
  readonly desiredRetention: number
  /** Hour of local time at which a study day begins. */
  readonly rolloverHour: number
  readonly maximumIntervalDays: number
  /** Spreads cards learned together over neighbouring days. */
  readonly fuzz: boolean
  /** Minutes; empty sends a card out to days at once. */
  readonly learningStepsMin: readonly number[]
  readonly relearningStepsMin: readonly number[]
  /** The weights of FSRS-6 (21 numbers); null: those the model comes with. */
  readonly parameters: readonly number[] | null
}

export const defaultSchedulerOptions: SchedulerOptions = {
  desiredRetention: 0.9,
  rolloverHour: 4,
  maximumIntervalDays: 36_500,
  fuzz: true,
  learningStepsMin: [1, 10],
  relearningStepsMin: [10],
  parameters: null,
}

/** Written into every row of the review log; raise the first number when the rules below change. */
export const schedulerVersion = `1; ts-fsrs ${FSRSVersion}`

const learningStepsMin: readonly number[] = [1, 10]
const relearningStepsMin: readonly number[] = [10]

export interface Scheduler {
  /** The state after a grade. */
  readonly schedule: (cardId: string, state: CardState, rating: Rating, at: LocalInstant) => CardState
  /** For ratings 1 to 4, how long until the card would come up; n study days count as n × 24 hours. */
  readonly previewIntervals: (
    cardId: string,
    state: CardState,
    at: LocalInstant,
  ) => readonly [number, number, number, number]
}

/** One scheduler for each pair of settings; it costs more to make than to use. */
export function createSchedulers(): (
  settings: Pick<SchedulerOptions, 'rolloverHour' | 'desiredRetention'>,
) => Scheduler {
  const known = new Map<string, Scheduler>()
  return ({ rolloverHour, desiredRetention }) => {
    const key = `${rolloverHour} ${desiredRetention}`
    const scheduler = known.get(key) ?? createScheduler({ ...defaultSchedulerOptions, rolloverHour, desiredRetention })
    known.set(key, scheduler)
    return scheduler
  }
}

type Memory = { readonly stability: number; readonly difficulty: number }
/** Where a grade leads: back to a step of minutes, or out to a number of days. */
type Outcome = { readonly memory: Memory } & (
  | { readonly to: 'step'; readonly step: number; readonly minutes: number }
  | { readonly to: 'days'; readonly days: number }
)
type Outcomes = Readonly<Record<Rating, Outcome>>

export function createScheduler(options: SchedulerOptions): Scheduler {
  const model = fsrs({ request_retention: options.desiredRetention, maximum_interval: options.maximumIntervalDays })
  const dayOf = (at: LocalInstant) => studyDayOf(at, options.rolloverHour)

  function daysFor(memory: Memory, elapsedDays: number, fraction: number): number {
    const days = model.next_interval(memory.stability, elapsedDays)
    if (!options.fuzz || days < 2.5) return days
    const { min_ivl, max_ivl } = get_fuzz_range(days, elapsedDays, options.maximumIntervalDays)
    return Math.floor(fraction * (max_ivl - min_ivl + 1)) + min_ivl
  }

  function outcomesOf(cardId: string, state: CardState, at: LocalInstant): Outcomes {
    // A clock set back must not give negative days, which the model refuses.
    const elapsedDays = state.lastReviewDay === null ? 0 : Math.max(0, dayOf(at) - state.lastReviewDay)
    const before = state.phase === 'new' ? null : { stability: state.stability, difficulty: state.difficulty }
    // One draw a card and review, shared by the four ratings, so that fuzz never reorders them.
    const fraction = fractionOf(`${cardId}/${state.reps}`)
    const outcomeOf = (rating: Rating): Outcome => {
      const memory = model.next_state(before, elapsedDays, rating)
      const step = stepAfter(state, rating)
      return step === null
        ? { to: 'days', memory, days: daysFor(memory, elapsedDays, fraction) }
        : { to: 'step', memory, ...step }
    }
    return inOrder({ 1: outcomeOf(1), 2: outcomeOf(2), 3: outcomeOf(3), 4: outcomeOf(4) }, options.maximumIntervalDays)
  }

  return {
    schedule(cardId, state, rating, at) {
      const outcome = outcomesOf(cardId, state, at)[rating]
      const isLapse = state.phase === 'review' && rating === 1
      const graded = {
        ...outcome.memory,
        lastReviewMs: at.ms,
        lastReviewDay: dayOf(at),
        reps: state.reps + 1,
        lapses: state.lapses + (isLapse ? 1 : 0),
      }
      if (outcome.to === 'step') {
        const phase = state.phase === 'new' || state.phase === 'learning' ? 'learning' : 'relearning'
        return { ...graded, phase, step: outcome.step, dueMs: at.ms + outcome.minutes * minuteMs, dueDay: null }
      }
      const dueDay = dayOf(at) + outcome.days
      const dueMs = startOfStudyDayAt(dueDay, at.utcOffsetMin, options.rolloverHour)
      return { ...graded, phase: 'review', step: 0, dueMs, dueDay }
    },
    previewIntervals(cardId, state, at) {
      const outcomes = outcomesOf(cardId, state, at)
      const [again, hard, good, easy] = ratings
      return [msOf(outcomes[again]), msOf(outcomes[hard]), msOf(outcomes[good]), msOf(outcomes[easy])]
    },
  }
}

const msOf = (outcome: Outcome): number => (outcome.to === 'step' ? outcome.minutes * minuteMs : outcome.days * dayMs)

/** The step a grade leads to, or null where the card goes out to days. Delays as in Anki's manual, "Learning steps". */
function stepAfter(state: CardState, rating: Rating): { step: number; minutes: number } | null {
  const steps = state.phase === 'new' || state.phase === 'learning' ? learningStepsMin : relearningStepsMin
  const first = steps[0]
  if (first === undefined) return null
  if (rating === 1) return { step: 0, minutes: first }
  if (state.phase === 'review' || rating === 4) return null
  const { step } = state
  if (rating === 2) {
    const next = steps[1]
    // Hard repeats its step; on the first one, which Again repeats, it waits half way to the next.
    if (step > 0) return { step, minutes: steps[step] ?? first }
    return { step: 0, minutes: Math.round(next === undefined ? first * 1.5 : (first + next) / 2) }
  }
  const minutes = steps[step + 1]
  return minutes === undefined ? null : { step: step + 1, minutes }
}

/** A better rating never comes up sooner: hard ≤ good < easy wherever they are counted in days (as ts-fsrs orders them). */
function inOrder(outcomes: Outcomes, maximumDays: number): Outcomes {
  const { 2: hard, 3: good, 4: easy } = outcomes
  const withDays = <O extends Outcome>(outcome: O, days: number) => ({ ...outcome, days: Math.min(days, maximumDays) })
  if (good.to !== 'days') return outcomes
  const hardDays = hard.to === 'days' ? Math.min(hard.days, good.days) : 0
  const goodDays = Math.max(good.days, hardDays + 1)
  return {
    ...outcomes,
    2: hard.to === 'days' ? withDays(hard, hardDays) : hard,
    3: withDays(good, goodDays),
    4: easy.to === 'days' ? withDays(easy, Math.max(easy.days, goodDays + 1)) : easy,
  }
}

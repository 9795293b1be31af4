/**
 * The one importer of ts-fsrs: says when a card comes up again, by FSRS-6 over study days.
 * ts-fsrs's own `next()` counts UTC calendar days and its `rollback()` restores a wrong due date, so only its
 * memory model (`next_state`, `next_interval`) and its fuzz range are used here; steps, days and undo are ours.
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
export const schedulerVersion = `3; ts-fsrs ${FSRSVersion}`

/** What an outcome rests on beside the card's state, the moment, the rollover hour and the desired retention. */
export type SchedulerConfig = Pick<
  SchedulerOptions,
  'learningStepsMin' | 'relearningStepsMin' | 'maximumIntervalDays' | 'parameters'
>

/** The study days that a card may as well come up on, with the one that the model gives. */
interface DayRange {
  readonly fromDay: number
  readonly toDay: number
  readonly idealDay: number
}
/** Must depend on nothing but the range for the grades of one moment. */
export type ChooseDay = (range: DayRange) => number

export interface Scheduler {
  /** The state after a grade; without `chooseDay` the day is drawn by the card's id. */
  readonly schedule: (
    cardId: string,
    state: CardState,
    rating: Rating,
    at: LocalInstant,
    chooseDay?: ChooseDay,
  ) => CardState
  /** The state after a grade of the log, which knows the day that was chosen then; null where it was drawn, as version 1 did. */
  readonly replay: (
    cardId: string,
    state: CardState,
    rating: Rating,
    at: LocalInstant,
    dueDay: number | null,
  ) => CardState
  /** The probability that a card is recalled on a study day; 0 for a new one. */
  readonly recallOn: (state: CardState, studyDay: number) => number
  /** For ratings 1 to 4, how long until the card would come up; n study days count as n × 24 hours. */
  readonly previewIntervals: (
    cardId: string,
    state: CardState,
    at: LocalInstant,
    chooseDay?: ChooseDay,
  ) => readonly [number, number, number, number]
}

type Settings = Pick<SchedulerOptions, 'rolloverHour' | 'desiredRetention'> & Partial<SchedulerConfig>

/** One scheduler for each set of settings; it costs more to make than to use. */
export function createSchedulers(): (settings: Settings) => Scheduler {
  const known = new Map<string, Scheduler>()
  return (settings) => {
    const { rolloverHour, desiredRetention } = settings
    const { learningStepsMin, relearningStepsMin, maximumIntervalDays, parameters } = {
      ...defaultSchedulerOptions,
      ...settings,
    }
    const config = { learningStepsMin, relearningStepsMin, maximumIntervalDays, parameters }
    const key = JSON.stringify([rolloverHour, desiredRetention, config])
    const scheduler =
      known.get(key) ?? createScheduler({ ...defaultSchedulerOptions, ...config, rolloverHour, desiredRetention })
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
  const model = fsrs({
    request_retention: options.desiredRetention,
    maximum_interval: options.maximumIntervalDays,
    ...(options.parameters === null ? {} : { w: [...options.parameters] }),
  })
  const dayOf = (at: LocalInstant) => studyDayOf(at, options.rolloverHour)

  function daysFor(memory: Memory, elapsedDays: number, today: number, choose: ChooseDay): number {
    const days = model.next_interval(memory.stability, elapsedDays)
    const isFuzzed = options.fuzz && days >= 2.5
    const { min_ivl: min, max_ivl: max } = isFuzzed
      ? get_fuzz_range(days, elapsedDays, options.maximumIntervalDays)
      : { min_ivl: days, max_ivl: days }
    return choose({ fromDay: today + min, toDay: today + max, idealDay: today + days }) - today
  }

  function outcomeOf(state: CardState, rating: Rating, at: LocalInstant, choose: ChooseDay): Outcome {
    const today = dayOf(at)
    // A clock set back must not give negative days, which the model refuses.
    const elapsedDays = state.lastReviewDay === null ? 0 : Math.max(0, today - state.lastReviewDay)
    const before = state.phase === 'new' ? null : { stability: state.stability, difficulty: state.difficulty }
    const memory = model.next_state(before, elapsedDays, rating)
    const step = stepAfter(stepsOf(state), state, rating)
    return step === null
      ? { to: 'days', memory, days: daysFor(memory, elapsedDays, today, choose) }
      : { to: 'step', memory, ...step }
  }

  function outcomesOf(cardId: string, state: CardState, at: LocalInstant, chooseDay?: ChooseDay): Outcomes {
    // One draw a card and review, shared by the four ratings, so that fuzz never reorders them.
    const choose = chooseDay ?? drawDay(fractionOf(`${cardId}/${state.reps}`))
    const of = (rating: Rating) => outcomeOf(state, rating, at, choose)
    return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) }
  }

  const inOrderOf: typeof outcomesOf = (...given) => inOrder(outcomesOf(...given), options.maximumIntervalDays)

  const stepsOf = ({ phase }: CardState): readonly number[] =>
    phase === 'new' || phase === 'learning' ? options.learningStepsMin : options.relearningStepsMin

  function stateAfter(outcome: Outcome, state: CardState, rating: Rating, at: LocalInstant): CardState {
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
  }

  const schedule: Scheduler['schedule'] = (cardId, state, rating, at, chooseDay) =>
    stateAfter(inOrderOf(cardId, state, at, chooseDay)[rating], state, rating, at)

  return {
    schedule,
    replay(cardId, state, rating, at, dueDay) {
      const outcome =
        dueDay === null
          ? inOrder(outcomesOf(cardId, state, at), options.maximumIntervalDays, 1)[rating]
          : outcomeOf(state, rating, at, () => dueDay)
      return stateAfter(outcome, state, rating, at)
    },
    recallOn({ lastReviewDay, stability }, studyDay) {
      return lastReviewDay === null ? 0 : model.forgetting_curve(Math.max(0, studyDay - lastReviewDay), stability)
    },
    previewIntervals(cardId, state, at, chooseDay) {
      const outcomes = inOrderOf(cardId, state, at, chooseDay)
      const [again, hard, good, easy] = ratings
      return [msOf(outcomes[again]), msOf(outcomes[hard]), msOf(outcomes[good]), msOf(outcomes[easy])]
    },
  }
}

const drawDay =
  (fraction: number): ChooseDay =>
  ({ fromDay, toDay }) =>
    Math.floor(fraction * (toDay - fromDay + 1)) + fromDay

const msOf = (outcome: Outcome): number => (outcome.to === 'step' ? outcome.minutes * minuteMs : outcome.days * dayMs)

/** The step a grade leads to, or null where the card goes out to days. Delays as in Anki's manual, "Learning steps". */
function stepAfter(
  steps: readonly number[],
  state: CardState,
  rating: Rating,
): { step: number; minutes: number } | null {
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

/**
 * A better rating never comes up sooner: again ≤ hard ≤ good < easy wherever they are counted in days. Good keeps its own
 * day: ts-fsrs puts it a day behind Hard (`hardToGoodDays` of 1), which at 95 % asks half of the cards that should come
 * tomorrow a day late, and cost 0.4 points of recall in simulations.
 */
function inOrder(outcomes: Outcomes, maximumDays: number, hardToGoodDays = 0): Outcomes {
  const { 1: again, 2: hard, 3: good, 4: easy } = outcomes
  const withDays = <O extends Outcome>(outcome: O, days: number) => ({ ...outcome, days: Math.min(days, maximumDays) })
  if (good.to !== 'days') return outcomes
  const hardDays = hard.to === 'days' ? Math.min(hard.days, good.days) : 0
  const goodDays = Math.max(good.days, hardDays + hardToGoodDays)
  return {
    1: again.to === 'days' ? withDays(again, Math.min(again.days, hardDays)) : again,
    2: hard.to === 'days' ? withDays(hard, hardDays) : hard,
    3: withDays(good, goodDays),
    4: easy.to === 'days' ? withDays(easy, Math.max(easy.days, goodDays + 1)) : easy,
  }
}

/** Foretells what a chosen retention costs and gives: each card is lived on its own, by seeded throws of the learner's own habits. */
import type { Rating } from '../card-state.ts'
import { fractionOf } from '../seeded-hash.ts'
import { createMemoryModel, type FsrsParameters, type Memory, type MemoryModel } from './memory-model.ts'

/** A card that was graded before. */
export interface KnownCard extends Memory {
  /** Study days since the last grade. */
  readonly elapsedDays: number
  /** Study days until it comes up; 0 for what is due or in a step. */
  readonly dueInDays: number
}

/** How the learner answers. */
export interface Habits {
  /** Weights of Again, Hard, Good, Easy at first sight. */
  readonly firstRatings: readonly [number, number, number, number]
  /** Weights of Hard, Good, Easy among what was recalled. */
  readonly recalledRatings: readonly [number, number, number]
  /** Seconds for one card on one day, steps included. */
  readonly secondsNew: number
  readonly secondsRecalled: number
  readonly secondsForgotten: number
}

/** The defaults of FSRS's own simulator (fsrs-rs, SimulatorConfig), rounded; they hold until the log tells the learner's own. */
export const usualHabits: Habits = {
  firstRatings: [24, 9.4, 49.5, 17.1],
  recalledRatings: [22.4, 63.1, 14.5],
  secondsNew: 20,
  secondsRecalled: 8,
  secondsForgotten: 23,
}

export interface WorkloadPlan {
  readonly cards: readonly KnownCard[]
  /** Cards never met. */
  readonly newCards: number
  readonly newPerDay: number
  readonly retention: number
  readonly days: number
  readonly seed: string
  readonly parameters: FsrsParameters
  readonly habits: Habits
  readonly maximumIntervalDays: number
}

export interface Workload {
  readonly retention: number
  /** Means over the days. */
  readonly reviewsPerDay: number
  readonly minutesPerDay: number
  /** How many cards would be recalled if all were asked after the last day. */
  readonly knownAtEnd: number
}

/** Of more cards so many stand for all; the means move by less than a hundredth. */
const sampleSize = 1500

export function forecastWorkload(plan: WorkloadPlan): Workload {
  const model = createMemoryModel(plan.parameters)
  const sum = { reviews: 0, seconds: 0, known: 0 }
  const live = (name: string, weight: number, start: Start): void => {
    const lived = liveCard(plan, model, name, start)
    sum.reviews += weight * lived.reviews
    sum.seconds += weight * lived.seconds
    sum.known += weight * lived.knownAtEnd
  }

  const known = sampleOf(plan.cards.length)
  known.indices.forEach((index) => {
    const card = plan.cards[index]
    if (card === undefined) return
    const { elapsedDays, dueInDays } = card
    live(`k${String(index)}`, known.weight, { memory: card, lastDay: -elapsedDays, nextDay: Math.max(0, dueInDays) })
  })
  const met = sampleOf(Math.min(plan.newCards, Math.floor(plan.newPerDay * plan.days)))
  met.indices.forEach((index) => {
    const day = Math.floor(index / plan.newPerDay)
    live(`n${String(index)}`, met.weight, { memory: null, lastDay: day, nextDay: day })
  })

  return {
    retention: plan.retention,
    reviewsPerDay: sum.reviews / plan.days,
    minutesPerDay: sum.seconds / 60 / plan.days,
    knownAtEnd: sum.known,
  }
}

/** Evenly spread over all, each standing for as many. */
function sampleOf(count: number): { readonly indices: readonly number[]; readonly weight: number } {
  const taken = Math.min(count, sampleSize)
  const weight = taken === 0 ? 0 : count / taken
  return { indices: Array.from({ length: taken }, (_, place) => Math.floor(place * weight)), weight }
}

interface Start {
  /** Null for a card never met. */
  readonly memory: Memory | null
  readonly lastDay: number
  readonly nextDay: number
}

function liveCard(
  { retention, days, seed, habits, maximumIntervalDays }: WorkloadPlan,
  model: MemoryModel,
  name: string,
  { memory: start, lastDay: startDay, nextDay }: Start,
): { readonly reviews: number; readonly seconds: number; readonly knownAtEnd: number } {
  let memory = start
  let lastDay = startDay
  let reviews = 0
  let seconds = 0
  for (let day = nextDay, turn = 0; day < days; turn++) {
    const isRecalled =
      memory !== null && fractionOf(`${seed} ${name} ${String(turn)}`) < model.recallAfter(memory, day - lastDay)
    const rated = fractionOf(`${seed} ${name} ${String(turn)} rating`)
    const rating = (
      memory === null ? 1 + pick(rated, habits.firstRatings) : isRecalled ? 2 + pick(rated, habits.recalledRatings) : 1
    ) as Rating
    if (memory === null) seconds += habits.secondsNew
    else {
      reviews++
      seconds += isRecalled ? habits.secondsRecalled : habits.secondsForgotten
    }
    memory = model.grade(memory, day - lastDay, rating)
    // What was not known comes once more the same day, and is then known.
    if (rating < 3 && !isRecalled) memory = model.grade(memory, 0, 3)
    lastDay = day
    day += Math.min(maximumIntervalDays, Math.max(1, Math.round(model.daysUntil(memory, retention))))
  }
  return { reviews, seconds, knownAtEnd: memory === null ? 0 : model.recallAfter(memory, days - lastDay) }
}

/** Which of the weights a fraction falls to. */
function pick(fraction: number, weights: readonly number[]): number {
  let left = fraction * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return index
    left -= weight
  }
  return weights.length - 1
}

/** Foretells what a chosen retention costs and gives: day by day within the limits, by seeded throws of the learner's own habits. */
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

/** A deck as it stands, and what was chosen for it. */
export interface DeckWork {
  readonly cards: readonly KnownCard[]
  /** Cards never met. */
  readonly newCards: number
  /** The deck's own limits beside those over all decks; null for none. */
  readonly newPerDay: number | null
  readonly reviewsPerDay: number | null
  readonly maximumIntervalDays: number
  /** The deck's own; null where the one that is foretold holds. */
  readonly retention: number | null
}

export interface WorkloadPlan {
  readonly decks: readonly DeckWork[]
  readonly newPerDay: number
  readonly reviewsPerDay: number | null
  readonly retention: number
  readonly days: number
  readonly seed: string
  readonly parameters: FsrsParameters
  readonly habits: Habits
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
  const cards = cardsOf(plan)
  const dueOn = Array.from({ length: plan.days }, (): SampledCard[] => [])
  for (const card of cards) dueOn[card.nextDay]?.push(card)
  const sum = { reviews: 0, seconds: 0 }
  for (const [day, due] of dueOn.entries()) {
    const { taken, left } = withinLimits(plan, due, day)
    // What the limits do not let in waits for tomorrow.
    dueOn[day + 1]?.push(...left)
    for (const card of taken) {
      if (card.memory !== null) sum.reviews += card.weight
      sum.seconds += card.weight * study(plan, model, card, day)
      dueOn[card.nextDay]?.push(card)
    }
  }
  const known = cards.reduce((total, { memory, lastDay, weight }) => {
    return total + (memory === null ? 0 : weight * model.recallAfter(memory, plan.days - lastDay))
  }, 0)
  return {
    retention: plan.retention,
    reviewsPerDay: sum.reviews / plan.days,
    minutesPerDay: sum.seconds / 60 / plan.days,
    knownAtEnd: known,
  }
}

interface SampledCard {
  readonly name: string
  readonly deck: DeckWork
  /** How many cards it stands for. */
  readonly weight: number
  /** Null for a card never met. */
  memory: Memory | null
  lastDay: number
  nextDay: number
  turn: number
}

function cardsOf(plan: WorkloadPlan): readonly SampledCard[] {
  const known = plan.decks.flatMap((deck) => deck.cards.map((card) => ({ deck, card })))
  const met = meetingsOf(plan)
  return [
    ...sampleOf(known, ({ card, deck }, name, weight): SampledCard => {
      const { elapsedDays, dueInDays } = card
      const nextDay = Math.max(0, dueInDays)
      return { name: `k${name}`, deck, weight, memory: card, lastDay: -elapsedDays, nextDay, turn: 0 }
    }),
    ...sampleOf(met, ({ day, deck }, name, weight): SampledCard => {
      return { name: `n${name}`, deck, weight, memory: null, lastDay: day, nextDay: day, turn: 0 }
    }),
  ]
}

/** Which day new cards of which deck are met: decks take turns within the limits. */
function meetingsOf({ decks, newPerDay, days }: WorkloadPlan): { readonly day: number; readonly deck: DeckWork }[] {
  const met: { day: number; deck: DeckWork }[] = []
  const left = decks.map((deck) => ({ deck, cards: deck.newCards, today: 0 }))
  for (let day = 0; day < days && left.some(({ cards }) => cards > 0); day++) {
    for (const each of left) each.today = Math.min(each.cards, each.deck.newPerDay ?? Infinity)
    let room = newPerDay
    for (let turns = left; room > 0 && turns.length > 0; turns = turns.filter(({ today }) => today > 0)) {
      for (const each of turns) {
        if (room === 0 || each.today === 0) continue
        met.push({ day, deck: each.deck })
        each.cards--
        each.today--
        room--
      }
    }
  }
  return met
}

/** Evenly spread over all, each standing for as many. */
function sampleOf<T>(all: readonly T[], of: (one: T, name: string, weight: number) => SampledCard): SampledCard[] {
  const taken = Math.min(all.length, sampleSize)
  const weight = taken === 0 ? 0 : all.length / taken
  return Array.from({ length: taken }, (_, place) => Math.floor(place * weight)).flatMap((index) => {
    const one = all[index]
    return one === undefined ? [] : [of(one, String(index), weight)]
  })
}

/** As the queue does it: reviews beyond a limit wait, and those likeliest to be forgotten come first. */
function withinLimits(
  { decks, reviewsPerDay }: WorkloadPlan,
  due: readonly SampledCard[],
  day: number,
): { readonly taken: readonly SampledCard[]; readonly left: readonly SampledCard[] } {
  if (reviewsPerDay === null && decks.every((deck) => deck.reviewsPerDay === null)) return { taken: due, left: [] }
  const urgency = ({ memory, lastDay }: SampledCard) =>
    memory === null ? Infinity : (day - lastDay) / memory.stability
  let room = reviewsPerDay ?? Infinity
  const roomOf = new Map(decks.map((deck) => [deck, deck.reviewsPerDay ?? Infinity]))
  const taken: SampledCard[] = []
  const left: SampledCard[] = []
  for (const card of [...due].sort((a, b) => urgency(b) - urgency(a))) {
    const roomHere = Math.min(room, roomOf.get(card.deck) ?? Infinity)
    if (card.memory !== null && roomHere <= 0) left.push(card)
    else taken.push(card)
    if (card.memory === null || roomHere <= 0) continue
    room -= card.weight
    roomOf.set(card.deck, (roomOf.get(card.deck) ?? Infinity) - card.weight)
  }
  return { taken, left }
}

/** The card after a day's study; answers with the seconds it took. */
function study({ retention, seed, habits }: WorkloadPlan, model: MemoryModel, card: SampledCard, day: number): number {
  const { memory, name, turn, lastDay, deck } = card
  const waited = day - lastDay
  const isRecalled =
    memory !== null && fractionOf(`${seed} ${name} ${String(turn)}`) < model.recallAfter(memory, waited)
  const rated = fractionOf(`${seed} ${name} ${String(turn)} rating`)
  const rating = (
    memory === null ? 1 + pick(rated, habits.firstRatings) : isRecalled ? 2 + pick(rated, habits.recalledRatings) : 1
  ) as Rating
  const graded = model.grade(memory, waited, rating)
  // What was not known comes once more the same day, and is then known.
  const after = rating < 3 && !isRecalled ? model.grade(graded, 0, 3) : graded
  const ideal = Math.max(1, Math.round(model.daysUntil(after, deck.retention ?? retention)))
  card.memory = after
  card.lastDay = day
  card.nextDay = day + Math.min(deck.maximumIntervalDays, ideal)
  card.turn++
  if (memory === null) return habits.secondsNew
  return isRecalled ? habits.secondsRecalled : habits.secondsForgotten
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

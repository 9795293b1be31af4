/** How simulated learners truly forget, hidden from the scheduler: as FSRS-6 says, or by laws that it does not know. */
import type { Rating } from '../../core/study/card-state.ts'
import { createMemoryModel, type FsrsParameters, type Memory } from '../../core/study/fitting/memory-model.ts'

/** What a learner truly keeps of one card. */
export interface HiddenMemory {
  /** The probability of recall so many days of true time after the last grade. */
  readonly recallAfter: (days: number) => number
  readonly grade: (days: number, rating: Rating) => void
}

/** Fixed for each card: how easy it is, from 0 to 1. */
export type ForgettingLaw = (ease: number) => HiddenMemory

/** Below half a day no night has passed; it counts as the same day. */
const sameDay = 0.5

export const forgetAsFsrs =
  (parameters: FsrsParameters): ForgettingLaw =>
  () => {
    const model = createMemoryModel(parameters)
    let memory: Memory | null = null
    return {
      recallAfter: (days) => (memory === null ? 0 : model.recallAfter(memory, days)),
      grade: (days, rating) => {
        memory = model.grade(memory, days < sameDay ? 0 : days, rating)
      },
    }
  }

/** Days that the first grade leaves, by rating, before ease. */
const firstDays: Readonly<Record<Rating, number>> = { 1: 0.5, 2: 1.2, 3: 3, 4: 9 }
/** How much more than Good a rating strengthens. */
const gain: Readonly<Record<Rating, number>> = { 1: 0, 2: 0.6, 3: 1, 4: 1.5 }

/** A power of time whose steepness differs from card to card (Wickelgren 1974), and strength that grows with effort. */
export const forgetByPower: ForgettingLaw = (ease) => {
  const steepness = 0.9 - 0.6 * ease
  let strength: number | null = null
  const recallAfter = (days: number) => (strength === null ? 0 : (1 + days / (8 * strength)) ** -steepness)
  return {
    recallAfter,
    grade: (days, rating) => {
      if (strength === null) strength = firstDays[rating] * (0.5 + ease)
      else if (rating === 1) strength = Math.max(0.4, strength * (days < sameDay ? 0.9 : 0.3))
      else if (days < sameDay) strength *= 1.1
      else {
        const effort = 1 + 5 * (1 - recallAfter(days))
        strength *= 1 + gain[rating] * (0.4 + ease) * effort * (1 + strength) ** -0.12
      }
    },
  }
}

/** A trace that fades within days and one that lasts, both exponential (Wozniak 1995; Rubin, Hinton & Wenzel 1999). */
export const forgetByTwoTraces: ForgettingLaw = (ease) => {
  let quickShare = 0.55 - 0.3 * ease
  let quickDays = 4
  let lastingDays: number | null = null
  const recallAfter = (days: number) =>
    lastingDays === null
      ? 0
      : quickShare * Math.exp(-days / quickDays) + (1 - quickShare) * Math.exp(-days / lastingDays)
  return {
    recallAfter,
    grade: (days, rating) => {
      if (lastingDays === null) lastingDays = 10 * firstDays[rating] * (0.5 + ease)
      else if (rating === 1) {
        lastingDays = Math.max(3, lastingDays * (days < sameDay ? 1 : 0.45))
        quickShare = Math.min(0.7, quickShare + 0.1)
      } else if (days >= sameDay) {
        const effort = 1 + 4 * (1 - recallAfter(days))
        lastingDays *= 1 + gain[rating] * (0.3 + 0.7 * ease) * effort
        quickShare *= 0.8
        quickDays *= 1.2
      }
    },
  }
}

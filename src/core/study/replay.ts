/** Derives the states of cards from the review log alone. */
import type { CardState, Rating } from './card-state.ts'
import { newCardState } from './card-state.ts'
import { createSchedulers, type SchedulerConfig } from './scheduler.ts'

/** A card came with progress from another program. */
interface LoggedCarrying {
  readonly what: 'carried'
  readonly cardId: string
  /** As it was reckoned there. */
  readonly state: CardState
}

/** A grade of the log, with all that its outcome rested on. */
interface LoggedGrade {
  readonly what: 'grade'
  readonly cardId: string
  readonly rating: Rating
  readonly timeMs: number
  readonly utcOffsetMin: number
  readonly rolloverHour: number
  readonly desiredRetention: number
  /** Null: the defaults. */
  readonly config: SchedulerConfig | null
  /** The day that was chosen, where one was. */
  readonly dueDay: number | null
}

/** A card was put back to new. */
interface LoggedReset {
  readonly what: 'reset'
  readonly cardId: string
}

export type LoggedEntry = LoggedGrade | LoggedReset | LoggedCarrying

/** `entries` of one deck in the order of the log, without those an undo took back. Cards never graded are absent, or new. */
export function replayEntries(entries: Iterable<LoggedEntry>): Map<string, CardState> {
  const states = new Map<string, CardState>()
  const schedulerFor = createSchedulers()
  for (const entry of entries) {
    if (entry.what === 'reset') {
      states.set(entry.cardId, newCardState)
      continue
    }
    if (entry.what === 'carried') {
      states.set(entry.cardId, entry.state)
      continue
    }
    const { cardId, rating, timeMs: ms, utcOffsetMin, rolloverHour, desiredRetention, config, dueDay } = entry
    const before = states.get(cardId) ?? newCardState
    const scheduler = schedulerFor({ rolloverHour, desiredRetention, ...config })
    states.set(cardId, scheduler.replay(cardId, before, rating, { ms, utcOffsetMin }, dueDay))
  }
  return states
}

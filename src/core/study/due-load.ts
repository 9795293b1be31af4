/** How many reviews each study day holds, counted once and kept true card by card. */
import type { DeckId } from '../ids.ts'
import type { StudyCard } from './study-card.ts'

/** The cards that are held, and the days of those that only wait. */
interface DayCards {
  readonly cards: readonly StudyCard[]
  readonly waiting: readonly number[]
}

export class DueLoad {
  readonly #byDay = new Map<number, number>()
  readonly #decks: ReadonlySet<DeckId>

  /** Cards of other decks than these never count. */
  constructor(decks: ReadonlyMap<DeckId, DayCards>) {
    this.#decks = new Set(decks.keys())
    for (const { cards, waiting } of decks.values()) {
      for (const card of cards) this.#count(card, 1)
      for (const day of waiting) this.#add(day, 1)
    }
  }

  on(studyDay: number): number {
    return this.#byDay.get(studyDay) ?? 0
  }

  move(before: StudyCard, after: StudyCard): void {
    if (!this.#decks.has(before.deckId)) return
    this.#count(before, -1)
    this.#count(after, 1)
  }

  #count({ state, mark }: StudyCard, count: 1 | -1): void {
    if (state.phase === 'review' && state.dueDay !== null && !mark.suspended) this.#add(state.dueDay, count)
  }

  #add(day: number, count: 1 | -1): void {
    this.#byDay.set(day, this.on(day) + count)
  }
}

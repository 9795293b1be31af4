/** How many reviews each study day holds, counted once and kept true card by card. */
import type { DeckId } from '../../core/ids.ts'
import type { StudyCard } from '../../core/study/study-card.ts'

export class DueLoad {
  readonly #byDay = new Map<number, number>()
  readonly #decks: ReadonlySet<DeckId>

  /** Cards of other decks than these never count. */
  constructor(decks: ReadonlyMap<DeckId, readonly StudyCard[]>) {
    this.#decks = new Set(decks.keys())
    for (const cards of decks.values()) for (const card of cards) this.#add(card, 1)
  }

  on(studyDay: number): number {
    return this.#byDay.get(studyDay) ?? 0
  }

  move(before: StudyCard, after: StudyCard): void {
    if (!this.#decks.has(before.deckId)) return
    this.#add(before, -1)
    this.#add(after, 1)
  }

  #add({ state, mark }: StudyCard, count: 1 | -1): void {
    if (state.phase !== 'review' || state.dueDay === null || mark.suspended) return
    this.#byDay.set(state.dueDay, this.on(state.dueDay) + count)
  }
}

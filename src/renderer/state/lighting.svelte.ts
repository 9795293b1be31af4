/** Which words light which cards, and the other way round, under the pointer and under the focus. */
import type { FactMark } from '../reading.ts'

/** False for the moves a browser reports when the page scrolls under a pointer that rests. */
export const hasMoved = (event: PointerEvent): boolean => event.movementX !== 0 || event.movementY !== 0

const none: readonly string[] = []

export class Lighting {
  #hoveredCard = $state<string | null>(null)
  #focusedCard = $state<string | null>(null)
  /** Cards lit by words of the article. */
  #litCards = $state.raw<readonly string[]>(none)
  /** The fact under the pointer or the focus, told at the foot of the article. */
  mark = $state.raw<Pick<FactMark, 'id' | 'name'> | null>(null)

  /** The card whose evidence is lit in the article. */
  readonly card = $derived(this.#hoveredCard ?? this.#focusedCard)

  isCardLit(id: string): boolean {
    return this.#litCards.includes(id) || this.#hoveredCard === id
  }

  get litCards(): readonly string[] {
    return this.#litCards
  }

  hoverCard(id: string | null): void {
    this.#hoveredCard = id
  }

  focusCard(id: string | null): void {
    this.#focusedCard = id
    this.#hoveredCard = null
  }

  lightWords(cards: readonly string[], mark: Pick<FactMark, 'id' | 'name'> | null): void {
    this.#litCards = cards
    this.mark = mark
  }

  darken(): void {
    this.#litCards = none
    this.mark = null
  }
}

/** Which words light which cards, and the other way round, under the pointer and under the focus. */
import type { FactMark } from '../reading.ts'

const none: ReadonlySet<string> = new Set()

export class Lighting {
  #hoveredCard = $state<string | null>(null)
  #focusedCard = $state<string | null>(null)
  /** Cards lit by words of the article. */
  #litCards = $state.raw<ReadonlySet<string>>(none)
  /** The fact under the pointer or the focus, told at the foot of the article. */
  mark = $state.raw<Pick<FactMark, 'id' | 'name'> | null>(null)

  /** The card whose evidence is lit in the article. */
  readonly card = $derived(this.#hoveredCard ?? this.#focusedCard)

  isCardLit(id: string): boolean {
    return this.#litCards.has(id) || this.#hoveredCard === id
  }

  get litCards(): ReadonlySet<string> {
    return this.#litCards
  }

  hoverCard(id: string | null): void {
    this.#hoveredCard = id
  }

  focusCard(id: string | null): void {
    this.#focusedCard = id
  }

  lightWords(cards: Iterable<string>, mark: Pick<FactMark, 'id' | 'name'> | null): void {
    this.#litCards = new Set(cards)
    this.mark = mark
  }

  darken(): void {
    this.#litCards = none
    this.mark = null
  }
}

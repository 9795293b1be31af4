/** A round of practice: every card of a deck once, the failed ones again, and nothing of it reaches the schedule. */
import type { Fault } from '../../core/fault.ts'
import type { Buttons } from '../../core/study/judging/grade.ts'
import type { Asking } from '../../core/study/ways/asking.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'
import { MatchRound } from './match-round.svelte.ts'
import { OpenQuestion } from './open-question.svelte.ts'

/** A failed card comes back after so many others. */
const comesBackAfter = 4
/** Cards among which pairs are looked for. */
const mostLookedThrough = 100

export class PracticeRound {
  title = $state('')
  open = $state.raw<OpenQuestion | null>(null)
  /** The pairs that show instead. */
  pairs = $state.raw<MatchRound | null>(null)
  fault = $state.raw<Fault | null>(null)
  isOver = $state(false)
  /** The card that shows first. */
  #waiting = $state.raw<readonly string[]>([])
  known = $state(0)
  #busy = false
  readonly #app: App
  readonly deckId: string
  readonly remaining = $derived(this.#waiting.length)

  constructor(app: App, deckId: string) {
    this.#app = app
    this.deckId = deckId
  }

  async begin(): Promise<void> {
    const reply = await call('practice.cards', { deckId: this.deckId, seed: crypto.randomUUID() })
    if (reply.ok) {
      this.title = reply.value.title
      this.#waiting = reply.value.cards
      this.known = 0
      await this.#show()
    } else this.fault = reply.fault
    await this.#app.ready('practice')
  }

  /** On to the next card, where the answer shows; one that was not known comes back. */
  async next(wasKnown: boolean): Promise<void> {
    if (!this.open?.revealed || this.#busy) return
    this.#busy = true
    const [current, ...rest] = this.#waiting
    if (wasKnown || current === undefined) {
      this.known++
      this.#waiting = rest
    } else this.#waiting = rest.toSpliced(comesBackAfter, 0, current)
    await this.#show()
    this.#busy = false
  }

  /** On from pairs that were handed in; those that were not known come back. */
  async leavePairs(): Promise<void> {
    const pairs = this.pairs?.revealed === true && !this.#busy ? this.pairs.pairs : []
    if (pairs.length === 0) return
    this.#busy = true
    const asked = pairs.map(({ view }) => view.card.id)
    const failed = pairs.filter(({ standing }) => standing === 'wrong').map(({ view }) => view.card.id)
    this.known += pairs.length - failed.length
    this.#waiting = this.#waiting.filter((id) => !asked.includes(id)).toSpliced(comesBackAfter, 0, ...failed)
    await this.#show()
    this.#busy = false
  }

  async ask(asking: Asking): Promise<void> {
    await this.#app.changeSettings({ asking })
    if ((this.open ?? this.pairs)?.revealed === false) await this.#show()
  }

  readonly #buttons = (): Buttons => this.#app.settings?.buttons ?? 'four'

  /** False where the first card has too few others that fit. */
  async #showPairs(): Promise<boolean> {
    const cards = this.#waiting.slice(0, mostLookedThrough)
    const reply = await call('practice.round', { deckId: this.deckId, cards })
    if (!reply.ok || reply.value.length === 0) return false
    this.open = null
    this.pairs = new MatchRound(reply.value, this.#app.notices, this.#buttons)
    return true
  }

  async #show(): Promise<void> {
    const [cardId] = this.#waiting
    this.isOver = cardId === undefined
    if (cardId === undefined) {
      this.open = null
      this.pairs = null
      return
    }
    if (this.#app.settings?.asking === 'match' && (await this.#showPairs())) return
    this.pairs = null
    const reply = await call('practice.question', { deckId: this.deckId, cardId })
    if (reply.ok) {
      this.open = new OpenQuestion(reply.value, this.#app.notices, this.#buttons)
    } else if (reply.fault.code === 'stale') {
      // The card was taken out meanwhile.
      this.#waiting = this.#waiting.slice(1)
      await this.#show()
    } else this.fault = reply.fault
  }
}

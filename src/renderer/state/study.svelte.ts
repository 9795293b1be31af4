/** A study session: one question at a time, each graded once and on disk before the next shows. */
import type { StudyView } from '../../contract/study-shapes.ts'
import type { Fault } from '../../core/fault.ts'
import type { Rating } from '../../core/study/card-state.ts'
import { dayMs } from '../../core/time.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export const ratingNames = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } as const satisfies Record<Rating, string>

export class StudySession {
  view = $state.raw<StudyView | null>(null)
  revealed = $state(false)
  fault = $state.raw<Fault | null>(null)
  /** A grade or an undo is on its way; another key must not start a second one. */
  #busy = false
  /** On the monotonic clock. */
  #askedAtMs = 0
  readonly #app: App
  readonly deckId: string | null

  readonly question = $derived(this.view?.state === 'question' ? this.view : null)
  readonly finished = $derived(this.view?.state === 'finished' ? this.view : null)

  constructor(app: App, deckId: string | null) {
    this.#app = app
    this.deckId = deckId
  }

  async load(): Promise<void> {
    const reply = await call('study.view', { deckId: this.deckId })
    if (reply.ok) this.#show(reply.value)
    else this.fault = reply.fault
    await this.#app.ready('study')
  }

  reveal(): void {
    if (this.question && !this.#busy) this.revealed = true
  }

  async grade(rating: Rating): Promise<void> {
    const question = this.question
    if (!question || !this.revealed) return
    await this.#once(async () => {
      const durationMs = Math.min(performance.now() - this.#askedAtMs, dayMs)
      const reply = await call('study.grade', { deckId: this.deckId, cardId: question.card.id, rating, durationMs })
      if (reply.ok) {
        this.#show(reply.value)
        this.#app.notices.say(ratingNames[rating])
        return
      }
      // Whatever stood in the way, the card that is due now is shown, and the person grades again.
      this.#app.notices.fault(reply.fault)
      if (reply.fault.code === 'stale') await this.load()
    })
  }

  async undo(): Promise<boolean> {
    if (this.view?.undoable !== true) return false
    await this.#once(async () => {
      const reply = await call('study.undo', { deckId: this.deckId })
      if (!reply.ok) return this.#app.notices.fault(reply.fault)
      this.#show(reply.value.view)
      this.#app.notices.say('The last step is taken back')
    })
    return true
  }

  #show(view: StudyView): void {
    this.view = view
    this.revealed = false
    this.fault = null
    this.#askedAtMs = performance.now()
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      await work()
    } finally {
      this.#busy = false
    }
  }
}

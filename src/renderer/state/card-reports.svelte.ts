/** What learners reported about the cards of a desk's deck; a report that is settled goes away, and can come back. */
import { SvelteMap } from 'svelte/reactivity'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export class CardReports {
  readonly #reports = new SvelteMap<string, string>()
  readonly #app: App
  readonly #deckId: string

  constructor(app: App, deckId: string) {
    this.#app = app
    this.#deckId = deckId
  }

  of(cardId: string): string | undefined {
    return this.#reports.get(cardId)
  }

  async load(): Promise<void> {
    const found = this.#app.valueOf(await call('card.reports', { deckId: this.#deckId })) ?? []
    for (const { cardId, report } of found) this.#reports.set(cardId, report)
  }

  async settle(cardId: string): Promise<void> {
    const report = this.#reports.get(cardId)
    const done = this.#app.valueOf(await call('card.report', { deckId: this.#deckId, cardId, report: null }))
    if (!done || report === undefined) return
    this.#reports.delete(cardId)
    const { step } = done
    if (step === null) return
    this.#app.notices.done('The report is settled.', {
      label: 'Undo',
      run: () => void this.#takeBack(step, cardId, report),
    })
  }

  async #takeBack(step: number, cardId: string, report: string): Promise<void> {
    if (!this.#app.valueOf(await call('card.undo', { step }))) return
    this.#reports.set(cardId, report)
    this.#app.notices.done('The report is back.')
  }
}

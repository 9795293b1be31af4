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
    const reply = await call('card.report', { deckId: this.#deckId, cardId, report: null })
    if (this.#app.valueOf(reply)) this.#reports.delete(cardId)
  }
}

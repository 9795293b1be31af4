/** The options of one deck while their dialog is open; each is kept as soon as it is changed. */
import type { OptionChanges, OptionsView } from '../../contract/options-shapes.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export class DeckOptionsForm {
  view = $state.raw<OptionsView | null>(null)
  readonly #app: App
  readonly deckId: string

  constructor(app: App, deckId: string) {
    this.#app = app
    this.deckId = deckId
  }

  async load(): Promise<void> {
    this.view = this.#app.valueOf(await call('options.get', { deckId: this.deckId })) ?? null
  }

  /** What is refused stays as it was. */
  async change(changes: OptionChanges): Promise<void> {
    const view = this.#app.valueOf(await call('options.set', { deckId: this.deckId, changes }))
    if (view) this.view = view
    this.#app.changes++
  }
}

/** How one deck is studied: what was chosen for it, what holds everywhere, and every change with its way back. */
import type { OptionChanges, OptionsView } from '../../contract/options-shapes.ts'
import type { Fault } from '../../core/fault.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export class DeckOptionsPage {
  view = $state.raw<OptionsView | null>(null)
  /** What holds for decks that choose nothing of their own. */
  everywhere = $state.raw<OptionsView['effective'] | null>(null)
  fault = $state.raw<Fault | null>(null)
  readonly deckId: string
  readonly #title: string
  readonly #app: App

  constructor(app: App, deck: { readonly id: string; readonly title: string }) {
    this.#app = app
    this.deckId = deck.id
    this.#title = deck.title
  }

  async load(): Promise<void> {
    const { deckId } = this
    const [view, all] = await Promise.all([call('options.get', { deckId }), call('options.get', { deckId: null })])
    this.fault = view.ok ? (all.ok ? null : all.fault) : view.fault
    if (!view.ok || !all.ok) return
    this.view = view.value
    this.everywhere = all.value.effective
  }

  /** Null takes a choice back, so that what holds everywhere holds again. */
  async set(changes: OptionChanges, what: string): Promise<void> {
    const own = this.view?.own ?? {}
    const names = Object.keys(changes) as (keyof OptionChanges)[]
    const before = Object.fromEntries(names.map((name) => [name, own[name] ?? null]))
    if (names.every((name) => JSON.stringify(changes[name]) === JSON.stringify(before[name]))) return
    if (!(await this.#send(changes))) return
    const isBack = Object.values(changes).every((value) => value === null)
    this.#app.did(
      `“${this.#title}”: ${what} ${isBack ? 'as everywhere' : 'changed'}.`,
      `${what} of “${this.#title}”`,
      () => this.#send(before),
    )
  }

  /** The library counts anew, and so does what is shown here, where it still is. */
  async #send(changes: OptionChanges): Promise<boolean> {
    const view = this.#app.valueOf(await call('options.set', { deckId: this.deckId, changes }))
    if (view === undefined) return false
    this.view = view
    this.#app.changes++
    return true
  }
}

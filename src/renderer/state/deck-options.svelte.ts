/** The options of one deck while their dialog is open: each is kept as soon as it is changed, and can be taken back. */
import type { WorkloadForecast } from '../../contract/fitting-shapes.ts'
import type { OptionChanges, OptionsView } from '../../contract/options-shapes.ts'
import { call } from '../api.ts'
import { isoDateOf } from '../words.ts'
import type { App } from './app.svelte.ts'

export class DeckOptionsForm {
  view = $state.raw<OptionsView | null>(null)
  /** What holds for decks that choose nothing of their own. */
  everywhere = $state.raw<OptionsView['effective'] | null>(null)
  /** Null until it is made, which takes a moment. */
  forecast = $state.raw<WorkloadForecast | null>(null)
  /** Those made here that are not taken back yet. */
  changesMade = $state(0)
  /** YYYY-MM-DD, of local time. */
  readonly today = isoDateOf(Date.now())
  readonly #deckId: string
  readonly #title: string
  readonly #app: App

  constructor(app: App, { id, title }: { readonly id: string; readonly title: string }) {
    this.#app = app
    this.#deckId = id
    this.#title = title
  }

  async load(): Promise<void> {
    const [own, all] = await Promise.all([
      call('options.get', { deckId: this.#deckId }),
      call('options.get', { deckId: null }),
    ])
    this.view = this.#app.valueOf(own) ?? this.view
    this.everywhere = this.#app.valueOf(all)?.effective ?? this.everywhere
  }

  /** Without it the dialog only says less. */
  async foretell(): Promise<void> {
    const reply = await call('forecast.view', {})
    if (reply.ok) this.forecast = reply.value
  }

  /** Null takes a choice back, so that what holds everywhere holds again. What is refused stays as it was. */
  async change(changes: OptionChanges, what: string): Promise<void> {
    const own = this.view?.own ?? {}
    const names = Object.keys(changes) as (keyof OptionChanges)[]
    const before = Object.fromEntries(names.map((name) => [name, own[name] ?? null]))
    if (names.every((name) => JSON.stringify(changes[name]) === JSON.stringify(before[name]))) return
    if (!(await this.#send(changes))) return
    this.changesMade++
    const isBack = Object.values(changes).every((value) => value === null)
    this.#app.did(
      `“${this.#title}”: ${what} ${isBack ? 'as everywhere' : 'changed'}.`,
      `${what} of “${this.#title}”`,
      async () => {
        const isUndone = await this.#send(before)
        if (isUndone) this.changesMade--
        return isUndone
      },
    )
  }

  async clear(): Promise<void> {
    const names = Object.keys(this.view?.own ?? {})
    await this.change(Object.fromEntries(names.map((name) => [name, null])), 'all options')
  }

  async #send(changes: OptionChanges): Promise<boolean> {
    const view = this.#app.valueOf(await call('options.set', { deckId: this.#deckId, changes }))
    if (view) this.view = view
    // The library counts anew.
    this.#app.changes++
    return view !== undefined
  }
}

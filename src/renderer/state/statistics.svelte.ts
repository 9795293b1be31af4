/** The statistics screen: of which decks, over which period, and what the library answers. */
import type { StatisticsView } from '../../contract/stats-shapes.ts'
import { printCsv } from '../../core/formats/csv.ts'
import type { Period } from '../../core/stats/period.ts'
import type { Fault } from '../../core/fault.ts'
import { call } from '../api.ts'
import { csvTableOf, type NumberTable } from '../parts/stats/number-table.ts'
import type { App } from './app.svelte.ts'

export class StatisticsPage {
  view = $state.raw<StatisticsView | null>(null)
  fault = $state.raw<Fault | null>(null)
  period = $state.raw<Period>(91)
  readonly deckId: string | null
  readonly #app: App

  readonly statistics = $derived(this.view?.statistics ?? null)
  readonly deck = $derived(this.view?.decks.find(({ id }) => id === this.deckId) ?? null)
  /** Whether there is anything to show: a card with a schedule, or a grade. */
  readonly isEmpty = $derived(
    this.statistics !== null &&
      this.statistics.memory.stability.cards === 0 &&
      this.statistics.regularity.studied === 0,
  )

  constructor(app: App, deckId: string | null) {
    this.#app = app
    this.deckId = deckId
  }

  async load(): Promise<void> {
    const reply = await call('stats.view', { deckId: this.deckId, period: this.period })
    if (reply.ok) this.view = reply.value
    this.fault = reply.ok ? null : reply.fault
    await this.#app.ready('statistics')
  }

  async choose(period: Period): Promise<void> {
    this.period = period
    await this.load()
  }

  async save(table: NumberTable): Promise<void> {
    const name = this.deck === null ? table.name : `${this.deck.title} – ${table.name}`.slice(0, 100)
    const saved = this.#app.valueOf(await call('stats.save', { name, csv: printCsv(csvTableOf(table)) }))
    if (saved?.path) this.#app.notices.done(`Saved as ${saved.path}`)
  }
}

/** How the schedule is fitted to the learner: what holds, what a try found, and what each retention would cost. */
import type { FittingTried, FittingView, WorkloadForecast } from '../../contract/fitting-shapes.ts'
import type { Result } from '../../core/fault.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export class Memory {
  view = $state.raw<FittingView | null>(null)
  tried = $state.raw<FittingTried | null>(null)
  forecast = $state.raw<WorkloadForecast | null>(null)
  /** The try that runs, by name. */
  job = $state.raw<string | null>(null)
  /** The try whose weights can be taken. */
  #offered: string | null = null
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  async load(): Promise<void> {
    this.view = this.#app.valueOf(await call('fitting.view', {})) ?? null
    await this.#foretell()
  }

  async fit(): Promise<void> {
    const job = crypto.randomUUID()
    this.job = job
    this.tried = null
    const reply = await call('fitting.try', { job })
    if (this.job !== job) return
    this.job = null
    if (!reply.ok && reply.fault.code === 'cancelled') return
    this.tried = this.#app.valueOf(reply) ?? null
    this.#offered = job
  }

  /** Also when the sheet is closed: nobody waits for it any longer. */
  cancel(): void {
    const { job } = this
    this.job = null
    if (job !== null) void call('job.cancel', { job })
  }

  async take(): Promise<void> {
    if (this.#offered !== null) await this.#change(await call('fitting.apply', { job: this.#offered }))
  }

  /** To a set of weights that held before. */
  async goBackTo(set: number): Promise<void> {
    await this.#change(await call('fitting.revert', { set }))
  }

  async #change(reply: Result<FittingView>): Promise<void> {
    const view = this.#app.valueOf(reply)
    if (!view) return
    this.view = view
    this.tried = null
    this.#offered = null
    await this.#foretell()
  }

  async #foretell(): Promise<void> {
    this.forecast = this.#app.valueOf(await call('forecast.view', {})) ?? null
  }
}

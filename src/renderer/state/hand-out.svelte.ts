/** One hand-out: the format that was chosen, what it would leave behind, and the file. */
import type { DeckSummary } from '../../contract/shapes.ts'
import type { Output } from '../../contract/contract.ts'
import type { FormatId } from '../../core/formats/format.ts'
import { defaultPaperOptions, type PaperOptions } from '../../core/formats/paper/paper-options.ts'
import { call, listen } from '../api.ts'
import type { App } from './app.svelte.ts'
import { Latest } from './latest.ts'

/** What is shown at once is not announced as slow. */
const patienceMs = 300

/** What was chosen last, as long as the window is open. */
let lastFormat: FormatId = 'dateline'
let lastPaper: PaperOptions = defaultPaperOptions

export class HandOut {
  format = $state<FormatId>('dateline')
  /** Of the format that was planned last; what it says of an earlier one stays until it takes too long. */
  plan = $state.raw<Output<'hand-out.plan'> | null>(null)
  isPlanned = $state(false)
  withText = $state(false)
  withProgress = $state(false)
  withByteOrderMark = $state(true)
  paper = $state<PaperOptions>(lastPaper)
  isWriting = $state(false)
  /** How far the file is, once the person has said where it goes; a total of 0 where nobody knows how much there is. */
  progress = $state.raw<{ readonly done: number; readonly total: number; readonly stage: string } | null>(null)
  readonly deck: DeckSummary
  readonly #app: App
  readonly #latest = new Latest()
  #job = ''

  constructor(app: App, deck: DeckSummary) {
    this.#app = app
    this.deck = deck
    this.format = lastFormat
  }

  async choose(format: FormatId): Promise<void> {
    this.format = format
    this.isPlanned = false
    lastFormat = format
    await this.#latest.run(async () => {
      const slow = setTimeout(() => (this.plan = null), patienceMs)
      this.plan = this.#app.valueOf(await call('hand-out.plan', { id: this.deck.id, format })) ?? null
      clearTimeout(slow)
      this.isPlanned = this.plan !== null && this.format === format
    })
  }

  async write(): Promise<void> {
    lastPaper = $state.snapshot(this.paper)
    this.isWriting = true
    const job = crypto.randomUUID()
    this.#job = job
    const deafen = listen('progress', (told) => {
      if (told.job === job) this.progress = told
    })
    const { format, withText, withProgress, withByteOrderMark } = this
    const reply = await call('deck.export', {
      ...{ id: this.deck.id, format, job, withText, withProgress, withByteOrderMark, paper: lastPaper },
    })
    deafen()
    this.#job = ''
    this.isWriting = false
    this.progress = null
    const saved = this.#app.valueOf(reply)
    if (!saved?.path) return
    this.#app.dialog = null
    this.#app.changes++
    this.#app.notices.done(`Saved as ${saved.path}, revision ${String(saved.revision)}.`)
  }

  /** No file comes about, and the deck counts as not handed out. */
  cancel(): void {
    if (this.#job !== '') void call('hand-out.cancel', { job: this.#job })
  }
}

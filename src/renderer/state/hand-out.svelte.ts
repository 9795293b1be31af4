/** One hand-out: the format that was chosen, what it would leave behind, and the file. */
import type { DeckSummary } from '../../contract/shapes.ts'
import type { Output } from '../../contract/contract.ts'
import type { FormatId } from '../../core/formats/format.ts'
import { defaultPaperOptions, type PaperOptions } from '../../core/formats/paper/paper-options.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'
import { Latest } from './latest.ts'

/** What was chosen last, as long as the window is open. */
let lastFormat: FormatId = 'dateline'
let lastPaper: PaperOptions = defaultPaperOptions

export class HandOut {
  format = $state<FormatId>('dateline')
  plan = $state.raw<Output<'hand-out.plan'> | null>(null)
  withText = $state(false)
  withProgress = $state(false)
  withByteOrderMark = $state(true)
  paper = $state<PaperOptions>(lastPaper)
  isWriting = $state(false)
  readonly deck: DeckSummary
  readonly #app: App
  readonly #latest = new Latest()

  constructor(app: App, deck: DeckSummary) {
    this.#app = app
    this.deck = deck
    this.format = lastFormat
  }

  async choose(format: FormatId): Promise<void> {
    this.format = format
    lastFormat = format
    await this.#latest.run(async () => {
      this.plan = this.#app.valueOf(await call('hand-out.plan', { id: this.deck.id, format })) ?? null
    })
  }

  async write(): Promise<void> {
    lastPaper = $state.snapshot(this.paper)
    this.isWriting = true
    const { format, withText, withProgress, withByteOrderMark } = this
    const reply = await call('deck.export', {
      ...{ id: this.deck.id, format, withText, withProgress, withByteOrderMark, paper: lastPaper },
    })
    this.isWriting = false
    const saved = this.#app.valueOf(reply)
    if (!saved?.path) return
    this.#app.dialog = null
    this.#app.changes++
    this.#app.notices.done(`Saved as ${saved.path}, revision ${String(saved.revision)}.`)
  }
}

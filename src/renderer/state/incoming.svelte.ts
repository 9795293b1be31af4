/** A file on its way in: read apart, shown with what it would change, and then taken in or let go; one after another. */
import type { Output } from '../../contract/contract.ts'
import type { FileHere } from '../../contract/transfer-shapes.ts'
import type { Fault } from '../../core/fault.ts'
import type { Reading } from '../../core/formats/text-options.ts'
import { call, listen } from '../api.ts'
import { importInWords } from '../parts/incoming/words.ts'
import type { App } from './app.svelte.ts'

type Preview = Output<'import.preview'>

/** What is shown at once is not announced as slow. */
const patienceMs = 150

export class Incoming {
  name = $state('')
  /** What it is about to do; `failed` where taking in went wrong, so that nothing is left to be taken in. */
  stage = $state<'reading' | 'shown' | 'taking' | 'failed'>('reading')
  view = $state.raw<Preview | null>(null)
  fault = $state.raw<Fault | null>(null)
  progress = $state.raw<{ readonly done: number; readonly total: number } | null>(null)
  /** Of several decks, those that are to stay outside. */
  leftOut = $state.raw<readonly string[]>([])
  #file: FileHere | null = null
  /** What is known of it from the beginning. */
  #reading: Reading = {}
  readonly #app: App
  #job = ''
  #queue: Promise<unknown> = Promise.resolve()
  #end: (fault: Fault | null) => void = () => undefined

  readonly chosen = $derived((this.view?.decks ?? []).filter(({ id }) => !this.leftOut.includes(id)))

  constructor(app: App) {
    this.#app = app
  }

  /** Settles when the person has decided; with the fault where the file cannot be read. */
  show(file: FileHere, reading: Reading = {}): Promise<Fault | null> {
    const shown = this.#queue.then(() => this.#show(file, reading))
    this.#queue = shown
    return shown
  }

  async #show(file: FileHere, reading: Reading): Promise<Fault | null> {
    this.name = reading.title ?? file.name
    this.#reading = reading
    this.view = null
    const slow = setTimeout(() => this.#open(), patienceMs)
    const ended = new Promise<Fault | null>((settle) => (this.#end = settle))
    await this.read(file, reading)
    clearTimeout(slow)
    const fault = this.view === null ? this.fault : null
    if (this.view === null) this.#close(fault)
    else this.#open()
    return ended
  }

  /** Where a person says better how the file is to be read; what was read before stays until then. */
  async readAnew(reading: Reading): Promise<void> {
    if (this.#file) await this.read(this.#file, { ...this.#reading, ...reading })
  }

  async read(file: FileHere, reading: Reading): Promise<void> {
    const job = crypto.randomUUID()
    this.#job = job
    this.#file = file
    this.stage = 'reading'
    this.fault = null
    this.leftOut = []
    const told = { job, reading }
    const reply =
      'token' in file
        ? await call('import.preview', { ...told, token: file.token })
        : await call('import.preview', { ...told, name: file.name, bytes: file.bytes })
    if (this.#job !== job) return
    this.stage = 'shown'
    if (reply.ok) this.view = reply.value
    else this.fault = reply.fault
  }

  toggle(id: string): void {
    const others = this.leftOut.filter((each) => each !== id)
    this.leftOut = others.length < this.leftOut.length ? others : [...others, id]
  }

  async takeIn(): Promise<void> {
    const job = this.#job
    this.stage = 'taking'
    this.progress = null
    const deafen = listen('progress', (told) => {
      if (told.job === job) this.progress = told
    })
    const reply = await call('import.apply', { job, only: this.chosen.map(({ id }) => id) })
    deafen()
    if (this.#job !== job) return
    if (!reply.ok) {
      this.stage = 'failed'
      this.fault = reply.fault
      return
    }
    this.#job = ''
    this.#close(null)
    await this.#tell(reply.value, job)
  }

  /** Cancels what is under way; the library is as it was. */
  dismiss(): void {
    if (this.#job === '') return
    void call('import.cancel', { job: this.#job })
    this.#job = ''
    this.#close(null)
  }

  async #tell({ decks }: Output<'import.apply'>, job: string): Promise<void> {
    const [first] = decks
    if (first) this.#app.lastDeckId = first.id
    this.#app.changes++
    if (this.#app.screen.name !== 'library') await this.#app.go({ name: 'library' })
    const text = importInWords(decks)
    const didNothing = ({ outcome, progress }: (typeof decks)[number]): boolean =>
      (outcome === 'unchanged' || outcome === 'older') && progress.taken === 0
    if (decks.every(didNothing)) return this.#app.notices.done(text)
    this.#app.did(text, `taking in “${this.name}”`, async () => {
      const undone = this.#app.valueOf(await call('import.undo', { job })) !== undefined
      if (undone) this.#app.changes++
      return undone
    })
  }

  #open(): void {
    this.#app.dialog = 'import'
  }

  #close(fault: Fault | null): void {
    this.#job = ''
    if (this.#app.dialog === 'import') this.#app.dialog = null
    this.view = null
    this.#end(fault)
  }
}

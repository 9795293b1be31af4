/** Takes in articles and decks, however they arrive: typed, pasted, dropped, chosen or opened from outside. */
import type { ArticleOrigin } from '../../contract/shapes.ts'
import type { Output } from '../../contract/contract.ts'
import type { Fault } from '../../core/fault.ts'
import { call } from '../api.ts'
import { isDeckName, readFile, type NamedBytes } from '../files.ts'
import { count, listInWords } from '../words.ts'
import type { App } from './app.svelte.ts'

/** What is shown at once is not announced as slow. */
const patienceMs = 100

export class Opening {
  /** What is being read, once it takes long enough to be noticed. */
  slow = $state<string | null>(null)
  /** Why the last article was not taken; it stays beside the text until the next try. */
  fault = $state.raw<Fault | null>(null)
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  async choose(what: 'article' | 'deck' | 'any'): Promise<void> {
    const chosen = this.#app.valueOf(await call('file.choose', { what }))
    if (chosen) await this.take(chosen)
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    const articles = files.filter((file) => !isDeckName(file.name))
    for (const file of [...files.filter((each) => isDeckName(each.name)), ...articles.slice(0, 1)]) {
      const read = await readFile(file)
      if (read.ok) await this.take(read.value)
      else this.#refuse(read.fault)
    }
    if (articles.length > 1) this.#app.notices.done(`One article at a time: ${articles[0]?.name ?? ''} was taken.`)
  }

  take(file: NamedBytes): Promise<void> {
    return isDeckName(file.name) ? this.#import(file) : this.read({ from: 'file', ...file }, file.name)
  }

  /** Makes a draft of an article and lays it on the desk; where it is at fault, what the person has typed stays. */
  async read(origin: ArticleOrigin, name = 'the article'): Promise<void> {
    this.fault = null
    const reply = await this.#patiently(`Reading ${name}`, call('draft.create', { origin }))
    if (reply.ok) await this.#app.go({ name: 'desk', draftId: reply.value.id })
    else this.#refuse(reply.fault)
  }

  async #import(file: NamedBytes): Promise<void> {
    const reply = await this.#patiently(`Opening ${file.name}`, call('deck.import', file))
    if (!reply.ok) return this.#refuse(reply.fault)
    this.#app.lastDeckId = reply.value.id
    this.#app.changes++
    this.#app.notices.done(importInWords(reply.value))
    if (this.#app.screen.name !== 'library') await this.#app.go({ name: 'library' })
  }

  #refuse(fault: Fault): void {
    if (this.#app.screen.name === 'new-deck') this.fault = fault
    else this.#app.notices.fault(fault)
  }

  async #patiently<T>(what: string, work: Promise<T>): Promise<T> {
    const clock = setTimeout(() => (this.slow = what), patienceMs)
    try {
      return await work
    } finally {
      clearTimeout(clock)
      this.slow = null
    }
  }
}

function importInWords({ title, outcome, added, changed, removed }: Output<'deck.import'>): string {
  if (outcome === 'added') return `“${title}” is in your library: ${count(added, 'card')}.`
  if (outcome === 'unchanged') return `You have “${title}” already, and nothing in it is new.`
  if (outcome === 'older') return `Your library holds a newer “${title}”. Nothing was changed.`
  const parts = [
    added > 0 ? `${count(added, 'card')} added` : '',
    changed > 0 ? `${count(changed, 'card')} corrected` : '',
    removed > 0 ? `${count(removed, 'card')} taken out` : '',
  ].filter((part) => part !== '')
  return `“${title}” is up to date: ${listInWords(parts)}. Your progress is kept.`
}

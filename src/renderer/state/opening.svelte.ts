/** Takes in articles and decks, however they arrive: typed, pasted, dropped, chosen or opened from outside. */
import type { ArticleOrigin } from '../../contract/shapes.ts'
import type { Output } from '../../contract/contract.ts'
import type { Fault } from '../../core/fault.ts'
import { call } from '../api.ts'
import { kindOfName } from '../../core/file-size.ts'
import { deckOfResult } from '../../core/results/deck-of-result.ts'
import { isDeckName, readFile, type NamedBytes } from '../files.ts'
import { count, listInWords } from '../words.ts'
import type { App } from './app.svelte.ts'
import { addResults } from './class.svelte.ts'

/** What is shown at once is not announced as slow. */
const patienceMs = 100

/** Of files that are refused together. */
const mostTold = 3
const mostNamed = 5

interface Refused {
  readonly name: string
  readonly fault: Fault
}

export class Opening {
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
    const results = files.filter((file) => kindOfName(file.name) === 'result')
    if (results.length > 0) await this.#readResults(results)
    const articles = files.filter((file) => kindOfName(file.name) === 'article')
    const refused: Refused[] = []
    for (const file of [...files.filter((each) => isDeckName(each.name)), ...articles.slice(0, 1)]) {
      const read = await readFile(file)
      const fault = read.ok ? await this.#take(read.value) : read.fault
      if (fault) refused.push({ name: file.name, fault })
    }
    this.#tell(refused)
    if (articles.length > 1) this.#app.notices.done(`One article at a time: ${articles[0]?.name ?? ''} was taken.`)
  }

  async take(file: NamedBytes): Promise<void> {
    const fault = await this.#take(file)
    if (fault) this.#refuse(fault)
  }

  /** Makes a draft of an article and lays it on the desk; where it is at fault, what the person has typed stays. */
  async read(origin: ArticleOrigin): Promise<void> {
    const fault = await this.#read(origin, 'the article')
    if (fault) this.#refuse(fault)
  }

  async #take(file: NamedBytes): Promise<Fault | null> {
    const kind = kindOfName(file.name)
    if (kind === 'deck') return this.#import(file)
    if (kind === 'article') return this.#read({ from: 'file', ...file }, file.name)
    await this.#addResults([file])
    return null
  }

  async #read(origin: ArticleOrigin, name: string): Promise<Fault | null> {
    this.fault = null
    const reply = await this.#patiently(`Reading ${name}`, call('desk.begin', { origin }))
    if (!reply.ok) return reply.fault
    await this.#app.go({ name: 'desk', deckId: reply.value.deckId })
    return null
  }

  async #readResults(files: readonly File[]): Promise<void> {
    const read: NamedBytes[] = []
    for (const file of files) {
      const bytes = await readFile(file)
      if (bytes.ok) read.push(bytes.value)
      else this.#app.notices.fault(bytes.fault)
    }
    await this.#addResults(read)
  }

  /** They belong to the class that shows, or else to the deck that the first of them names. */
  async #addResults(files: readonly NamedBytes[]): Promise<void> {
    const { screen } = this.#app
    const named = files.map(({ bytes }) => deckOfResult(bytes)).find((id) => id !== null)
    const deckId = screen.name === 'class' ? screen.deckId : named
    if (deckId === undefined)
      for (const { name } of files) this.#app.notices.fault({ code: 'result-not-a-result', name })
    else if ((await addResults(this.#app, deckId, files)) && screen.name !== 'class')
      await this.#app.go({ name: 'class', deckId })
  }

  async #import(file: NamedBytes): Promise<Fault | null> {
    const reply = await this.#patiently(`Opening ${file.name}`, call('deck.import', file))
    if (!reply.ok) return reply.fault
    this.#app.lastDeckId = reply.value.id
    this.#app.changes++
    this.#app.notices.done(importInWords(reply.value))
    if (this.#app.screen.name !== 'library') await this.#app.go({ name: 'library' })
    return null
  }

  #refuse(fault: Fault): void {
    if (this.#app.screen.name === 'new-deck') this.fault = fault
    else this.#app.notices.fault(fault)
  }

  /** Several files at once are told by their names, the first of them with what is wrong. */
  #tell(refused: readonly Refused[]): void {
    const [only, ...others] = refused
    if (!only) return
    if (others.length === 0) return this.#refuse(only.fault)
    const told = refused.length > mostTold ? mostTold - 1 : refused.length
    for (const { name, fault } of refused.slice(0, told)) this.#app.notices.fault(fault, name)
    const rest = refused.slice(told).map(({ name }) => `“${name}”`)
    if (rest.length > 0) {
      const names = listInWords(rest.length > mostNamed ? [...rest.slice(0, mostNamed), 'others'] : rest)
      this.#app.notices.refuse(`${count(rest.length, 'more file')} could not be opened: ${names}.`)
    }
  }

  async #patiently<T>(what: string, work: Promise<T>): Promise<T> {
    const clock = setTimeout(() => (this.#app.notices.slow = what), patienceMs)
    try {
      return await work
    } finally {
      clearTimeout(clock)
      this.#app.notices.slow = null
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

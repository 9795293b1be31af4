/** Takes in articles, decks, cards of other programs and results, however they arrive: typed, pasted, dropped, chosen or opened from outside. */
import type { ArticleOrigin } from '../../contract/shapes.ts'
import type { FileHere } from '../../contract/transfer-shapes.ts'
import { decode } from '../../core/article/decode.ts'
import type { Fault } from '../../core/fault.ts'
import { kindOfName } from '../../core/file-size.ts'
import { natureOfText, type TextNature } from '../../core/formats/text-nature.ts'
import { asDeckId } from '../../core/ids.ts'
import { deckOfResult } from '../../core/results/deck-of-result.ts'
import { call } from '../api.ts'
import { offerFile, readFile, type NamedBytes } from '../files.ts'
import { count, listInWords, locale } from '../words.ts'
import type { App } from './app.svelte.ts'
import { addResults } from './class.svelte.ts'
import { Incoming } from './incoming.svelte.ts'

/** What is shown at once is not announced as slow. */
const patienceMs = 100

/** Of files that are refused together. */
const mostTold = 3
const mostNamed = 5

interface Refused {
  readonly name: string
  readonly fault: Fault
}

/** The plain words, and the same with their formatting where they came with any. */
export interface Written {
  readonly text: string
  readonly html: string | null
}

export class Opening {
  /** Why the last article was not taken; it stays beside the text until the next try. */
  fault = $state.raw<Fault | null>(null)
  /** The text of which a person is asked whether it is an article. */
  asked = $state.raw<{ readonly name: string; readonly answer: (as: 'article' | 'cards' | null) => void } | null>(null)
  readonly incoming: Incoming
  readonly #app: App

  constructor(app: App) {
    this.#app = app
    this.incoming = new Incoming(app)
  }

  async choose(what: 'article' | 'any'): Promise<void> {
    const chosen = this.#app.valueOf(await call('file.choose', { what }))
    if (chosen) await this.take(chosen)
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    const results = files.filter((file) => kindOfName(file.name) === 'result')
    if (results.length > 0) await this.#readResults(results)
    const articles = files.filter((file) => kindOfName(file.name) === 'article')
    const decks = files.filter((file) => ['deck', 'import'].includes(kindOfName(file.name)))
    const refused: Refused[] = []
    for (const file of [...decks, ...articles.slice(0, 1)]) {
      const here = await offerFile(file)
      const fault = here.ok ? await this.#take(here.value) : here.fault
      if (fault) refused.push({ name: file.name, fault })
    }
    this.#tell(refused)
    if (articles.length > 1) this.#app.notices.done(`One article at a time: ${articles[0]?.name ?? ''} was taken.`)
  }

  async take(file: FileHere): Promise<void> {
    const fault = await this.#take(file)
    if (fault) this.#refuse(fault)
  }

  /**
   * What a person pasted or typed: an article goes to the desk as a draft, a list of cards is shown as it would come in.
   * Where it is at fault, or the person thinks better of it, the text stays.
   */
  async read({ text, html }: Written, as?: 'cards'): Promise<void> {
    const nature = as ?? natureOfText(text)
    const chosen = nature === 'unclear' ? await this.#ask('Your text') : nature
    const origin: ArticleOrigin = html === null ? { from: 'text', text } : { from: 'html', html }
    if (chosen === null) return
    const fault = await (chosen === 'cards' ? this.#showPasted(text) : this.#read(origin, 'the article'))
    if (fault) this.#refuse(fault)
  }

  #showPasted(text: string): Promise<Fault | null> {
    const bytes = new TextEncoder().encode(text)
    return this.incoming.show(
      { name: 'Pasted text.txt', bytes },
      { deckId: asDeckId(crypto.randomUUID()), title: titleOfNow() },
    )
  }

  async #take(file: FileHere): Promise<Fault | null> {
    const kind = kindOfName(file.name)
    if (kind === 'deck' || kind === 'import' || 'token' in file) return this.incoming.show(file)
    if (kind === 'article') return this.#takeText({ name: file.name, bytes: new Uint8Array(file.bytes) })
    await this.#addResults([{ name: file.name, bytes: new Uint8Array(file.bytes) }])
    return null
  }

  /** A .txt or .md may hold cards; where it does not say so, its owner does. */
  async #takeText(file: NamedBytes): Promise<Fault | null> {
    const nature = natureOfFile(file)
    const as = nature === 'unclear' ? await this.#ask(file.name) : nature
    if (as === null) return null
    return as === 'cards' ? this.incoming.show(file) : this.#read({ from: 'file', ...file }, file.name)
  }

  #ask(name: string): Promise<'article' | 'cards' | null> {
    return new Promise((settle) => {
      const answer = (as: 'article' | 'cards' | null): void => {
        this.asked = null
        settle(as)
      }
      this.asked = { name, answer }
      this.#app.dialog = 'nature'
    })
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

/** Each list that is pasted is a deck of its own, called by its moment until the person says its title. */
function titleOfNow(): string {
  const now = new Date()
  const time = now.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  return `Cards of ${now.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`
}

const mayHoldCards = /\.(?:txt|text|md|markdown|mkd)$/i

function natureOfFile({ name, bytes }: NamedBytes): TextNature {
  if (!mayHoldCards.test(name)) return 'article'
  const text = decode(bytes)
  return text === null ? 'article' : natureOfText(text)
}

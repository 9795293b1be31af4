/** The list of all cards: what is looked for, which cards that finds, and the lines of those in sight. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced whole, and nothing changes within them */
import { maxLines, type CardColumn } from '../../contract/browse-limits.ts'
import type { BrowsedCard, CardLine, CardOrder, FoundCards } from '../../contract/browse-shapes.ts'
import type { SearchVocabulary } from '../../core/search/complete-search.ts'
import { call } from '../api.ts'
import { count } from '../words.ts'
import type { App } from './app.svelte.ts'
import { ChosenCards } from './chosen-cards.svelte.ts'
import { Latest } from './latest.ts'

/** More lines than a person scrolls through; then those out of sight are let go. */
const keptLines = 5_000

const noWords: SearchVocabulary = { decks: [], actors: [], speakers: [], tags: [] }

export class Browser {
  text = $state('')
  order = $state.raw<CardOrder>({ by: 'added', descending: true })
  /** Null until the first search is answered. */
  found = $state.raw<FoundCards | null>(null)
  /** By key. */
  lines = $state.raw<ReadonlyMap<number, CardLine>>(new Map())
  words = $state.raw<SearchVocabulary>(noWords)
  /** The card beside the list. */
  card = $state.raw<BrowsedCard | null>(null)
  showsCard = $state(false)
  readonly keys = $derived(this.found?.keys ?? new Uint32Array())
  readonly chosen = new ChosenCards(() => this.keys)
  readonly #app: App
  readonly #searches = new Latest()
  readonly #windows = new Latest()
  readonly #cards = new Latest()

  constructor(app: App) {
    this.#app = app
  }

  async load(): Promise<void> {
    await this.search()
    await this.#app.ready('browse')
    this.words = this.#app.valueOf(await call('browse.words', {})) ?? noWords
  }

  /** While one search is under way only the newest of those that follow is asked. */
  async search(): Promise<void> {
    await this.#searches.run(async () => {
      const found = this.#app.valueOf(await call('browse.find', { text: this.text, order: this.order }))
      if (!found) return
      this.found = found
      this.chosen.follow()
      this.#app.notices.say(found.keys.length === 0 ? 'No card found' : `${count(found.keys.length, 'card')} found`)
    })
  }

  async sortBy(by: CardColumn, descending = this.order.by === by && !this.order.descending): Promise<void> {
    this.order = { by, descending }
    await this.search()
  }

  /** Fetches the lines from one place of the list to another, where they are not here yet. */
  async show(first: number, end: number): Promise<void> {
    await this.#windows.run(async () => {
      const inSight = this.keys.subarray(first, end)
      const missing = [...inSight].filter((key) => !this.lines.has(key)).slice(0, maxLines)
      if (missing.length > 0) await this.#fetch(missing, this.lines.size > keptLines ? new Map() : this.lines)
    })
  }

  async #fetch(keys: readonly number[], kept: ReadonlyMap<number, CardLine>): Promise<void> {
    const fetched = this.#app.valueOf(await call('browse.lines', { keys: [...keys] }))
    if (fetched) this.lines = new Map([...kept, ...fetched.lines.map((line) => [line.key, line] as const)])
  }

  /** After something was done to cards: the same list with the lines as they are now. */
  async reload(): Promise<void> {
    await this.search()
    await this.#fetch([...this.lines.keys()].slice(-maxLines), new Map())
    await this.openCard()
  }

  /** The card at the cursor beside the list, where it is shown. */
  async openCard(): Promise<void> {
    await this.#cards.run(async () => {
      const key = this.showsCard ? this.chosen.activeKey : null
      this.card = key === null ? null : (this.#app.valueOf(await call('browse.card', { key })) ?? null)
    })
  }

  async showCard(shows: boolean): Promise<void> {
    this.showsCard = shows
    await this.openCard()
  }
}

/** The library screen: decks, drafts, the search, and every change with its way back. */
import type { DeckSummary, LibraryView } from '../../contract/shapes.ts'
import { call } from '../api.ts'
import { foldWords } from '../words.ts'
import type { App } from './app.svelte.ts'

export class Library {
  view = $state.raw<LibraryView | null>(null)
  query = $state('')
  showsArchived = $state(false)
  /** The deck whose title is being edited. */
  renaming = $state<string | null>(null)
  readonly #app: App

  readonly #found = $derived.by(() => {
    const words = foldWords(this.query).split(/\s+/)
    return (this.view?.decks ?? []).filter((deck) => {
      const text = foldWords(`${deck.title} ${deck.publisher ?? ''} ${deck.published ?? ''}`)
      return words.every((word) => text.includes(word))
    })
  })
  readonly decks = $derived(this.#found.filter((deck) => !deck.archived))
  readonly archived = $derived(this.#found.filter((deck) => deck.archived))
  /** The decks as they stand on the screen, for the arrow keys. */
  readonly rows = $derived(this.showsArchived ? [...this.decks, ...this.archived] : this.decks)

  constructor(app: App) {
    this.#app = app
  }

  async load(): Promise<void> {
    this.view = this.#app.valueOf(await call('library.view', {})) ?? this.view
    await this.#app.ready('library')
  }

  async rename(deck: DeckSummary, title: string): Promise<void> {
    this.renaming = null
    const wanted = title.trim()
    if (wanted === '' || wanted === deck.title) return
    const set = (to: string) => this.#change(call('deck.rename', { id: deck.id, title: to }))
    if (await set(wanted)) {
      this.#app.did(`Renamed to “${wanted}”.`, `renaming “${deck.title}”`, () => set(deck.title))
    }
  }

  async archive(deck: DeckSummary): Promise<void> {
    const set = (archived: boolean) => this.#change(call('deck.archive', { id: deck.id, archived }))
    if (!(await set(!deck.archived))) return
    const text = deck.archived
      ? `“${deck.title}” is back in the library.`
      : `“${deck.title}” is archived: it is kept, but not asked.`
    this.#app.did(text, deck.archived ? `bringing back “${deck.title}”` : `archiving “${deck.title}”`, () =>
      set(deck.archived),
    )
  }

  async delete(deck: DeckSummary): Promise<void> {
    if (!(await this.#change(call('deck.delete', { id: deck.id })))) return
    this.#app.did(`“${deck.title}” is deleted.`, `deleting “${deck.title}”`, () =>
      this.#change(call('deck.restore', { id: deck.id })),
    )
  }

  async discardDraft(draft: LibraryView['drafts'][number]): Promise<void> {
    if (!(await this.#change(call('desk.discard', { deckId: draft.deckId })))) return
    this.#app.did('The draft is discarded.', `discarding the draft “${draft.title}”`, () =>
      this.#change(call('desk.restore', { deckId: draft.deckId })),
    )
  }

  /** Undo can come after the screen has changed, so the library is asked to load again rather than loaded here. */
  async #change(reply: ReturnType<typeof call<'deck.delete'>>): Promise<boolean> {
    const done = this.#app.valueOf(await reply) !== undefined
    if (done) this.#app.changes++
    return done
  }
}

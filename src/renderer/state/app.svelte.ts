/** What the whole window shares: which screen shows, who learns, the settings, notices and undo. */
import { createContext, tick } from 'svelte'
import type { Command } from '../../contract/events.ts'
import type { Profile, Settings } from '../../contract/shapes.ts'
import type { Result } from '../../core/fault.ts'
import { call } from '../api.ts'
import { Notices } from './notices.svelte.ts'
import { UndoStack, type Done } from './undo-stack.ts'

export type Screen =
  | { readonly name: 'library' }
  | { readonly name: 'new-deck' }
  | { readonly name: 'browse' }
  /** With a card, that one is opened to be edited. */
  | { readonly name: 'desk'; readonly deckId: string; readonly cardId?: string }
  | { readonly name: 'study'; readonly deckId: string | null }
  | { readonly name: 'practice'; readonly deckId: string }
  | { readonly name: 'test'; readonly deckId: string }
  | { readonly name: 'class'; readonly deckId: string }
  | { readonly name: 'statistics'; readonly deckId: string | null }

export type DialogName =
  | 'keys'
  | 'settings'
  | 'memory'
  | 'learners'
  | 'about'
  | 'changes'
  | 'add-article'
  | 'report'
  | 'options'
  | 'hand-in'
  | 'hand-out'
  | 'import'
  | 'nature'

export class App {
  screen = $state.raw<Screen>({ name: 'library' })
  dialog = $state<DialogName | null>(null)
  settings = $state.raw<Settings | null>(null)
  profiles = $state.raw<readonly Profile[]>([])
  /** Counts up whenever the library may have changed behind a screen's back. */
  changes = $state(0)
  /** The deck that the focus returns to in the library. */
  lastDeckId: string | null = null
  readonly notices = new Notices()
  readonly #undos = new UndoStack()
  /** What Ctrl+Z takes back on the screen that shows; without it, the last thing done in the library. */
  undoHere: (() => Promise<boolean>) | null = null
  /** What Ctrl+Z takes back once nothing is left of what was done since the window opened; false where nothing is. */
  undoEarlier: (() => Promise<boolean>) | null = null
  /** What must be on disk before the screen is left. */
  beforeLeaving: (() => Promise<void>) | null = null

  readonly learner = $derived(this.profiles.find((each) => each.current) ?? null)

  async start(place: string): Promise<void> {
    if (place === '#study') this.screen = { name: 'study', deckId: null }
    await Promise.all([this.loadSettings(), this.loadProfiles()])
  }

  async go(screen: Screen): Promise<void> {
    this.notices.leaveFaults()
    await this.beforeLeaving?.()
    delete document.documentElement.dataset.ready
    this.dialog = null
    this.screen = screen
  }

  /** Marks the moment from which a screen shows its data. */
  async ready(name: Screen['name']): Promise<void> {
    await tick()
    if (this.screen.name === name) document.documentElement.dataset.ready = name
  }

  /** The value of a reply; a fault is shown and gives undefined. */
  valueOf<T>(reply: Result<T>): T | undefined {
    if (reply.ok) return reply.value
    this.notices.fault(reply.fault)
    return undefined
  }

  /** Says that something was done and offers to take it back. */
  did(text: string, label: string, takeBack: Done['takeBack']): void {
    const done: Done = { label, takeBack }
    this.#undos.push(done)
    this.notices.done(text, { label: 'Undo', run: () => void this.#takeBack(done) })
  }

  async undo(): Promise<void> {
    if (this.undoHere) {
      if (!(await this.undoHere())) this.notices.say('Nothing to undo')
      return
    }
    if (this.#undos.isEmpty && (await this.undoEarlier?.())) return
    await this.#takeBack()
  }

  async #takeBack(which?: Done): Promise<void> {
    const done = this.#undos.take(which)
    if (!done) this.notices.say('Nothing to undo')
    else if (await done.takeBack()) this.notices.done(`Undone: ${done.label}`)
    else this.#undos.push(done)
  }

  async carryOut(command: Exclude<Command, 'open-file'>): Promise<void> {
    if (command === 'undo') return this.undo()
    if (command === 'new-deck' || command === 'library' || command === 'browse') return this.go({ name: command })
    if (command === 'study' || command === 'statistics') return this.go({ name: command, deckId: null })
    this.dialog = this.dialog === command ? null : command
  }

  async loadSettings(): Promise<void> {
    this.#apply(this.valueOf(await call('settings.get', {})))
  }

  async changeSettings(changes: Partial<Settings>): Promise<void> {
    this.#apply(this.valueOf(await call('settings.set', changes)))
    this.changes++
  }

  #apply(settings: Settings | undefined): void {
    if (!settings) return
    this.settings = settings
    if (settings.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = settings.theme
  }

  /** Another learner has other settings and another library, in which nothing was done that could be taken back. */
  async meetLearner(): Promise<void> {
    this.#undos.clear()
    this.lastDeckId = null
    this.changes++
    await this.loadSettings()
  }

  async loadProfiles(): Promise<void> {
    this.profiles = this.valueOf(await call('profile.list', {})) ?? this.profiles
  }
}

export const [getApp, setApp] = createContext<App>()

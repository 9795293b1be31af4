/** What the window tells the person unasked: notices that go away by themselves, faults that stay until they are closed or the screen is left, and words for screen readers. */
import { faultText } from '../../core/fault-text.ts'
import type { Fault } from '../../core/fault.ts'

export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'fault'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Long enough to read a sentence and reach the button (WCAG 2.2.1 is met by Ctrl+Z, which has no limit). */
const shownMs = 9000

/** More would cover a small window. */
const mostShown = 3

export class Notices {
  shown = $state.raw<readonly Notice[]>([])
  /** What is being read, once it takes long enough to be noticed. */
  slow = $state<string | null>(null)
  /** The words of the live region. */
  spoken = $state('')
  #count = 0
  /** Nothing on the screen depends on these. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #clocks = new Map<number, ReturnType<typeof setTimeout>>()

  /** Tells screen readers alone. */
  say(text: string): void {
    // A trailing no-break space makes equal words in a row news.
    this.spoken = this.spoken === text ? `${text}\u00a0` : text
  }

  done(text: string, action?: Notice['action']): void {
    const id = this.#add({ tone: 'done', text, ...(action ? { action } : {}) })
    this.#clocks.set(
      id,
      setTimeout(() => this.close(id), shownMs),
    )
    this.say(text)
  }

  /** Names the file that is at fault where the fault does not. */
  fault(fault: Fault, fileName?: string): void {
    if (fault.code === 'cancelled') return
    const text = faultText(fault)
    this.refuse(fileName === undefined || text.includes(fileName) ? text : `“${fileName}”: ${text}`)
  }

  refuse(text: string): void {
    if (!this.shown.some((each) => each.text === text)) this.#add({ tone: 'fault', text })
  }

  /** What went wrong on a screen does not follow the person to the next one. */
  leaveFaults(): void {
    this.shown = this.shown.filter(({ tone }) => tone !== 'fault')
  }

  /** While the pointer or the focus is on a notice it does not go away. */
  hold(id: number): void {
    clearTimeout(this.#clocks.get(id))
  }

  release(id: number): void {
    if (!this.#clocks.has(id)) return
    this.hold(id)
    this.#clocks.set(
      id,
      setTimeout(() => this.close(id), shownMs / 2),
    )
  }

  close(id: number): void {
    this.hold(id)
    this.#clocks.delete(id)
    this.shown = this.shown.filter((each) => each.id !== id)
  }

  #add(notice: Omit<Notice, 'id'>): number {
    const id = ++this.#count
    // Faults outlive news.
    const kept = this.shown.filter((each) => each.tone === 'fault' || notice.tone === 'fault')
    this.shown = [...kept, { id, ...notice }].slice(-mostShown)
    return id
  }
}

/** What is done with chosen cards, each as one step with its way back. */
import type { CardRef, StepTaken } from '../../contract/card-shapes.ts'
import { call } from '../api.ts'
import { undoneInWords } from '../study-words.ts'
import { count } from '../words.ts'
import type { App } from './app.svelte.ts'

export type CardAction = 'suspend' | 'unsuspend' | 'bury' | 'unbury' | 'reset' | 'delete'

/** "3 cards are suspended.", and what is undone. */
const words: Readonly<Record<CardAction, { readonly done: (cards: string) => string; readonly label: string }>> = {
  suspend: { done: (cards) => `Suspended ${cards}: kept, but not asked.`, label: 'suspending' },
  unsuspend: { done: (cards) => `Took up ${cards} again.`, label: 'taking up' },
  bury: { done: (cards) => `Buried ${cards} until tomorrow.`, label: 'burying' },
  unbury: { done: (cards) => `Brought ${cards} back to today.`, label: 'bringing back' },
  reset: { done: (cards) => `Reset ${cards}: new again, and the log is kept.`, label: 'resetting' },
  delete: { done: (cards) => `Deleted ${cards}. The answers you gave stay in the log.`, label: 'deleting' },
}

export class ChosenCardActions {
  readonly #app: App
  /** Shows the cards as they are now. */
  readonly #reload: () => Promise<void>

  constructor(app: App, reload: () => Promise<void>) {
    this.#app = app
    this.#reload = reload
  }

  async run(action: CardAction, keys: Uint32Array<ArrayBuffer>): Promise<void> {
    const cards = await this.#refs(keys)
    if (cards.length === 0) return
    const answered = this.#app.valueOf(await call(`card.${action}`, { cards }))
    const { done, label } = words[action]
    if (answered) await this.#did(answered, done, label)
  }

  async flag(flag: 0 | 1 | 2 | 3 | 4, keys: Uint32Array<ArrayBuffer>): Promise<void> {
    const cards = await this.#refs(keys)
    if (cards.length === 0) return
    const answered = this.#app.valueOf(await call('card.flag', { cards, flag }))
    const done = (changed: string) => (flag === 0 ? `Took the flag off ${changed}.` : `Put flag ${flag} on ${changed}.`)
    if (answered) await this.#did(answered, done, 'flagging')
  }

  async tag(tag: string, add: boolean, keys: Uint32Array<ArrayBuffer>): Promise<void> {
    const answered = this.#app.valueOf(await call('browse.tag', { keys, tag, add }))
    const done = (changed: string) => (add ? `Tagged ${changed} “${tag}”.` : `Took “${tag}” off ${changed}.`)
    if (answered) await this.#did(answered, done, 'tagging')
  }

  /** Of an earlier time, what nothing done since the window opened stands above. False where nothing is left. */
  async undoNewest(): Promise<boolean> {
    const reply = await call('card.undo', {})
    if (reply.ok) {
      await this.#reload()
      this.#app.notices.done(undoneInWords(reply.value))
    } else if (reply.fault.code !== 'nothing-to-undo') this.#app.notices.fault(reply.fault)
    return reply.ok
  }

  async #refs(keys: Uint32Array<ArrayBuffer>): Promise<CardRef[]> {
    return keys.length === 0 ? [] : (this.#app.valueOf(await call('browse.refs', { keys }))?.cards ?? [])
  }

  async #did({ changed, step }: StepTaken, done: (cards: string) => string, label: string): Promise<void> {
    await this.#reload()
    if (step === null) return this.#app.notices.done('Nothing was changed: it was so already.')
    const cards = count(changed, 'card')
    this.#app.did(done(cards), `${label} ${cards}`, () => this.#takeBack(step))
  }

  /** That step and no other; one that was taken back elsewhere is undone, too. */
  async #takeBack(step: number): Promise<boolean> {
    const reply = await call('card.undo', { step })
    await this.#reload()
    if (reply.ok || reply.fault.code === 'nothing-to-undo') return true
    this.#app.notices.fault(reply.fault)
    return false
  }
}

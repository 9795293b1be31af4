/** What is done with chosen cards, each as one step with its way back. */
import type { CardRef } from '../../contract/card-shapes.ts'
import { call } from '../api.ts'
import { count } from '../words.ts'
import type { App } from './app.svelte.ts'

export type CardAction = 'suspend' | 'unsuspend' | 'bury' | 'unbury' | 'reset'

/** "3 cards are suspended.", and what is undone. */
const words: Readonly<Record<CardAction, { readonly done: (cards: string) => string; readonly label: string }>> = {
  suspend: { done: (cards) => `Suspended ${cards}: kept, but not asked.`, label: 'suspending' },
  unsuspend: { done: (cards) => `Took up ${cards} again.`, label: 'taking up' },
  bury: { done: (cards) => `Buried ${cards} until tomorrow.`, label: 'burying' },
  unbury: { done: (cards) => `Brought ${cards} back to today.`, label: 'bringing back' },
  reset: { done: (cards) => `Reset ${cards}: new again, and the log is kept.`, label: 'resetting' },
}

export class CardActions {
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
    if (answered) await this.#did(answered.changed, done, label)
  }

  async flag(flag: 0 | 1 | 2 | 3 | 4, keys: Uint32Array<ArrayBuffer>): Promise<void> {
    const cards = await this.#refs(keys)
    if (cards.length === 0) return
    const answered = this.#app.valueOf(await call('card.flag', { cards, flag }))
    const done = (changed: string) => (flag === 0 ? `Took the flag off ${changed}.` : `Put flag ${flag} on ${changed}.`)
    if (answered) await this.#did(answered.changed, done, 'flagging')
  }

  /** A tag of the learner's own; undone on the cards that got or lost it. */
  async tag(tag: string, add: boolean, keys: Uint32Array<ArrayBuffer>): Promise<void> {
    const answered = this.#app.valueOf(await call('browse.tag', { keys, tag, add }))
    if (!answered) return
    const { keys: changed } = answered
    const cards = count(changed.length, 'card')
    await this.#reload()
    if (changed.length === 0) return this.#changedNothing()
    this.#app.did(add ? `Tagged ${cards} “${tag}”.` : `Took “${tag}” off ${cards}.`, `tagging ${cards}`, async () => {
      const undone = this.#app.valueOf(await call('browse.tag', { keys: changed, tag, add: !add })) !== undefined
      if (undone) await this.#reload()
      return undone
    })
  }

  async #refs(keys: Uint32Array<ArrayBuffer>): Promise<CardRef[]> {
    return keys.length === 0 ? [] : (this.#app.valueOf(await call('browse.refs', { keys }))?.cards ?? [])
  }

  async #did(changed: number, done: (cards: string) => string, label: string): Promise<void> {
    await this.#reload()
    if (changed === 0) return this.#changedNothing()
    const cards = count(changed, 'card')
    this.#app.did(done(cards), `${label} ${cards}`, async () => {
      const undone = this.#app.valueOf(await call('card.undo', {})) !== undefined
      if (undone) await this.#reload()
      return undone
    })
  }

  #changedNothing(): void {
    this.#app.notices.done('Nothing was changed: it was so already.')
  }
}

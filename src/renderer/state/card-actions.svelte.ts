/** What a learner can do with the card that is asked, besides answering it; each is one step that can be taken back. */
import type { Result } from '../../core/fault.ts'
import type { Flag } from '../../core/study/card-mark.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'
import type { StudySession } from './study.svelte.ts'

export type CardCommand = 'suspend' | 'bury' | 'reset' | 'report' | 'edit' | 'read' | `flag-${Flag}`

export const flags = [1, 2, 3, 4] as const satisfies readonly Flag[]

export class CardActions {
  readonly #app: App
  readonly #session: StudySession

  constructor(app: App, session: StudySession) {
    this.#app = app
    this.#session = session
  }

  async putAway(method: 'card.suspend' | 'card.bury' | 'card.reset', said: string): Promise<void> {
    const ref = this.#session.open?.ref
    if (!ref || !this.#isDone(await call(method, { cards: [ref] }))) return
    this.#app.notices.done(said, { label: 'Undo', run: () => void this.#app.undo() })
    await this.#session.load()
  }

  /** The flag that the card has already is taken off. */
  async flag(wanted: Flag): Promise<void> {
    const { open } = this.#session
    if (!open) return
    const flag = open.flag === wanted ? 0 : wanted
    if (!this.#isDone(await call('card.flag', { cards: [open.ref], flag }))) return
    open.flag = flag
    this.#session.noteStep()
    this.#app.notices.say(flag === 0 ? 'The flag is off' : `Flag ${String(flag)}`)
  }

  /** Null takes the report back. */
  async report(words: string | null): Promise<void> {
    const { open } = this.#session
    if (!open || !this.#isDone(await call('card.report', { ...open.ref, report: words }))) return
    open.report = words
    this.#session.noteStep()
    this.#app.notices.done(
      words === null ? 'Your report is taken back.' : 'Reported. It waits at the desk for the teacher.',
    )
  }

  #isDone(reply: Result<unknown>): boolean {
    return this.#app.valueOf(reply) !== undefined
  }
}

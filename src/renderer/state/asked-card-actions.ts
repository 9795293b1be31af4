/** What a learner can do with the card that is asked, besides answering it; each is one step that can be taken back. */
import type { StepTaken } from '../../contract/card-shapes.ts'
import type { Flag } from '../../core/study/card-mark.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'
import type { StudySession } from './study.svelte.ts'

export type CardCommand = 'suspend' | 'bury' | 'reset' | 'report' | 'edit' | 'read' | `flag-${Flag}`

export const flags = [1, 2, 3, 4] as const satisfies readonly Flag[]

export class AskedCardActions {
  readonly #app: App
  readonly #session: StudySession

  constructor(app: App, session: StudySession) {
    this.#app = app
    this.#session = session
  }

  async putAway(method: 'card.suspend' | 'card.bury' | 'card.reset', said: string): Promise<void> {
    const ref = this.#session.open?.ref
    const done = ref && this.#app.valueOf(await call(method, { cards: [ref] }))
    if (!done) return
    this.#did(said, done)
    await this.#session.load()
  }

  /** The flag that the card has already is taken off. */
  async flag(wanted: Flag): Promise<void> {
    const { open } = this.#session
    if (!open) return
    const flag = open.flag === wanted ? 0 : wanted
    if (!this.#app.valueOf(await call('card.flag', { cards: [open.ref], flag }))) return
    open.flag = flag
    this.#session.noteStep()
    this.#app.notices.say(flag === 0 ? 'The flag is off' : `Flag ${String(flag)}`)
  }

  /** Null takes the report back. */
  async report(words: string | null): Promise<void> {
    const { open } = this.#session
    const done = open && this.#app.valueOf(await call('card.report', { ...open.ref, report: words }))
    if (!done) return
    open.report = words
    this.#session.noteStep()
    this.#did(words === null ? 'Your report is taken back.' : 'Reported. It waits at the desk for the teacher.', done)
  }

  /** Its button takes back this step, whatever was done since. */
  #did(said: string, { step }: StepTaken): void {
    const action = step === null ? undefined : { label: 'Undo', run: () => void this.#session.undo(step) }
    this.#app.notices.done(said, action)
  }
}

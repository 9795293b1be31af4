/** The learners of this computer and the changes to them; faults stay beside the list. */
import type { Profile } from '../../contract/shapes.ts'
import type { Fault, Result } from '../../core/fault.ts'
import { call } from '../api.ts'
import type { App } from './app.svelte.ts'

export class Learners {
  renaming = $state<string | null>(null)
  deleting = $state<string | null>(null)
  fault = $state.raw<Fault | null>(null)
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  create(name: string): Promise<boolean> {
    return this.#change(call('profile.create', { name }))
  }

  async rename(id: string, name: string): Promise<void> {
    if (await this.#change(call('profile.rename', { id, name }))) this.renaming = null
  }

  async delete(id: string): Promise<void> {
    this.deleting = null
    const wasCurrent = this.#app.learner?.id === id
    if ((await this.#change(call('profile.delete', { id }))) && wasCurrent) await this.#app.meetLearner()
  }

  async switchTo(profile: Profile): Promise<void> {
    if (profile.current) {
      this.#app.dialog = null
      return
    }
    if (!(await this.#change(call('profile.switch', { id: profile.id })))) return
    await this.#app.meetLearner()
    await this.#app.go({ name: 'library' })
    this.#app.notices.done(`${profile.name} learns now.`)
  }

  async #change(work: Promise<Result<unknown>>): Promise<boolean> {
    const reply = await work
    this.fault = reply.ok ? null : reply.fault
    if (reply.ok) await this.#app.loadProfiles()
    return reply.ok
  }
}

/** A study session: one question at a time, each graded once and on disk before the next shows. */
import type { StudyView } from '../../contract/study-shapes.ts'
import type { Fault } from '../../core/fault.ts'
import type { Rating } from '../../core/study/card-state.ts'
import { nearestOffered, type Buttons } from '../../core/study/judging/grade.ts'
import type { Asking } from '../../core/study/ways/asking.ts'
import { dayMs } from '../../core/time.ts'
import { call } from '../api.ts'
import { leechInWords, undoneInWords } from '../study-words.ts'
import type { App } from './app.svelte.ts'
import { MatchRound } from './match-round.svelte.ts'
import { OpenQuestion } from './open-question.svelte.ts'

export const ratingNames = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } as const satisfies Record<Rating, string>

export class StudySession {
  view = $state.raw<StudyView | null>(null)
  /** The question that shows; made anew for each. */
  open = $state.raw<OpenQuestion | null>(null)
  /** The pairs that show instead. */
  round = $state.raw<MatchRound | null>(null)
  fault = $state.raw<Fault | null>(null)
  /** A grade or an undo is on its way; another key must not start a second one. */
  #busy = false
  readonly #app: App
  readonly deckId: string | null

  readonly finished = $derived(this.view?.state === 'finished' ? this.view : null)

  constructor(app: App, deckId: string | null) {
    this.#app = app
    this.deckId = deckId
  }

  get buttons(): Buttons {
    return this.#app.settings?.buttons ?? 'four'
  }

  async load(): Promise<void> {
    const reply = await call('study.view', { deckId: this.deckId })
    if (reply.ok) this.#show(reply.value)
    else this.fault = reply.fault
    await this.#app.ready('study')
  }

  /** Grades the open question, where its answer shows. */
  async grade(wanted: Rating): Promise<void> {
    const open = this.open
    if (!open?.revealed) return
    await this.#once(async () => {
      const given = open.judged?.given
      const rating = nearestOffered(wanted, open.way, this.buttons)
      const reply = await call('study.grade', {
        deckId: this.deckId,
        cardId: open.view.card.id,
        rating,
        durationMs: Math.min(performance.now() - open.askedAtMs, dayMs),
        way: open.way,
        ...(given === undefined ? {} : { answer: given }),
      })
      if (reply.ok) {
        this.#show(reply.value)
        this.#app.notices.say(ratingNames[rating])
        if (reply.value.newLeech) this.#app.notices.done(leechInWords(reply.value.newLeech))
        return
      }
      // Whatever stood in the way, the card that is due now is shown, and the person grades again.
      this.#app.notices.fault(reply.fault)
      if (reply.fault.code === 'stale') await this.load()
    })
  }

  /** Takes the grades of a round that was handed in. */
  async gradeRound(): Promise<void> {
    const round = this.round
    if (!round?.revealed) return
    await this.#once(async () => {
      const durationMs = Math.min(round.durationMs, dayMs)
      const grades = round.pairs.map(({ view, judged }, at) => ({
        cardId: view.card.id,
        rating: round.grades[at] ?? 1,
        durationMs,
        ...(judged === null ? {} : { answer: judged.given }),
      }))
      const reply = await call('study.gradeRound', { deckId: this.deckId, grades })
      if (reply.ok) {
        this.#show(reply.value.view)
        this.#app.notices.say(`Kept: ${grades.map(({ rating }) => ratingNames[rating]).join(', ')}`)
        for (const leech of reply.value.newLeeches) this.#app.notices.done(leechInWords(leech))
        return
      }
      this.#app.notices.fault(reply.fault)
      if (reply.fault.code === 'stale') await this.load()
    })
  }

  /** Takes the grade that follows from the verdict. */
  async accept(): Promise<void> {
    if (this.open?.proposed) await this.grade(this.open.proposed)
  }

  /** The newest step, or the one that a notice told of. */
  async undo(step?: number): Promise<boolean> {
    if (this.view?.undoable !== true) return false
    await this.#once(async () => {
      const reply = await call('study.undo', { deckId: this.deckId, ...(step === undefined ? {} : { step }) })
      if (!reply.ok) return this.#app.notices.fault(reply.fault)
      this.#show(reply.value.view)
      this.#app.notices.done(undoneInWords(reply.value.undone))
    })
    return true
  }

  /** Something was done that leaves the question as it is. */
  noteStep(): void {
    if (this.view) this.view = { ...this.view, undoable: true }
  }

  async more(extra: { readonly new: number; readonly reviews: number }): Promise<void> {
    const view = this.#app.valueOf(await call('study.more', { deckId: this.deckId, ...extra }))
    if (view) this.#show(view)
  }

  /** The question that shows is asked in the new way, too, unless its answer shows already. */
  async ask(asking: Asking): Promise<void> {
    await this.#app.changeSettings({ asking })
    if ((this.open ?? this.round)?.revealed === false) await this.load()
  }

  #show(view: StudyView): void {
    this.view = view
    const { notices } = this.#app
    const buttons = (): Buttons => this.buttons
    this.open = view.state === 'question' ? new OpenQuestion(view, notices, buttons) : null
    this.round = view.state === 'round' ? new MatchRound(view.pairs, notices, buttons) : null
    this.fault = null
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      await work()
    } finally {
      this.#busy = false
    }
  }
}

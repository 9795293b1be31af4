/** A test on paper: chosen, written, handed in once, and looked through; nothing of it reaches the schedule. */
import type { PaperMade, PaperMarked } from '../../contract/paper-shapes.ts'
import type { Fault } from '../../core/fault.ts'
import { paperWays, type PaperAnswer } from '../../core/study/ways/paper-test.ts'
import { minuteMs } from '../../core/time.ts'
import { call } from '../api.ts'
import { count } from '../words.ts'
import type { App } from './app.svelte.ts'

/** What the start asks for. */
export interface PaperChoice {
  readonly questions: number
  /** Null: as long as it takes. */
  readonly minutes: number | null
}

/** Minutes before the end at which a screen reader hears how much is left. */
const announcedMinutes = [5, 1]
const tickMs = 1000

/** By learner and deck: a test that was left by accident goes on. */
const underWay = new WeakMap<App, Record<string, PaperTest | undefined>>()

const keyOf = ({ learner }: App, deckId: string): string => `${learner?.id ?? ''} ${deckId}`

/** The test of a deck that is under way, or a new one. */
export function openPaper(app: App, deckId: string): PaperTest {
  const tests = underWay.get(app) ?? {}
  const paper = tests[keyOf(app, deckId)] ?? new PaperTest(app, deckId)
  underWay.set(app, { ...tests, [keyOf(app, deckId)]: paper })
  return paper
}

/** The next one opened is new. */
export function closePaper(app: App, deckId: string): void {
  underWay.set(app, { ...underWay.get(app), [keyOf(app, deckId)]: undefined })
}

export class PaperTest {
  phase = $state<'choosing' | 'writing' | 'marked'>('choosing')
  title = $state('')
  questions = $state.raw<readonly PaperMade[]>([])
  result = $state.raw<PaperMarked | null>(null)
  fault = $state.raw<Fault | null>(null)
  /** Null where time is free. */
  leftMs = $state<number | null>(null)
  readonly answers = $state<Record<string, PaperAnswer>>({})
  #endMs = Infinity
  #timer: ReturnType<typeof setInterval> | undefined
  #busy = false
  readonly #app: App
  readonly deckId: string
  readonly open = $derived(this.questions.filter((question) => !this.isAnswered(question)).length)

  constructor(app: App, deckId: string) {
    this.#app = app
    this.deckId = deckId
  }

  /** Of an order, the way it stands at first is no answer yet. */
  isAnswered({ cardId }: PaperMade): boolean {
    const answer = this.answers[cardId]
    return answer !== undefined && (typeof answer !== 'string' || answer.trim() !== '')
  }

  async begin({ questions, minutes }: PaperChoice): Promise<void> {
    await this.#once(async () => {
      const reply = await call('paper.make', { deckId: this.deckId, count: questions, ways: [...paperWays] })
      this.fault = reply.ok ? null : reply.fault
      if (!reply.ok) return
      this.title = reply.value.title
      this.questions = reply.value.questions
      this.phase = 'writing'
      if (minutes !== null && this.questions.length > 0) this.#startClock(minutes * minuteMs)
    })
  }

  answer(cardId: string, answer: PaperAnswer): void {
    if (this.phase === 'writing') this.answers[cardId] = answer
  }

  async handIn(): Promise<void> {
    if (this.phase !== 'writing') return
    await this.#once(async () => {
      const questions = this.questions.map(({ cardId, way, start }) => {
        const answer = this.answers[cardId] ?? null
        return {
          cardId,
          way,
          ...(start === undefined ? {} : { start: [...start] }),
          answer: answer === null || typeof answer === 'string' ? answer : [...answer],
        }
      })
      const reply = await call('paper.mark', { deckId: this.deckId, questions })
      // Nothing is lost: the sheet stays as it is, and can be handed in again.
      this.fault = reply.ok ? null : reply.fault
      if (!reply.ok) return
      this.#stop()
      this.result = reply.value
      this.phase = 'marked'
    })
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #startClock(limitMs: number): void {
    this.#endMs = performance.now() + limitMs
    this.leftMs = limitMs
    this.#timer = setInterval(() => this.#tick(), tickMs)
  }

  #tick(): void {
    const before = this.leftMs ?? 0
    const left = Math.max(0, this.#endMs - performance.now())
    this.leftMs = left
    const passed = announcedMinutes.find((minutes) => left <= minutes * minuteMs && before > minutes * minuteMs)
    if (passed !== undefined) this.#app.notices.say(`${count(passed, 'minute')} left`)
    if (left > 0) return
    this.#stop()
    this.#app.notices.say('Time is up. Your answers are handed in.')
    void this.handIn()
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

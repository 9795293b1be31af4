/** A round of pairs, from the first answer put beside a question to the grade of each card. */
import type { ShownCard } from '../../contract/study-shapes.ts'
import type { Rating } from '../../core/study/card-state.ts'
import { nearestOffered, type Buttons } from '../../core/study/judging/grade.ts'
import { clip } from '../words.ts'
import type { Notices } from './notices.svelte.ts'
import { OpenQuestion } from './open-question.svelte.ts'

/** "A" for the first question. */
export const letterOf = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)

export class MatchRound {
  readonly pairs: readonly OpenQuestion[]
  readonly answers: readonly string[]
  readonly title: string
  /** Of each question, which answer was put beside it. */
  beside = $state.raw<readonly (number | null)[]>([])
  /** The question that the next answer goes to; once they are handed in, the one that keys grade. */
  current = $state(0)
  revealed = $state(false)
  /** Where the learner chose another grade than the one that follows. */
  #changed = $state.raw<readonly (Rating | null)[]>([])
  readonly #notices: Notices
  readonly #buttons: () => Buttons

  readonly left = $derived(this.beside.filter((answer) => answer === null).length)
  readonly right = $derived.by(() => this.pairs.filter(({ standing }) => standing === 'right').length)
  readonly grades: readonly Rating[] = $derived.by(() =>
    this.pairs.map(({ proposed }, at) => this.#changed[at] ?? proposed ?? 1),
  )

  constructor(pairs: readonly ShownCard[], notices: Notices, buttons: () => Buttons) {
    this.pairs = pairs.map((view) => new OpenQuestion(view, notices, buttons))
    this.answers = pairs[0]?.asked.options ?? []
    this.title = pairs[0]?.deck.title ?? ''
    this.beside = pairs.map(() => null)
    this.#changed = pairs.map(() => null)
    this.#notices = notices
    this.#buttons = buttons
  }

  get buttons(): Buttons {
    return this.#buttons()
  }

  /** Milliseconds that each of its cards took, as far as can be told. */
  get durationMs(): number {
    const askedAtMs = this.pairs[0]?.askedAtMs ?? performance.now()
    return (performance.now() - askedAtMs) / Math.max(1, this.pairs.length)
  }

  take(pair: number): void {
    if (pair in this.pairs) this.current = pair
  }

  /** Beside the current question, or the one given; an answer stands beside one question alone. On to the next without one. */
  put(answer: number, pair = this.current): void {
    if (this.revealed || !(answer in this.answers) || !(pair in this.pairs)) return
    this.beside = this.beside.map((each, at) => (at === pair ? answer : each === answer ? null : each))
    const next = this.#nextEmpty(pair)
    this.current = next ?? pair
    const put = `${letterOf(pair)}: ${clip(this.answers[answer] ?? '', 60)}.`
    this.#notices.say(next === null ? `${put} All have an answer.` : `${put} Next is ${letterOf(next)}.`)
  }

  takeOff(pair = this.current): void {
    if (this.revealed || (this.beside[pair] ?? null) === null) return
    this.beside = this.beside.with(pair, null)
    this.current = pair
    this.#notices.say(`${letterOf(pair)} has no answer.`)
  }

  /** What has no answer counts as not known. */
  handIn(): void {
    if (this.revealed) return
    this.pairs.forEach((pair, at) => {
      const answer = this.answers[this.beside[at] ?? -1]
      if (answer === undefined) pair.reveal()
      else pair.choose(answer)
    })
    this.revealed = true
    this.current = 0
    this.#notices.say(`${this.right} of ${this.pairs.length} right.`)
  }

  overrule(pair = this.current): void {
    this.#changed = this.#changed.with(pair, null)
    this.pairs[pair]?.overrule()
  }

  grade(wanted: Rating, pair = this.current): void {
    if (this.revealed) this.#changed = this.#changed.with(pair, nearestOffered(wanted, 'match', this.buttons))
  }

  #nextEmpty(pair: number): number | null {
    const places = this.pairs.map((_, at) => (pair + 1 + at) % this.pairs.length)
    return places.find((at) => this.beside[at] === null) ?? null
  }
}

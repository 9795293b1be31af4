/** The question that shows, from asking to grading: what was answered, how it was judged, and the grade that follows. */
import type { ShownCard } from '../../contract/study-shapes.ts'
import type { Answer, CardKind } from '../../core/deck/deck.ts'
import type { Rating } from '../../core/study/card-state.ts'
import { gradeOf, type Buttons } from '../../core/study/judging/grade.ts'
import { judgeTyped } from '../../core/study/judging/judge.ts'
import type { Standing, Verdict } from '../../core/study/judging/verdict.ts'
import { judgeChoice } from '../../core/study/ways/choice.ts'
import { judgeOrder, type OrderVerdict } from '../../core/study/ways/order.ts'
import type { Way } from '../../core/study/ways/way.ts'
import { verdictInWords } from '../verdict-words.ts'
import type { Notices } from './notices.svelte.ts'

export interface Judged {
  readonly verdict: Verdict
  /** In the learner's words; empty where they gave none. */
  readonly given: string
  readonly order?: OrderVerdict
}

export class OpenQuestion {
  revealed = $state(false)
  judged = $state.raw<Judged | null>(null)
  /** Where the learner knows better than the machine. */
  overruled = $state<Standing | null>(null)
  /** Of an order: how the events stand at the moment, as indexes into the sequence. */
  order = $state.raw<readonly number[]>([])
  flag = $state<number>(0)
  report = $state<string | null>(null)
  readonly view: ShownCard
  readonly way: Way
  /** On the monotonic clock. */
  readonly askedAtMs = performance.now()
  readonly #notices: Notices
  readonly #buttons: () => Buttons

  readonly standing = $derived(this.overruled ?? this.judged?.verdict.standing ?? null)
  /** The grade that follows from the verdict; null where the learner alone judges. */
  readonly proposed: Rating | null = $derived.by(() =>
    this.standing === null ? null : gradeOf({ standing: this.standing }, this.way, this.#buttons()),
  )

  constructor(view: ShownCard, notices: Notices, buttons: () => Buttons) {
    this.view = view
    this.way = view.asked.way
    this.order = view.card.sequence?.shown ?? []
    this.flag = view.flag
    this.report = view.report
    this.#notices = notices
    this.#buttons = buttons
  }

  get ref(): { readonly deckId: string; readonly cardId: string } {
    return { deckId: this.view.deck.id, cardId: this.view.card.id }
  }

  /** Without an answer: where it would be judged, none is a wrong one. */
  reveal(): void {
    if (this.revealed) return
    if (this.way === 'recall') this.revealed = true
    else this.#judge({ verdict: { ...this.#none(), remarks: [{ code: 'empty' }] }, given: '' })
  }

  /** What Enter and Space do while the answer is hidden: an order is handed in, a flashcard turned. */
  proceed(key: string): void {
    if (this.way === 'recall') this.reveal()
    else if (this.way === 'order' && key === 'Enter') this.handIn()
  }

  type(given: string): void {
    const { card, asked } = this.view
    this.#judge({
      given,
      verdict: judgeTyped({ kind: card.kind as CardKind, prompt: card.prompt, answer: this.#answer() }, given, asked),
    })
  }

  choose(given: string): void {
    this.#judge({ given, verdict: judgeChoice({ answer: this.#answer() }, given) })
  }

  /** Judges the order as it stands. */
  handIn(): void {
    const items = this.view.card.sequence?.items ?? []
    const order = judgeOrder(items, this.order)
    const remarks = order.standing === 'right' ? [] : [{ code: 'other-order', pairs: order.reversed.length } as const]
    this.#judge({
      verdict: { ...this.#none(), standing: order.standing, remarks },
      given: this.order.map((at) => items[at]?.text ?? '').join(' · '),
      order,
    })
  }

  overrule(): void {
    if (!this.judged) return
    this.overruled = this.standing === 'right' ? 'wrong' : 'right'
    this.#notices.say(this.overruled === 'right' ? 'Counted as right' : 'Counted as wrong')
  }

  #none = (): Verdict => ({ standing: 'wrong', remarks: [], expected: this.view.card.answer.canonical })

  #answer(): Answer {
    const { precision, edtf, ...words } = this.view.card.answer
    return {
      ...words,
      ...(precision === undefined ? {} : { precision: precision as NonNullable<Answer['precision']> }),
      ...(edtf === undefined ? {} : { edtf }),
    }
  }

  #judge(judged: Judged): void {
    if (this.revealed) return
    this.judged = judged
    this.revealed = true
    this.#notices.say(`${verdictInWords(judged.verdict)} The answer: ${judged.verdict.expected}.`)
  }
}

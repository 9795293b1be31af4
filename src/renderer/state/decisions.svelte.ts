/** What the person decided about each proposed card; every step is kept at once and can be taken back. */
import type { Decision } from '../../contract/shapes.ts'
import type { Card, TrayItem, TrayReason } from '../../core/deck/deck.ts'
import type { Proposal } from '../../contract/contract.ts'

type Standing = 'in' | 'held' | 'out'

/** A proposed card as the desk shows it: with the person's words, and whether it goes into the deck. */
export interface DeskCard {
  readonly card: Card
  readonly reasons: readonly TrayReason[]
  readonly prompt: string
  readonly answer: string
  readonly edited: boolean
  readonly standing: Standing
  /** Accepted by the person, not merely proposed. */
  readonly confirmed: boolean
}

type All = Readonly<Record<string, Decision>>

export class Decisions {
  all = $state.raw<All>({})
  /** Writes them down, with what takes the step back. */
  readonly #keep: (all: All, takeBack: () => void) => void

  constructor(keep: (all: All, takeBack: () => void) => void) {
    this.#keep = keep
  }

  /** The cards of a proposal under these decisions, those held back after the others. */
  under(proposal: Proposal): readonly DeskCard[] {
    const withReasons: readonly TrayItem[] = [
      ...proposal.cards.map((card) => ({ card, reasons: [] })),
      ...proposal.tray,
    ]
    return withReasons.map(({ card, reasons }) => {
      const { verdict, prompt, answer } = this.all[card.id] ?? {}
      const untouched: Standing = reasons.length > 0 ? 'held' : 'in'
      return {
        card,
        reasons,
        prompt: prompt ?? card.prompt,
        answer: answer ?? card.answer.canonical,
        edited: prompt !== undefined || answer !== undefined,
        standing: verdict === 'accepted' ? 'in' : verdict === 'discarded' ? 'out' : untouched,
        confirmed: verdict === 'accepted',
      }
    })
  }

  decide(changes: Readonly<Record<string, Decision>>): void {
    const merged = Object.entries(changes).map(([id, decision]) => [id, { ...this.all[id], ...decision }] as const)
    this.#set({ ...this.all, ...Object.fromEntries(merged) })
  }

  /** As if the card had just been proposed; the person's words stay. */
  withdrawVerdict(id: string): void {
    const { verdict: _, ...words } = this.all[id] ?? {}
    this.#set({ ...this.all, [id]: words })
  }

  #set(all: All): void {
    const before = this.all
    this.all = all
    this.#keep(all, () => {
      this.all = before
    })
  }
}

/** Which of a desk's cards are shown, and which are chosen to be changed together. */
import { SvelteSet } from 'svelte/reactivity'
import type { DeskCard } from '../../core/desk/desk.ts'
import type { CardId } from '../../core/ids.ts'
import { familyOf, type Family } from '../card-words.ts'
import { foldWords } from '../words.ts'
import type { Desk } from './desk.svelte.ts'

/** What a list can be narrowed to beside the kind of its cards. */
export type Narrowing = 'all' | 'found' | 'edited' | 'unconfirmed' | 'out'

export class CardList {
  query = $state('')
  family = $state<Family | 'all'>('all')
  only = $state<Narrowing>('all')
  readonly #chosen = new SvelteSet<CardId>()
  readonly #desk: Desk

  readonly isNarrowed = $derived(this.query.trim() !== '' || this.family !== 'all' || this.only !== 'all')
  readonly shown = $derived(this.#narrow())
  readonly proposed = $derived(this.shown.filter(({ reasons }) => reasons.length === 0))
  readonly tray = $derived(this.shown.filter(({ reasons }) => reasons.length > 0))
  /** The chosen ones among those shown: what is not seen is not changed. */
  readonly chosen = $derived(this.shown.filter(({ card }) => this.#chosen.has(card.id)))

  constructor(desk: Desk) {
    this.#desk = desk
  }

  isChosen(id: CardId): boolean {
    return this.#chosen.has(id)
  }

  choose(ids: readonly CardId[], isChosen: boolean): void {
    for (const id of ids)
      if (isChosen) this.#chosen.add(id)
      else this.#chosen.delete(id)
  }

  chooseNone(): void {
    this.#chosen.clear()
  }

  showAll(): void {
    this.query = ''
    this.family = 'all'
    this.only = 'all'
  }

  #narrow(): readonly DeskCard[] {
    const words = foldWords(this.query)
      .split(/\s+/)
      .filter((word) => word !== '')
    return this.#desk.cards.filter(
      (item) =>
        (this.family === 'all' || familyOf(item.card.kind) === this.family) &&
        this.#isOfInterest(item) &&
        words.every((word) => wordsOf(item).includes(word)),
    )
  }

  #isOfInterest({ card, standing, own, isAdded, isConfirmed }: DeskCard): boolean {
    switch (this.only) {
      case 'all':
        return true
      case 'found':
        return this.#desk.findings.has(card.id)
      case 'edited':
        return own.length > 0 || isAdded
      case 'unconfirmed':
        return standing === 'in' && !isConfirmed
      case 'out':
        return standing === 'out'
    }
  }
}

const wordsOf = ({ card: { prompt, answer, attribution, tags } }: DeskCard): string =>
  foldWords([prompt, answer.canonical, ...answer.accepted, attribution?.speaker ?? '', ...tags].join(' '))

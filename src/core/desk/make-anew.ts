/** Takes newly made cards onto a desk: each under its old id where there is one, with the fields that others worded; what is gone is marked, not lost. */
import { carryOver } from '../cards/carry-over.ts'
import type { Card, TrayItem } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import { hasText, stateOf, textOf } from './articles.ts'
import type { Desk, DeskArticle, Proposal, ProposedCard } from './desk.ts'
import { doneSteps } from './history.ts'
import { fieldsOf, ownFieldNames, wordCard } from './own-words.ts'
import { anchorIn, foldSteps, type Folded } from './view.ts'

export interface MadeAnew {
  /** The articles that the cards were made from, as they were then. */
  readonly from: readonly DeskArticle[]
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  readonly leftOut?: number
}

/** Cards of `saved` stay in the deck where the articles yield them no longer, until somebody discards them. */
export function makeAnew(desk: Desk, { from, cards, tray, leftOut }: MadeAnew, saved: ReadonlySet<CardId>): Proposal {
  const folded = foldSteps(desk)
  const after = doneSteps(desk).length
  const made: readonly ProposedCard[] = [...cards.map((card) => ({ card, reasons: [] })), ...tray]
  const { within, beyond } = partition(desk.proposal.cards, from)
  const kept = [...beyond.map(({ card }) => card.id), ...folded.added]
  const carried = carryOver(
    within.map(({ card }) => card),
    made.map(({ card }) => card),
    kept,
  )
  const before = new Map(within.map(({ card }) => [card.id, card]))
  const fresh = made.map(({ reasons }, index): ProposedCard => {
    const card = carried.cards[index]
    if (card === undefined) throw new Error('A card was lost while ids were carried over')
    return { card: withWordsOf(before.get(card.id), card, folded), reasons }
  })
  const anchor = anchorIn(from)
  const gone = new Set(carried.vanished)
  const vanished = within
    .filter(({ card }) => gone.has(card.id))
    .map(({ card, reasons, vanished: earlier }) => ({
      card: anchor(card),
      reasons,
      vanished: { wasSaved: (earlier?.wasSaved ?? false) || saved.has(card.id) },
    }))
  const known = new Map([...fresh, ...vanished, ...beyond].map((each) => [each.card.id, each]))
  const old = desk.proposal.cards.map(({ card }) => card.id)
  const now = fresh.map(({ card }) => card.id)
  // A deck that came whole keeps the order in which it came; what was made here stands as the article tells it.
  const order = desk.head === null ? interleave(now, old) : interleave(old, now)
  return {
    cards: order.flatMap((id) => known.get(id) ?? []),
    madeFrom: stateOf(from),
    ...(leftOut ? { leftOut } : {}),
    ...(after > 0 ? { after } : {}),
  }
}

/** Cards beyond reach: they rest on no words, or on those of an article whose text is not here. */
function partition(cards: readonly ProposedCard[], from: readonly DeskArticle[]) {
  const absent = new Set(from.filter((article) => !hasText(article)).map((article) => textOf(article).sha256))
  const isBeyond = ({ card }: ProposedCard): boolean => card.evidence.every(({ source }) => absent.has(source))
  return { within: cards.filter((each) => !isBeyond(each)), beyond: cards.filter(isBeyond) }
}

/** What others worded stays, unless it was taken back at this desk. */
function withWordsOf(before: Card | undefined, card: Card, { words }: Pick<Folded, 'words'>): Card {
  const changes = words.get(card.id) ?? {}
  const own = (before?.own ?? []).filter((field) => ownFieldNames.includes(field) && changes[field] !== null)
  if (before === undefined || own.length === 0) return card
  return { ...wordCard(card, fieldsOf(before, own)).card, own }
}

/** All of the first in its order; what only the second has stands behind the one it follows there. */
function interleave(first: readonly CardId[], second: readonly CardId[]): readonly CardId[] {
  const placed = new Set(first)
  const behind = new Map<CardId | null, CardId[]>()
  let last: CardId | null = null
  for (const id of second) {
    if (placed.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return [...(behind.get(null) ?? []), ...first.flatMap((id) => [id, ...(behind.get(id) ?? [])])]
}

/** Derives what a desk shows from what was proposed and the steps done since: every card once, in its place, with the person's words. */
import { anchorEvidenceIn, selectEvidence, type Evidence } from '../article/evidence.ts'
import type { Card } from '../deck/deck.ts'
import { titleOfArticles } from '../deck/deck-title.ts'
import type { CardId } from '../ids.ts'
import { editArticles, hasText, stateOf, textOf, titleOf } from './articles.ts'
import type {
  DeckLines,
  Desk,
  DeskArticle,
  DeskCard,
  DeskView,
  Edit,
  FieldChanges,
  ProposedCard,
  Standing,
  Verdict,
} from './desk.ts'
import { doneSteps } from './history.ts'
import { wordCard } from './own-words.ts'

/** What the steps done so far make of a desk. */
export interface Folded {
  readonly articles: readonly DeskArticle[]
  readonly lines: DeckLines
  /** In the deck's order. */
  readonly order: readonly CardId[]
  readonly cards: ReadonlyMap<CardId, ProposedCard>
  readonly added: ReadonlySet<CardId>
  readonly words: ReadonlyMap<CardId, FieldChanges>
  readonly verdicts: ReadonlyMap<CardId, Verdict>
}

export function foldSteps(desk: Desk): Folded {
  const cards = new Map(desk.proposal.cards.map((proposed) => [proposed.card.id, proposed]))
  const order = [...cards.keys()]
  const added = new Set<CardId>()
  const words = new Map<CardId, FieldChanges>()
  const verdicts = new Map<CardId, Verdict>()
  let articles = desk.articles
  let lines: DeckLines = {}

  const put = (id: CardId, at: number): void => void order.splice(at < 0 ? order.length : at, 0, id)
  const apply = (edit: Edit): void => {
    switch (edit.do) {
      case 'word':
        words.set(edit.card, { ...words.get(edit.card), ...edit.fields })
        break
      case 'judge':
        for (const id of edit.cards)
          if (edit.verdict === null) verdicts.delete(id)
          else verdicts.set(id, edit.verdict)
        break
      case 'add': {
        // A card that came back with a newer revision is there already.
        if (cards.has(edit.card.id)) break
        cards.set(edit.card.id, { card: edit.card, reasons: [] })
        added.add(edit.card.id)
        const behind = edit.after === null ? 0 : order.indexOf(edit.after) + 1
        put(edit.card.id, edit.after !== null && behind === 0 ? -1 : behind)
        break
      }
      case 'move': {
        const from = order.indexOf(edit.card)
        // In front of a card that is not there any more, it stays where it is.
        if (from < 0 || edit.before === edit.card || (edit.before !== null && !cards.has(edit.before))) break
        order.splice(from, 1)
        put(edit.card, edit.before === null ? -1 : order.indexOf(edit.before))
        break
      }
      case 'lines':
        lines = { ...lines, ...edit.lines }
        break
      default:
        articles = editArticles(articles, edit)
    }
  }
  for (const step of doneSteps(desk)) step.edits.forEach(apply)
  return { articles, lines, order, cards, added, words, verdicts }
}

export function viewDesk(desk: Desk): DeskView {
  const folded = foldSteps(desk)
  const { articles, order, cards } = folded
  const isStale = stateOf(articles) !== desk.proposal.madeFrom
  const anchor = isStale ? (card: Card) => card : anchorIn(articles)
  const { description = '', licence = '', authors = [] } = desk.head ?? {}
  return {
    articles,
    lines: { description, licence, authors, ...folded.lines, title: titleUnder(desk, folded) },
    cards: order.flatMap((id) => {
      const proposed = cards.get(id)
      return proposed ? [deskCard(proposed, folded, anchor)] : []
    }),
    isStale,
    leftOut: desk.proposal.leftOut ?? 0,
    undo: desk.steps.at(-desk.undone - 1)?.label ?? null,
    redo: desk.undone > 0 ? (desk.steps.at(-desk.undone)?.label ?? null) : null,
  }
}

/** As a person named the deck, as it came, or after its articles. */
export const titleUnder = ({ head }: Desk, { lines, articles }: Pick<Folded, 'lines' | 'articles'>): string =>
  lines.title ?? head?.title ?? titleOfArticles(articles.map(titleOf))

function deskCard(proposed: ProposedCard, folded: Folded, anchor: (card: Card) => Card): DeskCard {
  const { reasons, vanished } = proposed
  const { id } = proposed.card
  const changes = folded.words.get(id)
  const worded = wordCard(proposed.card, changes)
  const isAdded = folded.added.has(id)
  const isByHand = isAdded || isTouched(id, folded)
  const verdict = folded.verdicts.get(id)
  const asProposed: Standing = vanished && !vanished.wasSaved && !isByHand ? 'out' : reasons.length > 0 ? 'held' : 'in'
  return {
    card: isAdded || isSet(changes?.evidence) ? anchor(worded.card) : worded.card,
    standing: verdict === 'accepted' ? 'in' : verdict === 'discarded' ? 'out' : asProposed,
    reasons,
    own: worded.own,
    isConfirmed: verdict === 'accepted',
    isAdded,
    hasVanished: vanished !== undefined,
  }
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined

/** Whether a person worded or accepted a card. */
export const isTouched = (id: CardId, { words, verdicts }: Pick<Folded, 'words' | 'verdicts'>): boolean =>
  verdicts.get(id) === 'accepted' || Object.values(words.get(id) ?? {}).some(isSet)

/** Looking for words that were changed takes long, and they are looked for at every step. */
const anchored = new WeakMap<Evidence, { readonly state: string; readonly found: Evidence }>()

/** Words that a person chose are found again in a text that was mended since; what is gone stays as a quotation. */
export function anchorIn(articles: readonly DeskArticle[]): (card: Card) => Card {
  const texts = articles.filter(hasText).map(textOf)
  const current = new Set(articles.map((article) => textOf(article).sha256))
  const state = [...current].join()
  const searches = texts.map(({ text, sha256 }) => ({ text, sha256, find: anchorEvidenceIn(text) }))
  const search = (evidence: Evidence): Evidence => {
    for (const { text, sha256, find } of searches) {
      const span = find(evidence)
      if (span) return { ...evidence, ...selectEvidence(text, span, sha256) }
    }
    return evidence
  }
  const again = (evidence: Evidence): Evidence => {
    if (current.has(evidence.source)) return evidence
    const known = anchored.get(evidence)
    if (known?.state === state) return known.found
    const found = search(evidence)
    anchored.set(evidence, { state, found })
    return found
  }
  return (card) => ({ ...card, evidence: card.evidence.map(again) })
}

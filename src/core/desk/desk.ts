/**
 * The teacher's desk of one deck: what was proposed from its articles, and every step a person took since, in order.
 * What the deck holds is always derived from the two, so a step can be undone and a regeneration never overwrites a hand.
 */
import type { Article, ArticleMeta } from '../article/article.ts'
import type { Card, Deck, OwnField, Source, TrayReason } from '../deck/deck.ts'
import type { CardId, DeckId } from '../ids.ts'

export interface Desk {
  readonly deckId: DeckId
  /** The deck's own lines as a deck file brought them; null where the deck was begun at this desk. */
  readonly head: DeckHead | null
  /** As they came; steps change them. */
  readonly articles: readonly DeskArticle[]
  readonly proposal: Proposal
  /** Oldest first: the ones that are done, then those undone, next to be redone first. */
  readonly steps: readonly Step[]
  /** How many steps at the end are undone. */
  readonly undone: number
}

/** Unknown fields of a deck file included. */
type DeckHead = Omit<Deck, 'sources' | 'cards' | 'tray' | 'leftOut'>

/** An article on the desk; the key stays when its text or metadata are mended, so that steps go on pointing at it. */
export interface DeskArticle {
  readonly key: string
  /** Without paragraphs where the deck travelled without the text. */
  readonly article: Article
  /** What a deck file said of it, its text aside. */
  readonly source?: Omit<Source, 'text'>
}

/** The fields of a card that a person can word; one set by hand wins over every later regeneration or revision. */
export interface OwnFields {
  readonly prompt?: string
  /** The canonical answer. */
  readonly answer?: string
  readonly accepted?: readonly string[]
  readonly distractors?: readonly string[]
  readonly tags?: readonly string[]
  readonly evidence?: Card['evidence']
  readonly attribution?: NonNullable<Card['attribution']>
  readonly sequence?: NonNullable<Card['sequence']>
}

/** Null: as proposed. */
export type FieldChanges = { readonly [F in OwnField]?: OwnFields[F] | null }

export type Verdict = 'accepted' | 'discarded'

/** The deck's own lines, which no article gives. */
export type DeckLines = Partial<Pick<Deck, 'title' | 'description' | 'licence' | 'authors'>>

export type Edit =
  /** Sets fields of a card by hand. */
  | { readonly do: 'word'; readonly card: CardId; readonly fields: FieldChanges }
  /** Null withdraws the verdict: as if just proposed. */
  | { readonly do: 'judge'; readonly cards: readonly CardId[]; readonly verdict: Verdict | null }
  /** A card made by hand (from words of the article, or by splitting another), right behind `after`; null: in front of all. */
  | { readonly do: 'add'; readonly card: Card; readonly after: CardId | null }
  /** Before another card; null: behind all. */
  | { readonly do: 'move'; readonly card: CardId; readonly before: CardId | null }
  | { readonly do: 'lines'; readonly lines: DeckLines }
  | { readonly do: 'meta'; readonly article: string; readonly meta: Partial<ArticleMeta> }
  | { readonly do: 'keep'; readonly article: string; readonly paragraph: number; readonly kept: boolean }
  /** Mends the words of one paragraph. */
  | { readonly do: 'mend'; readonly article: string; readonly paragraph: number; readonly text: string }
  | { readonly do: 'add-article'; readonly article: DeskArticle }
  | { readonly do: 'remove-article'; readonly article: string }

/** What one undo takes back: splitting a card is one step of several edits. */
export interface Step {
  readonly edits: readonly Edit[]
  /** What was done, as the undo menu says it: "Split a card", "Accept 12 cards". */
  readonly label: string
}

/** What the articles gave when cards were last made, or what a deck file brought, in the deck's order; ids are carried over. */
export interface Proposal {
  readonly cards: readonly ProposedCard[]
  /** Names the state of the articles that it was made from; null where none was made yet. */
  readonly madeFrom: string | null
  /** As in a deck. */
  readonly leftOut?: number
  /** How many steps were done when it was made, where any were: undoing one of them brings back what was proposed before. */
  readonly after?: number
}

export interface ProposedCard {
  readonly card: Card
  /** Why it is held back; empty where it can be handed out unread. */
  readonly reasons: readonly TrayReason[]
  /** Set where the articles no longer yield it: such a card is listed, and nothing is lost with it. */
  readonly vanished?: {
    /** It was in the saved deck, so it stays there until it is discarded; else it stays where a hand touched it. */
    readonly wasSaved: boolean
  }
}

/** In the deck; held back until somebody looks at it; left out. */
export type Standing = 'in' | 'held' | 'out'

/** A card as the desk shows it. */
export interface DeskCard {
  /** With the person's words in it. */
  readonly card: Card
  readonly standing: Standing
  readonly reasons: readonly TrayReason[]
  /** Fields set by hand. */
  readonly own: readonly OwnField[]
  /** Accepted by the person, not merely proposed. */
  readonly isConfirmed: boolean
  readonly isAdded: boolean
  readonly hasVanished: boolean
}

/** The desk with every step that is done in it: what a screen shows. */
export interface DeskView {
  /** In their order; those taken off the desk are not among them. */
  readonly articles: readonly DeskArticle[]
  readonly lines: Required<DeckLines>
  /** Every card exactly once, in the deck's order, those held back and left out in their places. */
  readonly cards: readonly DeskCard[]
  /** True where the articles are not as they were when the cards were made. */
  readonly isStale: boolean
  /** How many drafts of very long articles had no room here. */
  readonly leftOut: number
  /** What undo would take back, and redo bring back; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
}

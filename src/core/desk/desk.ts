/**
 * The teacher's desk of one deck: what was proposed from its articles, and every step a person took since, in order.
 * What the deck holds is always derived from the two, so a step can be undone and a regeneration never overwrites a hand.
 */
import type { Article, ArticleMeta } from '../article/article.ts'
import type { Card, Deck, TrayItem } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'

/** An article on the desk; the key stays when its text or metadata are mended, so that steps go on pointing at it. */
export interface DeskArticle {
  readonly key: string
  readonly article: Article
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
}

export type Verdict = 'accepted' | 'discarded'

/** The deck's own lines, which no article gives. */
export type DeckLines = Partial<Pick<Deck, 'title' | 'description' | 'licence' | 'authors'>>

export type Edit =
  /** Sets fields of a card by hand; a field that is null goes back to what was proposed. */
  | {
      readonly do: 'word'
      readonly card: CardId
      readonly fields: { readonly [F in keyof OwnFields]?: OwnFields[F] | null }
    }
  /** Null withdraws the verdict: as if just proposed. */
  | { readonly do: 'judge'; readonly cards: readonly CardId[]; readonly verdict: Verdict | null }
  /** A card made by hand (from words of the article, or by splitting another), standing right behind `after`. */
  | { readonly do: 'add'; readonly card: Card; readonly after: CardId | null }
  /** Before another card, or last. */
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

/** What the articles gave when cards were last made, or what a deck file brought; its ids are carried over. */
export interface Proposal {
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  /** Cards of a saved deck, or touched by hand, that the articles no longer yield: they stay until discarded. */
  readonly vanished: readonly Card[]
}

/** A card as the desk shows it. */
export interface DeskCard {
  /** With the person's words in it. */
  readonly card: Card
  readonly standing: 'in' | 'held' | 'out'
  readonly reasons: TrayItem['reasons']
  /** Fields set by hand. */
  readonly own: readonly (keyof OwnFields)[]
  /** Accepted by the person, not merely proposed. */
  readonly isConfirmed: boolean
  readonly isAdded: boolean
  readonly hasVanished: boolean
}

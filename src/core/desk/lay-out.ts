/** Lays a desk out: for an article that becomes a deck, and for a deck that is there, with or without its articles' texts. */
import type { Article } from '../article/article.ts'
import type { Deck, Source } from '../deck/deck.ts'
import type { DeckId } from '../ids.ts'
import { hasText, sourceOf, stateOf, textOf } from './articles.ts'
import type { Desk, DeskArticle, ProposedCard } from './desk.ts'

export const layOutArticle = (deckId: DeckId, article: Article): Desk => ({
  deckId,
  head: null,
  articles: [{ key: 'a1', article }],
  proposal: { cards: [], madeFrom: null },
  steps: [],
  undone: 0,
})

/** Its cards lie there as they are; none is made anew. */
export function layOutDeck(deck: Deck): Desk {
  const { sources, cards: _cards, tray: _tray, ...head } = deck
  const articles = sources.map((source, index) => ({
    key: `a${String(index + 1)}`,
    ...articleOf(source, deck.language),
  }))
  return {
    deckId: deck.id,
    head,
    articles,
    proposal: { cards: proposedIn(deck), madeFrom: stateOf(articles) },
    steps: [],
    undone: 0,
  }
}

export const proposedIn = ({ cards, tray }: Pick<Deck, 'cards' | 'tray'>): readonly ProposedCard[] => [
  ...cards.map((card) => ({ card, reasons: [] })),
  ...tray,
]

function articleOf({ text, ...source }: Source, language: string): Omit<DeskArticle, 'key'> {
  const { title, publisher, published, url = null } = source
  const lines = text === undefined || text === '' ? [] : text.split('\n')
  return {
    article: {
      meta: { title, publisher, published, language, url, authors: [] },
      paragraphs: lines.map((line) => ({ text: line, kind: 'text', kept: true })),
    },
    source,
  }
}

/** The desk after a newer revision of its deck came: what was proposed is the revision's, the steps are done over it again. */
export function layOutRevision(desk: Desk, revision: Deck, isTouched: (id: string) => boolean): Desk {
  const fresh = layOutDeck(revision)
  const articles = withOldKeys(desk.articles, fresh.articles, keysOnDesk(desk))
  const cards = fresh.proposal.cards
  const brought = new Set(cards.map(({ card }) => card.id))
  const vanished = desk.proposal.cards
    .filter(({ card }) => !brought.has(card.id))
    .map((gone) => ({ ...gone, vanished: { wasSaved: false } }))
  return {
    ...fresh,
    articles,
    proposal: { cards: [...cards, ...vanished.filter(({ card }) => isTouched(card.id))], madeFrom: stateOf(articles) },
    steps: desk.steps,
    undone: desk.undone,
  }
}

/** Steps point at paragraphs by number, so an article whose text changed is another one to them. */
function withOldKeys(
  before: readonly DeskArticle[],
  after: readonly DeskArticle[],
  taken: ReadonlySet<string>,
): readonly DeskArticle[] {
  const old = new Map(before.map((each) => [sourceOf(each).sha256, each]))
  const used = new Set(taken)
  return after.map((each) => {
    const same = old.get(textOf(each).sha256)
    if (same !== undefined) {
      // The texts are equal; its paragraphs that were left out are known here alone.
      return { ...each, key: same.key, article: { ...each.article, paragraphs: paragraphsOf(same, each) } }
    }
    const key = freeKey(used)
    used.add(key)
    return { ...each, key }
  })
}

const paragraphsOf = (same: DeskArticle, brought: DeskArticle): Article['paragraphs'] =>
  hasText(same) ? same.article.paragraphs : brought.article.paragraphs

/** Also of articles that were taken off the desk, or whose step was undone. */
export const keysOnDesk = ({ articles, steps }: Pick<Desk, 'articles' | 'steps'>): ReadonlySet<string> =>
  new Set([
    ...articles.map(({ key }) => key),
    ...steps.flatMap(({ edits }) => edits.flatMap((edit) => (edit.do === 'add-article' ? [edit.article.key] : []))),
  ])

export function freeKey(taken: ReadonlySet<string>): string {
  let number = taken.size + 1
  while (taken.has(`a${String(number)}`)) number++
  return `a${String(number)}`
}

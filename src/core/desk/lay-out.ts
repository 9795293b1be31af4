/** Lays a desk out: for an article that becomes a deck, and for a deck that is there, with or without its articles' texts. */
import type { Article } from '../article/article.ts'
import type { Deck, Source } from '../deck/deck.ts'
import type { DeckId } from '../ids.ts'
import { stateOf } from './articles.ts'
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
  const { sources, cards: _cards, tray: _tray, leftOut, ...head } = deck
  const articles = sources.map((source, index) => ({
    key: `a${String(index + 1)}`,
    ...articleOf(source, deck.language),
  }))
  return {
    deckId: deck.id,
    head,
    articles,
    proposal: { cards: proposedIn(deck), madeFrom: stateOf(articles), ...(leftOut ? { leftOut } : {}) },
    steps: [],
    undone: 0,
  }
}

const proposedIn = ({ cards, tray }: Pick<Deck, 'cards' | 'tray'>): readonly ProposedCard[] => [
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

/** Takes a newer revision of a deck onto its desk: it takes the place of what was proposed, and the person's steps are done over it again. */
import type { Article } from '../article/article.ts'
import type { Deck } from '../deck/deck.ts'
import { hasText, sourceOf, stateOf, textOf } from './articles.ts'
import type { Desk, DeskArticle } from './desk.ts'
import { freeKey, keysOnDesk, layOutDeck } from './lay-out.ts'
import { foldSteps, isTouched } from './view.ts'

export function layOutRevision(desk: Desk, revision: Deck): Desk {
  const folded = foldSteps(desk)
  const fresh = layOutDeck(revision)
  const articles = withOldKeys(desk.articles, fresh.articles, keysOnDesk(desk))
  const cards = fresh.proposal.cards
  const brought = new Set(cards.map(({ card }) => card.id))
  // What its author took out goes, but for what this person worded or accepted.
  const vanished = desk.proposal.cards
    .filter(({ card: { id } }) => !brought.has(id) && isTouched(id, folded))
    .map((gone) => ({ ...gone, vanished: { wasSaved: false } }))
  return {
    ...fresh,
    articles,
    proposal: { ...fresh.proposal, cards: [...cards, ...vanished], madeFrom: stateOf(articles) },
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
    old.delete(textOf(each).sha256)
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

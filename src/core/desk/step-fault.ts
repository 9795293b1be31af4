/** Says why a step cannot be taken on a desk: it names what is not there, or a date that is none. */
import { isEdtf } from '../facts/dates/edtf.ts'
import type { Fault } from '../fault.ts'
import type { CardId } from '../ids.ts'
import { editArticles, hasText, textOf } from './articles.ts'
import type { Desk, DeskArticle, Edit, Step } from './desk.ts'
import { foldSteps } from './view.ts'

/** Null where it can be taken. */
export function findStepFault(desk: Desk, step: Step): Fault | null {
  const { cards: known, articles: onDesk } = foldSteps(desk)
  const cards = new Set<CardId>(known.keys())
  let articles = onDesk
  for (const edit of step.edits) {
    const fault = findEditFault(edit, cards, articles)
    if (fault) return fault
    if (edit.do === 'add') cards.add(edit.card.id)
    articles = editArticles(articles, edit)
  }
  return null
}

const stale: Fault = { code: 'stale' }

function findEditFault(edit: Edit, cards: ReadonlySet<CardId>, articles: readonly DeskArticle[]): Fault | null {
  const areCards = (...ids: readonly (CardId | null)[]): Fault | null =>
    ids.every((id) => id === null || cards.has(id)) ? null : stale
  const article =
    'article' in edit && typeof edit.article === 'string' ? articles.find(({ key }) => key === edit.article) : null
  if (article === undefined) return stale
  switch (edit.do) {
    case 'word':
      return areCards(edit.card)
    case 'judge':
      return areCards(...edit.cards)
    case 'add':
      return cards.has(edit.card.id) ? stale : areCards(edit.after)
    case 'move':
      return areCards(edit.card, edit.before)
    case 'meta': {
      const { published } = edit.meta
      return typeof published === 'string' && !isEdtf(published)
        ? { code: 'published-malformed', value: published }
        : null
    }
    case 'keep':
    case 'mend':
      return edit.paragraph < (article?.article.paragraphs.length ?? 0) ? null : stale
    case 'add-article': {
      const { sha256 } = textOf(edit.article)
      if (articles.some((each) => hasText(each) && textOf(each).sha256 === sha256)) return { code: 'article-repeated' }
      return articles.some(({ key }) => key === edit.article.key) ? stale : null
    }
    default:
      return null
  }
}

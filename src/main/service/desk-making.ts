/** Finds facts and makes cards for the articles of a desk, off the main thread; the cards come onto the desk under their old ids. */
import type { ArticleReading, Remade } from '../../contract/desk-shapes.ts'
import { hasText, stateOf, textOf, titleOf } from '../../core/desk/articles.ts'
import type { DeskArticle } from '../../core/desk/desk.ts'
import { makeAnew } from '../../core/desk/make-anew.ts'
import { viewDesk } from '../../core/desk/view.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import type { MadeOfMany, Progress } from '../../core/make.ts'
import { cardIdsOf, cardsOfOthers } from '../store/decks.ts'
import { writeProposal } from '../store/proposals.ts'
import type { Store } from '../store/store.ts'
import { findDesk } from './desk-opening.ts'
import { guard } from './guard.ts'
import type { Jobs } from './jobs.ts'

export interface DeskJobs {
  readonly jobs: Jobs
  readonly onProgress: (job: string, progress: Progress) => void
}

/** More cards of other decks offer no better wrong answers. */
const maxLibraryCards = 2_000

/** Changes nothing. */
export async function readAtDesk(
  store: Store,
  { jobs, onProgress }: DeskJobs,
  deckId: DeckId,
  job: string,
): Promise<Result<{ readings: readonly ArticleReading[] }>> {
  const desk = guard(store, () => findDesk(store, deckId))
  if (!desk.ok) return desk
  const here = viewDesk(desk.value).articles.filter(hasText)
  const readings: ArticleReading[] = []
  for (const [index, { key, article }] of here.entries()) {
    const read = await jobs.run('read-facts', article, { job })
    if (!read.ok) return read
    readings.push({ article: key, ...read.value })
    onProgress(job, { done: index + 1, total: here.length, stage: 'sentences' })
  }
  return ok({ readings })
}

export async function makeAtDesk(
  store: Store,
  { jobs, onProgress }: DeskJobs,
  deckId: DeckId,
  job: string,
): Promise<Result<Remade>> {
  const found = guard(store, () => {
    const desk = findDesk(store, deckId)
    if (!desk.ok) return desk
    return ok({ articles: viewDesk(desk.value).articles, library: cardsOfOthers(store, deckId, maxLibraryCards) })
  })
  if (!found.ok) return found
  const { articles: from, library } = found.value
  const articles = from.filter(hasText).map((one) => ({ article: one.article, fallbackTitle: titleOf(one) }))
  const made = await jobs.run('make', { articles, deckId, library }, { job, onProgress })
  return made.ok ? guard(store, () => takeMade(store, deckId, from, made.value)) : made
}

/** Steps taken while the cards were made hold for them, too. */
function takeMade(store: Store, deckId: DeckId, from: readonly DeskArticle[], made: MadeOfMany): Result<Remade> {
  const desk = findDesk(store, deckId)
  if (!desk.ok) return desk
  // The change that they were made for was undone meanwhile, and what was proposed before holds again.
  const { articles, isStale } = viewDesk(desk.value)
  if (!isStale && stateOf(articles) !== stateOf(from)) return fail({ code: 'cancelled' })
  const proposal = makeAnew(desk.value, { from, ...made }, cardIdsOf(store, deckId))
  writeProposal(store, deckId, proposal)
  return ok({ proposal, readings: from.flatMap((article) => readingsOf(article, made)) })
}

function readingsOf(one: DeskArticle, { articles }: MadeOfMany): readonly ArticleReading[] {
  const { sha256 } = textOf(one)
  const read = articles.find(({ source }) => source.sha256 === sha256)
  return read ? [{ article: one.key, text: read.text, facts: read.facts }] : []
}

/** Finds facts and makes cards for the articles of a desk, off the main thread; the cards come onto the desk under their old ids. */
import type { ArticleReading, Remade } from '../../contract/desk-shapes.ts'
import { hasText, titleOf } from '../../core/desk/articles.ts'
import type { Desk, DeskArticle } from '../../core/desk/desk.ts'
import { makeAnew } from '../../core/desk/make-anew.ts'
import { viewDesk } from '../../core/desk/view.ts'
import { ok, type Result } from '../../core/fault.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Made, Progress } from '../../core/make.ts'
import { writeContent } from '../store/desks.ts'
import { cardIdsOf } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import { findDesk } from './desk-opening.ts'
import { guard } from './guard.ts'
import type { Jobs } from './jobs.ts'

export interface DeskJobs {
  readonly jobs: Jobs
  readonly onProgress: (job: string, progress: Progress) => void
}

/** In the articles' order; those whose text is not here give nothing. */
async function forEachArticle<T>(
  articles: readonly DeskArticle[],
  { onProgress }: DeskJobs,
  run: (article: DeskArticle, onProgress: DeskJobs['onProgress']) => Promise<Result<T>>,
): Promise<Result<readonly { readonly article: DeskArticle; readonly value: T }[]>> {
  const done: { readonly article: DeskArticle; readonly value: T }[] = []
  const here = articles.filter(hasText)
  for (const [index, article] of here.entries()) {
    const result = await run(article, (job, progress) =>
      onProgress(job, {
        ...progress,
        done: progress.done + index * progress.total,
        total: progress.total * here.length,
      }),
    )
    if (!result.ok) return result
    done.push({ article, value: result.value })
  }
  return ok(done)
}

export async function readAtDesk(
  store: Store,
  surroundings: DeskJobs,
  deckId: DeckId,
  job: string,
): Promise<Result<{ readings: readonly ArticleReading[] }>> {
  const desk = guard(store, () => findDesk(store, deckId))
  if (!desk.ok) return desk
  const read = await forEachArticle(viewDesk(desk.value).articles, surroundings, ({ article }, onProgress) =>
    surroundings.jobs.run('read-facts', article, { job, onProgress }),
  )
  if (!read.ok) return read
  return ok({ readings: read.value.map(({ article, value }) => ({ article: article.key, ...value })) })
}

export async function makeAtDesk(
  store: Store,
  surroundings: DeskJobs,
  deckId: DeckId,
  job: string,
): Promise<Result<Remade>> {
  const desk = guard(store, () => findDesk(store, deckId))
  if (!desk.ok) return desk
  const { articles } = viewDesk(desk.value)
  const made = await forEachArticle(articles, surroundings, (one, onProgress) =>
    surroundings.jobs.run('make', { article: one.article, deckId, title: titleOf(one) }, { job, onProgress }),
  )
  return made.ok ? guard(store, () => takeMade(store, deckId, articles, made.value)) : made
}

/** Steps taken while the cards were made hold for them, too. */
function takeMade(
  store: Store,
  deckId: DeckId,
  from: readonly DeskArticle[],
  made: readonly { readonly article: DeskArticle; readonly value: Made }[],
): Result<Remade> {
  const found = findDesk(store, deckId)
  if (!found.ok) return found
  const cards = made.flatMap(({ value }) => value.cards)
  const tray = made.flatMap(({ value }) => value.tray)
  const proposal = makeAnew(found.value, { from, cards, tray }, cardIdsOf(store, deckId))
  const remade: Desk = { ...found.value, proposal }
  store.db.transact(() => writeContent(store, remade))
  const readings = made.map(({ article, value }) => ({ article: article.key, text: value.text, facts: value.facts }))
  return ok({ proposal, readings })
}

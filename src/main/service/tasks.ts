/** The work that is too long for the main thread, by name; functions that touch neither disk nor window, run in a worker. */
import { articleText, type Article } from '../../core/article/article.ts'
import { sha256Hex } from '../../core/article/evidence.ts'
import { readArticle } from '../../core/article/read.ts'
import type { LibraryCard } from '../../core/cards/distractors/pool.ts'
import { ok, type Result } from '../../core/fault.ts'
import type { Facts } from '../../core/facts/facts.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { extractFromArticle, judgeText, makeCardsOfMany, type ArticleToMake, type Progress } from '../../core/make.ts'
import { gatherResults, type Gathered } from '../../core/results/gather-results.ts'
import type { ArticleOrigin } from '../../contract/shapes.ts'
import { fitToLog, forecastAll, type ToFit } from './fitting-tasks.ts'
import type { ToPlan, ToWrite } from './hand-out-tasks.ts'
import { loadOptimiser } from './optimiser.ts'

export type { Progress }
export type Report = (progress: Progress) => void

/** A page or paste becomes an article in a language that Dateline reads. */
function readOrigin(origin: ArticleOrigin): Result<Article> {
  const input =
    origin.from === 'file'
      ? { name: origin.name, bytes: origin.bytes }
      : origin.from === 'html'
        ? { name: 'the pasted page', html: origin.html }
        : { name: 'the pasted text', text: origin.text }
  const article = readArticle(input)
  if (!article.ok) return article
  const judged = judgeForDraft(articleText(article.value), article.value.meta.published)
  return judged.ok ? ok(article.value) : judged
}

/** A longer text has dates or actors for certain, and finding them all takes too long to do it twice. */
const quickChars = 20_000

/** What could never become a deck leaves no draft behind. */
const judgeForDraft = (text: string, published: string | null): Result<unknown> =>
  text.length <= quickChars ? extractFromArticle('', text, published) : judgeText(text)

interface ToMake {
  readonly articles: readonly ArticleToMake[]
  readonly deckId: string
  readonly library: readonly LibraryCard[]
}

interface ToGather {
  readonly deckId: DeckId
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export const tasks = {
  read: readOrigin,
  make: ({ articles, deckId, library }: ToMake, report?: Report) =>
    makeCardsOfMany(articles, asDeckId(deckId), { library, ...(report ? { report } : {}) }),
  'read-facts': (article: Article): Result<{ readonly text: string; readonly facts: Facts }> => {
    const text = articleText(article)
    const facts = extractFromArticle(sha256Hex(text), text, article.meta.published)
    return facts.ok ? ok({ text, facts: facts.value }) : facts
  },
  'read-results': ({ deckId, files }: ToGather): Result<Gathered> => ok(gatherResults(deckId, files)),
  'has-optimiser': (_: null): Result<boolean> => ok(loadOptimiser() !== null),
  fit: (toFit: ToFit, report?: Report) => fitToLog(toFit, report),
  forecast: forecastAll,
  // Every format's writer comes with them, which other tasks need not wait for.
  'plan-hand-out': async (toPlan: ToPlan) => (await import('./hand-out-tasks.ts')).plan(toPlan),
  'write-hand-out': async (toWrite: ToWrite) => (await import('./hand-out-tasks.ts')).write(toWrite),
}

export type Task = keyof typeof tasks
export type TaskInput<T extends Task> = Parameters<(typeof tasks)[T]>[0]
export type TaskOutput<T extends Task> = Awaited<ReturnType<(typeof tasks)[T]>>

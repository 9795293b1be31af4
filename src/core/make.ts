/** The whole way from articles to their cards, as the window, the command line and the bundled deck walk it. */
import { analyse } from './article/analyse.ts'
import { articleText, type Article } from './article/article.ts'
import { sha256Hex } from './article/evidence.ts'
import { judgeLanguage } from './article/language.ts'
import type { LibraryCard } from './cards/distractors/pool.ts'
import { type ArticleFacts, proposeDeck } from './cards/propose.ts'
import type { Card, Source, TrayItem } from './deck/deck.ts'
import { fail, ok, type Result } from './fault.ts'
import { extractFacts, extractionStages } from './facts/extract.ts'
import type { Facts } from './facts/facts.ts'
import type { DeckId } from './ids.ts'

export interface Made {
  /** The text that every offset points into. */
  readonly text: string
  readonly source: Source
  readonly facts: Facts
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  /** How many drafts have no room even in the tray. */
  readonly leftOut: number
}

/** How far a long piece of work is: steps done of all steps, and what is being done now. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly stage: string
}

/** Refuses what is no English article: no words, another language, nothing to ask about. */
export function judgeText(text: string): Result<string> {
  if (text.trim() === '') return fail({ code: text === '' ? 'article-empty' : 'article-blank' })
  const language = judgeLanguage(text)
  return language === 'en' || language === 'und' ? ok(text) : fail({ code: 'article-language', language })
}

/** The facts of a text that is an English article. */
export function extractFromArticle(id: string, text: string, published: string | null): Result<Facts> {
  const judged = judgeText(text)
  return judged.ok ? withFacts(extractFacts({ id, text, published, language: 'en' })) : judged
}

/** A text with neither date nor actor is at fault. */
const withFacts = (facts: Facts): Result<Facts> =>
  facts.dates.length + facts.actors.length > 0 ? ok(facts) : fail({ code: 'article-without-facts' })

function sourceOf(article: Article, text: string, fallbackTitle: string): Source {
  const { title, publisher, published, url } = article.meta
  return {
    title: title ?? fallbackTitle,
    publisher,
    published,
    sha256: sha256Hex(text),
    ...(url === null ? {} : { url }),
    text,
  }
}

/** What a deck is made of beside its articles. */
export interface MakeSettings {
  readonly report?: (progress: Progress) => void
  /** Cards of other decks, whose answers may serve as wrong ones. */
  readonly library?: readonly LibraryCard[]
}

/** The same article, metadata and deck id give the same cards, byte for byte. */
export function makeCards(
  article: Article,
  deckId: DeckId,
  fallbackTitle: string,
  report: (progress: Progress) => void = () => undefined,
): Result<Made> {
  const made = makeCardsOfMany([{ article, fallbackTitle }], deckId, { report })
  if (!made.ok) return made
  const { articles, ...rest } = made.value
  const [only] = articles
  if (!only) throw new Error('One article was given and none came back')
  return ok({ ...only, ...rest })
}

export interface ArticleToMake {
  readonly article: Article
  /** For an article that names none. */
  readonly fallbackTitle: string
}

/** An article as far as it was read before cards were made. */
type ReadArticle = Pick<Made, 'text' | 'source' | 'facts'>

export interface MadeOfMany {
  /** In the order given; the same text twice is one article. */
  readonly articles: readonly ReadArticle[]
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  readonly leftOut: number
}

/** One deck of several articles: what several tell is asked once, and where they disagree, each is asked for its own account. */
export function makeCardsOfMany(
  given: readonly ArticleToMake[],
  deckId: DeckId,
  { report = () => undefined, library = [] }: MakeSettings = {},
): Result<MadeOfMany> {
  const stages = [...extractionStages, 'cards'] as const
  const total = given.length * (stages.length - 1) + 1
  const read: ArticleFacts[] = []
  for (const [at, { article, fallbackTitle }] of given.entries()) {
    const begin = (stage: (typeof stages)[number]): void =>
      report({ done: at * (stages.length - 1) + stages.indexOf(stage), total, stage })
    const one = readForCards(article, fallbackTitle, begin)
    if (!one.ok) return one
    if (!read.some(({ source }) => source.sha256 === one.value.source.sha256)) read.push(one.value)
  }
  report({ done: total - 1, total, stage: 'cards' })
  const { cards, tray, leftOut } = proposeDeck(read, { deckId, library })
  if (cards.length + tray.length === 0) return fail({ code: 'article-without-cards' })
  return ok({
    articles: read.map(({ analysed: { text }, source, facts }) => ({ text, source, facts })),
    cards,
    tray,
    leftOut,
  })
}

function readForCards(
  article: Article,
  fallbackTitle: string,
  begin: (stage: (typeof extractionStages)[number]) => void,
): Result<ArticleFacts> {
  const text = articleText(article)
  const source = sourceOf(article, text, fallbackTitle)
  const judged = judgeText(text)
  if (!judged.ok) return judged
  begin('sentences')
  const analysed = analyse(text)
  const { sha256: id, published } = source
  const facts = withFacts(extractFacts({ id, text, published, language: 'en', analysed }, begin))
  return facts.ok ? ok({ analysed, facts: facts.value, source, published }) : facts
}

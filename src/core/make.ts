/** The whole way from an article to its cards, as the window, the command line and the bundled deck walk it. */
import { analyse } from './article/analyse.ts'
import { articleText, type Article } from './article/article.ts'
import { sha256Hex } from './article/evidence.ts'
import { judgeLanguage } from './article/language.ts'
import { proposeCards } from './cards/propose.ts'
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

/** The same article, metadata and deck id give the same cards, byte for byte. */
export function makeCards(
  article: Article,
  deckId: DeckId,
  fallbackTitle: string,
  report: (progress: Progress) => void = () => undefined,
): Result<Made> {
  const stages = [...extractionStages, 'cards'] as const
  const begin = (stage: (typeof stages)[number]): void =>
    report({ done: stages.indexOf(stage), total: stages.length, stage })
  const text = articleText(article)
  const source = sourceOf(article, text, fallbackTitle)
  const judged = judgeText(text)
  if (!judged.ok) return judged
  begin('sentences')
  const analysed = analyse(text)
  const { sha256: id, published } = source
  const facts = withFacts(extractFacts({ id, text, published, language: 'en', analysed }, begin))
  if (!facts.ok) return facts
  begin('cards')
  const { cards, tray } = proposeCards({ analysed, facts: facts.value, source, deckId, published })
  if (cards.length + tray.length === 0) return fail({ code: 'article-without-cards' })
  return ok({ text, source, facts: facts.value, cards, tray })
}

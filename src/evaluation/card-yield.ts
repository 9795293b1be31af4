// Makes the cards of articles as `dateline make` does, and counts them: how many a length of text gives, of which kinds, and what is held back why.
import { readArticle } from '../core/article/read.ts'
import { auditDeck } from '../core/cards/audit.ts'
import type { Card, TrayItem } from '../core/deck/deck.ts'
import type { FaultCode } from '../core/fault.ts'
import { asDeckId } from '../core/ids.ts'
import { makeCards } from '../core/make.ts'
import { countWords } from './corpus-check.ts'
import type { GoldArticle } from './gold.ts'

/** One article with the deck that is made of it; a fault where none can be. */
export interface DeckOf {
  readonly article: GoldArticle
  readonly words: number
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  readonly fault?: FaultCode
}

export interface CardYield {
  readonly articles: number
  readonly cards: number
  /** The middle of all articles' cards a 700 words. */
  readonly median: number
  /** What the audit finds in the cards that were not held back. */
  readonly findings: number
  readonly kinds: ReadonlyMap<string, number>
  readonly reasons: ReadonlyMap<string, number>
  readonly faults: ReadonlyMap<string, number>
}

/** Shorter ones are notices, not articles. */
const minWords = 200
/** The length for which a yield is told. */
const wordsOfAnArticle = 700
/** Any will do: it decides ids and the order of wrong answers. */
const deckId = asDeckId('3f1c2f0e-6d0c-4a52-9a0e-7d1d5f0f6c11')

/** Articles that are too short to be counted are left out. */
export const makeDecks = (articles: readonly GoldArticle[]): DeckOf[] =>
  articles.filter(({ text }) => countWords(text) >= minWords).map(deckOf)

function deckOf(article: GoldArticle): DeckOf {
  const { id, text, dct } = article
  const words = countWords(text)
  const read = readArticle({ name: `${id}.txt`, text })
  if (!read.ok) return { article, words, cards: [], tray: [], fault: read.fault.code }
  const { meta } = read.value
  const made = makeCards({ ...read.value, meta: { ...meta, published: dct ?? meta.published } }, deckId, id)
  if (!made.ok) return { article, words, cards: [], tray: [], fault: made.fault.code }
  const { cards, tray } = made.value
  return { article, words, cards, tray }
}

/** An article of which no card can be made counts as one without cards. */
export function measureYield(decks: readonly DeckOf[]): CardYield {
  const shares = decks
    .map(({ cards, words }) => (cards.length * wordsOfAnArticle) / words)
    .toSorted((one, other) => one - other)
  return {
    articles: decks.length,
    cards: decks.reduce((sum, { cards }) => sum + cards.length, 0),
    median: shares[Math.floor(shares.length / 2)] ?? 0,
    findings: decks.reduce((sum, { cards }) => sum + auditDeck({ cards }).length, 0),
    kinds: counted(decks.flatMap(({ cards }) => cards.map(({ kind }) => kind))),
    reasons: counted(decks.flatMap(({ tray }) => tray.flatMap(({ reasons }) => reasons))),
    faults: counted(decks.flatMap(({ fault }) => fault ?? [])),
  }
}

/** Most frequent first. */
function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].toSorted(([, one], [, other]) => other - one))
}

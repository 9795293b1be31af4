/** Finds the cards of a deck that were made from the same sentence, so that one does not give the next away. */
import type { CardId } from '../ids.ts'
import type { Evidence } from '../article/evidence.ts'
import type { Card, Deck, Source } from '../deck/deck.ts'

/** Equal texts for cards of one sentence; empty for a card without evidence. */
export function siblingKeysOf(deck: Pick<Deck, 'cards' | 'sources'>): Map<CardId, string> {
  const texts = new Map(deck.sources.map((source: Source) => [source.sha256, source.text]))
  const spans = deck.cards.flatMap((card) => spanOf(card, texts))
  spans.sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1))
  const keys = new Map<CardId, string>(deck.cards.map((card) => [card.id, '']))
  let source = ''
  let start = 0
  let end = 0
  for (const span of spans) {
    if (span.source === source && span.start < end) {
      end = Math.max(end, span.end)
    } else {
      ;({ source, start, end } = span)
    }
    keys.set(span.id, `${source}:${start}`)
  }
  return keys
}

interface Span {
  readonly id: CardId
  readonly source: string
  readonly start: number
  readonly end: number
}

function spanOf(card: Card, texts: ReadonlyMap<string, string | undefined>): Span[] {
  const evidence = card.evidence[0]
  if (evidence === undefined) return []
  const text = texts.get(evidence.source)
  const { start, end } = text === undefined ? evidence : widenToSentence(text, evidence)
  return [{ id: card.id, source: evidence.source, start, end }]
}

/** A full stop, question or exclamation mark before white space and a capital or quotation mark; a rough cut is enough here. */
const sentenceBreak = /[.?!…]["”’)\]]*\s+(?=["“‘(]?\p{Lu})|\n/gu
/** No sentence of news is longer, in characters. */
const furthest = 1000

function widenToSentence(
  text: string,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
): { start: number; end: number } {
  const from = Math.max(0, start - furthest)
  const window = text.slice(from, end + furthest)
  let sentenceStart = from
  for (const match of window.matchAll(sentenceBreak)) {
    const breakStart = from + match.index
    const breakEnd = breakStart + match[0].length
    if (breakEnd <= start) sentenceStart = breakEnd
    else if (breakEnd > end) return { start: sentenceStart, end: Math.max(end, breakStart) }
  }
  return { start: sentenceStart, end: from + window.length }
}

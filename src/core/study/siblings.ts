/** Finds the cards of a deck that were made from the same sentence, so that one does not give the next away. */
import type { CardId } from '../ids.ts'
import type { Card, Deck, Evidence, Source } from '../deck/deck.ts'

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
const sentenceBreak = /[.?!…]["”’)\]]*\s+(?=["“‘(]?\p{Lu})|\n/u
const everyBreak = new RegExp(sentenceBreak, 'gu')
const endsSentence = /[.?!…]["”’)\]]*\s*$/u
const furthest = 1000

function widenToSentence(
  text: string,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - furthest), start)
  let sentenceStart = start - before.length
  for (const match of before.matchAll(everyBreak)) {
    sentenceStart = start - before.length + match.index + match[0].length
  }
  if (endsSentence.test(text.slice(start, end))) return { start: sentenceStart, end }
  const after = text.slice(end, end + furthest)
  const stop = after.search(sentenceBreak)
  return { start: sentenceStart, end: stop < 0 ? end + after.length : end + stop }
}

/** Makes the first revision of a deck, with title, names and address in the form that a deck file accepts. */
import type { DeckId } from '../ids.ts'
import type { Card, Deck, Source, TrayItem } from './deck.ts'
import { deckFormat, deckVersion, sourceSchema } from './deck-schema.ts'

export interface NewDeck {
  readonly id: DeckId
  /** May come from a page or a file name: it is made one line of at most 300 characters. */
  readonly title: string
  readonly description?: string
  readonly language: string
  readonly licence?: string
  readonly authors?: readonly string[]
  readonly sources: readonly Source[]
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  readonly leftOut?: number
}

export const makeDeck = (made: NewDeck): Deck => ({
  format: deckFormat,
  version: deckVersion,
  id: made.id,
  revision: 1,
  title: asDeckLine(made.title) || 'Untitled',
  description: made.description ?? '',
  language: made.language,
  licence: made.licence ?? '',
  authors: (made.authors ?? []).map((author) => asLine(author, 300)).filter((author) => author !== ''),
  sources: made.sources.map(presentable),
  cards: made.cards,
  tray: made.tray,
  ...(made.leftOut ? { leftOut: made.leftOut } : {}),
})

function presentable({ url, ...source }: Source): Source {
  const isAddress = url !== undefined && sourceSchema.shape.url.safeParse(url).success
  return {
    ...source,
    title: asLine(source.title, 1_000),
    publisher: source.publisher === null ? null : asLine(source.publisher, 300) || null,
    ...(isAddress ? { url } : {}),
  }
}

/** As a deck file takes a title: one line of at most 300 characters. */
export const asDeckLine = (text: string): string => asLine(text, 300)

/** Lone surrogates would come back from UTF-8 as another character. */
const asLine = (text: string, maxChars: number): string =>
  [
    ...text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
      .trim(),
  ]
    .reduce((line, char) => (line.length + char.length > maxChars ? line : line + char), '')
    .trim()

/** What of a card Anki's fields do not say by themselves, kept in a field of its own so that the card comes back whole. */
import type { Card, Deck, Source } from '../../deck/deck.ts'

/** The deck a note is from, and the card as it was when the note was written. */
export interface NoteData {
  readonly version: 1
  readonly deck: Pick<Deck, 'id' | 'revision' | 'title' | 'language' | 'licence' | 'authors'>
  /** Those that the card quotes, without their text. */
  readonly sources: readonly Source[]
  /** Its place in the deck. */
  readonly position: number
  readonly card: Card
}

export function noteDataOf(
  { id, revision, title, language, licence, authors, sources }: Deck,
  card: Card,
  position: number,
): NoteData {
  const quoted = new Set(card.evidence.map(({ source }) => source))
  return {
    version: 1,
    deck: { id, revision, title, language, licence, authors },
    sources: sources.filter(({ sha256 }) => quoted.has(sha256)).map(({ text: _text, ...source }) => source),
    position,
    card,
  }
}

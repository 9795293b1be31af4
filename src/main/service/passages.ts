/** The words a card was made from, in their article: the deck's own, or where it travels without, another deck's. */
import { anchorEvidence, type Evidence } from '../../core/article/evidence.ts'
import type { DeckId } from '../../core/ids.ts'
import { passageOf, type Passage } from '../../core/study/passage.ts'
import { sourceText, textsLike } from '../store/decks.ts'
import type { Store } from '../store/store.ts'

/** One for each piece of evidence, in its order. */
export function passagesOf(store: Store, deckId: DeckId, evidence: readonly Evidence[]): Passage[] {
  const texts = new Map(evidence.map(({ source }) => [source, textsFor(store, deckId, source)]))
  return evidence.map((words) => {
    const [only, ...others] = texts.get(words.source) ?? []
    if (only === undefined || others.length === 0) return passageOf(words, only ?? null)
    return passageOf(words, [only, ...others].find((text) => anchorEvidence(text, words) !== null) ?? null)
  })
}

function textsFor(store: Store, deckId: DeckId, sha256: string): readonly string[] {
  const own = sourceText(store, deckId, sha256)
  return own === null ? textsLike(store, deckId, sha256) : [own]
}

/** Pictures and sounds of several decks in one package: each once, and no two under one name. */
import type { Deck } from '../../deck/deck.ts'
import type { Outgoing } from '../outgoing.ts'

export interface MediaNames {
  readonly nameOf: (deck: Deck, medium: string) => string
  /** Those whose bytes are there, one after another. */
  readonly media: () => Iterable<readonly [name: string, bytes: Uint8Array]>
}

export function mediaNames(outgoings: readonly Outgoing[]): MediaNames {
  const names = new Map<Deck, Map<string, string>>()
  const taken = new Map<string, { readonly sha256: string; readonly bytes: () => Uint8Array | null }>()
  for (const { deck, medium } of outgoings) {
    const ofDeck = new Map<string, string>()
    for (const { name, sha256 } of deck.media ?? []) {
      const other = taken.get(name)
      // Cards of other decks on the same machine may show another picture of that name.
      const free = other === undefined || other.sha256 === sha256 ? name : `${sha256.slice(0, 16)}-${name}`
      ofDeck.set(name, free)
      if (!taken.has(free)) taken.set(free, { sha256, bytes: () => medium(name) })
    }
    names.set(deck, ofDeck)
  }
  return {
    nameOf: (deck, medium) => names.get(deck)?.get(medium) ?? medium,
    *media() {
      for (const [name, { bytes }] of taken) {
        const content = bytes()
        if (content !== null) yield [name, content]
      }
    },
  }
}

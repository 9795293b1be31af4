/** Gives a card its id once, from deck, kind and fact, so that the same article makes the same ids. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { CardKind } from '../deck/deck.ts'
import { asCardId, type CardId, type DeckId } from '../ids.ts'

/** Crockford's base32 in lower case: no letter is mistaken for a digit. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
/** 80 bits: two of a million cards coincide with a chance below one in a trillion. */
const idChars = 16

export type Mint = (kind: CardKind, fact: string) => CardId

/** Facts that read the same are told apart by a counter. */
export function mintFor(deckId: DeckId): Mint {
  const taken = new Set<string>()
  return (kind, fact) => {
    for (let counter = 0; ; counter++) {
      const id = base32(
        sha256(utf8ToBytes([deckId, kind, fact, ...(counter === 0 ? [] : [String(counter)])].join('\u0000'))),
      )
      if (taken.has(id)) continue
      taken.add(id)
      return asCardId(id)
    }
  }
}

function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && out.length < idChars) {
      bits -= 5
      out += digits.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return out
}

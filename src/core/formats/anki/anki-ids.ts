/** Ids that a note, a card and a deck have in every package that is made of them, so that Anki updates instead of doubling. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AnkiId } from './collection.ts'

const digest = (names: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(names))))

/** Anki merges notes by it. A card's own id may come up in another deck as well, so the deck's is in it. */
export const guidOf = (deckId: string, cardId: string): string => digest(['note', deckId, cardId]).slice(0, 20)

/**
 * Anki takes ids for moments of creation in milliseconds and moves those that lie in the future, so ours lie in the years
 * 2001 to 2017.
 */
const firstId = 1_000_000_000_000
const idCount = 500_000_000_000
/** So many hexadecimal digits are counted exactly. */
const exactDigits = 13

/** Gives ids that names decide; where two names meet by chance, the later one moves on by one. */
export function mintIds(): (...names: readonly string[]) => AnkiId {
  const taken = new Set<number>()
  return (...names) => {
    let id = firstId + (Number.parseInt(digest(names).slice(0, exactDigits), 16) % idCount)
    while (taken.has(id)) id++
    taken.add(id)
    return String(id)
  }
}

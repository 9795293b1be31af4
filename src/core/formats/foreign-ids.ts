/** Ids for decks and cards from files that have none of ours: the same file gives the same ids, another file others. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { asCardId, asDeckId, type CardId, type DeckId } from '../ids.ts'

/** A name-based UUID (RFC 9562, section 5.8, version 8: SHA-256 of what tells the deck from every other). */
export function foreignDeckId(format: string, ...names: readonly string[]): DeckId {
  const hash = digest([format, ...names])
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
  return asDeckId([...parts, hash.slice(20, 32)].join('-'))
}

/** `names` tell the card from every other of its deck. */
export const foreignCardId = (format: string, ...names: readonly string[]): CardId =>
  asCardId(`${format}-${digest(names).slice(0, 24)}`)

/** As JSON, so that no two lists of names run together. */
const digest = (names: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(names))))

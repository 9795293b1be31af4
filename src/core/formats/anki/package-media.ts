/** The pictures and sounds of an Anki package: read when a card shows them, and then only what Dateline shows. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
import { z } from 'zod'
import { mediaOfCard } from '../../deck/card-media.ts'
import type { Card, Medium } from '../../deck/deck.ts'
import { mediumSchema } from '../../deck/deck-schema.ts'
import { maxMediumBytes, mediaTypeOf } from '../media-type.ts'
import { unpackEntry, type ZipEntry } from '../zip-entries.ts'
import { readMessage } from './protobuf.ts'
import { unpackZstd } from './zstd.ts'

export interface PackageMedia {
  /** What a medium is called in our deck, by the name a card knows it by; null where it is not there or not shown. */
  readonly nameOf: (source: string) => string | null
  readonly bytesOf: (name: string) => Uint8Array | null
  /** Those that cards show, as a deck lists them. */
  readonly mediaOf: (cards: readonly Card[]) => Medium[]
}

const maxListBytes = 20_000_000
const maxMedia = 20_000

/** The list of a package, by name: which entry of the zip holds it. */
export function readMediaList(list: Uint8Array, isPacked: boolean): ReadonlyMap<string, string> {
  const bytes = isPacked ? unpackZstd(list, maxListBytes) : list
  const names = typeof bytes === 'string' ? [] : isPacked ? namesOfMessage(bytes) : namesOfJson(bytes)
  return new Map(names.slice(0, maxMedia).map(([entry, name]) => [name.normalize('NFC'), entry]))
}

function namesOfMessage(bytes: Uint8Array): (readonly [entry: string, name: string])[] {
  return (readMessage(bytes) ?? [])
    .filter(({ field }) => field === 1)
    .map(({ bytes: entry }, index) => {
      const name = readMessage(entry)?.find(({ field }) => field === 1)?.bytes ?? new Uint8Array()
      return [String(index), strFromU8(name)] as const
    })
}

function namesOfJson(bytes: Uint8Array): (readonly [entry: string, name: string])[] {
  try {
    const parsed = z.record(z.string(), z.string()).safeParse(JSON.parse(strFromU8(bytes)))
    return parsed.success ? Object.entries(parsed.data) : []
  } catch {
    return []
  }
}

/** `isPacked`: each medium is zstd of its own, as in the current layout. */
export function packageMedia(
  entries: ReadonlyMap<string, ZipEntry>,
  list: ReadonlyMap<string, string>,
  isPacked: boolean,
): PackageMedia {
  const known = new Map<string, Medium | null>()
  const bytesOf = (name: string): Uint8Array | null => {
    const entry = entries.get(list.get(name) ?? '')
    if (entry === undefined || entry.bytes > maxMediumBytes) return null
    const unpacked = unpackEntry(entry)
    const bytes = unpacked !== null && isPacked ? unpackZstd(unpacked, maxMediumBytes) : unpacked
    return bytes === null || typeof bytes === 'string' || mediaTypeOf(bytes) === null ? null : bytes
  }
  const look = (name: string): Medium | null => {
    const before = known.get(name)
    if (before !== undefined) return before
    const isName = mediumSchema.shape.name.safeParse(name).success
    const bytes = isName ? bytesOf(name) : null
    const medium = bytes === null ? null : { name, sha256: bytesToHex(sha256(bytes)), bytes: bytes.length }
    known.set(name, medium)
    return medium
  }
  return {
    bytesOf,
    nameOf: (source) => candidates(source).find((name) => look(name) !== null) ?? null,
    mediaOf: (cards) => {
      const shown = new Set(cards.flatMap((card) => [...mediaOfCard(card)]))
      return [...known.values()].filter((medium) => medium !== null).filter(({ name }) => shown.has(name))
    },
  }
}

/** As it is written, and as an address would write it. */
function candidates(source: string): readonly string[] {
  const name = source.normalize('NFC')
  try {
    return [name, decodeURIComponent(name).normalize('NFC')]
  } catch {
    return [name]
  }
}

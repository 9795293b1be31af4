/** Our own deck file as every other format: JSON where there is no medium, else a zip of the same JSON and `media/`. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { isArchive } from '../deck/deck-archive.ts'
import { parseDeck, printDeck } from '../deck/deck-file.ts'
import { maxPackageBytes } from '../deck/limits.ts'
import { ok, type Result } from '../fault.ts'
import type { Incoming } from './incoming.ts'
import { countLosses } from './loss.ts'
import { maxMediumBytes, mediaTypeOf } from './media-type.ts'
import type { Outgoing, Written } from './outgoing.ts'
import { readZip, unpackEntry, type ZipEntry } from './zip-entries.ts'

const archiveLimits = { maxEntries: 20_001, maxBytes: 500_000_000 }
/** Equal decks give equal bytes, so no file in the archive has a time: 1980 is where zip begins. */
const noTime = { mtime: '1980-01-01T00:00:00' }

/** Of a zip for each file in it: two heads with a name of 200 letters, of up to three bytes, in each. */
const entryBytes = 1_300

export function readDateline(bytes: Uint8Array): Result<Incoming> {
  const parsed = parseDeck(bytes)
  if (!parsed.ok) return parsed
  const zip = isArchive(bytes) ? readZip(bytes, archiveLimits) : null
  const entries: ReadonlyMap<string, ZipEntry> = zip?.ok === true ? zip.entries : new Map()
  const losses = countLosses()
  const whole = new Map((parsed.value.media ?? []).map((medium) => [medium.name, medium]))
  const medium = (name: string): Uint8Array | null => {
    const [listed, entry] = [whole.get(name), entries.get(`media/${name}`)]
    if (!listed || !entry || entry.bytes > maxMediumBytes) return null
    const unpacked = unpackEntry(entry)
    const isAsListed = unpacked !== null && bytesToHex(sha256(unpacked)) === listed.sha256
    return isAsListed && mediaTypeOf(unpacked) !== null ? unpacked : null
  }
  for (const name of whole.keys()) {
    if (medium(name) !== null) continue
    losses.add('unread-file', name)
  }
  return ok({ decks: [{ deck: parsed.value, progress: new Map() }], medium, losses: losses.losses() })
}

export function writeDateline({ deck, medium }: Pick<Outgoing, 'deck' | 'medium'>): Written {
  const losses = countLosses()
  const files: Zippable = {}
  const json = printDeck(deck)
  // No file is written that no Dateline would read; the words are reckoned unpacked, so there is room for the zip's own.
  let room = maxPackageBytes - json.length
  for (const { name } of deck.media ?? []) {
    const bytes = medium(name)
    if (bytes === null || bytes.length + entryBytes > room) losses.add('media', name)
    else {
      // Pictures and sounds are packed already.
      files[`media/${name}`] = [bytes, { level: 0, ...noTime }]
      room -= bytes.length + entryBytes
    }
  }
  const isZipped = Object.keys(files).length > 0
  const content = isZipped ? zipSync({ 'deck.json': [strToU8(json), noTime], ...files }) : json
  return { content, losses: losses.losses() }
}

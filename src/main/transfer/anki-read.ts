/** Reads Anki's packages, .apkg and .colpkg, in all three layouts, always from the collection that is meant and never from the decoy. */
import { fail, ok, type Result } from '../../core/fault.ts'
import { collectionNames, mediaName, metaName } from '../../core/formats/anki/package-files.ts'
import { packageMedia, readMediaList } from '../../core/formats/anki/package-media.ts'
import { readMessage } from '../../core/formats/anki/protobuf.ts'
import { readCollection } from '../../core/formats/anki/read-collection.ts'
import { unpackZstd } from '../../core/formats/anki/zstd.ts'
import type { Incoming } from '../../core/formats/incoming.ts'
import { countLosses } from '../../core/formats/loss.ts'
import type { IncomingFile, Reader } from '../../core/formats/readers.ts'
import { endsWith } from '../../core/formats/readers.ts'
import { readZip, unpackEntry, type ZipEntry, type ZipProblem } from '../../core/formats/zip-entries.ts'
import { readTables } from './anki-tables.ts'
import { readForeignFile } from './foreign-database.ts'

/** Twenty thousand notes with two thousand pictures have about a tenth. */
const zipLimits = { maxEntries: 60_000, maxBytes: 2_000_000_000 }
/** Of the SQLite file; a collection of ten years has about a third. */
const maxCollectionBytes = 300_000_000

const kind = 'an Anki package'

const zipProblems: Readonly<Record<ZipProblem, string>> = {
  damaged: 'it is damaged, or was not copied to its end.',
  'too-many-files': 'it holds more than 60,000 files.',
  'too-large': 'unpacked it has more than 2 GB.',
  'packed-too-tightly': 'it is packed implausibly tightly.',
  'unsafe-name': 'it holds a file whose name leads out of its folder.',
  encrypted: 'it is encrypted.',
}

export function readAnki({ name, bytes }: IncomingFile): Result<Incoming> {
  const damaged = (problem: string) => fail({ code: 'import-damaged', name, kind, problem })
  const zip = readZip(bytes, zipLimits)
  if (!zip.ok) return damaged(zipProblems[zip.problem])
  const { entries } = zip
  const newest = collectionIn(entries)
  const entry = newest === null ? undefined : entries.get(newest)
  if (entry === undefined) return damaged('it holds no collection.')
  const isPacked = newest === collectionNames.current
  let isUnpacked = false
  const unpack = (): Uint8Array | null => {
    const file = unpackCollection(entry, isPacked)
    isUnpacked = file !== null
    return file
  }
  const collection = readForeignFile(unpack, readTables)
  if (!isUnpacked) return damaged('its collection is damaged, or larger than 300 MB.')
  if (collection === null) return damaged('its collection is damaged, or not as Anki writes one.')
  const list = entries.get(mediaName)
  const listBytes = list === undefined ? null : unpackEntry(list)
  const media = packageMedia(entries, listBytes === null ? new Map() : readMediaList(listBytes, isPacked), isPacked)
  const losses = countLosses()
  const decks = readCollection(collection, media, losses)
  if (decks.length === 0) return fail({ code: 'import-empty', name })
  return ok({ decks, medium: media.bytesOf, losses: losses.losses() })
}

/** A package that says it is newer than the collections in it holds nothing but a decoy. */
function collectionIn(entries: ReadonlyMap<string, ZipEntry>): string | null {
  const meta = entries.get(metaName)
  const message = meta === undefined ? null : readMessage(unpackEntry(meta) ?? new Uint8Array())
  const version = message?.find(({ field }) => field === 1)?.number ?? 0
  if (entries.has(collectionNames.current)) return collectionNames.current
  if (entries.has(collectionNames.legacy) && version < 3) return collectionNames.legacy
  return entries.has(collectionNames.oldest) && version < 2 ? collectionNames.oldest : null
}

function unpackCollection(entry: ZipEntry, isPacked: boolean): Uint8Array | null {
  if (entry.bytes > maxCollectionBytes) return null
  const unpacked = unpackEntry(entry)
  const file = unpacked !== null && isPacked ? unpackZstd(unpacked, maxCollectionBytes) : unpacked
  return file === null || typeof file === 'string' ? null : file
}

export const ankiReader: Reader = {
  format: 'apkg',
  claims: ({ name, bytes }) => {
    const zip = readZip(bytes, zipLimits)
    if (zip.ok && Object.values(collectionNames).some((file) => zip.entries.has(file))) return 'by-content'
    return endsWith(name, '.apkg', '.colpkg') ? 'by-name' : null
  },
  read: readAnki,
}

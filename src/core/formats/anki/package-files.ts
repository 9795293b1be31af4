/** The files of an Anki package and how each layout writes them, around a collection that is an SQLite file already. */
import { sha1 } from '@noble/hashes/legacy.js'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { printMessage } from './protobuf.ts'
import { packZstd } from './zstd.ts'

export type AnkiLayout = 'current' | 'legacy'

/** The collection that a program of that time reads; a package holds older ones only as decoys. */
export const collectionNames = {
  oldest: 'collection.anki2',
  legacy: 'collection.anki21',
  current: 'collection.anki21b',
}
export const metaName = 'meta'
export const mediaName = 'media'

/** Of the message in `meta`, field 1. */
const layoutVersions = { legacy: 2, current: 3 } as const

export interface PackageContent {
  readonly layout: AnkiLayout
  readonly collection: Uint8Array
  readonly decoy: Uint8Array
  /** By name in the package; the bytes are asked for one after another. */
  readonly media: Iterable<readonly [name: string, bytes: Uint8Array]>
}

/** The same content gives the same bytes on every machine: zips hold local times, so this one says when time began. */
const zipEpoch = '1980-01-01T00:00:00'

export function packPackage({ layout, collection, decoy, media }: PackageContent): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const put = (name: string, bytes: Uint8Array, isPacked: boolean): void => {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    file.mtime = zipEpoch
    zip.add(file)
    file.push(bytes, true)
  }
  const isCurrent = layout === 'current'
  put(metaName, printMessage([1, layoutVersions[layout]]), true)
  if (isCurrent) put(collectionNames.current, packZstd(collection), false)
  else put(collectionNames.legacy, collection, false)
  put(collectionNames.oldest, decoy, false)

  const listed: { name: string; size: number; hash: Uint8Array }[] = []
  for (const [name, bytes] of media) {
    put(String(listed.length), isCurrent ? packZstd(bytes) : bytes, true)
    listed.push({ name, size: bytes.length, hash: sha1(bytes) })
  }
  if (isCurrent) {
    const entries = listed.map(({ name, size, hash }) => [1, printMessage([1, name], [2, size], [3, hash])] as const)
    put(mediaName, packZstd(printMessage(...entries)), false)
  } else {
    put(mediaName, strToU8(JSON.stringify(Object.fromEntries(listed.map(({ name }, index) => [index, name])))), false)
  }
  zip.end()
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

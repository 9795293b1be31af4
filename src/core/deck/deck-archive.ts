/** Takes deck.json out of a zipped deck without ever inflating more than a deck may hold. */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { fail, ok, type Fault, type Result } from '../fault.ts'
import { isUnsafeName, mostUnpacked } from '../formats/zip-entries.ts'

export interface ArchiveLimits {
  readonly maxBytes: number
}

const entryName = 'deck.json'
const maxEntries = 20_001
/** Small steps, so that a bomb is noticed long before it is unpacked. */
const stepBytes = 16_384

const invalid = (problem: string): Fault => ({ code: 'deck-invalid', path: '', problem })

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

export function readDeckEntry(bytes: Uint8Array, { maxBytes }: ArchiveLimits): Result<Uint8Array> {
  const pieces: Uint8Array[] = []
  let entries = 0
  let inflated = 0
  let found = false
  let whole = false
  let fault: Fault | undefined

  const take = (file: UnzipFile): void => {
    if (found) fault ??= invalid(`holds ${entryName} twice`)
    found = true
    file.ondata = (error, piece, final) => {
      if (error) fault ??= invalid(`holds a ${entryName} that cannot be unpacked`)
      else {
        inflated += piece.length
        if (inflated > maxBytes) fault ??= { code: 'deck-too-large', bytes: inflated, maxBytes }
        if (inflated > mostUnpacked(bytes.length)) fault ??= invalid('is packed implausibly tightly')
        if (!fault) pieces.push(piece)
        whole ||= final
      }
    }
    file.start()
  }
  const unzip = new Unzip((file) => {
    entries++
    if (entries > maxEntries) fault ??= invalid(`holds more than ${maxEntries} files`)
    if (isUnsafeName(file.name)) fault ??= invalid('holds a file whose name leads out of its folder')
    if (!fault && file.name === entryName) take(file)
  })
  unzip.register(UnzipInflate)

  try {
    for (let at = 0; at < bytes.length && !fault; at += stepBytes)
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length)
  } catch {
    fault ??= hasDirectoryEnd(bytes) ? invalid('is a damaged archive') : { code: 'deck-cut-off' }
  }
  if (fault) return fail(fault)
  if (!hasDirectoryEnd(bytes)) return fail({ code: 'deck-cut-off' })
  if (!found) return fail(invalid(`holds no ${entryName}`))
  return whole ? ok(joined(pieces, inflated)) : fail(invalid('is a damaged archive'))
}

/** The record that closes every zip stands in its last 65,557 bytes (APPNOTE.TXT, 4.3.16). */
function hasDirectoryEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true
  return false
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

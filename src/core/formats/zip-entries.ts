/** Looks into a stranger's zip by its directory: every entry within the file, none over another, each unpacked only as far as it may. */
import { Inflate, strFromU8 } from 'fflate'

export interface ZipEntry {
  readonly name: string
  /** Unpacked, as the directory says; more is never unpacked. */
  readonly bytes: number
  readonly packed: Uint8Array
  readonly isStored: boolean
}

interface ZipLimits {
  readonly maxEntries: number
  /** Of all entries, unpacked. */
  readonly maxBytes: number
}

export type ZipProblem = 'damaged' | 'too-many-files' | 'too-large' | 'packed-too-tightly' | 'unsafe-name' | 'encrypted'
type ZipReading =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, ZipEntry> }
  | { readonly ok: false; readonly problem: ZipProblem }

/** Deflate reaches 1,032 : 1 at best, text about 10 : 1; what is smaller than a megabyte may be what it likes. */
const maxRatio = 200
const ratioFreeBytes = 1_000_000
/** What unpacks to more is packed implausibly tightly. */
export const mostUnpacked = (packedBytes: number): number => Math.max(ratioFreeBytes, packedBytes * maxRatio)
/** Small steps, so that a bomb is noticed long before it is unpacked. */
const stepBytes = 16_384

/** Signatures and lengths of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
const local = { signature: 0x04034b50, bytes: 30 }
const central = { signature: 0x02014b50, bytes: 46 }
const end = { signature: 0x06054b50, bytes: 22, maxComment: 65_535 }

/** A name that would leave the folder it is unpacked into, on any system. */
export const isUnsafeName = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f]/.test(name) || name.split('/').includes('..')

export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endAt = findEnd(view)
  if (endAt === null) return problem('damaged')
  const count = view.getUint16(endAt + 10, true)
  if (count > limits.maxEntries) return problem('too-many-files')
  const entries = new Map<string, ZipEntry>()
  const taken: (readonly [from: number, to: number])[] = []
  let total = 0
  let at = view.getUint32(endAt + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (at + central.bytes > endAt || view.getUint32(at, true) !== central.signature) return problem('damaged')
    const head = headAt(view, bytes, at)
    const span = spanOf(view, head)
    if (span === null || entries.has(head.name)) return problem('damaged')
    if (isUnsafeName(head.name)) return problem('unsafe-name')
    if (head.isEncrypted) return problem('encrypted')
    total += head.bytes
    if (total > limits.maxBytes) return problem('too-large')
    if (head.bytes > mostUnpacked(head.packedBytes)) return problem('packed-too-tightly')
    taken.push(span)
    const packed = bytes.subarray(span[1] - head.packedBytes, span[1])
    entries.set(head.name, { name: head.name, bytes: head.bytes, packed, isStored: head.method === 0 })
    at = head.next
  }
  return overlap(taken) ? problem('damaged') : { ok: true, entries }
}

/** Null where it is damaged or is not as long as the directory says. */
export function unpackEntry({ bytes, packed, isStored }: ZipEntry): Uint8Array | null {
  if (isStored) return packed.length === bytes ? packed : null
  const unpacked = new Uint8Array(bytes)
  let length = 0
  let isLying = false
  const inflate = new Inflate((piece) => {
    isLying ||= length + piece.length > bytes
    if (!isLying) unpacked.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < packed.length && !isLying; at += stepBytes)
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  } catch {
    return null
  }
  return !isLying && length === bytes ? unpacked : null
}

const problem = (what: ZipProblem): ZipReading => ({ ok: false, problem: what })

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - end.bytes - end.maxComment)
  for (let at = view.byteLength - end.bytes; at >= first; at--)
    if (view.getUint32(at, true) === end.signature) return at
  return null
}

interface Head {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedBytes: number
  readonly bytes: number
  readonly localAt: number
  readonly next: number
}

function headAt(view: DataView, bytes: Uint8Array, at: number): Head {
  const nameLength = view.getUint16(at + 28, true)
  const nameAt = at + central.bytes
  return {
    name: strFromU8(bytes.subarray(nameAt, nameAt + nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
    next: nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

/** From the entry's own head to the end of its bytes; null where they are not all there or packed in a way nobody uses. */
function spanOf(view: DataView, { method, packedBytes, localAt }: Head): readonly [number, number] | null {
  if (method !== 0 && method !== 8) return null
  if (localAt + local.bytes > view.byteLength || view.getUint32(localAt, true) !== local.signature) return null
  const dataAt = localAt + local.bytes + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true)
  const to = dataAt + packedBytes
  return to <= view.byteLength ? [localAt, to] : null
}

/** Entries that share bytes unpack to far more than the file holds (Fifield, A better zip bomb, 2019). */
function overlap(spans: (readonly [number, number])[]): boolean {
  const inOrder = spans.toSorted(([a], [b]) => a - b)
  return inOrder.some(([from], nth) => from < (inOrder[nth - 1]?.[1] ?? 0))
}

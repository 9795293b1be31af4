/** Zstandard frames (RFC 8878): written as raw blocks, which every reader takes, and read under a cap. */
import { Decompress } from 'fzstd'
import { mostUnpacked } from '../zip-entries.ts'

const magic = 0xfd2fb528
/** The content's size follows in four bytes (RFC 8878, 3.1.1.1.1.1). */
const descriptor = 0x80
/** 2^(10 + 7) bytes: as large as a block may be, so that no reader has to keep more than one. */
const windowDescriptor = 7 << 3
const maxBlockBytes = 131_072
const frameHeaderBytes = 10
const blockHeaderBytes = 3

export function packZstd(content: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(content.length / maxBlockBytes))
  const packed = new Uint8Array(frameHeaderBytes + blocks * blockHeaderBytes + content.length)
  const view = new DataView(packed.buffer)
  view.setUint32(0, magic, true)
  packed[4] = descriptor
  packed[5] = windowDescriptor
  view.setUint32(6, content.length, true)
  let at = frameHeaderBytes
  for (let block = 0; block < blocks; block++) {
    const piece = content.subarray(block * maxBlockBytes, (block + 1) * maxBlockBytes)
    // Bit 0: the last block; bits 1 and 2: raw, which is 0; then its size (3.1.1.2).
    const header = piece.length * 8 + (block === blocks - 1 ? 1 : 0)
    packed[at] = header & 0xff
    packed[at + 1] = (header >> 8) & 0xff
    packed[at + 2] = header >> 16
    packed.set(piece, at + blockHeaderBytes)
    at += blockHeaderBytes + piece.length
  }
  return packed
}

/** Small steps, so that a bomb is noticed long before it is unpacked. */
const stepBytes = 16_384

/** `too-large` as soon as more has come out than `atMost` bytes, or than anybody packs into so few. */
export function unpackZstd(packed: Uint8Array, atMost: number): Uint8Array | 'too-large' | 'damaged' {
  const maxBytes = Math.min(atMost, mostUnpacked(packed.length))
  const pieces: Uint8Array[] = []
  let length = 0
  let whole = false
  const stream = new Decompress((piece, final) => {
    length += piece.length
    if (length <= maxBytes) pieces.push(piece)
    whole ||= final === true
  })
  try {
    for (let at = 0; at < packed.length && length <= maxBytes; at += stepBytes)
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  } catch {
    return length > maxBytes ? 'too-large' : 'damaged'
  }
  if (length > maxBytes) return 'too-large'
  if (!whole) return 'damaged'
  const content = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    content.set(piece, at)
    at += piece.length
  }
  return content
}

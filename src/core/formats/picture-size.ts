/** How many pixels a picture says it has, from its head alone: a small file can unpack to more than a computer has memory. */

interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Null where the head does not say so, which no browser can draw either. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (bytes[0] === 0x89) return { width: view.getUint32(16), height: view.getUint32(20) }
    if (bytes[0] === 0x47) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (bytes[0] === 0x52) return webpSize(view)
    return bytes[0] === 0xff ? jpegSize(view) : null
  } catch {
    // It ends before it says so.
    return null
  }
}

/** RFC 9649: a simple file, lossy (RFC 6386, section 9.1) or lossless, or an extended one. */
function webpSize(view: DataView): PictureSize | null {
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      // 'VP8L'
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858: // 'VP8X'
      return { width: uint24(24) + 1, height: uint24(27) + 1 }
    default:
      return null
  }
}

/** The first frame header (ITU-T T.81, table B.1); as decoders do, what stands between two segments is passed over. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) at++
    else {
      const marker = view.getUint8(at + 1)
      const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
      if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      if (marker === 0xd9 || marker === 0xda) return null
      const isAlone = marker === 0xff || marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)
      at += marker === 0xff ? 1 : isAlone ? 2 : 2 + view.getUint16(at + 2)
    }
  }
}

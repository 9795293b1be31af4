/** Base64 (RFC 4648, section 4) without Node's Buffer or the browser's atob. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64FromBytes(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const sextets = [18, 12, 6, 0].map((shift) => letters.charAt((bits >> shift) & 63)).join('')
    pieces.push(c === undefined ? sextets.slice(0, b === undefined ? 2 : 3).padEnd(4, '=') : sextets)
  }
  return pieces.join('')
}

const values: ReadonlyMap<number, number> = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]))

/** White space aside; null where a sign has no place in it. */
export function bytesFromBase64(text: string): Uint8Array | null {
  const bare = text.replace(/\s+/g, '').replace(/={1,2}$/, '')
  if (bare.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let bits = 0
  let length = 0
  for (let at = 0; at < bare.length; at++) {
    const value = values.get(bare.charCodeAt(at))
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffffff
    // Of every four letters all but the first end a byte.
    const rest = [-1, 4, 2, 0][at % 4] ?? -1
    if (rest >= 0) bytes[length++] = (bits >> rest) & 255
  }
  return bytes
}

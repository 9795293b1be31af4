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

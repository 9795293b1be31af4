/** Finds the character encoding that a page names in its head. */

/** The HTML Living Standard (13.2.3.2) looks at the first 1,024 bytes; pages put it later, browsers find it there too. */
const sniffedBytes = 4096

export function htmlCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, sniffedBytes))
  const declared = /<meta\s[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(start)
  const xml = /^\s*<\?xml\s[^<>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(start)
  return declared?.[1] ?? xml?.[1] ?? null
}

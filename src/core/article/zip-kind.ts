/** Tells what a zip file is from the names of its first entries, without unpacking anything. */

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Local file headers (APPNOTE 4.3.7) are met in order; a name stands 30 bytes into each. */
function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  const seen = Math.min(bytes.length, 1_000_000)
  for (let at = 0; at + 30 <= seen && names.length < 64; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue
    const length = (bytes[at + 26] ?? 0) + 256 * (bytes[at + 27] ?? 0)
    names.push(text(bytes.subarray(at + 30, at + 30 + Math.min(length, 255))))
  }
  return names
}

export const isOfficeDocument = (bytes: Uint8Array): boolean => {
  const names = entryNames(bytes)
  return names.some((name) => name.startsWith('word/')) || (names.length < 64 && hasOfficeStart(names))
}

/** A cut-off Word file may end before its first part; [Content_Types].xml comes first and is common to Office files. */
const hasOfficeStart = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') && !names.some((name) => /^(?:xl|ppt|visio)\//.test(name))

/** As a person calls it. */
export function zipKind(bytes: Uint8Array, name: string): string | null {
  // A zip that stores its type as OpenDocument and EPUB ask for (OpenDocument 1.3, part 2, 3.3).
  const start = text(bytes.subarray(30, 120))
  if (start.startsWith('mimetypeapplication/epub+zip')) return 'EPUB'
  if (start.startsWith('mimetypeapplication/vnd.oasis.opendocument')) return 'OpenDocument (.odt)'
  const names = entryNames(bytes)
  if (names.some((one) => one.startsWith('xl/'))) return 'Excel'
  if (names.some((one) => one.startsWith('ppt/'))) return 'PowerPoint'
  if (names.some((one) => one.startsWith('collection.anki'))) return 'Anki package'
  if (/\.dateline$/i.test(name) || names[0] === 'deck.json') return 'Dateline deck'
  return /\.docx$/i.test(name) ? null : 'archive'
}

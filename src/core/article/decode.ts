/** Turns bytes into text as their writer meant it: UTF-8, UTF-16 or Windows-1252, or says that they are no text. */
import { fail, ok, type Result } from '../fault.ts'
import { unsupportedKind } from './kind.ts'
import { maxArticleChars } from './limits.ts'

/** The decoder of the WHATWG Encoding Standard, which every engine that runs core has; ES2023 does not type it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode: (bytes: Uint8Array) => string }

/** The text of a plain file: without its byte order mark, with its line breaks as they are. */
export function decodeText(bytes: Uint8Array, name = ''): Result<string> {
  const kind = unsupportedKind(bytes, name)
  if (kind !== null) return fail({ code: 'article-kind-unsupported', name, kind })
  const text = decode(bytes)
  if (text === null) return fail({ code: 'article-binary', name })
  if (text.trim() === '') return fail({ code: text === '' ? 'article-empty' : 'article-blank' })
  if (text.length > maxArticleChars)
    return fail({ code: 'article-too-long', chars: text.length, maxChars: maxArticleChars })
  return ok(text)
}

/** Null where the bytes are no text. `charset` is what the bytes say of themselves; a byte order mark outranks it. */
export function decode(bytes: Uint8Array, charset: string | null = null): string | null {
  const text = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeNamed(bytes, charset) ?? decodeUnnamed(bytes)
  return isText(text) ? text : null
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** The Encoding Standard's "BOM sniff"; its decoders drop the mark. */
function decodeMarked(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes)
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

const sniffedBytes = 65_536
/** Every line break, space and Latin letter of UTF-16 has a zero byte; half of the bytes at the most, and on one side. */
const minZeroShare = 0.02

function decodeUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length - (bytes.length % 2), sniffedBytes)
  let evenZeros = 0
  let oddZeros = 0
  let plainPairs = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros++
    if (bytes[index + 1] === 0) oddZeros++
    if (isPlain(bytes[index]) && isPlain(bytes[index + 1])) plainPairs++
  }
  if (plainPairs > length / 4) return null
  const least = Math.max(1, minZeroShare * length)
  if (oddZeros >= least && evenZeros === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (evenZeros >= least && oddZeros === 0) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Two of printable ASCII in a row are rare in UTF-16 of any script, and the rule in a text with a stray NUL. */
const isPlain = (byte = 0): boolean => byte >= 0x20 && byte < 0x7f

function decodeNamed(bytes: Uint8Array, charset: string | null): string | null {
  const label = charset?.trim().toLowerCase() ?? ''
  if (label === '') return null
  // The Encoding Standard reads Latin-1 and ASCII as Windows-1252, too; "utf-8" is often claimed in vain.
  if (/^(?:utf-?8|utf-?16.*|us-ascii|ascii|iso-?8859-?1|latin-?1|(?:windows-|cp|x-cp)1252)$/.test(label)) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // A RangeError for labels that no standard knows.
    return null
  }
}

function decodeUnnamed(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  if (wrong === 0) return text
  // A file that was cut inside a character, or has one bad byte, is still UTF-8: its other accents came out right.
  const right = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return right > 4 * wrong ? text.replace(/\ufffd$/, '') : decodeWindows1252(bytes)
}

/** 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Some engines' own decoder takes these for controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const chunkBytes = 8192

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += chunkBytes)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + chunkBytes)))
  return pieces.join('').replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80))
}

/** A stray control (a page break, the end mark of old editors) is no reason to refuse a text; a NUL is. */
const maxControlShare = 0.005

function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/g)?.length ?? 0
  const garbled = text.match(/[\ufffd\ufffe\uffff]/g)?.length ?? 0
  return controls <= Math.ceil(maxControlShare * text.length) && garbled <= Math.ceil(text.length / 50)
}

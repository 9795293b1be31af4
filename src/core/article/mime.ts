/** Reads MIME entities (RFC 2045 to 2047): header fields, parts, transfer encodings, encoded words. */
import { decode } from './decode.ts'

export interface MimePart {
  /** By lower-case name, unfolded. */
  readonly headers: ReadonlyMap<string, string>
  /** As it was transferred, one character a byte. */
  readonly body: string
}

/** One character a byte, so that offsets are the file's. */
export function toLatin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return pieces.join('')
}

const toBytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (char) => char.charCodeAt(0))

const maxHeaderChars = 100_000

export function readPart(latin1: string): MimePart {
  const text = latin1.replace(/^\s+/, '')
  const blank = /\r?\n\r?\n/.exec(text.slice(0, maxHeaderChars))
  const end = blank?.index ?? Math.min(text.length, maxHeaderChars)
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: blank ? text.slice(end + blank[0].length) : '' }
}

/** "text/html" of `text/html; charset="utf-8"`. */
export const mediaType = (part: MimePart): string =>
  (part.headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? ''

export function parameter(part: MimePart, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(
    part.headers.get('content-type') ?? '',
  )
  return match?.[1] ?? match?.[2] ?? null
}

const maxParts = 2000

/** The parts of a multipart entity; a last one that was cut off is given as far as it goes. */
export function partsOf(part: MimePart): string[] {
  const boundary = parameter(part, 'boundary')
  if (boundary === null || boundary === '') return []
  const line = `--${boundary}`
  const parts: string[] = []
  let start = part.body.startsWith(line) ? 0 : part.body.indexOf(`\n${line}`) + 1
  if (start === 0 && !part.body.startsWith(line)) return []
  while (parts.length < maxParts && !part.body.startsWith('--', start + line.length)) {
    const from = start + line.length
    const next = part.body.indexOf(`\n${line}`, from)
    parts.push(part.body.slice(from, next < 0 ? undefined : next))
    if (next < 0) break
    start = next + 1
  }
  return parts
}

/** The part's bytes without their transfer encoding. */
export function bytesOf(part: MimePart): Uint8Array {
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase().trim()
  if (encoding === 'base64') return fromBase64(part.body)
  return toBytes(encoding === 'quoted-printable' ? fromQuotedPrintable(part.body) : part.body)
}

/** RFC 2045, 6.7: white space before a line's end is not part of the text, and "=" at its end continues the line. */
const fromQuotedPrintable = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const bare = line.trimEnd()
      return bare.endsWith('=') ? bare.slice(0, -1) : `${bare}\n`
    })
    .join('')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digitValues = new Map(Array.from(base64Digits, (digit, value) => [digit.charCodeAt(0), value]))

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length; at++) {
    const value = digitValues.get(text.charCodeAt(at))
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = (held >> bits) & 0xff
    }
  }
  return bytes.subarray(0, length)
}

/** "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047); white space between two encoded words is not text. */
export const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, encoding: string, text: string) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? fromBase64(text)
          : toBytes(fromQuotedPrintable(text.replaceAll('_', ' ')).trimEnd())
      return decode(bytes, charset) ?? whole
    })

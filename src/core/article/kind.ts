/** Decides what kind of document bytes are: by how they begin, and only then by the file's name. */
import { isOfficeDocument, zipKind } from './zip-kind.ts'

export type ArticleKind = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What formats that hold no readable article begin with, and what a person calls them. */
const signatures: readonly (readonly [start: string, kind: string, offset?: number])[] = [
  ['%PDF-', 'PDF'],
  ['%!PS', 'PostScript'],
  ['{\\rtf', 'RTF'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Word (.doc)'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['WEBP', 'image', 8],
  ['ftypheic', 'image', 4],
  ['ftypavif', 'image', 4],
  ['ftyp', 'video', 4],
  ['\x1aE\xdf\xa3', 'video'],
  ['ID3\x03', 'sound'],
  ['ID3\x04', 'sound'],
  ['OggS', 'sound'],
  ['fLaC', 'sound'],
  ['WAVE', 'sound', 8],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['BZh', 'archive'],
  ['ustar', 'archive', 257],
  ['bplist00', 'Safari web archive'],
  ['SQLite format 3\0', 'database'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
]
const sniffedBytes = 4096

/** The kind as a person calls it, where Dateline cannot read it; null where it may be able to. */
export function unsupportedKind(bytes: Uint8Array, name: string): string | null {
  const start = latin1(bytes.subarray(0, sniffedBytes))
  const [, known] = signatures.find(([mark, , offset = 0]) => start.startsWith(mark, offset)) ?? []
  if (known === 'old Word (.doc)' && /\.docx$/i.test(name)) return 'password-protected Word'
  if (known !== undefined) return known
  // PDF readers accept a header anywhere in the first 1,024 bytes (ISO 32000-1, annex H, note 13).
  if (/%PDF-\d/.test(start.slice(0, 1024))) return 'PDF'
  if (start.startsWith('PK')) return isOfficeDocument(bytes) ? null : zipKind(bytes, name)
  if (/^\s*\{\s*"format"\s*:\s*"dateline-deck"/.test(withoutMark(start))) return 'Dateline deck'
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(withoutMark(start)))
    return 'image'
  return null
}

/** Of bytes that `unsupportedKind` does not refuse. */
export function articleKind({ name, bytes }: NamedBytes): ArticleKind {
  if (startsLikeZip(bytes) || /\.docx$/i.test(name)) return 'docx'
  const start = withoutMark(latin1(bytes.subarray(0, sniffedBytes)).replaceAll('\0', ''))
  if (looksLikeMhtml(start)) return 'mhtml'
  const isMarkdown = /\.(?:md|markdown)$/i.test(name)
  if (looksLikeHtml(start, isMarkdown ? pageTags : anyTag)) return 'html'
  if (/\.mht(?:ml)?$/i.test(name)) return 'mhtml'
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html'
  return isMarkdown || looksLikeFrontMatter(start) ? 'markdown' : 'text'
}

/** Plain text is taken exactly as it is; every other kind is turned into text first. */
export const isPlainText = (file: NamedBytes): boolean => articleKind(file) === 'text'

const startsLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const withoutMark = (start: string): string => start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')

const pageTags = /^<(?:!doctype html|html|head|body|title|meta)[\s>/]/i
/** Markdown may hold these; in anything else they begin a page or a piece of one. */
const anyTag =
  /^<(?:!doctype html|html|head|body|title|meta|script|style|link|div|main|article|section|header|h1|p|table|font|br|a|b)[\s>/]/i

/** Past white space, comments and the clipboard's header, as the MIME Sniffing Standard (7.1) has it. */
function looksLikeHtml(start: string, tags: RegExp): boolean {
  let rest = start.replace(/^Version:[\d.]+\s[^<]*/, '').trimStart()
  while (rest.startsWith('<!--') || rest.startsWith('<?xml')) {
    const end = rest.startsWith('<!--') ? '-->' : '?>'
    const at = rest.indexOf(end)
    if (at < 0) return /<html[\s>]/i.test(rest)
    rest = rest.slice(at + end.length).trimStart()
  }
  return tags.test(rest)
}

/** A block of header fields (RFC 5322) that names MIME and a page. */
function looksLikeMhtml(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return (
    /^[A-Za-z-]+:[ \t]/.test(headers) &&
    /^MIME-Version:/im.test(headers) &&
    /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(headers)
  )
}

const looksLikeFrontMatter = (start: string): boolean => /^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n/.test(start)

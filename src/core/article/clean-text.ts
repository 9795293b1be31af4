/** A text as its writer meant it, without what setting, copying and other keyboards did to it, and with the way back. */
import type { Edit } from './edit.ts'
import { foldQuotationMarks } from './quotation-marks.ts'
import { lookup } from '../lookup.ts'

type Span = readonly [start: number, end: number]

export interface CleanText {
  readonly text: string
  /** The span of the text as given that a span of the clean text was made from. */
  readonly original: (span: Span) => Span
}

/** Most texts hold nothing else, and need not be searched for it. */
const usual = /^[\n\r -~¡-¬®-˿‘-‟–—…€]*$/

export function cleanText(text: string): CleanText {
  // With the spaces French sets inside them, which are then no longer odd.
  const marks = [...foldQuotationMarks(text), ...listSigns(text)]
  const edits = usual.test(text)
    ? marks
    : [...marks, ...pictures(text), ...characters(text), ...thousands(text), ...accents(text)]
  return edits.length === 0 ? { text, original: (span) => span } : apply(text, edits)
}

/** Of edits that overlap, the one that begins first counts, and of those the one that is named first. */
function apply(text: string, edits: readonly Edit[]): CleanText {
  const pieces: string[] = []
  const longest = edits.reduce((length, edit) => length + edit.text.length, text.length)
  /** Where each character of the clean text starts and ends in the text as given. */
  const starts = new Uint32Array(longest)
  const ends = new Uint32Array(longest)
  let length = 0
  let at = 0
  const keep = (end: number): void => {
    if (end > at) pieces.push(text.slice(at, end))
    for (; at < end; at++) {
      starts[length] = at
      ends[length++] = at + 1
    }
  }
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    keep(start)
    pieces.push(put)
    const isEach = put.length === end - start
    for (let step = 0; step < put.length; step++) {
      starts[length] = isEach ? start + step : start
      ends[length++] = isEach ? start + step + 1 : end
    }
    at = end
  }
  keep(text.length)
  return {
    text: pieces.join(''),
    original: ([start, end]) => [
      start < length ? (starts[start] ?? 0) : text.length,
      end > start ? (ends[end - 1] ?? text.length) : text.length,
    ],
  }
}

function* replaced(text: string, pattern: RegExp, put: (found: string, at: number) => string): Generator<Edit> {
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const becomes = put(found, start)
    if (becomes !== found) yield { start, end: start + found.length, text: becomes }
  }
}

/** A bullet, the mark of a quoted mail; a number or a dash before a whole sentence, since tables of results mean theirs. */
const listSign =
  /^[^\S\n\r]{0,16}(?:[•‣⁃∙▪▫■□●○◦◆◇►▶▸▹▻➢➤➔→✓✔✗✘★☆*·>](?=[^\S\n\r])|(?:\(?\d{1,2}[.)]|[-–—])(?=[^\S\n\r][^\n\r]{40,}[.!?”"’]$))[^\S\n\r]/gmu
const listSigns = (text: string): Iterable<Edit> => replaced(text, listSign, () => '')

/** ©, ® and ™ belong to the word before them. */
const picture = '(?:(?![©®™])\\p{Extended_Pictographic}|\\p{Regional_Indicator})'
const modifier = '(?:[\\ufe0e\\ufe0f]|\\u200d|\\u20e3|[\\u{1f3fb}-\\u{1f3ff}]|[\\u{e0020}-\\u{e007f}])'
/** Emoji with what modifies and joins them (UTS #51, 1.4.9), however many stand together. */
const emoji = new RegExp(`(?:[0-9#*]\\ufe0f?\\u20e3|${picture})(?:${modifier}|${picture})* ?`, 'gu')

const pictures = (text: string): Iterable<Edit> =>
  replaced(text, emoji, (_, at) => (at === 0 || /\s/.test(text.charAt(at - 1)) ? '' : ' '))

const ligatures: Readonly<Record<string, string>> = lookup({
  ...{
    '\ufb00': 'ff',
    '\ufb01': 'fi',
    '\ufb02': 'fl',
    '\ufb03': 'ffi',
    '\ufb04': 'ffl',
    '\ufb05': 'st',
    '\ufb06': 'st',
  },
})

/** Runs of unseen letters (controls, soft hyphens, joiners, bidi marks and isolates), of spaces, hyphens, full-width forms. */
const odd = new RegExp(
  [
    '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]+',
    '(?<space>[\\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+)',
    '(?<hyphen>[\\u2010\\u2011]+)',
    '(?<wide>[\\uff01-\\uff5e]+)',
    '(?<ligature>[\\ufb00-\\ufb06])',
    '(?<line>\\x85)',
  ].join('|'),
  'g',
)

function* characters(text: string): Generator<Edit> {
  for (const { 0: found, index: start, groups: kinds } of text.matchAll(odd))
    yield { start, end: start + found.length, text: plainly(found, kinds ?? {}) }
}

function plainly(found: string, kinds: Readonly<Record<string, string | undefined>>): string {
  if (kinds.space !== undefined) return ' '.repeat(found.length)
  if (kinds.hyphen !== undefined) return '-'.repeat(found.length)
  if (kinds.wide !== undefined) return found.replace(/./g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  if (kinds.line !== undefined) return '\n'
  return ligatures[found] ?? ''
}

/** Thousands set apart by a space that does not break (ISO 80000-1, 7.3.1). */
const groups = /(?<![\d.,\xa0\u2009\u202f])\d{1,3}(?:[\xa0\u2009\u202f]\d{3})+(?!\d)/g

const thousands = (text: string): Iterable<Edit> => replaced(text, groups, (number) => number.replace(/\D/g, ','))

/** A letter and its accents as one character, where Unicode has it. */
const accents = (text: string): Iterable<Edit> =>
  replaced(text, /\p{L}\p{M}{1,8}/gu, (letter) => letter.normalize('NFC'))
